/** What the table of kinds says of each: where its items stand in a guide, how one is told from another, what can change. */

import type { StudyGuide } from '../study/guide.js';
import type { Values } from './edit.js';

export type ValueKind = 'text' | 'number' | 'texts';

/** Items that stand together: those of the guide, or those of one theme. */
export interface ItemList<T> {
  /** The id of a theme. */
  readonly theme?: string;
  readonly items: readonly T[];
}

export interface KindOf<T> {
  /** As it is called in the file and on the screen. */
  readonly name: string;
  /** The heading under which a person finds its items. */
  readonly heading: string;
  readonly lists: (guide: StudyGuide) => readonly ItemList<T>[];
  readonly withLists: (guide: StudyGuide, lists: readonly ItemList<T>[]) => StudyGuide;
  readonly says: (item: T) => string;
  readonly paragraph?: (item: T) => number | undefined;
  /** The words that can be changed, and their types. */
  readonly fields: Readonly<Record<string, ValueKind>>;
  /** What the fields hold now. */
  readonly values: (item: T) => Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly change: (item: T, values: Values, guide: StudyGuide) => T;
  /** What could stand there instead, the next first. */
  readonly spares?: (guide: StudyGuide, list: ItemList<T>) => readonly T[];
  /** The guide after an exchange, where the guide keeps its spares apart. */
  readonly afterSwap?: (guide: StudyGuide, exchange: { readonly out: T; readonly taken: T }) => StudyGuide;
  /** The item that came in, in the standing of the one that went. */
  readonly inPlaceOf?: (taken: T, out: T) => T;
  /** What somebody adds, `Unfit` where it cannot stand; undefined without a text. */
  readonly make?: (values: Values, guide: StudyGuide) => T | undefined;
  /** The list for what is added, where the paragraph decides; -1 where it stands in none. */
  readonly listOf?: (guide: StudyGuide, paragraph: number | undefined) => number;
  /** What is added comes first. */
  readonly addedFirst?: true;
  /** Whether somebody added it. */
  readonly isOwn?: (item: T) => boolean;
  /** Nothing to drop, swap or move. */
  readonly fixed?: true;
}

/** A kind whose items are known to itself alone. */
export type Kind = KindOf<object>;

/** Gives a row of the table up to those who know nothing of its items. */
export const row = <T extends object>(kind: KindOf<T>): Kind => kind as unknown as Kind;
