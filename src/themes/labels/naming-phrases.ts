/** The noun phrases that a part of an article can be named by, taken from those of its reading. */

import { textOf } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import { stem } from '../stem.js';
import { canName, isOrdinal, isQuantity, isVague } from './label-words.js';
import { type Unit, unitRuns } from './units.js';

/** A noun phrase where it stands. */
export interface NamingPhrase {
  /** As it stands, but with a small first letter where only the start of a sentence made it a capital. */
  readonly text: string;
  /** The units that say what it is about, its head last; in "loaf of bread" both are nouns. */
  readonly units: readonly Unit[];
  readonly stems: readonly string[];
  /** The stems of what it is a kind of: of "loaf of bread" loaf, of "bread and salt" both. */
  readonly heads: readonly string[];
  readonly shape: 'plain' | 'of' | 'and';
  readonly paragraph: number;
  readonly start: number;
  /** Whether it and its article begin a sentence, as a subject does. */
  readonly isFirst: boolean;
  /** The word right before it; `cut` when adjectives or nouns of its own were left out. */
  readonly determiner: 'the' | 'a' | 'other' | 'cut';
}

/**
 * Runs of adjectives and nouns that end in a noun, alone or joined by "of" or "and"; those that are said as well. Where a
 * sentence has no verb, one of its nouns is most often the verb.
 */
export function namingPhrases(reading: Reading): NamingPhrase[] {
  const { tokens } = reading.analysis;
  const withVerb = new Set(reading.unquoted.clauses.map(({ sentence }) => sentence));
  const runs = reading.unquoted.phrases
    .filter(({ head }) => withVerb.has(tokens[head]!.sentence))
    .flatMap((phrase) => unitRuns(reading, phrase).map((units) => ({ units })));
  return runs.flatMap((run, i) => [...tailsOf(run, reading), ...joined(run, runs[i + 1], reading)]);
}

interface Run {
  readonly units: readonly Unit[];
}

const MOST_UNITS = 4;

/** The run and what is left of it when it loses its first words: "old cooling tower", "cooling tower". */
function tailsOf({ units }: Run, reading: Reading): NamingPhrase[] {
  return units.flatMap((unit, first) => {
    const tail = units.slice(first);
    const before = units[first - 1];
    if (tail.length > MOST_UNITS || !isPhrase(tail) || (before && isSameName(before, unit))) return [];
    const stems = tail.map(({ text }) => stem(text));
    return [toPhrase(reading, tail, { stems, heads: stems.slice(-1), shape: 'plain', isCut: first > 0 })];
  });
}

/** Half a name is no name. */
const isSameName = (before: Unit, unit: Unit): boolean =>
  before.kind === 'name' && unit.kind === 'name' && !before.isOwner;

function isPhrase(tail: readonly Unit[]): boolean {
  const [first] = tail;
  const [owned, head] = [tail.slice(0, -1), tail.at(-1)!];
  if (!tail.every(canName) || (first!.kind !== 'name' && isOrdinal(first!))) return false;
  if (owned.some(({ isOwner, kind }) => isOwner && kind !== 'name')) return false;
  return head.kind === 'name' || !isVague(head) || owned.at(-1)?.kind === 'noun';
}

/** "Loss of blood", "bread and salt": two short runs with one small word between them. */
function joined({ units: left }: Run, next: Run | undefined, reading: Reading): NamingPhrase[] {
  if (!next) return [];
  const { tokens } = reading.analysis;
  const [last, right] = [left.at(-1)!, next.units];
  const between = tokens
    .slice(last.endToken, right[0]!.firstToken)
    .map(({ lower }) => lower)
    .join(' ');
  const shape = /^of(?: the)?$/.test(between) ? 'of' : between === 'and' ? 'and' : undefined;
  const both = [...left, ...right];
  if (!shape || left.length > 2 || both.length > MOST_UNITS || !isPhrase(left) || !both.every(canName))
    return [];
  if (left.some(({ kind }) => kind === 'name')) return [];
  if (shape === 'of' && (isQuantity(last) || isOrdinal(right[0]!))) return [];
  if (shape === 'and' && (both.length > 2 || right[0]!.kind === 'name' || isVague(right[0]!))) return [];
  const heads = [last, ...(shape === 'and' ? right : [])].map(({ text }) => stem(text));
  return [toPhrase(reading, both, { stems: both.map(({ text }) => stem(text)), heads, shape, isCut: false })];
}

interface Made extends Pick<NamingPhrase, 'stems' | 'heads' | 'shape'> {
  readonly isCut: boolean;
}

function toPhrase({ analysis }: Reading, units: readonly Unit[], { isCut, ...made }: Made): NamingPhrase {
  const [first, last] = [units[0]!, units.at(-1)!];
  const { tokens, sentences, article } = analysis;
  const before = isCut ? undefined : tokens[first.firstToken - 1];
  const sentence = sentences[tokens[first.firstToken]!.sentence]!;
  const { start } = tokens[first.firstToken]!;
  const { end } = tokens[last.endToken - (last.isOwner ? 2 : 1)]!;
  const text = textOf(article.text, { start, end }).replace(/\s+/gu, ' ');
  const opens = (token: number) =>
    token === sentence.firstToken || /["“‘«]/u.test(tokens[token - 1]?.text ?? '');
  const isCommon = first.kind !== 'name' && /^\p{Lu}\p{Ll}/u.test(text) && opens(first.firstToken);
  return {
    ...made,
    text: isCommon ? text[0]!.toLowerCase() + text.slice(1) : text,
    units,
    paragraph: sentence.paragraph,
    start,
    isFirst: opens(first.firstToken) || (before?.pos === 'DET' && opens(first.firstToken - 1)),
    determiner: isCut
      ? 'cut'
      : before?.lower === 'the'
        ? 'the'
        : /^an?$/.test(before?.lower ?? '')
          ? 'a'
          : 'other',
  };
}
