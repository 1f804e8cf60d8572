/**
 * How many ruled lines an answer gets. The same room takes the key's answer in the teacher edition, in small type, so that
 * both editions have the same pages: an answer that is longer than its room is cut there, each of its parts by as little as can
 * be, and stands whole at the end.
 */

import { type AnswerPart, answerParts } from './answer-parts.js';
import type { Packet } from './index.js';

/** How wide a question stands: across the page, or beside its quotes. */
export type Measure = 'full' | 'half';

/** Letters of handwriting on a ruled line, and of a line of the teacher edition's type. */
export interface Letters {
  readonly written: number;
  readonly printed: number;
}

/** Of an A4 page in the usual type. From judgement and from measuring. */
export const LETTERS: Readonly<Record<Measure, Letters>> = {
  full: { written: 75, printed: 90 },
  half: { written: 40, printed: 42 },
};

/** On paper or in type that holds only a share of them on a line, and where nothing stands side by side. */
export function lettersOf({
  lineShare = 1,
  sheets = [],
}: Pick<Packet, 'lineShare' | 'sheets'>): typeof LETTERS {
  const fewer = ({ written, printed }: Letters): Letters => ({
    written: Math.floor(written * lineShare),
    printed: Math.floor(printed * lineShare),
  });
  return {
    full: fewer(LETTERS.full),
    half: fewer(LETTERS[sheets.includes('one-column.css') ? 'full' : 'half']),
  };
}

/** Lines of that type in the place of a ruled line. */
const PRINTED_LINES = 2;
/** What stands behind the answer: paragraphs and level; and that there is more of it. */
const TAIL = 32;
const MORE = 24;
const MOST_LINES = 5;

export interface Room {
  readonly rows: number;
  /** As much of the answer as the room takes. */
  readonly shown: readonly AnswerPart[];
  readonly isCut: boolean;
}

/** Room for an answer in lines of so many letters; `most` is how many lines it may have. */
export function roomFor(
  answer: string,
  least: number,
  { written, printed, most = MOST_LINES }: Letters & { readonly most?: number },
): Room {
  if (least === 0) return { rows: 0, shown: [], isCut: answer !== '' };
  const parts = answerParts(answer);
  const wanted = Math.max(least, Math.ceil(sum(linesOf(parts, printed, TAIL)) / PRINTED_LINES));
  const rows = Math.min(most, Math.max(wanted, Math.ceil(answer.length / written / 2)));
  const isCut = wanted > rows;
  return { rows, shown: isCut ? cutParts(parts, rows * PRINTED_LINES, printed) : parts, isCut };
}

/** How many lines each part takes, with `tail` letters behind the last. */
const linesOf = (parts: readonly AnswerPart[], width: number, tail: number): number[] =>
  parts.map(({ label, text }, i) =>
    Math.ceil((label.length + 1 + text.length + (i === parts.length - 1 ? tail : 0)) / width),
  );

const sum = (lines: readonly number[]): number => lines.reduce((all, some) => all + some, 0);

/** No part gets more lines than the longest may have for all to fit; lines to spare go to the first that lack them. */
function cutParts(parts: readonly AnswerPart[], room: number, width: number): AnswerPart[] {
  const lines = linesOf(parts, width, TAIL + MORE);
  let most = room;
  const within = () => lines.map((one) => Math.min(one, most));
  while (most > 1 && sum(within()) > room) most -= 1;
  let spare = room - sum(within());
  return parts.map((part, i) => {
    const isLonger = lines[i]! > most;
    const given = isLonger && spare > 0 ? 1 : 0;
    spare -= given;
    const tail = i === parts.length - 1 ? TAIL + MORE : 0;
    const letters = (most + given) * width - tail - part.label.length - 1;
    return isLonger && part.text.length > letters ? { ...part, text: firstWords(part.text, letters) } : part;
  });
}

/** A quotation that is cut is closed; one of which only a word or two would be left goes. */
const STUB = /[;,]? ?“[^”]{0,24}$/;

function firstWords(text: string, letters: number): string {
  const words = text.slice(0, Math.max(0, letters - 3)).replace(/\s+\S*$/, '');
  const kept = words.replace(STUB, '').replace(/[,;:.–-]+$/, '');
  return `${kept} …${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? '”' : ''}`;
}
