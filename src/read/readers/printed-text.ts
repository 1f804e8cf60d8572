/** Text that was copied out of printed pages, told by what pages leave in it: form feeds, page numbers that go up. */

import type { Blocks } from '../block.js';
import { hyphensOf, type Piece, type PrintedPage, readPages } from '../printed/index.js';
import { readPlainText } from './plain-text.js';

/** In units of a letter: a size of type is three narrow letters wide, lines stand a little more apart. */
const SIZE = 3;
const LEADING = 3.6;
const FEWEST_LINES_OF_A_PAGE = 3;
const NUMBER = /^\s*(?:page |[-–—|·] ?)?(\d{1,4})(?: ?[-–—|·])?\s*$/i;

/** A file of text, whether it was typed or copied. */
export async function readText(text: string): Promise<Blocks> {
  const pages = printedPages(text);
  return pages ? readPages(pages) : readPlainText(text, await hyphensOf(text));
}

/** The pages of the text; undefined when it shows no sign of any. */
function printedPages(text: string): PrintedPage[] | undefined {
  const pages = text.includes('\f')
    ? text.split('\f').map((page) => page.split('\n'))
    : partAtNumbers(text.split('\n'));
  const full = pages?.filter((lines) => lines.some((line) => line.trim()));
  return full?.map((lines) => lines.flatMap((line, i) => piecesOf(line, i * LEADING)));
}

/** Behind each of the numbers that stand alone in their line and count pages. */
function partAtNumbers(lines: readonly string[]): string[][] | undefined {
  const ends = pageEnds(lines);
  if (ends.length === 0) return undefined;
  return [-1, ...ends].map((end, i) => lines.slice(end + 1, (ends[i] ?? lines.length) + 1));
}

/** Two numbers in a row, some lines apart; one alone where it parts a sentence. */
function pageEnds(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const number = NUMBER.exec(line)?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const counted = found.filter(({ at, number }, i) =>
    [found[i - 1], found[i + 1]].some(
      (near) =>
        near &&
        near.number - number === Math.sign(near.at - at) &&
        Math.abs(near.at - at) > FEWEST_LINES_OF_A_PAGE,
    ),
  );
  return (
    counted.length > 0 ? counted : found.filter(({ at }) => found.length === 1 && partsSentence(lines, at))
  ).map(({ at }) => at);
}

function partsSentence(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at).findLast((line) => line.trim());
  const after = lines.slice(at + 1).find((line) => line.trim());
  return /[\p{Ll},]\s*$/u.test(before ?? '') && before!.length > 30 && /^\s*\p{Ll}/u.test(after ?? '');
}

/** What blanks part on a line: they tell where it stands on the page. */
function piecesOf(line: string, y: number): Piece[] {
  const tabbed = line.replaceAll('\t', '    ');
  return [...tabbed.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    left: index,
    right: index + widthOf(text),
    y,
    size: SIZE,
  }));
}

/** In letters of middling width: set type is not of one width, and lines of one length differ in their number of letters. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

function letterWidth(letter: string): number {
  if (/[ijl.,:;'’‘|!()[\] ]/.test(letter)) return 0.6;
  if (/[ftrs-]/.test(letter)) return 0.8;
  return /[mwMW—]/.test(letter) ? 1.7 : /\p{Lu}/u.test(letter) ? 1.4 : 1.1;
}
