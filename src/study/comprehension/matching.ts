/** Two columns to be matched: what is asked for by a key, a name or a number, and words of the text beside it. */

import type { Passage } from '../passages.js';
import { type Candidate, candidate, type Parts } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** One line of the two columns. */
export interface Pair {
  readonly key: string;
  /** The words of the text. */
  readonly shown: string;
  readonly passage: Passage;
}

const LETTERS = 'abcde';

/** How the columns are asked for. */
export type Columns = Pick<Parts, 'frame' | 'worth' | 'hidden' | 'level'> & {
  readonly prompt: (keys: readonly string[]) => string;
  /** The keys as they are listed. */
  readonly keys: readonly string[];
  /** The words as the answer prints them, where the choice shows only a part. */
  readonly whole?: (pair: Pair) => string;
};

/** Choices in an order in which none stands beside its key, and the answer in the order of the text. */
export function matching(pairs: readonly Pair[], columns: Columns): Candidate {
  const { prompt, keys, whole = ({ shown }) => inQuotes(shown), level = 'understand', ...asked } = columns;
  const choices = crossed(pairs, keys);
  const [first, ...others] = pairs as [Pair, ...Pair[]];
  return candidate(first.passage, {
    ...asked,
    kind: 'matching',
    prompt: prompt(keys),
    choices: choices.map(({ shown }) => inQuotes(shown)),
    answer: pairs
      .map(
        (pair) =>
          `${pair.key}: ${LETTERS[choices.indexOf(pair)]}) ${whole(pair)} (¶${pair.passage.paragraph})`,
      )
      .join('; '),
    level,
    lines: 2,
    beside: others.map(({ passage }) => passage),
  });
}

/** Of the turns of a shuffled list, the one in which the fewest words stand beside their key. */
function crossed(pairs: readonly Pair[], keys: readonly string[]): Pair[] {
  const order = shuffled(pairs);
  const beside = (turn: readonly Pair[]): number => turn.filter(({ key }, i) => key === keys[i]).length;
  const turns = order.map((_, i) => [...order.slice(i), ...order.slice(0, i)]);
  return turns.reduce((best, turn) => (beside(turn) < beside(best) ? turn : best));
}

/** In an order that neither the text nor the keys give away. */
export const shuffled = <T extends { readonly shown: string }>(pairs: readonly T[]): T[] =>
  [...pairs].sort((one, two) => (orderOf(one) < orderOf(two) ? -1 : 1));

const orderOf = ({ shown }: { readonly shown: string }): string =>
  shown.slice(1).split('').reverse().join('');
