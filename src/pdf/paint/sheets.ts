/** On which sheet of the file a page stands, and where there. */

import type { Pt, Rect } from '../../base/geometry.js';
import type { PagedDocument, Sheet } from '../../layout/page.js';

export interface Place {
  /** Index among the pages of the file. */
  readonly sheet: number;
  readonly x: Pt;
  readonly y: Pt;
  readonly scale: number;
}

/** The pages of the file: the sheets, or each page as one. */
export function sheetsOf({ pages, sheets }: PagedDocument): readonly Sheet[] {
  return (
    sheets ??
    pages.map(({ width, height, label }, page) => ({
      width,
      height,
      label,
      places: [{ page, x: 0, y: 0, width, height, scale: 1 }],
    }))
  );
}

/** By the index of the page. */
export function placesOf(document: PagedDocument): readonly Place[] {
  const places: Place[] = [];
  sheetsOf(document).forEach((sheet, index) => {
    for (const { page, x, y, scale } of sheet.places) places[page] = { sheet: index, x, y, scale };
  });
  return places;
}

/** From the lengths of a page to those of its sheet. */
export const onSheet = ({ x, y, width, height }: Rect, place: Place): Rect => ({
  x: place.x + x * place.scale,
  y: place.y + y * place.scale,
  width: width * place.scale,
  height: height * place.scale,
});
