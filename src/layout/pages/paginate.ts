/** Cuts the galley into pages and paints them; blank pages are put in where a side is asked for. */

import type { Pt } from '../../base/geometry.js';
import type { PageStyle, PageStyles } from '../../css/style.js';
import { cutPiece } from '../cut/cut.js';
import type { CutRules } from '../cut/piece.js';
import { type Cursor, type Galley, startOf } from '../galley/galley.js';
import type { LayoutContext } from '../layout-context.js';
import { Canvas } from '../paint/canvas.js';
import { paintingOn } from '../paint/paint-piece.js';

export interface LaidPage {
  /** Counts from 1; odd pages are right-hand pages. */
  readonly number: number;
  readonly style: PageStyle;
  readonly canvas: Canvas;
}

export function paginate(galley: Galley, styles: PageStyles, context: LayoutContext): LaidPage[] {
  const pages: LaidPage[] = [];
  const balanced: CutRules['balanced'] = new Map();
  let next: Cursor | undefined = withFirstSide(startOf(galley));
  do {
    while (next.side && next.side !== sideOf(pages.length + 1))
      pages.push(blankPage(pages.length + 1, styles));
    const page = blankPage(pages.length + 1, styles);
    pages.push(page);
    const { margin, size } = page.style;
    const rules: CutRules = {
      height: size.height - margin.top - margin.bottom,
      pageHeight: context.pageHeight,
      within: 'page',
      must: 'place',
      tooTall: (item) => complainTooTall(item, context),
      balanced,
    };
    const cut = cutPiece(next, rules);
    paintingOn(page.canvas).piece(cut.piece, { x: margin.left, y: margin.top });
    next = cut.next;
  } while (next);
  return pages;
}

export const sideOf = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');

/** A page side that the first element asks for. */
function withFirstSide(start: Cursor): Cursor {
  const first = start.galley.items[0];
  const forced = first?.kind === 'break' ? first.forced : undefined;
  return forced === 'left' || forced === 'right' ? { ...start, side: forced } : start;
}

function blankPage(number: number, styles: PageStyles): LaidPage {
  const style = number === 1 ? styles.first : styles[sideOf(number)];
  return { number, style, canvas: new Canvas(style.size) };
}

function complainTooTall(
  item: { readonly place: { line: number; column: number }; readonly height: Pt },
  context: LayoutContext,
): void {
  const message = 'this is taller than the room on its page, so part of it may be cut off';
  context.complain({ code: 'layout/too-tall', message, hint: 'make it smaller' }, item);
}
