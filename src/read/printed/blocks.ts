/** What a paragraph is by its type and place: heading, item of a list, quotation set in, prose. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import type { Line } from './page.js';
import { LIST_ITEM } from './paragraphs.js';

const LARGE = 1.12;
const SET_IN = 1.2;
const MOST_WORDS_OF_A_HEADING = 25;
const MOST_WORDS_IN_BOLD = 14;

type Paragraph = readonly Line[];

export function blocksOf(
  paragraphs: readonly Paragraph[],
  bodySize: number,
  textOf: (paragraph: Paragraph) => string,
): Block[] {
  const styles = [...new Set(paragraphs.filter((one) => isHeading(one, bodySize)).map(styleOf))].sort(
    (a, b) => b - a,
  );
  const blocks: Block[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const line = paragraph[0]!.order;
    const text = textOf(paragraph);
    const above = blocks.at(-1);
    if (isHeading(paragraph, bodySize)) {
      blocks.push({
        kind: 'heading',
        text,
        level: Math.min(6, 1 + styles.indexOf(styleOf(paragraph))),
        line,
      });
    } else if (LIST_ITEM.test(text)) {
      const item = text.replace(/^[^\p{L}\p{N}(]\s+/u, '');
      if (above?.kind === 'list') blocks[blocks.length - 1] = { ...above, text: `${above.text}\n${item}` };
      else blocks.push({ kind: 'list', text: item, line });
    } else if (/^[—–]\s?\p{Lu}/u.test(text) && paragraph.length === 1 && isSetIn(paragraphs[i - 1])) {
      blocks[blocks.length - 1] = { ...above!, kind: 'block-quote', text: `${above!.text}\n${text}` };
    } else {
      const kind = paragraph.length > 1 && isSetIn(paragraph) ? 'block-quote' : 'prose';
      blocks.push({ kind, text, line, ...emphasisOf(paragraph) });
    }
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

/** All its lines begin to the right of the text. */
const isSetIn = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.every(
    ({ left, column, size }) => left - column.left > SET_IN * size && left - column.left < 8 * size,
  ) === true;

function emphasisOf(paragraph: Paragraph): Pick<Block, 'emphasis'> {
  if (paragraph.every(({ bold }) => bold)) return { emphasis: 'bold' };
  return paragraph.every(({ italic }) => italic) ? { emphasis: 'italic' } : {};
}
