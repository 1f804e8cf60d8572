/** Finds an item again by what it says, also when the article has changed a little. */

import type { Anchor } from './edit.js';

/** An item as far as it can be told from others. */
export interface Anchored {
  readonly says: string;
  readonly paragraph?: number | undefined;
}

export type Found =
  | { readonly index: number; readonly how: 'same' | 'alike' }
  | { readonly index: undefined; readonly meant?: string };

/** The one that says it, nearest to the paragraph; else the one that says nearly the same. */
export function findItem(items: readonly Anchored[], anchor: Anchor): Found {
  if (anchor.says === undefined) return alone(items, anchor);
  const same = [...items.keys()].filter((i) => isSame(items[i]!.says, anchor.says!));
  if (same.length > 0) return { index: nearestOf(same, items, anchor), how: 'same' };
  const begun = onlyBegun(items, anchor.says);
  return begun === undefined ? alike(items, anchor) : { index: begun, how: 'alike' };
}

/** A beginning too short to be sure of (`¶9 says…`) is enough where one item alone begins so; which, is said. */
function onlyBegun(items: readonly Anchored[], says: string): number | undefined {
  const beginning = /^(\S+\s+\S.*)(?:…|\.\.\.)$/s.exec(says.trim())?.[1];
  if (!beginning) return undefined;
  const begun = [...items.keys()].filter((i) => plain(items[i]!.says).startsWith(plain(beginning)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** By the paragraph alone, where one item only belongs to it. */
function alone(items: readonly Anchored[], { paragraph }: Anchor): Found {
  const [one, ...others] = [...items.keys()].filter((i) => items[i]!.paragraph === paragraph);
  return one === undefined || others.length > 0 ? { index: undefined } : { index: one, how: 'same' };
}

/** An anchor that ends in … is the beginning of what the item says. */
function isSame(says: string, wanted: string): boolean {
  const beginning = /^(.{8,})(?:…|\.\.\.)$/s.exec(wanted.trim())?.[1];
  return beginning ? plain(says).startsWith(plain(beginning)) : plain(says) === plain(wanted);
}

const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

function nearestOf(found: readonly number[], items: readonly Anchored[], { paragraph }: Anchor): number {
  const distance = (i: number): number => Math.abs((items[i]!.paragraph ?? 0) - (paragraph ?? 0));
  return found.reduce((best, i) => (distance(i) < distance(best) ? i : best));
}

/** Words shared (Dice 1945): so much is taken for the same item, and it must lead the next by so much. From judgement. */
const ALIKE = 0.6;
const LEAD = 0.1;

function alike(items: readonly Anchored[], { says = '', paragraph }: Anchor): Found {
  const near = (item: Anchored): number => (item.paragraph === paragraph ? LEAD / 2 : 0);
  const scores = items.map((item) => sharedWords(says, item.says) + near(item));
  const [first, second] = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  if (first === undefined) return { index: undefined };
  const leads = second === undefined || scores[first]! - scores[second]! >= LEAD;
  if (scores[first]! >= ALIKE && leads) return { index: first, how: 'alike' };
  return { index: undefined, ...(scores[first]! > ALIKE / 2 && { meant: items[first]!.says }) };
}

function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

const wordsOf = (text: string): Set<string> => new Set(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []);
