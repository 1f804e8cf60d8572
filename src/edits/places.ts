/** Where items stand in a guide: the list and the place in it. */

import type { StudyGuide } from '../study/guide.js';
import type { Kind } from './kind.js';

export interface Place {
  /** Which of the kind's lists. */
  readonly list: number;
  readonly index: number;
  readonly items: readonly object[];
}

/** Every item of a kind, in the order of the guide. */
export const listed = (guide: StudyGuide, kind: Kind): Place[] =>
  kind.lists(guide).flatMap(({ items }, list) => items.map((_, index) => ({ list, index, items })));

/** The guide with other items in one list. */
export const putItems = (guide: StudyGuide, kind: Kind, { list, items }: Place): StudyGuide =>
  kind.withLists(
    guide,
    kind.lists(guide).map((one, i) => (i === list ? { ...one, items } : one)),
  );
