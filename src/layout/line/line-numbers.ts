/** Line numbers beside the text, as scholarly editions have them: every so many lines one, in the margin. */

import type { Pt } from '../../base/geometry.js';
import type { StyledElement } from '../../css/style.js';
import { blockSource } from '../flow/inline-source.js';
import type { LayoutContext } from '../layout-context.js';
import type { LineBox } from './inline-box.js';
import { markerLine } from './list-marker.js';

/** Size of the figures, and their distance beyond that of list markers, as shares of the text's size. From judgement. */
const SIZE = 0.65;
const GAP = 0.5;

/** Counts a line of the document; gives the number that stands beside it, when it is its turn. */
export function lineNumber(
  block: StyledElement,
  room: { readonly x: Pt; readonly width: Pt },
  context: LayoutContext,
): LineBox | undefined {
  const every = block.style.guideLineNumbers;
  if (every === 'none') return undefined;
  const number = ++context.counted.lines;
  if (number % every !== 0) return undefined;
  const fontSize = block.style.fontSize * SIZE;
  const style = {
    ...block.style,
    fontSize,
    lineHeight: fontSize,
    fontWeight: 400,
    fontStyle: 'normal',
  } as const;
  const element = { ...block, style };
  const source = blockSource(element, 'layout-artifact', context);
  const tokens = [{ kind: 'text', text: String(number), source }] as const;
  const gap = block.style.fontSize * GAP;
  const around = { x: room.x - gap, width: room.width + 2 * gap };
  return markerLine({ kind: 'marker', element, tokens }, around, context);
}
