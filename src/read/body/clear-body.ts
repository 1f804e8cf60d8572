/** Takes out of the body what is not the author's text, and says why: blocks that stand round it, the dateline, noise. */

import type { Block, Discard } from '../block.js';
import { type FrontLines, tell } from '../lines/told.js';
import { dateline, placeAlone } from './dateline.js';
import { clearNoise } from './noise.js';
import { judgeBlocks } from './unwanted.js';

export interface ClearedBody {
  readonly blocks: readonly Block[];
  readonly removed: readonly Discard[];
  /** What was taken out tells of the article: the date of a dateline, the writer of a byline or a closing note. */
  readonly told: FrontLines;
}

export function clearBody(body: readonly Block[], byline: string | undefined): ClearedBody {
  const { reasons, writer } = judgeBlocks(body, byline);
  const wholeText = body.map(({ text }) => text).join('\n');
  const first = body.findIndex(({ kind }, i) => kind !== 'heading' && !reasons[i]);
  const isBelowByline = byline !== undefined && !body.slice(1).some(({ kind }) => kind === 'heading');
  const below = isBelowByline
    ? body
        .slice(1)
        .map(({ text }) => text)
        .join('\n')
    : undefined;
  const blocks: Block[] = [];
  const removed: Discard[] = [];
  let date: string | undefined;
  for (const [i, block] of body.entries()) {
    const takeOut = (text: string, why: string) => removed.push({ text, why, line: block.line });
    const place = i === 0 ? placeAlone(block.text, below) : undefined;
    date ??= place?.date;
    const why = reasons[i] ?? (place && 'dateline');
    if (why) {
      takeOut(block.text, why);
      continue;
    }
    const { text, removed: noise } = clearNoise(block.text, wholeText);
    for (const part of noise) takeOut(part.text, part.why);
    const line = i === first && block.kind === 'prose' ? dateline(text, wholeText) : undefined;
    if (line) takeOut(line.text.trim(), 'dateline');
    date ??= line?.date;
    blocks.push({ ...block, text: text.slice(line?.text.length ?? 0) });
  }
  return { blocks: dropEmptyHeadings(blocks), removed, told: tell({ date, byline: writer }) };
}

/** A heading with no paragraph under it at the end of the file leads nowhere. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return blocks.slice(0, last + 1);
}
