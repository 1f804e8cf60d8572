/** Lines that name a writer and hold nothing else. */

import type { Block } from '../block.js';
import { isName, namesInByline, surnameOf } from './writer-names.js';

/** `By Ana Lima`, with or without a role behind it, and nothing else in the line. */
export function isBylineAlone(text: string): boolean {
  const told = /^(?:by|written by|words by|words:)\s+(.{3,120})$/i.exec(text)?.[1];
  return told !== undefined && !/[.?!]$/.test(told) && namesInByline(told).length > 0;
}

/** The name that makes up a line, or that a role follows: `Ana Lima, shopkeeper`; empty when there is none. */
export function nameInFront(text: string): string {
  if (isName(text)) return text;
  const name = /^([^,]{4,50}), [^.?!:]{3,80}$/.exec(text)?.[1] ?? '';
  return isName(name) ? name : '';
}

/**
 * A name alone under a heading. A heading of two lines may be a name too ("Presidents", "Ana Lima"): then the text under
 * it speaks of that person, as no writer's own text does.
 */
export function isNameBelowHeading(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || blocks[at - 1]?.kind !== 'heading' || blocks[at + 1] === undefined) return false;
  const name = nameInFront(block.text);
  if (!name && !isBylineAlone(block.text)) return false;
  if (blocks[at + 1]!.kind === 'heading') return false;
  if (block.kind === 'heading' && !block.shaped) return false;
  let end = at + 1;
  while (end < blocks.length && blocks[end]!.kind !== 'heading') end++;
  const section = blocks.slice(at + 1, end);
  const [writer = name] = namesInByline(block.text);
  return !section.some(({ text }) => text.includes(surnameOf(writer)) && !text.startsWith(writer));
}
