/** What a paragraph may do in a text. */

import type { Passage } from '../../passages.js';
import { inQuotes } from '../neighbours.js';
import { balanced } from '../run.js';
import type { Place, Told } from './place.js';

export interface Work {
  readonly does: string;
  /** The words that show for certain that it does. */
  readonly shownBy: (place: Place) => Shown | undefined;
  /** Whether a reader could think that it does, if only in a line of it. */
  readonly mayBe: (place: Place) => boolean;
}

export interface Shown {
  readonly at: Passage;
  /** As the answer prints them. */
  readonly words: string;
}

/** What the first sentence shows. It opens a paragraph that goes on. */
export const ofFirst =
  (isSo: (place: Place) => boolean) =>
  (place: Place): Shown | undefined =>
    place.before.length > 0 && place.own.length > 1 && !/^["“‘]/u.test(place.first.text) && isSo(place)
      ? shown(place.first)
      : undefined;

/** Words that at least such a share of its sentences have, outside quotation marks. */
export const ofShare =
  (share: number, words: RegExp) =>
  ({ told }: Place): Shown | undefined => {
    const having = told.filter((one) => words.test(one.words));
    const [one] = having;
    const isWhole = told.length > 1 || (one && one.passage.words <= ONE_THOUGHT);
    return one && isWhole && having.length >= share * told.length ? shownAt(one, words) : undefined;
  };

/** A longer sentence that is a paragraph of its own does more than one thing. From judgement. */
const ONE_THOUGHT = 20;

/** Its text has words of a kind. */
export const hasWords =
  (words: RegExp) =>
  ({ text }: Place): boolean =>
    words.test(text);

/** Its first sentence has them. */
export const opensWith =
  (words: RegExp) =>
  ({ first }: Place): boolean =>
    words.test(first.text);

/** How many words of a sentence an answer prints. */
const MOST = 16;

export const shown = (at: Passage): Shown => ({ at, words: around(at.text, 0) });

/** The sentence from somewhat before the words that tell. */
const shownAt = ({ passage }: Told, words: RegExp): Shown => ({
  at: passage,
  words: around(passage.text, words.exec(passage.text)?.index ?? 0),
});

/** A short sentence whole; of a long one the words around a place in it. */
function around(text: string, place: number): string {
  const words = text.split(' ');
  const here = text.slice(0, place).split(' ').length - 1;
  if (words.length <= MOST) return inQuotes(balanced(text));
  const from = here < MOST - 4 ? 0 : Math.min(here - 5, words.length - MOST);
  const cut = closed(
    words
      .slice(from, from + MOST)
      .join(' ')
      .replace(/[,;:]$/u, ''),
  );
  return inQuotes(balanced(`${from > 0 ? '… ' : ''}${cut}${from + MOST < words.length ? ' …' : ''}`));
}

/** With the mark that the cut took from words of somebody. */
const closed = (cut: string): string => {
  const count = (mark: RegExp): number => cut.match(mark)?.length ?? 0;
  if (count(/“/gu) > count(/”/gu)) return `${cut}”`;
  return count(/"/gu) % 2 === 1 ? `${cut}"` : cut;
};
