/**
 * Pages of text at places to blocks, for PDFs and for text that was copied from printed pages: furniture off, columns in their order, lines
 * to paragraphs, words and paragraphs whole again, headings by their type; notes, tables and captions set aside.
 */

import type { Blocks, Discard } from '../block.js';
import { blocksOf } from './blocks.js';
import { withoutDropCaps } from './drop-caps.js';
import { clearPages } from './furniture.js';
import { hyphensOf, joinLines } from './hyphens.js';
import { linesOf } from './lines.js';
import { lostLetters } from './lost-letters.js';
import { marginNumbers } from './margin-numbers.js';
import { withMarks } from './note-marks.js';
import { type Line, mostCommon, type PrintedPage, toHalf } from './page.js';
import { breaksOff, paragraphsOf, runsOver } from './paragraphs.js';
import { noteLines, tableLines, whyAside } from './set-aside.js';

export { type Hyphens, hyphensIn, hyphensOf, joinLines } from './hyphens.js';
export type { Piece, PrintedPage } from './page.js';

export async function readPages(given: readonly PrintedPage[]): Promise<Blocks> {
  const bodySize = sizeOfText(given);
  const numbers = marginNumbers(given);
  const { pages, furniture } = clearPages(given.map((page) => page.filter((piece) => !numbers.has(piece))));
  const lines = await withLostLetters(
    withMarks(linesOf(pages.map((page) => withoutDropCaps(page, bodySize)))),
  );
  const hyphens = await hyphensOf(lines.map(({ text }) => text).join('\n'));
  const textOf = (paragraph: readonly Line[]) =>
    closeQuotes(paragraph.map(({ text }) => text).reduce((text, next) => joinLines(text, next, hyphens)));
  const { text, aside } = partText(lines, bodySize);
  const blocks = blocksOf(text, bodySize, textOf);
  const discarded: Discard[] = [
    ...numbersOut([...numbers].map((piece) => piece.text)),
    ...aside.map(({ paragraph, why }) => ({ text: textOf(paragraph), why, line: paragraph[0]!.order })),
    ...furniture.map(({ text, why, page }) => ({
      text,
      why,
      line: lines.find((line) => line.page >= page)?.order ?? lines.length,
    })),
  ];
  return {
    blocks,
    discarded: discarded.sort((a, b) => a.line - b.line),
    marksHeadings: blocks.filter(({ kind }) => kind === 'heading').length > 1,
  };
}

/** Numbers in a margin, as what is set aside. */
export const numbersOut = (numbers: readonly string[]): Discard[] =>
  numbers.length > 0 ? [{ text: numbers.join(' '), why: 'numbers in the margin', line: 1 }] : [];

async function withLostLetters(lines: readonly Line[]): Promise<readonly Line[]> {
  const mend = await lostLetters(lines.map(({ text }) => text).join('\n'));
  return lines.map((line) => ({ ...line, text: mend(line.text) }));
}

const sizeOfText = (pages: readonly PrintedPage[]): number =>
  mostCommon(pages.flat().map(({ size, text }) => [toHalf(size), text.length])) ?? 10;

interface Parted {
  readonly text: readonly (readonly Line[])[];
  readonly aside: readonly { readonly paragraph: readonly Line[]; readonly why: string }[];
}

/** Paragraphs of the text, whole again where they run over a column, a page or a figure; and what is not text. */
function partText(lines: readonly Line[], bodySize: number): Parted {
  const notes = noteLines(lines, bodySize);
  const tables = tableLines(lines.filter((line) => !notes.has(line)));
  const rest = lines.filter((line) => !notes.has(line) && !tables.has(line));
  const aside = [
    ...paragraphsOf(
      lines.filter((line) => notes.has(line)),
      bodySize,
    ).map((paragraph) => ({
      paragraph,
      why: 'footnote',
    })),
    ...paragraphsOf(
      lines.filter((line) => tables.has(line)),
      bodySize,
    ).map((paragraph) => ({
      paragraph,
      why: 'table',
    })),
  ];
  const text: Line[][] = [];
  let isCut = false;
  const goesOn = (above: readonly Line[], paragraph: readonly Line[]) =>
    above.at(-1)!.flow === paragraph[0]!.flow
      ? isCut && breaksOff(above, paragraph)
      : runsOver(above, paragraph);
  for (const paragraph of paragraphsOf(rest, bodySize)) {
    const why = whyAside(paragraph, { bodySize, above: text });
    const above = text.at(-1);
    if (why) aside.push({ paragraph, why });
    else if (above && goesOn(above, paragraph)) above.push(...paragraph);
    else text.push(paragraph);
    isCut = why !== undefined;
  }
  return { text, aside };
}

/** Typesetters put a thin blank between two marks that close. */
const closeQuotes = (text: string): string =>
  text.replace(/(?<=[.,?!…]['’]) (?=["”])|(?<=[.,?!…]["”]) (?=['’](?:\s|$))/g, '');
