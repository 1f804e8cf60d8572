/** Rows of a box or a table: browsers put a tab between its cells when it is copied. */

import type { Block } from '../block.js';

const LONGEST_ROW = 200;

/** Rows that follow on each other; one alone may be anything. */
export function dataRows(blocks: readonly Block[]): ReadonlySet<Block> {
  const isRow = (block: Block | undefined) =>
    block?.kind === 'prose' && block.text.length < LONGEST_ROW && /\S[ ]*\t[ \t]*\S/.test(block.text);
  return new Set(blocks.filter((block, i) => isRow(block) && (isRow(blocks[i - 1]) || isRow(blocks[i + 1]))));
}
