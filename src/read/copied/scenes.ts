/** Captions without a credit, which a copy leaves between two paragraphs: they say what is seen, and end without a stop. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const FEWEST_WORDS = 7;
const MOST_WORDS = 35;
const FEWEST_WORDS_OF_PROSE = 8;
/** Where in the picture. */
const PLACE =
  /^(?:clockwise,? from|from (?:top |bottom |far )?left\b|(?:far |top |bottom |main )?(?:(?:above|below|left|top|bottom|centre|center|pictured?|inset)[,:]|right:|(?:above|below|top|bottom|cent(?:er|re)|pictured) (?:left|right|row|cent(?:er|re))[,:]))/i;
const SEEN =
  /^(?:watched|seen|shown|photographed|surrounded|flanked|accompanied|pictured|joined|helped) (?:by|in|with|at|here|on)\b/i;
/** A name, and what its bearer is doing or where they are. */
const SOMEBODY =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:\([^)]{1,40}\) ?)?(?:at|in|on|with|outside|inside|near|during|beside|next to|stands?|sits?|walks?|holds?|carries|carry|looks?|shows?|speaks?|poses?|works?|plays?|waits?|watch(?:es)?|waves?|rides?|\p{Ll}{3,}ing)\b/u;

export function scenes(blocks: readonly Block[]): ReadonlySet<Block> {
  const text = blocks.map((block) => block.text).join('\n');
  return new Set(
    blocks.filter(
      (block, i) => isScene(block, text) && isProse(blocks[i - 1]) && isProse(nextLine(blocks, i)),
    ),
  );
}

/** Below a caption may stand another. */
const nextLine = (blocks: readonly Block[], at: number): Block | undefined =>
  blocks.slice(at + 1, at + 4).find((block) => isProse(block));

const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'prose' &&
  wordCount(block.text) >= FEWEST_WORDS_OF_PROSE &&
  /[.?!…]["'”’)]*(?:\[\w+\])*$/.test(block.text);

function isScene({ kind, text, emphasis }: Block, wholeText: string): boolean {
  const words = wordCount(text);
  if (kind !== 'prose' || emphasis === 'bold' || words < FEWEST_WORDS || words > MOST_WORDS) return false;
  if (PLACE.test(text)) return true;
  if (/[.?!:;,…]["'”’)]*$/.test(text)) return false;
  const name = SOMEBODY.exec(text)?.[1]?.trim().split(' ').at(-1);
  return SEEN.test(text) || (name !== undefined && wholeText.split(name).length > 2);
}
