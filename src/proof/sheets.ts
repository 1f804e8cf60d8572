/** Pages that stand on sheets, in the order in which they are read. */

import type { ReadPage, ReadRun } from './read-back.js';

/** One side of a sheet; lengths count from its top left corner. */
export interface SheetOfPages {
  readonly height: number;
  readonly places: readonly PlaceOfPage[];
}

interface PlaceOfPage {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on each page; what stands on none of them, on a sheet without pages say, belongs to a page after the last. */
export function pagesOf(read: readonly ReadPage[], sheets: readonly SheetOfPages[]): ReadPage[] {
  const pages: ReadPage[] = [];
  read.forEach((sheet, index) => {
    for (const place of sheets[index]?.places ?? []) {
      pages[place.page] = { ...sheet, ...partOf(sheet, (run) => isOn(place, run, sheets[index]!.height)) };
    }
  });
  const strays = read.flatMap((sheet, index) => {
    const { places = [], height = 0 } = sheets[index] ?? {};
    const part = partOf(sheet, (run) => !places.some((place) => isOn(place, run, height)));
    return part.pieces.every(({ text }) => text.trim() === '') ? [] : [{ ...sheet, ...part }];
  });
  return [...pages, ...strays].filter((page) => page !== undefined);
}

function partOf({ runs: all, pieces }: ReadPage, isWanted: (at: Pick<ReadRun, 'x' | 'y'>) => boolean) {
  const runs = all.filter(isWanted);
  return { runs, text: runs.map(({ text }) => text).join(''), pieces: pieces.filter(isWanted) };
}

/** A run begins on the page; a run of nothing but white space may begin where the line ended. */
const isOn = ({ x, y, width, height }: PlaceOfPage, at: Pick<ReadRun, 'x' | 'y'>, sheetHeight: number) =>
  at.x >= x && at.x < x + width && sheetHeight - at.y >= y && sheetHeight - at.y < y + height;
