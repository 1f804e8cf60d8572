/** What is counted in a text to tell its kind: the words of its own and those between quotation marks. */

import type { Block } from '../block.js';

export interface Wording {
  /** What stands outside quotation marks. */
  readonly own: string;
  /** Words outside quotation marks. */
  readonly words: number;
  /** The share of letters between quotation marks. */
  readonly quoted: number;
}

const QUOTED =
  /“[^“”]{1,2000}”|"[^"\n]{1,2000}"|(?<![\p{L}\p{N}])‘[^‘\n]{1,2000}?[.,!?]’|(?<![\p{L}\p{N}])'(?=\p{L})[^\n]{1,600}?[.,!?]'(?!\p{L})/gu;

/** A text without what stands between quotation marks. */
export const unquoted = (text: string): string => text.replace(QUOTED, ' ');

/** The text of blocks, headings and lists left aside. */
export function wordingOf(blocks: readonly Block[]): Wording {
  const text = blocks.flatMap(({ kind, text }) => (kind === 'prose' ? [text] : [])).join('\n');
  const own = unquoted(text);
  return {
    own,
    words: own.match(/\p{L}+/gu)?.length ?? 0,
    quoted: text.length === 0 ? 0 : 1 - own.length / text.length,
  };
}

/** How often a pattern is met in a thousand words of the text's own. */
export const rateOf = ({ own, words }: Wording, pattern: RegExp): number =>
  ((own.match(pattern)?.length ?? 0) * 1000) / Math.max(1, words);
