/** A page being painted: items gather here, with the marks that came to stand on it. */

import type { Pt, Rect, Size } from '../../base/geometry.js';
import type { BorderEdge, Color } from '../../css/style.js';
import type { Piece } from '../cut/piece.js';
import type { Mark } from '../galley/galley.js';
import type { InlineLink, LineBox } from '../line/inline-box.js';
import type { AreaItem, FieldItem, Item, LinkItem, Owner } from '../page.js';
import { intoPage } from './into-page.js';

/** A link to a place in the document, whose page is known only when all pages are. */
export interface OpenLink extends Rect {
  readonly kind: 'open-link';
  readonly owner: number;
  readonly href: string;
  readonly description: string;
}

export interface PlacedMark {
  readonly mark: Mark;
  readonly y: Pt;
}

/** Where to paint, and how: what stands in a line may hold lines and pieces of its own. */
export interface Painting {
  readonly canvas: Canvas;
  /** Both with their top left corner at a point. */
  readonly line: (line: LineBox, corner: Corner) => void;
  readonly piece: (piece: Piece, corner: Corner) => void;
}

export interface Corner {
  readonly x: Pt;
  readonly y: Pt;
}

type Edge = BorderEdge & { readonly owner?: Owner };

export class Canvas {
  readonly items: (Exclude<Item, LinkItem> | OpenLink)[] = [];
  readonly marks: PlacedMark[] = [];
  readonly size: Size;
  /** Text had to be moved to stay on the page. */
  moved = 0;
  #repeating = false;
  /** Where the field stands that may go on. */
  #lastField = -1;
  /** Borders drawn so far: neighbours in a table share theirs. */
  readonly #strokes = new Set<string>();

  constructor(size: Size) {
    this.size = size;
  }

  add(item: Exclude<Item, AreaItem>): void {
    const owned = this.#repeating ? { ...item, owner: 'pagination-artifact' as Owner } : item;
    const placed = intoPage(owned, this.size);
    if (!placed) return;
    if (placed !== owned && item.kind === 'text') this.moved++;
    this.items.push(placed);
  }

  mark(mark: Mark, y: Pt): void {
    if (!this.#repeating) this.marks.push({ mark, y: Math.max(0, Math.min(y, this.size.height)) });
  }

  link({ href, owner, description }: InlineLink, area: Rect): void {
    if (this.#repeating || typeof owner !== 'number') return;
    this.items.push({ kind: 'open-link', owner, href, description, ...area });
  }

  /** Lines of one room that stand one below the other are one field. */
  field(owner: Owner, field: Omit<FieldItem, 'kind' | 'owner' | 'rows'>): void {
    if (this.#repeating || typeof owner !== 'number') return;
    const last = this.items[this.#lastField];
    const goesOn =
      last?.kind === 'field' &&
      last.owner === owner &&
      last.x === field.x &&
      Math.abs(last.y + last.height - field.y) < 1;
    if (goesOn)
      this.items[this.#lastField] = { ...last, rows: last.rows + 1, height: field.y + field.height - last.y };
    else this.#lastField = this.items.push({ kind: 'field', owner, rows: 1, ...field }) - 1;
  }

  fill(area: Rect, color: Color, radius: Pt = 0): void {
    if (color.alpha === 0 || area.width <= 0 || area.height <= 0) return;
    // It may hide half of a border that its neighbour has drawn, and is then to draw again.
    this.#strokes.clear();
    this.add({ kind: 'box', owner: 'layout-artifact', ...area, radius, fill: color });
  }

  /** A straight border or rule along its middle; drawn once, however many boxes share it. */
  stroke(from: Corner, to: Corner, edge: Edge): void {
    const { width, style, color, owner = 'layout-artifact' } = edge;
    if (style === 'none' || width <= 0 || color.alpha === 0) return;
    const key = strokeKey(from, to, edge);
    if (this.#strokes.has(key)) return;
    this.#strokes.add(key);
    const line = { kind: 'line', owner, color } as const;
    if (!isDouble(edge)) {
      this.add({ ...line, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width, dash: dashOf(edge) });
      return;
    }
    const [dx, dy] = from.y === to.y ? [0, width / 3] : [width / 3, 0];
    for (const side of [-1, 1]) {
      const [x, y] = [dx * side, dy * side];
      this.add({
        ...line,
        x1: from.x + x,
        y1: from.y + y,
        x2: to.x + x,
        y2: to.y + y,
        width: width / 3,
        dash: [],
      });
    }
  }

  /** What is painted meanwhile is repeated from an earlier page: no part of the text. */
  repeat(paint: () => void): void {
    const outer = this.#repeating;
    this.#repeating = true;
    paint();
    this.#repeating = outer;
  }
}

/** The same for lines that differ by less than a hundredth of a point. */
function strokeKey(from: Corner, to: Corner, { width, style, color, owner }: Edge): string {
  const { red, green, blue, alpha } = color;
  const [x1, y1, x2, y2] = [hundredths(from.x), hundredths(from.y), hundredths(to.x), hundredths(to.y)];
  return `${x1} ${y1} ${x2} ${y2} ${width} ${style} ${red} ${green} ${blue} ${alpha} ${owner}`;
}

const hundredths = (length: Pt): number => Math.round(length * 100);

/** Below three points there is no room for two lines and the space between them. */
export const isDouble = ({ style, width }: BorderEdge): boolean => style === 'double' && width >= 3;

function dashOf({ style, width }: BorderEdge): Pt[] {
  if (style === 'dashed') return [width * 3, width * 2];
  return style === 'dotted' ? [width, width * 1.5] : [];
}
