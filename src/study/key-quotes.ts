/** Which two or three quotations stand for a theme: whole, spoken by somebody named, not too long, by different people. */

import type { Sorting } from '../themes/pack.js';
import type { Quotation } from './guide.js';

const MOST = 3;
/** Words between the marks; below it is no thought, above it fills the page. From judgement. */
const SHORTEST = 3;
const LONGEST = 55;

/** Key quotes by theme id, in text order. */
export function chooseKeyQuotes(
  quotations: readonly Quotation[],
  sorting: Sorting,
): ReadonlyMap<string, Quotation[]> {
  return new Map(
    sorting.themes.map(({ id, paragraphs }) => {
      const inTheme = quotations.filter((quotation) => paragraphs.includes(quotation.paragraph));
      return [id, chooseFrom(inTheme)];
    }),
  );
}

function chooseFrom(quotations: readonly Quotation[]): Quotation[] {
  const left = quotations
    .filter(isFit)
    .sort((a, b) => worth(b) - worth(a) || a.paragraph - b.paragraph || a.start - b.start);
  const chosen: Quotation[] = [];
  const spoken = new Map<string, number>();
  for (const quotation of left) {
    const speaker = quotation.speaker?.name ?? '';
    if (chosen.length === MOST) break;
    if ((spoken.get(speaker) ?? 0) >= 2 || chosen.some((other) => overlap(other, quotation))) continue;
    chosen.push(quotation);
    spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  }
  return chosen.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

const wordsOf = ({ text }: Quotation): number => text.split(/\s+/).length;

const isFit = (quotation: Quotation): boolean =>
  quotation.kind !== 'scare' &&
  quotation.attribution !== 'none' &&
  wordsOf(quotation) >= SHORTEST &&
  wordsOf(quotation) <= LONGEST;

function worth(quotation: Quotation): number {
  const words = wordsOf(quotation);
  const named = quotation.attribution === 'named' ? 2 : 0;
  const whole = quotation.kind === 'direct' ? 2 : 0;
  const size = words >= 6 && words <= 35 ? 1 : 0;
  return named + whole + size + (quotation.speaker?.role ? 0.5 : 0);
}

const overlap = (a: Quotation, b: Quotation): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
