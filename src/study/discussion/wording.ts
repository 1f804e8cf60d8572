/** Which of several wordings a question takes: told by where it stands, so that the same text is always asked in the same words. */

import type { Scene } from './scene.js';

/** One of the wordings. */
export const worded = (index: number, ...wordings: readonly string[]): string =>
  wordings[index % wordings.length]!;

/** `¶3`, `¶3 and 5`, `¶3, 5 and 7`. */
export function places(paragraphs: readonly number[]): string {
  const all = [...new Set(paragraphs)].sort((one, two) => one - two);
  const last = all.pop();
  return all.length > 0 ? `¶${all.join(', ')} and ${last}` : `¶${last}`;
}

/** A question and its look-for in certain words. */
export interface Wording {
  readonly prompt: string;
  readonly lookFor: string;
}

/** The wording that a text is given first, and the one for a second question of the same frame. */
export function inTurn(
  { passages }: Pick<Scene, 'passages'>,
  one: Wording,
  two: Wording,
): Wording & { readonly again: Wording } {
  return passages.length % 2 === 0 ? { ...one, again: two } : { ...two, again: one };
}
