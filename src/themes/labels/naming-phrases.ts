/** The noun phrases that a part of an article can be named by, taken from those of its reading. */

import { textOf } from '../../base/span.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import { is } from '../../lexicon/index.js';
import { stem } from '../stem.js';
import { canName, isOrdinal, isVague } from './label-words.js';
import { type Unit, unitRuns } from './units.js';

/** A noun phrase where it stands. */
export interface NamingPhrase {
  /** As it stands, but with a small first letter where only the start of a sentence made it a capital. */
  readonly text: string;
  /** The units that say what it is about, its head last. */
  readonly units: readonly Unit[];
  readonly stems: readonly string[];
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The word right before the run that it is taken from, lower case. */
  readonly opener: string;
  /** The word right behind it, lower case. */
  readonly next: string;
  /** Whether it does something or has something done to it, and stands behind no preposition. */
  readonly isCore: boolean;
}

/** All phrases with one head. */
export type Noun = readonly NamingPhrase[];

/**
 * Runs of adjectives and nouns that end in a noun, and what is left of them when they lose their first words: "old cooling
 * tower", "cooling tower"; those that are said as well. Where a phrase does nothing in its sentence, one of its nouns is
 * most often the verb: "if the sound drops".
 */
export function namingPhrases(reading: Reading): NamingPhrase[] {
  const working = workingPhrases(reading);
  return reading.unquoted.phrases
    .filter((phrase) => working.has(phrase))
    .flatMap((phrase) =>
      unitRuns(reading, phrase)
        .filter((units) => isOneName(reading, units))
        .flatMap((units) => tailsOf(units).map((tail) => toPhrase(reading, tail, { units, phrase }))),
    );
}

/** Those that a verb or a preposition takes, and those in a row with them. */
function workingPhrases({ unquoted: { clauses, parts } }: Reading): Set<Phrase> {
  const taken = clauses.flatMap(({ subject, object }) => [subject?.phrase, subject?.role, object]);
  const others = parts.flatMap((row) =>
    row.flatMap((part, i) => {
      if (part.kind !== 'phrase') return [];
      const before = row[i - 1]?.kind ?? 'none';
      return part.phrase.governor !== undefined || IN_A_ROW.has(before) ? [part.phrase] : [];
    }),
  );
  return new Set([...taken, ...others].filter((phrase) => phrase !== undefined));
}

const IN_A_ROW: ReadonlySet<string> = new Set(['verb', 'mark', 'conjunction']);

const MOST_UNITS = 4;

const tailsOf = (units: readonly Unit[]): Unit[][] =>
  units.flatMap((unit, first) => {
    const [tail, before] = [units.slice(first), units[first - 1]];
    return tail.length > MOST_UNITS || !isPhrase(tail) || (before && isSameName(before, unit)) ? [] : [tail];
  });

/** Half a name is no name. */
const isSameName = (before: Unit, unit: Unit): boolean => before.kind === 'name' && unit.kind === 'name';

/** `Roskilde, Denmark` is two. */
const isOneName = ({ nameAt }: Reading, units: readonly Unit[]): boolean => {
  const names = units.filter(({ kind, isOwner }) => kind === 'name' && !isOwner);
  return names.every(({ firstToken }) => nameAt[firstToken]?.entity === nameAt[names[0]!.firstToken]?.entity);
};

function isPhrase(tail: readonly Unit[]): boolean {
  const [first] = tail;
  const [owned, head] = [tail.slice(0, -1), tail.at(-1)!];
  if (!tail.every(canName) || (first!.kind !== 'name' && isOrdinal(first!))) return false;
  if (tail.length === 1 && is(first!.text, 'demonym')) return false;
  if (owned.some(({ isOwner }) => isOwner)) return false;
  return head.kind === 'name' || !isVague(head) || owned.at(-1)?.kind === 'noun';
}

interface Run {
  readonly units: readonly Unit[];
  readonly phrase: Phrase;
}

function toPhrase({ analysis, nameAt }: Reading, units: readonly Unit[], run: Run): NamingPhrase {
  const [first, last] = [units[0]!, units.at(-1)!];
  const { tokens, sentences, article } = analysis;
  const { start, sentence } = tokens[first.firstToken]!;
  const { end } = tokens[last.endToken - (last.isOwner ? 2 : 1)]!;
  const text = textOf(article.text, { start, end }).replace(/\s+/gu, ' ');
  const isCommon = nameAt[first.firstToken] === undefined && /^\p{Lu}\p{Ll}/u.test(text) && opens(first);
  function opens({ firstToken, kind }: Unit): boolean {
    return (
      kind !== 'name' ||
      firstToken === sentences[sentence]!.firstToken ||
      /["“‘«]/u.test(tokens[firstToken - 1]?.text ?? '')
    );
  }
  return {
    text: isCommon ? text[0]!.toLowerCase() + text.slice(1) : text,
    units,
    stems: units.map(({ firstToken, endToken, text: word }) =>
      stem(endToken - firstToken === 1 ? tokens[firstToken]!.lemma : word),
    ),
    paragraph: sentences[sentence]!.paragraph,
    start,
    end,
    opener: tokens[run.units[0]!.firstToken - 1]?.lower ?? '',
    isCore: run.phrase.governor === undefined,
    next: tokens[last.endToken]?.lower ?? '',
  };
}
