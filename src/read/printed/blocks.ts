/** What a paragraph is by its type and place: heading, item of a list, quotation set in, prose. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import type { Line } from './page.js';
import { LIST_ITEM } from './paragraphs.js';

const LARGE = 1.12;
const SET_IN = 1.2;
const MOST_WORDS_OF_A_HEADING = 25;
const MOST_WORDS_IN_BOLD = 14;

/** A block, and the line that it begins with. */
export interface PlacedBlock extends Omit<Block, 'line'> {
  readonly first: Line;
}

type Paragraph = readonly Line[];

export function blocksOf(
  paragraphs: readonly Paragraph[],
  bodySize: number,
  textOf: (paragraph: Paragraph) => string,
): PlacedBlock[] {
  const styles = [...new Set(paragraphs.filter((one) => isHeading(one, bodySize)).map(styleOf))].sort(
    (a, b) => b - a,
  );
  const blocks: PlacedBlock[] = [];
  for (const paragraph of paragraphs) {
    const first = paragraph[0]!;
    const text = textOf(paragraph);
    const above = blocks.at(-1);
    if (isHeading(paragraph, bodySize)) {
      blocks.push({
        kind: 'heading',
        text,
        level: Math.min(6, 1 + styles.indexOf(styleOf(paragraph))),
        first,
      });
    } else if (LIST_ITEM.test(text)) {
      const item = text.replace(/^[^\p{L}\p{N}(]\s+/u, '');
      if (above?.kind === 'list') blocks[blocks.length - 1] = { ...above, text: `${above.text}\n${item}` };
      else blocks.push({ kind: 'list', text: item, first });
    } else
      blocks.push({
        kind: isQuote(paragraph) ? 'block-quote' : 'prose',
        text,
        first,
        ...emphasisOf(paragraph),
      });
  }
  return blocks;
}

/** By size, then by weight. */
const styleOf = ([first]: Paragraph): number => Math.round(first!.size) * 2 + (first!.bold ? 1 : 0);

function isHeading(paragraph: Paragraph, bodySize: number): boolean {
  const text = paragraph.map((line) => line.text).join(' ');
  const words = wordCount(text);
  if (!/\p{L}/u.test(text) || (LIST_ITEM.test(text) && !/^\d/.test(text))) return false;
  if (paragraph.every(({ size }) => size >= LARGE * bodySize)) return words <= MOST_WORDS_OF_A_HEADING;
  const isBold = paragraph.every(({ bold, size }) => bold && size > 0.95 * bodySize);
  return isBold && words <= MOST_WORDS_IN_BOLD && !/[.;,:]["'”’)]*$/.test(text);
}

/** All its lines are set in from the left, and none reaches the edge. */
function isQuote(paragraph: Paragraph): boolean {
  return (
    paragraph.length > 1 &&
    paragraph.every(
      ({ left, column, size }) => left - column.left > SET_IN * size && left - column.left < 8 * size,
    )
  );
}

function emphasisOf(paragraph: Paragraph): Pick<Block, 'emphasis'> {
  if (paragraph.every(({ bold }) => bold)) return { emphasis: 'bold' };
  return paragraph.every(({ italic }) => italic) ? { emphasis: 'italic' } : {};
}
