/** Paints a piece of a galley: boxes behind what stands in them, everything in reading order. */

import type { Pt } from '../../base/geometry.js';
import { wholePiece } from '../cut/cut.js';
import type { Piece, PieceItem, PlacedColumns } from '../cut/piece.js';
import type { Band, BandCell, BoxFrame, RepeatedRows, Slab } from '../galley/galley.js';
import type { Canvas, Corner, Painting } from './canvas.js';
import { paintBox, paintCollapsed } from './paint-box.js';
import { paintLine } from './paint-line.js';

type Painted = Exclude<PieceItem, { readonly kind: 'open' | 'close' }>;

/** How everything is painted on one canvas. */
export function paintingOn(canvas: Canvas): Painting {
  const painting: Painting = {
    canvas,
    line: (line, corner) => paintLine(line, corner, painting),
    piece: (piece, corner) => paintPiece(piece, corner, painting),
  };
  return painting;
}

/** Paints a piece with its top left corner at `x`, `y`. */
function paintPiece(piece: Piece, { x, y }: Corner, painting: Painting): void {
  const bottoms = boxBottoms(piece);
  const carried = carriedBoxes(piece);
  const paintFrame = (box: BoxFrame, top: Pt) => {
    const bottom = bottoms.get(box);
    const area = { x: x + box.x, y: y + top, width: box.width, height: (bottom ?? piece.height) - top };
    paintBox(area, box.style, painting.canvas, { first: !carried.has(box), last: bottom !== undefined });
  };
  for (const box of carried) paintFrame(box, 0);
  if (piece.repeated) paintRepeated(piece.repeated, { x, y }, painting);
  for (const { item, y: top } of piece.entries) {
    if (item.kind === 'open') paintFrame(item.box, top);
    else if (item.kind !== 'close') paintItem(item, { x, y: y + top }, painting);
  }
  if (piece.foot) {
    const { foot, height } = piece;
    paintRepeated(foot, { x, y: y + height - foot.height + foot.spacing }, painting);
  }
}

/** Of boxes in boxes, no more than this many can be told apart on a page. From judgement. */
const MOST_CARRIED = 200;

/** The boxes that come from the piece before, outer ones first. */
function carriedBoxes({ openBefore }: Piece): Set<BoxFrame> {
  const boxes: BoxFrame[] = [];
  for (let open = openBefore; open && boxes.length < MOST_CARRIED; open = open.outer) boxes.push(open.box);
  return new Set(boxes.reverse());
}

/** Where the boxes that end in this piece end. */
function boxBottoms(piece: Piece): Map<BoxFrame, Pt> {
  const bottoms = new Map<BoxFrame, Pt>();
  for (const { item, y } of piece.entries) if (item.kind === 'close') bottoms.set(item.box, y);
  return bottoms;
}

/** Rows that stand elsewhere as well. */
function paintRepeated({ bands, spacing }: RepeatedRows, { x, y }: Corner, painting: Painting): void {
  painting.canvas.repeat(() => {
    let top = y;
    for (const band of bands) {
      paintBand(band, { x, y: top }, painting);
      top += band.height + spacing;
    }
  });
}

function paintItem(item: Painted, corner: Corner, painting: Painting): void {
  if (item.kind === 'mark') painting.canvas.mark(item.mark, corner.y);
  else if (item.kind === 'slab') paintSlab(item, corner, painting);
  else if (item.kind === 'band') paintBand(item, corner, painting);
  else paintColumns(item, corner, painting);
}

function paintSlab(
  { content, markers = [], number, height }: Slab,
  { x, y }: Corner,
  painting: Painting,
): void {
  const { canvas } = painting;
  for (const beside of [number, ...markers]) {
    if (!beside) continue;
    const baseline = content.kind === 'line' ? content.baseline : beside.baseline;
    paintLine(beside, { x, y: y + baseline - beside.baseline }, painting);
  }
  if (content.kind === 'line') paintLine(content, { x, y }, painting);
  else if (content.kind === 'picture') {
    canvas.add({ kind: 'image', ...content.picture, x: x + content.x, y });
  } else {
    if (content.text) paintLine(content.text, { x, y }, painting);
    const line = y + height - content.edge.width / 2;
    const { owner, width, type } = content;
    canvas.field(owner, { x: x + content.x, y, width, height, type });
    canvas.stroke(
      { x: x + content.x, y: line },
      { x: x + content.x + width, y: line },
      { ...content.edge, owner },
    );
  }
}

function paintBand(band: Band, { x, y }: Corner, painting: Painting): void {
  for (const row of band.rows) {
    const area = { x: x + band.x, y: y + row.y, width: band.width, height: row.height };
    for (const color of row.backgrounds) painting.canvas.fill(area, color);
  }
  for (const cell of band.cells) paintCell(cell, { x: x + cell.x, y: y + cell.y }, painting);
}

function paintCell(cell: BandCell, corner: Corner, painting: Painting): void {
  const { look, width, height, inset, offset, content, cut } = cell;
  const area = { ...corner, width, height };
  if (cell.collapsed) {
    painting.canvas.fill(area, look.backgroundColor);
    paintCollapsed(area, look.border, painting.canvas);
  } else paintBox(area, look, painting.canvas);
  const piece = cut ?? (content && wholePiece(content));
  const down = inset.top + offset.baseline + offset.whole;
  if (piece) paintPiece(piece, { x: corner.x + inset.left, y: corner.y + down }, painting);
}

function paintColumns(
  { x: left, columnWidth, gap, rule, height, pieces }: PlacedColumns,
  { x, y }: Corner,
  painting: Painting,
): void {
  pieces.forEach((piece, column) => {
    const at = x + left + column * (columnWidth + gap);
    if (column > 0) painting.canvas.stroke({ x: at - gap / 2, y }, { x: at - gap / 2, y: y + height }, rule);
    paintPiece(piece, { x: at, y }, painting);
  });
}
