/** How places and wordings stand in a question: told by the text, so that the same text is always asked in the same words. */

import type { Scene } from './scene.js';

/** `¶3`, `¶3 and 5`, `¶3, 5 and 7`. */
export function places(paragraphs: readonly number[]): string {
  const all = [...new Set(paragraphs)].sort((one, two) => one - two);
  const last = all.pop();
  return all.length > 0 ? `¶${all.join(', ')} and ${last}` : `¶${last}`;
}

/** The wording that a text is given first, and the one for a second question of the same frame. */
export const inTurn = (
  { passages }: Pick<Scene, 'passages'>,
  one: string,
  two: string,
): { readonly prompt: string; readonly variants: readonly string[] } =>
  passages.length % 2 === 0 ? { prompt: one, variants: [two] } : { prompt: two, variants: [one] };
