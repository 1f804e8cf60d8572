/** Lines that a page prints a second time in large letters. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const FEWEST_WORDS = 8;
const MOST_WORDS = 45;
/** So many words in a row tell which paragraphs may hold a line: the first and the last of its words may be cut short. */
const KEY = 4;
/** Words in a row of so many paragraphs are a refrain, which each of them needs. From judgement. */
const REFRAIN = 20;

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
    for (const key of keysOf(text.split(/\s+/))) found.set(key, (found.get(key) ?? new Set()).add(text));
  }
  return found;
}

const keysOf = (words: readonly string[]): string[] =>
  words.slice(KEY - 1).map((_, at) => words.slice(at, at + KEY).join(' '));

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
  const keys = keysOf(line.split(/\s+/).slice(1, -1));
  // The words in a row that the fewest paragraphs have.
  const [rarest] = keys.map((key) => texts.get(key) ?? new Set<string>()).sort((a, b) => a.size - b.size);
  return (
    rarest!.size < REFRAIN &&
    [...rarest!].some((other) => other.length > line.length + 20 && other.includes(line))
  );
}

const plain = (text: string): string => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
