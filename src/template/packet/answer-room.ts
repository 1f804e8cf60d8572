/**
 * How many ruled lines an answer gets. The same room takes the key's answer in the teacher edition, in small type, so that
 * both editions have the same pages: an answer that is longer than its room is cut there, each of its parts by as little as can
 * be, and stands whole at the end.
 */

import { type AnswerPart, answerParts } from './answer-parts.js';
import type { Packet } from './index.js';

/** How wide a question stands: across the page, or beside its quotes. */
export type Measure = 'full' | 'half';

/** How answers are set. */
export interface AnswerType {
  /** The letters that a line holds, as a share of those of the usual type. */
  readonly letterShare: number;
  /** Lines in the place of a ruled line. */
  readonly lines: number;
}

const USUAL_TYPE: AnswerType = { letterShare: 1, lines: 2 };

/** Letters of handwriting on a ruled line, and of a line of the teacher edition's usual type: they decide how much room there is. */
export interface Letters {
  readonly written: number;
  readonly printed: number;
  /** The type that the answer is set in, which decides how much of it stands there. */
  readonly type: AnswerType;
}

/** Of an A4 page in the usual type. From judgement and from measuring. */
export const LETTERS: Readonly<Record<Measure, Letters>> = {
  full: { written: 75, printed: 90, type: USUAL_TYPE },
  half: { written: 40, printed: 42, type: USUAL_TYPE },
};

/** On paper that holds only a share of them on a line, in another type, and where nothing stands side by side. */
export function lettersOf({
  lineShare = 1,
  answerType: type = USUAL_TYPE,
  sheets = [],
}: Pick<Packet, 'lineShare' | 'answerType' | 'sheets'>): typeof LETTERS {
  const fewer = ({ written, printed }: Letters): Letters => ({
    written: Math.floor(written * lineShare),
    printed: Math.floor(printed * lineShare),
    type,
  });
  return {
    full: fewer(LETTERS.full),
    half: fewer(LETTERS[sheets.includes('one-column.css') ? 'full' : 'half']),
  };
}

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
  { written, printed, type, most = MOST_LINES }: Letters & { readonly most?: number },
): Room {
  if (least === 0) return { rows: 0, shown: [], isCut: answer !== '' };
  const parts = answerParts(answer);
  const letters = Math.floor(printed * type.letterShare);
  const wanted = Math.ceil(sum(linesOf(parts, printed, TAIL)) / USUAL_TYPE.lines);
  const given = Math.min(most, Math.max(least, wanted, Math.ceil(answer.length / written / 2)));
  // What stands behind an answer that is cut has its place, however large it is.
  const rows = Math.max(given, Math.ceil(Math.ceil((TAIL + MORE) / letters) / type.lines));
  return { rows, ...shownOf(parts, Math.floor(rows * type.lines), letters) };
}

/** As much of the parts as so many lines hold; where there are more parts than lines, they run on. */
function shownOf(parts: readonly AnswerPart[], lines: number, letters: number): Omit<Room, 'rows'> {
  if (sum(linesOf(parts, letters, TAIL)) <= lines) return { shown: parts, isCut: false };
  return { shown: cutParts(parts.length > lines ? runOn(parts) : parts, lines, letters), isCut: true };
}

const runOn = (parts: readonly AnswerPart[]): AnswerPart[] => [
  { label: '', text: parts.map(({ label, text }) => `${label} ${text.trimEnd()}`.trim()).join(' ') },
];

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
  const cut = parts.map((part, i) => {
    const isLonger = lines[i]! > most;
    const given = isLonger && spare > 0 ? 1 : 0;
    spare -= given;
    const tail = i === parts.length - 1 ? TAIL + MORE : 0;
    const letters = (most + given) * width - tail - part.label.length - 1;
    return isLonger && part.text.length > letters ? { ...part, text: firstWords(part.text, letters) } : part;
  });
  // A label with nothing behind it tells nothing; what stands behind the last comes behind the one before.
  if (parts.length > 1 && cut.at(-1)!.text === CUT) return cutParts(parts.slice(0, -1), room, width);
  return cut.filter(({ text }) => text !== CUT);
}

const CUT = ' …';

/** A quotation that is cut is closed; one of which only a word or two would be left goes. */
const STUB = /[;,]? ?“[^”]{0,24}$/;

function firstWords(text: string, letters: number): string {
  const words = text.slice(0, Math.max(0, letters - 3)).replace(/\s+\S*$/, '');
  const kept = words.replace(STUB, '').replace(/[,;:.–-]+$/, '');
  return `${kept}${CUT}${kept.lastIndexOf('“') > kept.lastIndexOf('”') ? '”' : ''}`;
}
