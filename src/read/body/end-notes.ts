/** Notes that a text brings along at its end, each behind the mark that leads to it: `[1] She told me so.` */

import type { Block } from '../block.js';

const NOTE = /^\[(\d{1,3}|[a-z]{1,2})\] ?\S/;

/** From the last block upwards, as long as the mark of each stands behind a word above it. */
export function endNotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const out = new Set<Block>();
  for (let at = blocks.length - 1; at > 0; at--) {
    const mark = NOTE.exec(blocks[at]!.text)?.[1];
    const leads = new RegExp(`[^\\s\\[]\\[${mark}\\]`);
    if (mark === undefined || !blocks.slice(0, at).some(({ text }) => leads.test(text))) break;
    out.add(blocks[at]!);
  }
  return out;
}
