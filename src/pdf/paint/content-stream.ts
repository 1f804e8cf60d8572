/**
 * The operators of one page's content stream. The page is turned over first, so that coordinates are those of layout:
 * from the top left corner downwards. State is written only when it changes.
 */

import type { Pt, Rect } from '../../base/geometry.js';
import type { Color } from '../../css/style.js';
import type { BoxItem, LineItem } from '../../layout/page.js';
import type { Place } from './sheets.js';

export class Content {
  #lines: string[] = [];
  readonly #state = new Map<string, string>();
  #inText = false;
  /** Where the current line of text starts, in hundredths of a point. */
  #textX = 0;
  #textY = 0;

  /** The operators since the last time. */
  take(): string {
    const lines = this.#lines.join('\n');
    this.#lines = [];
    return lines;
  }

  /** Lengths count from the corner of a page on its sheet until it is left. */
  enter(place: Place): void {
    const { x, y, scale } = place;
    if (isMoved(place)) this.#write(`q ${number(scale, 5)} 0 0 ${number(scale, 5)} ${point(x, y)} cm`);
  }

  leave(place: Place): void {
    if (isMoved(place)) this.#write('Q');
  }

  begin(tag: string, properties?: string): void {
    this.#write(properties === undefined ? `/${tag} BMC` : `/${tag} <<${properties}>> BDC`);
  }

  end(): void {
    this.#write('EMC');
  }

  /** Opens a text object if none is open, and moves to the start of a run on its baseline. */
  moveText(x: Pt, y: Pt): void {
    const [textX, textY] = [Math.round(x * 100), Math.round(y * 100)];
    if (this.#inText) this.#write(`${(textX - this.#textX) / 100} ${(this.#textY - textY) / 100} Td`);
    else this.#write(`BT\n1 0 0 -1 ${textX / 100} ${textY / 100} Tm`);
    [this.#textX, this.#textY, this.#inText] = [textX, textY, true];
  }

  closeText(): void {
    if (this.#inText) this.#write('ET');
    this.#inText = false;
  }

  font(name: string, size: Pt): void {
    this.#set('Tf', `/${name} ${number(size)}`);
  }

  rise(rise: Pt): void {
    this.#set('Ts', number(rise), '0');
  }

  /** Text in a colour that does not show is still there to be read and copied. */
  visible(color: Color): void {
    this.#set('Tr', color.alpha === 0 ? '3' : '0', '0');
  }

  showText(array: string): void {
    this.#write(`[${array}] TJ`);
  }

  fillColor(color: Color): void {
    this.#color(color, 'fill');
  }

  line(item: LineItem): void {
    if (item.color.alpha === 0) return;
    this.#stroke(item.color, item.width);
    this.#set('d', `[${item.dash.map(number).join(' ')}] 0`, '[] 0');
    // A dash of no length shows as a dot when its ends are round.
    this.#set('J', item.dash.includes(0) ? '1' : '0', '0');
    this.#write(`${point(item.x1, item.y1)} m ${point(item.x2, item.y2)} l S`);
  }

  box(item: BoxItem): void {
    const fill = item.fill?.alpha ? item.fill : undefined;
    const stroke = item.stroke?.color.alpha ? item.stroke : undefined;
    if (!fill && !stroke) return;
    if (fill) this.fillColor(fill);
    if (stroke) {
      this.#stroke(stroke.color, stroke.width);
      this.#set('d', '[] 0', '[] 0');
    }
    const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
    this.#write(`${outline(item, item.radius)} ${paint}`);
  }

  /** Operators that leave the state as it was. */
  insert(operators: string): void {
    this.#write(operators);
  }

  #stroke(color: Color, width: Pt): void {
    this.#color(color, 'stroke');
    this.#set('w', number(width), '1');
  }

  #color({ red, green, blue }: Color, use: 'fill' | 'stroke'): void {
    const operators = colorOperators({ red, green, blue }, use);
    if ((this.#state.get(use) ?? (use === 'fill' ? '0 g' : '0 G')) === operators) return;
    this.#state.set(use, operators);
    this.#write(operators);
  }

  #write(operators: string): void {
    this.#lines.push(operators);
  }

  /** Sets a parameter of the graphics state, which starts at `initial` on each page. */
  #set(operator: string, operands: string, initial?: string): void {
    if ((this.#state.get(operator) ?? initial) === operands) return;
    this.#state.set(operator, operands);
    this.#write(`${operands} ${operator}`);
  }
}

/** Grey where it is grey: a photocopier and an archive understand it without a profile. */
export function colorOperators({ red, green, blue }: Omit<Color, 'alpha'>, use: 'fill' | 'stroke'): string {
  const grey = red === green && green === blue;
  const operands = (grey ? [red] : [red, green, blue]).map((part) => number(part / 255, 3)).join(' ');
  const operator = grey ? 'g' : 'rg';
  return `${operands} ${use === 'fill' ? operator : operator.toUpperCase()}`;
}

/** A number with at most so many decimals: two are a three-hundredth of a millimetre. */
export function number(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)) || 0);
}

/** A text string as hexadecimal UTF-16, with its byte order mark. */
export function hexText(value: string): string {
  const units = [...Array(value.length).keys()].map((index) => value.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

const isMoved = ({ x, y, scale }: Place) => x !== 0 || y !== 0 || scale !== 1;

const point = (x: Pt, y: Pt) => `${number(x)} ${number(y)}`;

/** How far the handles of a Bézier quarter circle reach: 4/3 (√2 − 1) of the radius. */
const HANDLE = 0.5523;

function outline({ x, y, width, height }: Rect, wanted: Pt): string {
  const radius = Math.min(wanted, width / 2, height / 2);
  if (radius <= 0) return `${point(x, y)} ${point(width, height)} re`;
  const [right, bottom, rest] = [x + width, y + height, radius * (1 - HANDLE)];
  return [
    `${point(x + radius, y)} m ${point(right - radius, y)} l`,
    `${point(right - rest, y)} ${point(right, y + rest)} ${point(right, y + radius)} c`,
    `${point(right, bottom - radius)} l`,
    `${point(right, bottom - rest)} ${point(right - rest, bottom)} ${point(right - radius, bottom)} c`,
    `${point(x + radius, bottom)} l`,
    `${point(x + rest, bottom)} ${point(x, bottom - rest)} ${point(x, bottom - radius)} c`,
    `${point(x, y + radius)} l`,
    `${point(x, y + rest)} ${point(x + rest, y)} ${point(x + radius, y)} c h`,
  ].join('\n');
}
