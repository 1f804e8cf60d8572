/** Titles for parts of an article that have no heading: a saying of the part, a noun phrase of it, or its place. */

import { textOf } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';
import { asCrosshead, crossheadsOf } from './crosshead.js';
import { namingsOf } from './naming.js';
import { placeOf } from './place.js';

/** A part, with its heading if it has one. */
export interface Part extends Stretch {
  readonly title?: string;
}

/** The headings as they stand, and titles for the other parts. No noun names two parts. */
export function titlesOf(reading: Reading, vectors: WordVectors, parts: readonly Part[]): string[] {
  const { article } = reading.analysis;
  const taken = new Set(parts.flatMap(({ title = '' }) => stemsOf(title)));
  return parts.map((part) => {
    if (part.title !== undefined) return part.title;
    const [saying] = crossheadsOf(reading, vectors, part);
    if (saying) return asCrosshead(textOf(article.text, saying));
    const naming = namingsOf(reading, vectors, part).find(({ head }) => !taken.has(head));
    if (naming) taken.add(naming.head);
    return naming?.title ?? placeOf(part, article.paragraphs.length);
  });
}
