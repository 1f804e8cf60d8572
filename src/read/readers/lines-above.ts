/** Lines of one paragraph that are no paragraph: byline, paper and date, one below the other above the text. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

/** Lines of prose are longer; from judgement. */
const MOST_WORDS_OF_A_LINE = 14;
const MOST_BLOCKS_ABOVE = 8;

/** Byline, paper and date are often typed one below the other without blank lines. */
export const standAboveText = (lines: readonly string[], above: readonly Block[]): boolean =>
  lines.length > 1 &&
  above.length <= MOST_BLOCKS_ABOVE &&
  [...lines, ...above.map(({ text }) => text)].every((line) => wordCount(line) <= MOST_WORDS_OF_A_LINE) &&
  lines.every((line, i) => !ENDS.test(line) || (i === 0 && /[!?]$/.test(line) && BYLINE.test(lines[1]!)));

/** What ends so is a sentence, but for a title that asks or calls, with its writer below. */
const ENDS = /[.,;:!?…]$/;
const BYLINE = /^(?:by|von|par|por) \p{Lu}/iu;
