/** Numbers of lines or paragraphs in the margin, beside the text on either side: they count up in even steps, one below the other. */

import { mostCommon, type Piece, type PrintedPage, toHalf } from './page.js';

/** From judgement; lengths in sizes of the type. */
const FEWEST = 4;
const GAP = 0.6;
const LETTERS = 15;
/** Numbers one by one are those of paragraphs, where so many lines stand by each: steps of a list are shorter. */
const LINES_OF_A_PARAGRAPH = 2.5;
/** Or those of lines, where so many begin within a sentence. */
const WITHIN = 0.3;

interface Numbered {
  readonly value: number;
  readonly piece: Piece;
  readonly line: string;
}

export function marginNumbers(pages: readonly PrintedPage[]): ReadonlySet<Piece> {
  const sides = [beside('left', pages), beside('right', pages)];
  return new Set(
    sides.filter((found) => areOfMargin(found, pages)).flatMap((found) => found.map(({ piece }) => piece)),
  );
}

function beside(side: 'left' | 'right', pages: readonly PrintedPage[]): Numbered[] {
  return pages.flatMap((page) => {
    const text = page.filter((piece) => /\p{L}/u.test(piece.text));
    const edge = mostCommon(text.map((piece) => [toHalf(piece[side]), piece.text.length])) ?? 0;
    const isOutside = ({ left, right, size }: Piece) =>
      side === 'left' ? right < edge - GAP * size : left > Math.max(edge, ...text.map((one) => one.right));
    return page
      .filter((piece) => /^\d{1,4}$/.test(piece.text.trim()) && isOutside(piece))
      .map((piece) => ({ value: Number(piece.text), piece, line: lineBeside(piece, page) }))
      .filter(({ line }) => /\p{L}/u.test(line))
      .sort((a, b) => a.piece.y - b.piece.y);
  });
}

const lineBeside = (number: Piece, page: PrintedPage): string =>
  page
    .filter((piece) => piece !== number && Math.abs(piece.y - number.y) < number.size / 2)
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join('');

/** In even steps, which may begin anew on a page. */
function areOfMargin(found: readonly Numbered[], pages: readonly PrintedPage[]): boolean {
  const steps = found.slice(1).map(({ value }, i) => value - found[i]!.value);
  const step = mostCommon(steps.map((one) => [one, 1]));
  const isEven = steps.filter((one) => one === step).length >= 0.8 * (steps.length - pages.length + 1);
  const isBesideText = found.filter(({ line }) => line.length >= LETTERS).length >= 0.7 * found.length;
  if (found.length < FEWEST || !step || step < 1 || !isEven || !isBesideText) return false;
  const lines = new Set(
    pages.flatMap((page, i) =>
      page.filter(({ text }) => /\p{L}/u.test(text)).map(({ y }) => `${i} ${Math.round(y)}`),
    ),
  );
  return (
    step > 1 ||
    lines.size / found.length >= LINES_OF_A_PARAGRAPH ||
    found.filter(({ line }) => /^\s*\p{Ll}/u.test(line)).length >= WITHIN * found.length
  );
}
