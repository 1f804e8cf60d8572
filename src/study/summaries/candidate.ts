/** A sentence of the article as a possible line of a summary, or two of them where the second needs the first. */

import type { ParagraphKind } from '../../article/index.js';
import type { Span } from '../../base/span.js';
import { afterConnectives } from '../../grammar/connectives.js';
import { clausesOf } from '../../grammar/lookup.js';
import { type Pointer, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Reading, Report } from '../../grammar/reading.js';
import type { Sentence, Token } from '../../language/analysis.js';
import { isPersonNoun } from '../../lexicon/index.js';
import type { SummaryExtract } from '../guide.js';
import { genderOfPronoun } from './lead.js';
import { namedFor, openerOf } from './opener.js';
import { leansBy } from './standing.js';

export interface Candidate extends Span {
  /** Its place among the candidates. */
  readonly index: number;
  /** Indices into `Analysis.sentences`. */
  readonly sentences: readonly number[];
  /** The sentence, or the stretch of the two. */
  readonly sentence: Sentence;
  readonly paragraph: number;
  /** The words from `start` to `end`, without the connective that was cut off. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those outside quotation marks. */
  readonly own: readonly Token[];
  /** What the sentence says in clauses outside quotation marks. */
  readonly clauses: readonly Clause[];
  /** What it tells as somebody's words. */
  readonly report?: Report;
  /** What points out of it. */
  readonly pointers: readonly Pointer[];
  /** A connective at the front is left out. */
  readonly cutBefore: boolean;
  /** The name that is shown for a pronoun or for a part of a name at the front, which is left out. */
  readonly opener?: string;
  /** The name that is shown for a pronoun further on. */
  readonly named?: SummaryExtract['named'];
  /** Whether it is the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** A quotation begins or ends in another sentence, or is never closed. */
  readonly brokenQuote: boolean;
  /** Where it stands: a quoted block is another's text, an item of a list is seldom a sentence of its own. */
  readonly kind: ParagraphKind;
  /** Words, not marks. */
  readonly words: number;
  /** Of a pair: its first sentence, where that says only half of a point. */
  readonly half?: Candidate;
}

/** Every sentence of the article, in order, without the connective it opens with; then the pairs. */
export function readCandidates(reading: Reading): Candidate[] {
  const singles = readSentences(reading);
  const pairs = singles.flatMap((one, i) => {
    const two = singles[i + 1];
    if (!two || !areTold([one, two])) return [];
    if (isTurned(two) && agrees(reading, one, two)) return [{ ...pairOf(reading, one, two), half: one }];
    return completes(reading, [one, two]) ? [pairOf(reading, one, two)] : [];
  });
  return [...singles, ...pairs.map((pair, i) => ({ ...pair, index: singles.length + i }))];
}

/** Words of the first of a pair, which only says what the second speaks of, and of both. From judgement. */
const LONGEST_FIRST = 14;
const LONGEST_PAIR = 46;

/** Two sentences of a paragraph that state something in the author's words. */
const areTold = ([one, two]: readonly [Candidate, Candidate]): boolean =>
  one.paragraph === two.paragraph &&
  one.words + two.words <= LONGEST_PAIR &&
  [one, two].every(
    ({ sentence, kind, own, tokens }) =>
      /[.!]["”’')\]]*$/u.test(sentence.text) && kind !== 'list' && own.length === tokens.length,
  );

/** `It is now 40`, `Twenty-four of them have left`, `But in the town it handles four per cent`: what the sentence before leads up to. */
const isTurned = ({ sentence: { text }, words }: Candidate): boolean =>
  words >= 3 && TURNS.some((turn) => turn.test(text));

const TURNS: readonly RegExp[] = [
  /^(?:But|Yet|However,|Instead,?|Now|Everything else|The rest|The others?|Those who|Today) /u,
  /^(?:[\p{L}-]+|\d[\d,.]*) of (?:them|those)\b/iu,
  /^(?:[^,.;]{3,30},? )?(?:it|they|that|one|those) (?:[\p{L}-]+ ){1,5}(?:\d|two|three|four|five|six|seven|eight|nine|ten|half|twice|double)/iu,
  /^(?:It|They) (?:may|would|will|can|does|do|did|has|have|had|was|were|is|are) not\b/u,
];

/** The second points back, and the first, which points nowhere, stands right before it. */
function completes(reading: Reading, [one, two]: readonly [Candidate, Candidate]): boolean {
  return (
    one.words <= LONGEST_FIRST &&
    one.clauses.some(({ kind }) => kind === 'main') &&
    agrees(reading, one, two) &&
    leansBy(reading, one) < LEANS &&
    (two.opener !== undefined || leansBy(reading, two) >= LEANS)
  );
}

/** A second that opens with "it" or "they" speaks of the subject of the first, which is one thing or several. */
export function agrees(
  { analysis: { tokens } }: Reading,
  { clauses }: Candidate,
  { tokens: [first] }: Candidate,
): boolean {
  const subject = clauses.find(({ kind }) => kind === 'main')?.subject?.phrase;
  if (!subject || !/^(?:it|its|they|their)$/u.test(first?.lower ?? '')) return true;
  const { lower, lemma, pos } = tokens[subject.head]!;
  const isSeveral =
    (lower.endsWith('s') && (pos === 'PROPN' || lemma !== lower)) || /(?:children|people|men)$/u.test(lower);
  const isThem = first!.lower.startsWith('the');
  return isSeveral === isThem && (isThem || !isPersonNoun(lemma));
}

/** Something that a sentence needs is not in it. */
export const LEANS = 1;

/** The stretch of the two. */
export function pairOf(reading: Reading, one: Candidate, two: Candidate): Candidate {
  const { text } = reading.analysis.article;
  const { end, endToken } = two.sentence;
  const sentence = { ...one.sentence, end, endToken, text: text.slice(one.sentence.start, end) };
  return {
    ...one,
    sentences: [...one.sentences, ...two.sentences],
    sentence,
    end,
    text: text.slice(one.start, end),
    tokens: [...one.tokens, ...reading.analysis.tokens.slice(two.sentence.firstToken, endToken)],
    own: [...one.own, ...two.own],
    clauses: [...one.clauses, ...two.clauses],
    pointers: pointersIn(reading, {
      firstToken: one.sentence.endToken - one.tokens.length,
      endToken,
    }),
    words: one.words + two.words,
  };
}

function readSentences(reading: Reading): Candidate[] {
  const { sentences, article, tokens: all } = reading.analysis;
  const reports = new Map(reading.reports.map((report) => [report.sentence, report]));
  return sentences.map((sentence, index) => {
    const ahead = afterConnectives(reading, sentence);
    const opener = openerOf(reading, index, ahead);
    const firstToken = opener?.next ?? ahead;
    const { paragraph, end, endToken } = sentence;
    const tokens = all.slice(firstToken, endToken);
    const start = tokens[0]?.start ?? sentence.start;
    const report = reports.get(index);
    const pointing = pointersIn(reading, { firstToken, endToken });
    const pronoun = pointing.find(({ token }) => genderOfPronoun(all[token]!.lower))?.token;
    const named = opener || pronoun === undefined ? undefined : namedFor(reading, pronoun);
    const shown = opener ? ahead : named ? pronoun : undefined;
    return {
      index,
      sentences: [index],
      sentence,
      paragraph,
      start,
      end,
      text: article.text.slice(start, end),
      tokens,
      own: tokens.filter((_, i) => reading.runAt[firstToken + i] === -1),
      clauses: clausesOf(reading, index),
      ...(report && { report }),
      pointers: pointing.filter(
        ({ token, why }) =>
          shown === undefined ||
          !(
            isSamePerson(all[shown]!, all[token]!) ||
            (why === 'opening' && named && shown === firstToken + 1)
          ),
      ),
      cutBefore: ahead > sentence.firstToken,
      ...(opener && { opener: opener.name }),
      ...(named && { named }),
      opensParagraph: sentences[index - 1]?.paragraph !== paragraph,
      brokenQuote: hasBrokenQuote(reading, sentence),
      kind: article.paragraphs[paragraph - 1]!.kind,
      words: tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length,
    };
  });
}

/** `Her report says that she`: whoever the name at the front names. */
const isSamePerson = ({ lower: opener }: Token, { lower }: Token): boolean =>
  [/^(?:she|hers?|herself)$/u, /^(?:he|his|him|himself)$/u, /^(?:it|its|itself)$/u].some(
    (forms) => forms.test(opener) && forms.test(lower),
  );

function hasBrokenQuote({ runs, runAt }: Reading, { firstToken, endToken }: Sentence): boolean {
  return [...new Set(runAt.subarray(firstToken, endToken))].some((index) => {
    const run = runs[index];
    return run !== undefined && (!run.closed || run.firstToken < firstToken || run.endToken > endToken);
  });
}
