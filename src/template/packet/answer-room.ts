/**
 * How many ruled lines an answer gets. The same room takes the key's answer in the teacher edition, in small type, so that
 * both editions have the same pages: an answer that is longer than its room is cut there and stands whole at the end.
 */

/** How wide a question stands: across the page, or beside its quotes. */
export type Measure = 'full' | 'half';

/** Letters of handwriting on a ruled line, and of the teacher edition's type in its place (two lines of 9.5 pt). From judgement. */
const WRITTEN: Readonly<Record<Measure, number>> = { full: 75, half: 40 };
const PRINTED: Readonly<Record<Measure, number>> = { full: 174, half: 88 };
/** What stands behind the answer: paragraphs and level. */
const TAIL = 32;
const MOST_LINES = 5;

export interface Room {
  readonly rows: number;
  /** As much of the answer as the room takes. */
  readonly shownAnswer: string;
  readonly isCut: boolean;
}

export function roomFor(answer: string, least: number, measure: Measure): Room {
  if (least === 0) return { rows: 0, shownAnswer: '', isCut: answer !== '' };
  const wanted = Math.max(least, Math.ceil((answer.length + TAIL) / PRINTED[measure]));
  const written = Math.ceil(answer.length / WRITTEN[measure] / 2);
  const rows = Math.min(MOST_LINES, Math.max(wanted, written));
  const letters = rows * PRINTED[measure] - TAIL;
  const isCut = answer.length > letters;
  return { rows, shownAnswer: isCut ? firstWords(answer, letters - MORE.length) : answer, isCut };
}

const MORE = ' … (whole answer at the end)';

const firstWords = (text: string, letters: number): string =>
  `${text
    .slice(0, letters)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:.–-]+$/, '')}${MORE}`;
