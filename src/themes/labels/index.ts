/** Titles for parts of an article that have no heading: their place. What somebody says in a part was tried: readers threw out six of eleven such titles. */

import type { Stretch } from '../segments.js';
import { placeOf } from './place.js';

/** A part, with its heading if it has one. */
export interface Part extends Stretch {
  readonly title?: string;
}

export interface Title {
  readonly title: string;
  /** It only says where the part stands. */
  readonly unnamed?: true;
}

/** The headings as they stand, and titles for the other parts. */
export const titlesOf = (parts: readonly Part[], paragraphs: number): Title[] =>
  parts.map((part): Title => {
    if (part.title !== undefined) return { title: part.title };
    const title = placeOf(part, paragraphs);
    return parts.length > 1 ? { title, unnamed: true } : { title };
  });
