/** What the reporter tells among the turns of an interview: the last word, who comes in, that it was shortened. */

import type { Block } from '../block.js';
import { surnameOf } from '../lines/writer-names.js';
import { OF_ONESELF, OF_US, type Role, TO_YOU } from './bare-turns.js';
import { unquoted } from './counting.js';

/** The roles without what the reporter tells; what stands right below a question is its answer, whatever it says. */
export function withReporter(
  blocks: readonly Block[],
  roles: readonly Role[],
  answerer: string | undefined,
): Role[] {
  const isOpen = (at: number): boolean => roles[at] === 'answered' && roles[at - 1] !== 'asked';
  const names = answerer ? [surnameOf(answerer), answerer.split(' ')[0]!] : [];
  const last = blocks.findLastIndex((block, at) => !isOpen(at) || !isClosing(block, names));
  return roles.map((role, at) =>
    isOpen(at) && (at > last || isNote(blocks[at]!) || isNamed(blocks[at]!, names)) ? undefined : role,
  );
}

/** Nobody speaks of himself, and one is spoken of. */
const isClosing = (block: Block, names: readonly string[]): boolean =>
  isNote(block) || isNamed(block, names) || (isTold(block.text) && OF_ANOTHER.test(unquoted(block.text)));

const OF_ANOTHER = /\b(?:[Ss]he|[Hh]e|[Hh]ers?|[Hh]is|[Hh]im|[Tt]hey)\b/;

/** Nobody calls himself by his name. */
const isNamed = ({ text }: Block, names: readonly string[]): boolean =>
  isTold(text) &&
  unquoted(text)
    .split(/[^\p{L}\p{M}-]+/u)
    .some((word) => names.includes(word));

function isTold(text: string): boolean {
  const own = unquoted(text);
  return !OF_ONESELF.test(own) && !OF_US.test(own) && !TO_YOU.test(own);
}

/** `This interview has been edited for length.` */
const isNote = ({ text }: Block): boolean =>
  /^[[(*_]*(?:this|the|our) (?:interview|conversation|transcript|discussion|questions and answers)\b.{0,60}\b(?:edited|condensed|shortened|conducted|translated|held|took place)\b/i.test(
    text,
  );
