/** How full a page is. */

import type { Page } from '../layout/page.js';

/** How far down the lowest thing of the text is, as a share of what is between the margins. */
export function shareFilled({ items, height }: Page): number {
  const own = items.filter(({ owner }) => owner !== 'pagination-artifact');
  const bottoms = own.map((item) =>
    'y2' in item ? item.y2 : 'height' in item ? item.y + item.height : item.y,
  );
  const margin = height * MARGIN;
  return Math.max(0, Math.min(1, (Math.max(margin, ...bottoms) - margin) / (height - 2 * margin)));
}

/** The margins above and below of the built-in sheet, as a share of an A4 page. */
const MARGIN = 0.057;
