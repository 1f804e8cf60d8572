/**
 * Patterns over the words beside a name: `the? #place-noun of` before it, `, a|an #occupation` after it. A word of a pattern is a list of
 * alternatives: a word in small letters, `#mark` of the lexicon, a `#class` below, `*` for any word; `?` makes it optional. A comma
 * stands for a comma, and between all other words there is nothing but a space. `.` at the end: the noun phrase is over.
 */

import {
  is,
  isOccupation,
  isPersonNoun,
  isSpeechTag,
  isVerbForm,
  type Mark,
  singularsOf,
  wordsOf,
} from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

type Words = readonly NameWord[];

interface Step {
  readonly test: (word: NameWord) => boolean;
  readonly optional: boolean;
  /** What must stand between this word and the one before it. */
  readonly gap: ' ' | ', ';
}

/** A pattern that is ready to match. */
export interface Pattern {
  readonly steps: readonly Step[];
  /** Between its last word and what follows. */
  readonly lastGap: ' ' | ', ';
  readonly ends: boolean;
}

/** Reads a pattern. */
export function readPattern(source: string): Pattern {
  const steps: Step[] = [];
  let gap: Step['gap'] = ' ';
  let ends = false;
  for (const piece of source.split(' ')) {
    if (piece === ',') gap = ', ';
    else if (piece === '.') ends = true;
    else {
      const optional = piece.length > 1 && piece.endsWith('?');
      steps.push({ test: readWord(optional ? piece.slice(0, -1) : piece), optional, gap });
      gap = ' ';
    }
  }
  return { steps, lastGap: gap, ends };
}

function readWord(piece: string): Step['test'] {
  if (piece === '*') return () => true;
  const tests = piece.split('|').map((one) => (one.startsWith('#') ? readClass(one.slice(1)) : one));
  const words = new Set(tests.filter((one) => typeof one === 'string'));
  const classes = tests.filter((one) => typeof one !== 'string');
  return (word) => words.has(word.lower) || classes.some((test) => test(word));
}

function readClass(name: string): Step['test'] {
  const own = CLASSES[name];
  if (own) return own;
  const words = wordsOf(name as Mark);
  return ({ text, lower, capital }) => words.has(lower) || (capital && words.has(text));
}

/** Classes of words that the lexicon has no mark for. */
const CLASSES: Readonly<Record<string, Step['test']>> = {
  Capital: ({ capital }) => capital,
  Place: ({ text }) => is(text, 'place'),
  Number: ({ text }) => /^\d/.test(text),
  Age: ({ text, lower }) => SPELLED_AGE.test(lower) || (/^\d{1,3}$/.test(text) && Number(text) < 110),
  trade: ({ lower, possessive }) => !possessive && isOccupation(lower),
  doer: ({ lower, possessive }) => !possessive && isPersonNoun(lower),
  trades: ({ lower }) => lower.endsWith('s') && singularsOf(lower).slice(1).some(isOccupation),
  says: ({ lower }) => isSpeechTag(lower),
  does: ({ lower }) => isVerbForm(lower, 'body-verb'),
};

const SPELLED_AGE =
  /^(?:(?:six|seven|eight|nine)(?:teen|ty)?|ten|eleven|twelve|thirteen|fourteen|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?)$/u;

/** Whether the words from `at` on match. */
export function matchesAfter(pattern: Pattern, words: Words, at: number, step = 0): boolean {
  const next = pattern.steps[step];
  const word = words[at];
  if (!next) return !pattern.ends || word?.gap !== ' ' || is(word.lower, 'ends-phrase');
  if (word && word.gap === next.gap && next.test(word) && matchesAfter(pattern, words, at + 1, step + 1))
    return true;
  return next.optional && matchesAfter(pattern, words, at, step + 1);
}

/** Whether the words that end right before `end` match. */
export function matchesBefore(
  pattern: Pattern,
  words: Words,
  end: number,
  step = pattern.steps.length - 1,
): boolean {
  const next = pattern.steps[step];
  if (!next) return true;
  const gap = pattern.steps[step + 1]?.gap ?? pattern.lastGap;
  const word = words[end - 1];
  if (word && words[end]?.gap === gap && next.test(word) && matchesBefore(pattern, words, end - 1, step - 1))
    return true;
  return next.optional && matchesBefore(pattern, words, end, step - 1);
}
