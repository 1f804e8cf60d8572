/** The words that stand on the pages, and whether all of them stand within. */

import { expect } from 'vitest';
import type { Page } from '../../src/layout/page.js';
import type { LaidOut } from './square-pages.js';

/** All text that belongs to the document, in order, with white space taken out. */
export function lettersOn({ paged }: LaidOut): string {
  const texts = paged.pages.flatMap((page) =>
    page.items.map((item) =>
      item.kind === 'text' && typeof item.owner === 'number' ? (item.actualText ?? item.run.text) : '',
    ),
  );
  return texts.join('').replace(/\s/g, '');
}

/** Nothing may reach beyond the edge of its page; a glyph that is larger than the page cannot be helped. */
export function expectWithinPages({ paged }: LaidOut): void {
  paged.pages.forEach((page, index) => {
    for (const item of page.items) {
      const [left, top, right, bottom] = extent(item);
      const outside = left < -0.1 || top < -0.1 || right > page.width + 0.1 || bottom > page.height + 0.1;
      if (outside)
        expect.fail(`outside of page ${index + 1}: ${JSON.stringify({ ...item, run: undefined })}`);
    }
  });
}

function extent(item: Page['items'][number]): [number, number, number, number] {
  if (item.kind === 'line') {
    const [xs, ys] = [
      [item.x1, item.x2],
      [item.y1, item.y2],
    ];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }
  if (item.kind !== 'text') return [item.x, item.y, item.x + item.width, item.y + item.height];
  const { face, size, width } = item.run;
  return [item.x, item.y - face.ascent * size, item.x + width, item.y + face.descent * size];
}
