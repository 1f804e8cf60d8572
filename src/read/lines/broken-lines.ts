/** Lines on top that whoever typed them broke in two: a title, a line under it, or the first sentence. */

import type { Block } from '../block.js';
import { wordCount } from './word-count.js';

/** In letters: shorter lines are verse, or were meant to end. From judgement. */
const SHORTEST = 50;
/** No title and no sentence ends so; `Made of`, `Living in` and `Once in a while` may. */
const UNFINISHED =
  /\s(?:an?|the|and|or|nor|than|because|into|its|their|our|your|my|every|(?<!\ba )while|whose)$/i;
const SENTENCE = /[.?!…:]["'”’»)\]]*(?:\s|$)/;

/** Each line above the first sentence that cannot end where it does, joined to the one below it. */
export function joinUnfinished(blocks: readonly Block[]): Block[] {
  const sentence = blocks.findIndex(({ text }) => SENTENCE.test(text));
  const last = sentence < 0 ? blocks.length : sentence;
  const joined: Block[] = [];
  blocks.forEach((block, i) => {
    const above = joined.at(-1);
    if (above && i <= last && isUnfinished(blocks[i - 1]!, block))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${block.text}` };
    else joined.push(block);
  });
  return joined;
}

const isUnfinished = (above: Block, below: Block): boolean =>
  above.kind === below.kind &&
  isNext(above, below) &&
  above.text.length >= SHORTEST &&
  UNFINISHED.test(above.text);

/** The second half of a line under the title: both are long and have their words in capitals, as headlines do. */
export const goesOnAsHeadline = (above: Block, below: Block | undefined): boolean =>
  below !== undefined &&
  isNext(above, below) &&
  above.text.length >= SHORTEST &&
  wordCount(below.text) >= FEWEST_WORDS &&
  [above, below].every(({ text }) => isHeadline(text));

const FEWEST_WORDS = 5;

/** Lines without a blank one between them, neither of them a list or somebody's words. */
const isNext = (above: Block, below: Block): boolean =>
  below.line === above.line + 1 &&
  [above, below].every(
    ({ kind, speaker }) => (kind === 'prose' || kind === 'heading') && speaker === undefined,
  );

/** All longer words begin with a capital, and no mark ends it. */
const isHeadline = (text: string): boolean =>
  !/[.?!:,;…]["'”’)]*$/.test(text) && !/(?<![\p{L}’'])\p{Ll}[\p{L}’']{4,}/u.test(text);
