/** Where the headings of the body stand, and on which level. */

import type { Heading } from '../article/index.js';
import type { Report } from '../base/diagnostics.js';
import type { Block } from './block.js';

/** Levels counted from the topmost heading of the body; a jump downwards is read as one step. */
export function placeHeadings(blocks: readonly Block[], file: string, report: Report): Heading[] {
  const levels = blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level ?? 1);
  const top = Math.min(...levels);
  let before = 0;
  let beforeParagraph = 1;
  const placed: Heading[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      beforeParagraph++;
      continue;
    }
    const asked = (block.level ?? 1) - top + 1;
    const level = Math.min(asked, before + 1);
    if (level < asked && !block.shaped) reportJump(block, level + top - 1, { file, report });
    placed.push({ text: block.text, level, beforeParagraph });
    before = level;
  }
  return placed;
}

function reportJump(block: Block, readAs: number, { file, report }: { file: string; report: Report }): void {
  report({
    severity: 'warning',
    code: 'read/heading-level',
    message: `heading jumps to level ${block.level}, so it is read as level ${readAs}`,
    file,
    place: { line: block.line, column: 1 },
    hint: `write "${'#'.repeat(readAs)} ${block.text}"`,
  });
}
