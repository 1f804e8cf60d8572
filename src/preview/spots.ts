/** Where words stand on the pages: the text of all pages as one row of letters, with the place of each run. */

import type { PagedDocument } from '../layout/page.js';
import type { Spot } from './state.js';

interface Mark extends Spot {
  /** Where its letters begin in the row. */
  readonly at: number;
  readonly isHeading: boolean;
}

export interface Spots {
  readonly letters: string;
  readonly marks: readonly Mark[];
}

export function spotsOf({ pages, structure, sheets }: PagedDocument): Spots {
  const placed = (spot: Spot): Spot => (sheets ? onSheet(sheets, spot) : spot);
  const marks: Mark[] = [];
  let letters = '';
  const isHeading = (owner: number): boolean =>
    owner >= 0 && (/^H\d$/.test(structure[owner]!.role) || isHeading(structure[owner]!.parent));
  for (const [page, { items }] of pages.entries())
    for (const item of items) {
      if (item.kind !== 'text' || typeof item.owner !== 'number' || item.actualText === '') continue;
      const spot = placed({ page, y: item.y - item.run.size });
      marks.push({ ...spot, at: letters.length, isHeading: isHeading(item.owner) });
      letters += lettersOf(item.run.text);
    }
  return { letters, marks };
}

/** Where a place of a page is on the sheet that the page stands on. */
function onSheet(sheets: NonNullable<PagedDocument['sheets']>, { page, y }: Spot): Spot {
  const at = sheets.findIndex(({ places }) => places.some((place) => place.page === page));
  const place = sheets[at]?.places.find((one) => one.page === page);
  return place ? { page: at, y: place.y + y * place.scale } : { page, y };
}

/** So many letters tell a text from others; more would run into what stands in the next column. From judgement. */
const ENOUGH = 24;

/** The first place below a heading, when there is such a heading, where the words stand. */
export function findSpot({ letters, marks }: Spots, words: string, heading?: string): Spot | undefined {
  const wanted = lettersOf(words).slice(0, ENOUGH);
  if (wanted === '') return undefined;
  const from = heading === undefined ? 0 : headingAt({ letters, marks }, heading);
  const below = letters.indexOf(wanted, from);
  const at = below < 0 ? letters.indexOf(wanted) : below;
  return at < 0 ? undefined : spotAt(marks, at);
}

function headingAt({ letters, marks }: Spots, heading: string): number {
  const wanted = lettersOf(heading);
  const found = marks.find(({ at, isHeading }) => isHeading && letters.startsWith(wanted, at));
  return found?.at ?? 0;
}

function spotAt(marks: readonly Mark[], at: number): Spot {
  const { page, y } = marks.findLast((mark) => mark.at <= at)!;
  return { page, y };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
