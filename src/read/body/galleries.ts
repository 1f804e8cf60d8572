/** Rows of pictures, as a page leaves them in a text: which one is shown, and captions that stand there twice. */

import { type Block, isLine } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const COUNTER = /^(?:(?:image|photo|picture|slide) )?\d{1,3}\s*(?:of|\/)(?:\s*\/)?\s*\d{1,3}$/i;
const FEWEST_WORDS = 8;

/** `Image 1 of / 8`, and beside it each paragraph that stands there more than once, with or without the button behind it. */
export function galleryLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const counters = blocks.filter((block) => isLine(block) && COUNTER.test(block.text));
  if (counters.length === 0) return new Set();
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(captionIn(text), (times.get(captionIn(text)) ?? 0) + 1);
  const isCaption = ({ kind, text }: Block) =>
    kind === 'prose' && wordCount(text) >= FEWEST_WORDS && times.get(captionIn(text))! > 1;
  return new Set([...counters, ...blocks.filter(isCaption)]);
}

const captionIn = (text: string): string => text.replace(/ (?:less|more)$/, '');
