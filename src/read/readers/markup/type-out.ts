/** A document line by line: verse is told by its lines, be they lines of a paragraph or paragraphs of their own. */

import type { Block, Blocks } from '../../block.js';

/**
 * Puts the lines of blocks that were kept into one text, an empty one wherever the document has one, and round headings,
 * what is set in bold or italics, and what has several lines. In the blocks lines of prose are joined; each gets the line of that text on which it starts.
 */
export function typeOut(read: Blocks): Blocks {
  const lines: string[] = [];
  const starts = read.blocks.map((block) => {
    const own = block.text.split('\n');
    const standsApart = own.length > 1 || block.kind !== 'prose' || block.emphasis !== undefined;
    if (standsApart && lines.at(-1)) lines.push('');
    const start = lines.length + 1;
    lines.push(...own, ...(standsApart ? [''] : []));
    return start;
  });
  const blocks = read.blocks.map((block, i) => ({ ...joined(block), line: starts[i]! }));
  const discarded = (read.discarded ?? []).map((one) => {
    const next = read.blocks.findIndex(({ line }) => line > one.line);
    return { ...one, line: starts[next] ?? lines.length + 1 };
  });
  return { ...read, blocks: blocks.filter(({ text }) => text), discarded, typed: lines.join('\n') };
}

const joined = (block: Block): Block =>
  block.kind === 'prose' ? { ...block, text: block.text.replace(/\n/g, ' ') } : block;
