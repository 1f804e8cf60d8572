/** The dates of a text as places in time: those that tell their year, and those counted from the last one that did. */

import type { Reading } from '../grammar/reading.js';
import { findDates } from './dates/index.js';
import { type Moment, resolve } from './dates/moments.js';
import type { PlacedMoment } from './text-map.js';

/**
 * Every date that can be placed without the day on which the article was printed. A count of years is reckoned from the date
 * before it only where that stands in the same paragraph or at the end of the one before.
 */
export function findMoments({ analysis }: Reading): PlacedMoment[] {
  const found: PlacedMoment[] = [];
  analysis.sentences.forEach((sentence, index) => {
    for (const date of findDates(sentence.text).slice(0, MOST_DATES)) {
      if (date.kind === 'period') continue;
      const then = lastBefore(found, sentence.paragraph);
      const told = date.year !== undefined;
      const at =
        told || date.shift?.from === 'then'
          ? resolve(date, { now: undefined, then, tense: 'past' })
          : undefined;
      if (!at) continue;
      const span = { start: sentence.start + date.start, end: sentence.start + date.end };
      found.push({ ...span, sentence: index, paragraph: sentence.paragraph, text: date.text, at, told });
    }
  });
  return found;
}

/** Dates of one sentence; one with more is a table written out. */
const MOST_DATES = 8;

function lastBefore(found: readonly PlacedMoment[], paragraph: number): Moment | undefined {
  const last = found.at(-1);
  return last && last.paragraph >= paragraph - 1 ? last.at : undefined;
}
