/** Lines that a page prints a second time in large letters. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;
/** Comparing every short line with every other block is quadratic; longer texts are books, not web pages. */
const LONGEST_TEXT = 100_000;

/** Which blocks repeat words of a longer paragraph and add none. */
export function pullQuotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) return new Set();
  const texts = blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => plain(text));
  return new Set(blocks.filter((block) => mayRepeat(block) && isRepeated(block, texts)));
}

function mayRepeat({ kind, text, shaped }: Block): boolean {
  const words = wordCount(text);
  return (
    (kind !== 'heading' || shaped === true) && kind !== 'list' && words >= FEWEST_WORDS && words <= MOST_WORDS
  );
}

/** Another paragraph holds the line and at least some words more. */
function isRepeated({ text }: Block, texts: readonly string[]): boolean {
  const line = plain(text.split('\n')[0]!).replace(/^["'\s]+|["'\s.,…]+$/g, '');
  if (wordCount(line) < FEWEST_WORDS) return false;
  return texts.some((other) => other.length > line.length + 20 && other.includes(line));
}

const plain = (text: string): string => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
