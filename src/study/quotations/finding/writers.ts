/** Who "I" is where several people write or speak: the writer of the paragraph, or whoever its label names. */

import type { Article } from '../../../article/index.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { writersOf } from '../../writers.js';
import type { Turn } from './labels.js';

/** The one who says or writes a paragraph, where the article tells. */
export interface Writer {
  readonly name: string;
  readonly entity?: NamedEntity;
}

/** The writers by paragraph number: none in an article with one author. */
export function findWriters(
  article: Article,
  turns: readonly Turn[],
  names: readonly NamedEntity[],
): ReadonlyMap<number, Writer> {
  const writers = new Map<number, Writer>();
  for (const [number, name] of writersOf(article)) {
    const entity = names.find((known) => known.name === name || known.alsoCalled.includes(name));
    writers.set(number, entity ? { name: entity.name, entity } : { name });
  }
  for (const { paragraph, name, entity } of turns)
    writers.set(paragraph.number, entity ? { name, entity } : { name });
  return writers;
}
