/**
 * How many pages there may be. A mistake in a style sheet, such as letters as high as the page, makes a page of each letter: that is
 * minutes of work for what nobody will print.
 */

import { Fatal } from '../../base/diagnostics.js';
import type { StyledDocument, StyledElement } from '../../css/style.js';

/**
 * From judgement: the longest article that is read comes to 660 pages of A5 in large print, with some 600 letters on each; forms and cards may have none.
 */
const MOST = { pages: 1000, withoutLetters: 100, perPage: 100 } as const;

export interface PageLimit {
  readonly most: number;
  readonly file: string;
}

/** As many pages as a document of so much text may have, rounded to tens. */
export function pageLimit({ body, file }: StyledDocument): PageLimit {
  const pages = MOST.withoutLetters + lettersIn(body) / MOST.perPage;
  return { most: Math.min(MOST.pages, Math.ceil(pages / 10) * 10), file };
}

/** The number of a page that there may be. @throws Fatal for one beyond the limit. */
export function withinLimit(number: number, { most, file }: PageLimit): number {
  if (number <= most) return number;
  throw new Fatal({
    code: 'layout/too-many-pages',
    message: `this comes to more than ${most} pages, which is too many for so little text, so none are made`,
    file,
    hint: 'look in the style sheets for letters, lines, padding, margins or breaks that leave a page to each few words',
  });
}

function lettersIn(body: StyledElement): number {
  let letters = 0;
  const waiting: StyledElement[] = [body];
  for (let element = waiting.pop(); element; element = waiting.pop())
    for (const child of element.children) {
      if (child.kind === 'text') letters += child.text.trim().length;
      else if (child.kind === 'element') waiting.push(child);
    }
  return letters;
}
