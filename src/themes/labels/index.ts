/** Titles for parts of an article that have no heading: what somebody says in the part, or its place. */

import { textOf } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { asCrosshead, crossheadsOf } from './crosshead.js';
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
export function titlesOf(reading: Reading, vectors: WordVectors, parts: readonly Part[]): Title[] {
  const { article } = reading.analysis;
  return parts.map((part): Title => {
    if (part.title !== undefined) return { title: part.title };
    const [saying] = crossheadsOf(reading, vectors, part);
    if (saying) return { title: asCrosshead(textOf(article.text, saying)) };
    const title = placeOf(part, article.paragraphs.length);
    return parts.length > 1 ? { title, unnamed: true } : { title };
  });
}
