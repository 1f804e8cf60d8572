/** Lines that a page prints a second time in large letters. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;
/** So many words in a row tell which paragraphs may hold a line: the first of its words may be cut short. */
const KEY = 4;

/** Which blocks repeat words of a longer paragraph and add none. */
export function pullQuotes(blocks: readonly Block[]): ReadonlySet<Block> {
  const texts = byWords(
    new Set(blocks.filter(({ kind }) => kind === 'prose').map(({ text }) => plain(text))),
  );
  return new Set(blocks.filter((block) => mayRepeat(block) && isRepeated(block, texts)));
}

/** The texts by all that stands in them in a row. */
function byWords(texts: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    const words = text.split(/\s+/);
    for (let at = 0; at + KEY <= words.length; at++) {
      const key = words.slice(at, at + KEY).join(' ');
      found.set(key, (found.get(key) ?? new Set()).add(text));
    }
  }
  return found;
}

function mayRepeat({ kind, text, shaped }: Block): boolean {
  const words = wordCount(text);
  return (
    (kind !== 'heading' || shaped === true) && kind !== 'list' && words >= FEWEST_WORDS && words <= MOST_WORDS
  );
}

/** Another paragraph holds the line and at least some words more. */
function isRepeated({ text }: Block, texts: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const line = plain(text.split('\n')[0]!).replace(/^["'\s]+|["'\s.,…]+$/g, '');
  if (wordCount(line) < FEWEST_WORDS) return false;
  const key = line
    .split(/\s+/)
    .slice(1, 1 + KEY)
    .join(' ');
  return [...(texts.get(key) ?? [])].some((other) => other.length > line.length + 20 && other.includes(line));
}

const plain = (text: string): string => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
