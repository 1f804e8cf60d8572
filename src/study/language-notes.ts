/** Words worth a second look: loaded words, scare quotes and hedges, each with the sentence it stands in. */

import { overlapping } from '../base/in-order.js';
import { contains } from '../base/span.js';
import type { Reading } from '../grammar/reading.js';
import type { Analysis, QuotedRun, Sentence } from '../language/analysis.js';
import { anyOf, passesOn } from '../lexicon/index.js';
import { extractOf } from './extract.js';
import type { LanguageNote, Quotation, TextType } from './guide.js';
import { isHeldOff, isLoaded, neutralFor } from './loaded-words.js';
import { standsAlone } from './standing-alone.js';

/** Of a figure, a cause or what is told as so; what is said by the way (`though perhaps not the cakes`) holds no claim. */
const HEDGES =
  /\b(?:apparently|allegedly|reportedly|it is (?:claimed|said|thought|believed)|is thought to|are thought to|(?:appears?|appeared|seems?|seemed) to have|may have(?= (?:been|had|come|gone|(?:\w+ly )?\w+(?:ed|en|wn|ght|ft|lt|de|id|ung|un|ut|et)\b))|(?<!\b(?:if|how|what|where|who)\b[^.;]{0,60})might have|there is talk of|would appear to|supposedly|(?:perhaps|possibly)(?= (?:half|a third|a quarter|two[- ]thirds|three[- ]quarters|one in|\d[\d,.]*(?![\d,.]| (?:second|minute|hour|day|week)s?\b)|\p{L}+ty\b|\p{L}+ (?:hundred|thousand|million)\b)))(?!\p{L})/iu;
const MOST_LOADED = 10;
const MOST_HEDGES = 8;

/** Only an opinion holds words away with marks: in other texts they are most often somebody's, or names of things. */
export function noteLanguage(
  reading: Reading,
  quotations: readonly Quotation[],
  textType: TextType,
): LanguageNote[] {
  const { analysis } = reading;
  const own = analysis.sentences.filter((sentence) => !isInside(sentence, analysis.quotedRuns));
  const loaded = own
    .filter((sentence) => textType === 'opinion' || !isPassedOn(sentence, analysis))
    .flatMap((sentence) => noteLoaded(sentence, analysis));
  const isAlone = standsAlone(reading);
  const hedges = own
    .flatMap((sentence) => noteHedge(sentence, analysis))
    .filter(({ context }) => isAlone(context));
  const scare = quotations
    .filter(({ kind, text }) => textType === 'opinion' && kind === 'scare' && isHeldAway(text))
    .flatMap((quotation) => scareNote(quotation, analysis));
  return [...onceEach(loaded).slice(0, MOST_LOADED), ...scare, ...onceEach(hedges).slice(0, MOST_HEDGES)];
}

/** A word or two that the writer will not take over; a phrase with its article is somebody's answer or a title, one that ends in a small word a piece of a rule. */
const isHeldAway = (text: string): boolean =>
  !LOOSE_END.test(text) &&
  /^(?!(?:an?|the|about|some|one)\b)\p{Ll}/u.test(text) &&
  text.split(/\s+/u).length <= 3;

const LOOSE_END = new RegExp(` ${anyOf('preposition', 'article', 'coordinator')}$`, 'iu');

const isInside = (sentence: Sentence, runs: readonly QuotedRun[]): boolean =>
  overlapping(runs, sentence).some((run) => contains(run, sentence));

/** `She was accused of calling a child stupid`: whose word it is, the sentence leaves to others. */
const isPassedOn = ({ firstToken, endToken }: Sentence, { tokens }: Analysis): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ lower, lemma }) => passesOn(lower) || /^(?:call|accuse|think)$/u.test(lemma));

function noteLoaded(sentence: Sentence, analysis: Analysis): LanguageNote[] {
  const { article, tokens, quotedRuns } = analysis;
  const token = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .find(
      (one) =>
        isLoaded(one) &&
        overlapping(quotedRuns, one).length === 0 &&
        !isHeldOff(article.text.slice(sentence.start, one.start)),
    );
  if (!token) return [];
  const neutral = neutralFor(token);
  const context = extractOf(article, sentence, sentence.paragraph);
  return [{ kind: 'loaded', word: token.text, context, ...(neutral && { neutral }) }];
}

function noteHedge(sentence: Sentence, { article }: Analysis): LanguageNote[] {
  const word = HEDGES.exec(sentence.text)?.[0];
  return word ? [{ kind: 'hedge', word, context: extractOf(article, sentence, sentence.paragraph) }] : [];
}

function onceEach(notes: readonly LanguageNote[]): LanguageNote[] {
  const seen = new Set<string>();
  return notes.filter(({ word }) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}

function scareNote(quotation: Quotation, analysis: Analysis): LanguageNote[] {
  const at = analysis.article.paragraphs[quotation.paragraph - 1]!.start + quotation.start;
  const [sentence] = overlapping(analysis.sentences, { start: at, end: at + 1 });
  return sentence
    ? [
        {
          kind: 'scare-quote',
          word: quotation.text.replace(/[,.;]+$/, ''),
          context: extractOf(analysis.article, sentence, sentence.paragraph),
        },
      ]
    : [];
}
