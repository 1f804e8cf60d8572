/** Text that was copied out of printed pages, told by what pages leave in it: form feeds, page numbers that go up. */

import type { Blocks } from '../block.js';
import { hyphensOf, numbersOut, type Piece, type PrintedPage, readPages } from '../printed/index.js';
import { textOfCues } from './cues.js';
import { partLetter, withoutSignature } from './letter.js';
import { partLineNumbers } from './line-numbers.js';
import { readPlainText } from './plain-text.js';
import { withoutTags } from './tags.js';

/** In units of a letter: a size of type is three narrow letters wide, lines stand a little more apart. */
const SIZE = 3;
const LEADING = 3.6;
const FEWEST_LINES_OF_A_PAGE = 3;
/** So many lines in several pieces make columns. */
const FEWEST_PARTED = 8;
const NUMBER = /^\s*(?:page |[-–—|·] ?)?(\d{1,4})(?: ?[-–—|·])?\s*$/i;

/** A picture that was saved as letters. */
const PICTURE = /!?\[[^\]\n]*\]\(data:image[^)\s]*\)|\bdata:image\/[\w.+-]+;base64,[\w+/=]+/g;

/** Lines between two underscores are how italics are typed; in `to_do` and in a line to fill in they are none. */
const TYPED_ITALICS =
  /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"'“‘(¿¡])((?:[^_\n]|\n(?!\s*\n)){1,400})(?<=\S)_(?![\p{L}\p{N}_])/gu;

/** A file of text, whether it was typed or copied; pictures in it that are spelled out are set aside. */
export async function readText(typed: string): Promise<Blocks> {
  const tagged = withoutTags(typed);
  const source = tagged?.text ?? typed;
  const pictures = [...source.matchAll(PICTURE)].map(({ index }) => ({
    text: 'a picture',
    why: 'image',
    line: source.slice(0, index).split('\n').length,
  }));
  const { text, numbers } = partLineNumbers(source.replace(PICTURE, '').replace(TYPED_ITALICS, '$1'));
  const letter = partLetter(text);
  const lines = await readLines(textOfCues(text) ?? letter?.body ?? text);
  const blocks = letter ? { ...withoutSignature(lines), frontMatter: letter.frontMatter } : lines;
  return {
    ...blocks,
    ...(tagged?.frontMatter && { frontMatter: tagged.frontMatter }),
    discarded: [
      ...(tagged?.discarded ?? []),
      ...(letter?.discarded ?? []),
      ...(blocks.discarded ?? []),
      ...numbersOut(numbers),
      ...pictures,
    ],
  };
}

async function readLines(text: string): Promise<Blocks> {
  const pages = printedPages(text);
  if (!pages) return readPlainText(text, await hyphensOf(text));
  // A poem of one page keeps its lines.
  return { ...(await readPages(pages)), ...(pages.length === 1 && { typed: text.replaceAll('\f', '\n') }) };
}

/** The pages of the text; undefined when it shows no sign of any. */
function printedPages(text: string): PrintedPage[] | undefined {
  const pages = text.includes('\f')
    ? text.split('\f').map((page) => page.split('\n'))
    : partAtNumbers(text.split('\n'));
  const full = pages?.filter((lines) => lines.some((line) => line.trim()));
  return full?.map((lines) => levelColumns(giveNumbers(lines).map(piecesOf)));
}

/** Behind each of the numbers that stand alone in their line and count pages. */
function partAtNumbers(lines: readonly string[]): string[][] | undefined {
  const ends = pageEnds(lines);
  if (ends.length === 0) return undefined;
  return [-1, ...ends].map((end, i) => {
    const next = ends[i] ?? lines.length;
    return [...lines.slice(end + 1, next), '', ...lines.slice(next, next + 1)];
  });
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
  if (areOfSections(lines, counted)) return [];
  return (
    counted.length > 0 ? counted : found.filter(({ at }) => found.length === 1 && partsSentence(lines, at))
  ).map(({ at }) => at);
}

/** Pages end in mid-sentence, and their numbers stand close to the text; those of sections count from the first and part nothing. */
function areOfSections(
  lines: readonly string[],
  numbers: readonly { readonly at: number; readonly number: number }[],
): boolean {
  const isBlank = (at: number) => !lines[at]?.trim();
  return (
    numbers.length > 1 &&
    numbers[0]!.number <= 2 &&
    numbers.every(({ at }) => isBlank(at - 1) && isBlank(at + 1) && !partsSentence(lines, at))
  );
}

function partsSentence(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at).findLast((line) => line.trim());
  const after = lines.slice(at + 1).find((line) => line.trim());
  return /[\p{Ll},]\s*$/u.test(before ?? '') && before!.length > 30 && /^\s*\p{Ll}/u.test(after ?? '');
}

/** The raised number of a note stands in a line of its own above it. */
function giveNumbers(lines: readonly string[]): string[] {
  const page = lines.join('\n');
  const numberAt = (at: number) => {
    const number = /^\s*(\d{1,3})\s*$/.exec(lines[at] ?? '')?.[1];
    const isNote = number && /^\s*\p{L}/u.test(lines[at + 1] ?? '');
    return isNote && new RegExp(`\\p{L}[.,;:!?"'”’)]{0,3}${number}\\s`, 'u').test(page) ? number : undefined;
  };
  return lines.map((line, at) => {
    if (numberAt(at)) return '';
    const number = numberAt(at - 1);
    return number ? `${number} ${line.trim()}` : line;
  });
}

/** What blanks part on a line: they tell where it stands on the page. */
function piecesOf(line: string): Piece[] {
  const tabbed = line.replaceAll('\t', '    ');
  return [...tabbed.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    left: index,
    right: index + widthOf(text),
    y: 0,
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

/**
 * Lines below one another. Where lines of two columns stand at different heights, each has a line of its own: they are set side
 * by side again.
 */
function levelColumns(rows: readonly (readonly Piece[])[]): Piece[] {
  const hasColumns = rows.filter(({ length }) => length > 1).length >= FEWEST_PARTED;
  let y = 0;
  let level: readonly Piece[] = [];
  return rows.flatMap((row) => {
    const isBeside =
      hasColumns &&
      row.length > 0 &&
      level.length > 0 &&
      row.every((piece) => level.every((other) => isApart(piece, other)));
    if (!isBeside) y += LEADING;
    level = isBeside ? [...level, ...row] : row;
    return row.map((piece) => ({ ...piece, y }));
  });
}

const isApart = (one: Piece, other: Piece): boolean => one.left > other.right || other.left > one.right;
