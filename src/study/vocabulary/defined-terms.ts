/** Terms that the text explains itself: `molten rock is called magma`, `lava, or molten rock,`. */

import { phraseAt, phraseFromToken } from '../../grammar/lookup.js';
import type { Clause, Part, Phrase, Reading, Stretch } from '../../grammar/reading.js';
import { easiestLevel, is } from '../../lexicon/index.js';
import { wordsOf } from './words-of.js';

/** A term, and the stretch of tokens that explains it. */
export interface DefinedTerm {
  readonly term: string;
  /** The token of its noun. */
  readonly head: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly row: string;
}

interface Row {
  readonly name: string;
  readonly find: (reading: Reading) => DefinedTerm[];
}

/** Every term that its own sentence explains, once each, in text order. */
export function findDefinedTerms(reading: Reading): DefinedTerm[] {
  const sentenceOf = ({ head }: DefinedTerm): number => reading.analysis.tokens[head]!.sentence;
  const all = ROWS.flatMap(({ find }) => find(reading)).sort((a, b) => sentenceOf(a) - sentenceOf(b));
  const first = new Map([...all].reverse().map((one) => [one.term, one]));
  return all.filter((one) => first.get(one.term) === one);
}

export const ROWS: readonly Row[] = [
  {
    name: 'is called',
    find: (reading) => reading.clauses.flatMap((clause) => called(reading, clause) ?? []),
  },
  { name: 'or', find: (reading) => reading.parts.flatMap((parts) => apposed(reading, parts)) },
];

/** `this rock is called magma`, `ridges known as eskers`. */
function called(reading: Reading, { verb }: Clause): DefinedTerm | undefined {
  const { tokens } = reading.analysis;
  const { lower } = tokens[verb.main]!;
  const isKnownAs = lower === 'known' && tokens[verb.endToken]?.lower === 'as';
  if (!isKnownAs && !(lower === 'called' && (verb.passive || verb.endToken - verb.firstToken === 1)))
    return undefined;
  const first = verb.endToken + (isKnownAs ? 1 : 0);
  const phrase = phraseFromToken(reading, first);
  const explained = phraseBefore(reading, verb);
  if (!phrase || !explained || phrase.kind !== 'noun' || !isTerm(reading, phrase)) return undefined;
  const points = /^(?:this|that|these|those)$/.test(reading.analysis.tokens[explained.firstToken]!.lower);
  if (points || explained.endToken - explained.firstToken < FEWEST_WORDS) return undefined;
  return { ...termOf(reading, phrase), ...explained, row: 'is called' };
}

/** `a substance` explains nothing. */
const FEWEST_WORDS = 3;

/** `an esker, or ridge of gravel,`: what `or` offers between commas for the term before it; without `or` it may be one more thing. */
function apposed(reading: Reading, parts: readonly Part[]): DefinedTerm[] {
  return parts.flatMap((part, i) => {
    if (part.kind !== 'phrase' || part.phrase.kind !== 'noun') return [];
    const [comma, or, gloss] = [parts[i + 1], parts[i + 2], parts[i + 3]];
    if (!isMark(reading, comma, ',') || !isMark(reading, or, 'or') || !isGloss(reading, gloss)) return [];
    if (!isTerm(reading, part.phrase)) return [];
    const end = endAt(reading, gloss!.endToken, parts.at(-1)!.endToken);
    return [{ ...termOf(reading, part.phrase), firstToken: gloss!.firstToken, endToken: end, row: 'or' }];
  });
}

const isMark = ({ analysis }: Reading, part: Part | undefined, text: string): boolean =>
  part !== undefined && analysis.tokens[part.firstToken]!.lower === text;

/** A noun in plain words without an article; with one it is another thing: `or a worm bores into it`. */
const isGloss = ({ analysis: { tokens } }: Reading, part: Part | undefined): boolean =>
  part?.kind === 'phrase' &&
  part.phrase.kind === 'noun' &&
  tokens[part.firstToken]!.pos !== 'DET' &&
  /^[AB]/.test(easiestLevel(tokens[part.phrase.head]!.lemma) ?? '');

/** A noun in small letters that stands above the level of the class, alone or with what comes before it. */
function isTerm(reading: Reading, { head, firstToken, endToken }: Phrase): boolean {
  const { tokens } = reading.analysis;
  const { lemma, text, pos } = tokens[head]!;
  if (head !== endToken - 1 || pos !== 'NOUN' || !/^\p{Ll}+$/u.test(text) || endToken - firstToken > 3)
    return false;
  return !is(lemma, 'person') && !/^(?:A|B1)/.test(easiestLevel(lemma) ?? 'C2');
}

/** Where an explanation ends: before the next sign that closes it. */
function endAt({ analysis: { tokens } }: Reading, from: number, end: number): number {
  for (let i = from; i < end; i++) if (/^[,;.:()—–]$/.test(tokens[i]!.text)) return i;
  return end;
}

/** The noun phrase right before a verb, with all that its prepositions add; of `people with a chemical called` only what `of` adds. */
function phraseBefore(reading: Reading, { firstToken, main }: Clause['verb']): Stretch | undefined {
  const last = phraseAt(reading, firstToken - 1);
  if (last?.endToken !== firstToken || last.kind !== 'noun') return undefined;
  const isReduced = firstToken === main;
  const belongs = ({ firstToken: at }: Phrase) =>
    !isReduced || reading.analysis.tokens[at - 1]?.lower === 'of';
  let top = last;
  while (top.complements !== undefined && belongs(top)) top = reading.phrases[top.complements]!;
  return { firstToken: top.firstToken, endToken: last.endToken };
}

const termOf = (reading: Reading, phrase: Phrase): { readonly term: string; readonly head: number } => ({
  term: wordsOf(reading, phrase),
  head: phrase.head,
});
