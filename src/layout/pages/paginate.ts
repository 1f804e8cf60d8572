/** Cuts the galley into pages and paints them; blank pages are put in where a side is asked for. */

import type { Pt } from '../../base/geometry.js';
import type { PageSet, PageStyle } from '../../css/style.js';
import { choosePages } from '../cut/choose-pages.js';
import { wholePiece } from '../cut/cut.js';
import { ABOVE_NOTES, notesHeight, type Piece } from '../cut/piece.js';
import { stretched } from '../cut/stretched.js';
import { type Cursor, type Galley, startOf } from '../galley/galley.js';
import type { LayoutContext } from '../layout-context.js';
import { Canvas, type Corner } from '../paint/canvas.js';
import { paintingOn } from '../paint/paint-piece.js';
import { areaOf, type PageAreas } from './page-area.js';
import { type PageLimit, withinLimit } from './page-limit.js';

export interface LaidPage {
  /** Counts from 1; odd pages are right-hand pages. */
  readonly number: number;
  readonly style: PageStyle;
  readonly canvas: Canvas;
}

/** What pages are like, and how many there may be. */
interface Paper {
  readonly areas: PageAreas;
  readonly limit: PageLimit;
}

export function paginate(galley: Galley, { areas, limit }: Paper, context: LayoutContext): LaidPage[] {
  const chosen = choosePages(withFirstSide(startOf(galley)), {
    numberAfter: (number, side) => withinLimit(number + (side && side !== sideOf(number + 1) ? 2 : 1), limit),
    heightOf: (number, name) => roomOf(styleOf(number, areaOf(areas, name))),
    pageHeight: (name) => areaOf(areas, name).height,
  });
  const pages: LaidPage[] = [];
  for (const { number, name, cut, part, tooTall } of chosen) {
    while (pages.length < number - 1)
      pages.push(emptyPage(pages.length + 1, areas.blank[sideOf(pages.length + 1)]));
    const page = emptyPage(number, styleOf(number, areaOf(areas, name)));
    pages.push(page);
    const { canvas, style } = page;
    for (const item of tooTall) complainTooTall(item, context);
    const corner = { x: style.margin.left, y: style.margin.top };
    paintingOn(canvas).piece(stretched(cut.piece, part), corner);
    paintNotes(cut.piece, { x: corner.x, y: corner.y + roomOf(style) }, canvas);
  }
  return pages;
}

/** The notes of a page stand on its foot, below a short rule. */
function paintNotes({ notes = [] }: Piece, { x, y }: Corner, canvas: Canvas): void {
  if (notes.length === 0) return;
  let top = y - notesHeight(notes) + ABOVE_NOTES;
  const rule = top - ABOVE_NOTES / 3;
  canvas.stroke({ x, y: rule }, { x: x + NOTE_RULE.length, y: rule }, NOTE_RULE);
  for (const note of notes) {
    paintingOn(canvas).piece(wholePiece(startOf(note)), { x, y: top });
    top += note.height;
  }
}

/** From judgement: as long as two words, and no thinner than a copier sees. */
const NOTE_RULE = {
  length: 72,
  width: 0.5,
  style: 'solid',
  color: { red: 0, green: 0, blue: 0, alpha: 1 },
} as const;

const roomOf = ({ size, margin }: PageStyle): Pt => size.height - margin.top - margin.bottom;

export const sideOf = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');

/** A page side that the first element asks for. */
function withFirstSide(start: Cursor): Cursor {
  const first = start.galley.items[0];
  const forced = first?.kind === 'break' ? first.forced : undefined;
  return forced === 'left' || forced === 'right' ? { ...start, side: forced } : start;
}

const styleOf = (number: number, styles: PageSet): PageStyle =>
  number === 1 ? styles.first : styles[sideOf(number)];

const emptyPage = (number: number, style: PageStyle): LaidPage => ({
  number,
  style,
  canvas: new Canvas(style.size),
});

function complainTooTall(
  item: { readonly place: { line: number; column: number }; readonly height: Pt },
  context: LayoutContext,
): void {
  const message = 'this is taller than the room on its page, so part of it may be cut off';
  context.complain({ code: 'layout/too-tall', message, hint: 'make it smaller' }, item);
}
