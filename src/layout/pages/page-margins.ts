/** The margin boxes of a page: running heads, page numbers. */

import type { Pt, Rect } from '../../base/geometry.js';
import { counterText } from '../../css/index.js';
import type { ContentPart, MarginBox, MarginBoxName, PageStyle, StyledElement } from '../../css/style.js';
import { blockSource } from '../flow/inline-source.js';
import { paragraphExtent } from '../galley/extent.js';
import { insets } from '../galley/widths.js';
import type { Complain, LayoutContext } from '../layout-context.js';
import { type ParagraphRequest, paragraphLines } from '../line/paragraph.js';
import type { Canvas } from '../paint/canvas.js';
import { paintBox } from '../paint/paint-box.js';
import { paintingOn } from '../paint/paint-piece.js';
import type { LaidPage } from './paginate.js';

/** What named strings hold on a page. */
export interface PageString {
  /** At the start of the page. */
  readonly before: string;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

export interface Running {
  readonly pages: number;
  readonly strings: ReadonlyMap<string, PageString>;
}

/** Paints the margin boxes of a page. */
export function paintMargins(page: LaidPage, running: Running, outer: LayoutContext): void {
  const context = { ...outer, complain: aboutMargins(outer) };
  for (const edge of ['top', 'bottom'] as const) {
    const boxes = page.style.marginBoxes.filter((box) => box.name.startsWith(edge));
    const requests = boxes.map((box) => ({ box, request: requestOf(box, page, { running, context }) }));
    const shares = shareWidth(
      requests.map(({ box, request }) => ({ name: box.name, ...wish(box, request, context) })),
      roomOf(page.style),
    );
    requests.forEach(({ box, request }, index) => {
      const { x, width } = shares[index]!;
      const { margin, size } = page.style;
      const [y, height] = edge === 'top' ? [0, margin.top] : [size.height - margin.bottom, margin.bottom];
      paintMarginBox(
        { x: margin.left + x, y, width, height },
        { box, request },
        { canvas: page.canvas, context },
      );
    });
  }
}

/** A margin box stands nowhere in the document, so its messages name no place in it. */
const aboutMargins =
  ({ complain }: LayoutContext): Complain =>
  ({ code }) => {
    const wide = code === 'layout/overflow';
    const message = `a running head or foot ${wide ? 'has a word wider than its room' : 'cannot be set as it asks'}`;
    complain({ code: 'layout/margin-box', message, hint: 'make it shorter or its type smaller' });
  };

const roomOf = ({ size, margin }: PageStyle): Pt => size.width - margin.left - margin.right;

/** How wide a margin box would be, and how narrow it may be. */
interface Wish {
  readonly width: Pt;
  readonly least: Pt;
}

function wish(box: MarginBox, request: ParagraphRequest, context: LayoutContext): Wish {
  const inset = insets(box.style, 0);
  const around = inset.left + inset.right;
  if (typeof box.style.width === 'number')
    return { width: box.style.width + around, least: box.style.width + around };
  const { min, max } = paragraphExtent(request, context);
  return { width: max + around + 0.01, least: min + around + 0.01 };
}

/**
 * The box in the middle is centred and takes what it needs; the others take the rest. Without one, left and right
 * share the width as their contents ask (CSS Paged Media 3, section 5.3.2, in short).
 */
function shareWidth(
  boxes: readonly (Wish & { readonly name: MarginBoxName })[],
  room: Pt,
): { readonly x: Pt; readonly width: Pt }[] {
  const boxAt = (side: string) => boxes.find(({ name }) => name.endsWith(side));
  const [leftBox, rightBox] = [boxAt('-left'), boxAt('-right')];
  const [left, center, right] = [leftBox?.width, boxAt('-center')?.width, rightBox?.width];
  if (center !== undefined) {
    const sides = Math.max(left ?? 0, right ?? 0);
    const middle = Math.max(
      0,
      Math.min(room, sides === 0 ? room : Math.max(room - 2 * sides, Math.min(center, room / 3))),
    );
    const side = (room - middle) / 2;
    return boxes.map(({ name }) => {
      if (name.endsWith('-center')) return { x: side, width: middle };
      return { x: name.endsWith('-left') ? 0 : side + middle, width: side };
    });
  }
  const leftShare = !rightBox ? room : !leftBox ? 0 : leftWidth(leftBox, rightBox, room);
  return boxes.map(({ name }) =>
    name.endsWith('-left') ? { x: 0, width: leftShare } : { x: leftShare, width: room - leftShare },
  );
}

/** Where both do not fit, each gives of what it can, so that one that is not to wrap does not. */
function leftWidth(left: Wish, right: Wish, room: Pt): Pt {
  if (left.width + right.width <= room) return left.width + (room - left.width - right.width) / 2;
  const least = left.least + right.least;
  if (least >= room) return (room * left.least) / least;
  const givable = left.width + right.width - least;
  return left.least + ((room - least) * (left.width - left.least)) / givable;
}

function requestOf(
  box: MarginBox,
  page: LaidPage,
  { running, context }: { readonly running: Running; readonly context: LayoutContext },
): ParagraphRequest {
  const place = { line: 1, column: 1 };
  const style = { ...box.style, textIndent: 0 };
  const block: StyledElement = {
    kind: 'element',
    name: '',
    attributes: {},
    language: '',
    style,
    children: [],
    place,
  };
  const text = box.content.map((part) => partText(part, page, running)).join('');
  const source = blockSource(block, 'pagination-artifact', context);
  return { block, tokens: [{ kind: 'text', text, source }] };
}

function partText(part: ContentPart, page: LaidPage, { pages, strings }: Running): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'page-counter')
    return counterText(part.counter === 'pages' ? pages : page.number, part.style);
  if (part.kind !== 'string') return '';
  const held = strings.get(part.name);
  if (!held) return '';
  if (part.which === 'first') return held.first ?? held.before;
  if (part.which === 'last') return held.last ?? held.before;
  return held.first === undefined ? held.before : '';
}

function paintMarginBox(
  area: Rect,
  { box, request }: { readonly box: MarginBox; readonly request: ParagraphRequest },
  { canvas, context }: { readonly canvas: Canvas; readonly context: LayoutContext },
): void {
  const inset = insets(box.style, area.width);
  const width = Math.max(1, area.width - inset.left - inset.right);
  const lines = paragraphLines(request, { x: area.x + inset.left, width }, context);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  paintBox(area, box.style, canvas);
  const slack = area.height - inset.top - inset.bottom - height;
  const { verticalAlign } = box.style;
  const shift = verticalAlign === 'top' ? 0 : verticalAlign === 'bottom' ? slack : slack / 2;
  let y = area.y + inset.top + shift;
  const painting = paintingOn(canvas);
  canvas.repeat(() => {
    for (const line of lines) {
      painting.line(line, { x: 0, y });
      y += line.height;
    }
  });
}
