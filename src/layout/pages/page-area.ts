/** The room for content on each kind of page. */

import type { Pt, Size } from '../../base/geometry.js';
import type { PageSet, PageStyles } from '../../css/style.js';
import type { PageName } from '../galley/galley.js';
import type { Complain } from '../layout-context.js';

/** Pages of a kind, and the room that there is on every one. */
export interface PageArea extends PageSet, Size {
  /** The narrowest of their side margins, in points. */
  readonly sideMargin: Pt;
}

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
    blank,
    named: new Map(named.map(({ name, ...set }) => [name, pageArea(set, complain)])),
  };
}

function pageArea(styles: PageSet, complain: Complain): PageArea {
  const all = [styles.first, styles.left, styles.right];
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
  const sideMargin = Math.min(...all.flatMap(({ margin }) => [margin.left, margin.right]));
  return { ...styles, width, height: Math.min(...heights), sideMargin };
}
