/** Lists of contents: lines that come again further on, over the parts that they name. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const HEAD =
  /^(?:(?:table of )?contents|in this (?:article|story|section|post|guide)|on this page|jump to(?: section)?|inhalt(?:sverzeichnis)?|sommaire|índice|contenidos?)(?:\s*\[.{2,12}\]|:)?$/i;
const MOST_WORDS = 12;
const FEWEST_WITH_HEAD = 2;
const FEWEST_WITHOUT = 3;

/** The lines of all such lists, with the word over them. */
export function contentsLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const heads = headsOf(blocks);
  const out = ledLines(blocks);
  for (let i = 0; i < blocks.length; i++) {
    const isHead = HEAD.test(blocks[i]!.text.trim());
    let end = isHead ? i + 1 : i;
    while (end < blocks.length && isEntry(blocks[end]!, end, heads, isHead ? 'numbered' : 'named')) end++;
    const lines = blocks.slice(isHead ? i + 1 : i, end);
    const count = new Set(lines.flatMap(({ text }) => text.split('\n').map(plain))).size;
    if (count >= (isHead ? FEWEST_WITH_HEAD : FEWEST_WITHOUT))
      for (const block of blocks.slice(i, end)) out.add(block);
    // A part of the same lines has no more of them.
    i = Math.max(i, end - 1);
  }
  return out;
}

/** Rows of dots lead to the numbers of pages; the word over them goes along. */
function ledLines(blocks: readonly Block[]): Set<Block> {
  const isLed = (block: Block | undefined) => block !== undefined && LED.test(block.text);
  return new Set(
    blocks.filter((block, i) => isLed(block) || (HEAD.test(block.text.trim()) && isLed(blocks[i + 1]))),
  );
}

const LED = /(?:\.[ \t]?){4,}\s*\d{1,4}(?=\s|$)/;

/** Where each short line with a paragraph under it stands last. */
function headsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const isProse = (block: Block | undefined) => block !== undefined && wordCount(block.text) > MOST_WORDS;
  return new Map(
    blocks.flatMap(({ text }, i) =>
      wordCount(text) <= MOST_WORDS && (isProse(blocks[i + 1]) || isProse(blocks[i + 2]))
        ? [[plain(text), i]]
        : [],
    ),
  );
}

/** `numbered`: under a word that says so, a number is enough. */
function isEntry(
  { text }: Block,
  at: number,
  heads: ReadonlyMap<string, number>,
  needs: 'numbered' | 'named',
): boolean {
  return text.split('\n').every((line) => {
    if (wordCount(line) > MOST_WORDS || /[.?!:;,]$/.test(line)) return false;
    return (
      (heads.get(plain(line)) ?? -1) > at ||
      (needs === 'numbered' && /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\S/.test(line))
    );
  });
}

/** Without the number in front and the buttons behind. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\s*\d(?:\.?\d)*\.?\s+|\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
