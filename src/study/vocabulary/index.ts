/**
 * Words to know: what the pack explains, then terms that the text itself explains, then words of our own list in which the
 * text rests, each with the sentence it stands in.
 *
 * A word stands here only with a meaning that is sure; a word of several common meanings is on no list. Deliberately not done
 * here: guessing a sense.
 */

import type { Span } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { Sentence } from '../../language/analysis.js';
import { easiestLevel } from '../../lexicon/index.js';
import { clauseAround } from '../clause-around.js';
import { extractOf } from '../extract.js';
import type { Extract, VocabularyEntry } from '../guide.js';
import { findDefinedTerms } from './defined-terms.js';
import { findHardWords, type HardWord } from './hard-words.js';
import { listedMeaning, type TaughtPart } from './listed-meaning.js';
import { teachingWorth } from './teaching-worth.js';

export interface VocabularyMaterial {
  readonly reading: Reading;
  /** Terms the pack explains. */
  readonly glossary: Readonly<Record<string, string>>;
}

/** Entries for each guide, and how many of them the pack and the text may explain at the most. From judgement. */
const WANTED = 8;
const MOST_EXPLAINED = 4;
/** A short text gets fewer: one for so many words of it. */
const WORDS_FOR_ONE = 100;
const FEWEST = 4;
/** Beyond the fewest an easier word is taken only where the text rests in it. */
const LEAST_WORTH = 1.1;

const PART_NAMES: Readonly<Record<TaughtPart, string>> = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
};

/** Up to eight entries in text order; a text with few hard words gets fewer. */
export function chooseVocabulary(material: VocabularyMaterial): VocabularyEntry[] {
  const explained = withoutRepeats([...glossaryEntries(material), ...definedEntries(material)]).slice(
    0,
    MOST_EXPLAINED,
  );
  const { title } = material.reading.analysis.article;
  const hard = findHardWords(material.reading)
    .filter(({ lemma }) => easiestLevel(lemma) !== 'B1')
    .filter(({ lemma }) => !explained.some(({ term }) => isSameFamily(term, lemma)))
    .map((word) => ({ word, worth: teachingWorth(word, title) }))
    .sort((a, b) => b.worth - a.worth || a.word.token.start - b.word.token.start)
    .filter(({ worth }, rank) => rank < FEWEST || worth >= LEAST_WORTH);
  const entries = withoutRepeats([...explained, ...hard.map(({ word }) => makeEntry(word, material))]);
  return entries
    .slice(0, wantedFor(material))
    .sort((a, b) => a.context.paragraph - b.context.paragraph || a.context.start - b.context.start);
}

function wantedFor({ reading: { analysis } }: VocabularyMaterial): number {
  const words = analysis.article.text.split(/\s+/).length;
  return Math.min(WANTED, Math.max(FEWEST, Math.ceil(words / WORDS_FOR_ONE)));
}

/** `erupt` and `eruption` are one word to learn. */
const withoutRepeats = (entries: readonly VocabularyEntry[]): VocabularyEntry[] =>
  entries.filter(({ term }, i) => !entries.slice(0, i).some((other) => isSameFamily(other.term, term)));

/** Whether one is the other with another ending. */
export const isSameFamily = (one: string, other: string): boolean =>
  stemOf(one).startsWith(stemOf(other)) || stemOf(other).startsWith(stemOf(one));
const stemOf = (term: string): string => term.toLowerCase().slice(0, Math.max(5, term.length - 4));

/** Terms of the pack that stand in the text. */
function glossaryEntries({ reading, glossary }: VocabularyMaterial): VocabularyEntry[] {
  const { analysis } = reading;
  const lower = analysis.article.text.toLowerCase();
  return Object.entries(glossary).flatMap(([term, definition]) => {
    if (!lower.includes(term.toLowerCase())) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(term)}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
    const sentence = analysis.sentences.find(({ text }) => pattern.test(text));
    if (!sentence) return [];
    const match = pattern.exec(sentence.text)!;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      {
        term,
        partOfSpeech: 'term',
        definition,
        definitionSource: 'pack' as const,
        context: contextOf(reading, sentence, at),
      },
    ];
  });
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Terms that the text explains and our list does not, with the text's own words. */
function definedEntries({ reading }: VocabularyMaterial): VocabularyEntry[] {
  const { tokens, sentences, article } = reading.analysis;
  const terms = findDefinedTerms(reading).filter(({ head }) => !listedMeaning(tokens[head]!.lemma, 'noun'));
  return terms.map(({ term, head, firstToken, endToken }) => {
    const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
    return {
      term,
      partOfSpeech: 'noun',
      definition: article.text.slice(span.start, span.end),
      definitionSource: 'article' as const,
      context: contextOf(reading, sentences[tokens[head]!.sentence]!, span),
    };
  });
}

function makeEntry(
  { lemma, part, meaning, token }: HardWord,
  { reading }: VocabularyMaterial,
): VocabularyEntry {
  return {
    term: lemma,
    partOfSpeech: PART_NAMES[part],
    definition: meaning,
    definitionSource: 'list',
    context: contextOf(reading, reading.analysis.sentences[token.sentence]!, token),
  };
}

/** Words of an example; where no clause of its sentence is shorter, it is cut at commas. From judgement. */
const LONGEST_CONTEXT = 38;

/** The clauses around a word that make sense alone, without the mark of a quotation that does not end in them. */
function contextOf(reading: Reading, sentence: Sentence, at: Span): Extract {
  const { article } = reading.analysis;
  const whole = clauseAround(reading, sentence, at);
  const isLong = article.text.slice(whole.start, whole.end).split(/\s+/u).length > LONGEST_CONTEXT;
  const { start, end } = isLong ? betweenCommas(reading, sentence, at) : whole;
  const text = article.text.slice(start, end).trimEnd();
  const isOpen = /^["“‘]/u.test(text) && !/["”’](?!\p{L})/u.test(text.slice(1));
  return extractOf(article, { start: start + Number(isOpen), end: start + text.length }, sentence.paragraph);
}

/** The part of a sentence between commas and semicolons. */
function betweenCommas(
  { analysis: { article, tokens } }: Reading,
  { start, end, firstToken, endToken }: Sentence,
  at: Span,
): Span {
  const breaks = tokens.slice(firstToken, endToken).filter(({ text }) => /^[,;:–—]$/.test(text));
  const before = breaks.filter((token) => token.end <= at.start - 25).at(-1);
  const after = breaks.find((token) => token.start >= at.end + 30);
  return { start: before ? nextWord(article.text, before.end) : start, end: after?.start ?? end };
}

/** `,” said Tom`: the end of a quotation belongs to what is left off. */
const nextWord = (text: string, from: number): number =>
  from + /^["”’]?\s*/u.exec(text.slice(from))![0].length;
