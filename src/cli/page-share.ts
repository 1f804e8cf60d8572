/** How full a page is. */

import type { Drawn } from './draw.js';

/** How far down the lowest thing of the text is, as a share of what is between the margins of a page. */
export function shareFilled(
  { pages: { pages }, styled }: Pick<Drawn, 'pages' | 'styled'>,
  index: number,
): number {
  const { items, height } = pages[index]!;
  const own = items.filter(({ owner }) => owner !== 'pagination-artifact');
  const bottoms = own.map((item) =>
    'y2' in item ? item.y2 : 'height' in item ? item.y + item.height : item.y,
  );
  const { top, bottom } = styled.pages.right.margin;
  return Math.max(0, Math.min(1, (Math.max(top, ...bottoms) - top) / (height - top - bottom)));
}
