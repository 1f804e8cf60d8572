/** Nothing is painted outside of its page: text is moved in, everything else is trimmed. */

import type { Pt, Rect, Size } from '../../base/geometry.js';
import type { AreaItem, Item, TextItem } from '../page.js';

/** The item within its page; undefined when nothing of it is on the page. */
export function intoPage<T extends Exclude<Item, AreaItem>>(item: T, page: Size): T | undefined;
export function intoPage(item: Exclude<Item, AreaItem>, page: Size): Exclude<Item, AreaItem> | undefined {
  if (item.kind === 'text') return moveText(item, page);
  if (item.kind === 'image') return { ...item, ...moved(item, page) };
  if (item.kind === 'box') {
    const area = trimmed(item, page);
    return area && (area === item ? item : { ...item, ...area });
  }
  const [x1, x2] = [within(item.x1, page.width), within(item.x2, page.width)];
  const [y1, y2] = [within(item.y1, page.height), within(item.y2, page.height)];
  if (x1 === item.x1 && x2 === item.x2 && y1 === item.y1 && y2 === item.y2) return item;
  return x1 === x2 && y1 === y2 ? undefined : { ...item, x1, x2, y1, y2 };
}

/** Lengths that differ by rounding are the same. */
const EPSILON = 0.01;

function moveText(item: TextItem, page: Size): TextItem {
  const { face, size, width } = item.run;
  const x =
    item.x < -EPSILON || item.x + width > page.width + EPSILON
      ? Math.max(0, Math.min(item.x, page.width - width))
      : item.x;
  const [top, bottom] = [item.y - face.ascent * size, item.y + face.descent * size];
  const y =
    top < -EPSILON || bottom > page.height + EPSILON
      ? Math.max(
          Math.min(face.ascent * size, page.height),
          Math.min(item.y, page.height - face.descent * size),
        )
      : item.y;
  return x === item.x && y === item.y ? item : { ...item, x, y };
}

function moved(area: Rect, page: Size): Rect {
  const x = Math.max(0, Math.min(area.x, page.width - area.width));
  const y = Math.max(0, Math.min(area.y, page.height - area.height));
  return { x, y, width: Math.min(area.width, page.width), height: Math.min(area.height, page.height) };
}

function trimmed<T extends Rect>(area: T, page: Size): T | Rect | undefined {
  const [left, right] = [within(area.x, page.width), within(area.x + area.width, page.width)];
  const [top, bottom] = [within(area.y, page.height), within(area.y + area.height, page.height)];
  if (right <= left || bottom <= top) return undefined;
  const inside =
    left === area.x && top === area.y && right === area.x + area.width && bottom === area.y + area.height;
  return inside ? area : { x: left, y: top, width: right - left, height: bottom - top };
}

const within = (value: Pt, most: Pt): Pt => Math.max(0, Math.min(value, most));
