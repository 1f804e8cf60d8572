/** The room for content on each kind of page. */

import type { Pt, Size } from '../../base/geometry.js';
import type { PageSet, PageStyle, PageStyles } from '../../css/style.js';
import type { PageName } from '../galley/galley.js';
import type { Complain } from '../layout-context.js';

/** Less room than this cannot hold a page's text: half an inch. From judgement. */
const LEAST_ROOM = 36;

/** Pages of a kind, with margins that leave room, and the room that there is on every one. */
export interface PageArea extends PageSet, Size {}

export interface PageAreas {
  readonly plain: PageArea;
  readonly blank: PageStyles['blank'];
  readonly named: ReadonlyMap<string, PageArea>;
}

/** The area of pages of a name; of one that no rule has, that of all others. */
export const areaOf = ({ plain, named }: PageAreas, page: PageName): PageArea =>
  (page === undefined ? undefined : named.get(page)) ?? plain;

export function pageAreas({ named, blank, ...plain }: PageStyles, complain: Complain): PageAreas {
  return {
    plain: pageArea(plain, complain),
    blank: { left: withRoom(blank.left, complain), right: withRoom(blank.right, complain) },
    named: new Map(named.map(({ name, ...set }) => [name, pageArea(set, complain)])),
  };
}

function pageArea(styles: PageSet, complain: Complain): PageArea {
  const usable = {
    first: withRoom(styles.first, complain),
    left: withRoom(styles.left, complain),
    right: withRoom(styles.right, complain),
  };
  const all = [usable.first, usable.left, usable.right];
  const widths = all.map(({ size, margin }) => size.width - margin.left - margin.right);
  const heights = all.map(({ size, margin }) => size.height - margin.top - margin.bottom);
  const width = Math.min(...widths);
  if (Math.max(...widths) - width > 0.5) {
    const message = 'the kinds of pages differ in the width of their text, so the narrowest is used for all';
    complain({
      code: 'layout/page-widths',
      message,
      hint: 'give left and right pages the same sum of side margins',
    });
  }
  return { ...usable, width, height: Math.min(...heights) };
}

function withRoom(style: PageStyle, complain: Complain): PageStyle {
  const { size, margin } = style;
  const [left, right] = shrink(margin.left, margin.right, size.width);
  const [top, bottom] = shrink(margin.top, margin.bottom, size.height);
  if (left === margin.left && top === margin.top) return style;
  const message = 'the margins leave no room for text, so they are made smaller';
  complain({ code: 'layout/page-margins', message, hint: 'give @page smaller margins' });
  return { ...style, margin: { top, right, bottom, left } };
}

function shrink(start: Pt, end: Pt, size: Pt): [Pt, Pt] {
  const most = Math.max(0, size - Math.min(LEAST_ROOM, size));
  if (start + end <= most) return [start, end];
  const scale = most / (start + end);
  return [start * scale, end * scale];
}
