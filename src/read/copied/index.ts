/**
 * What comes along when a text is copied from the screen: menus above and below it, the title of the window, lists of
 * contents, boxes of data, captions. Single buttons and marks among the paragraphs are known by their shape in `body/`.
 *
 * Whole stretches of lines go here, so each needs more than a shape: a menu must hold words that only menus have, a line of
 * contents must come again as a heading.
 */

import type { Report } from '../../base/diagnostics.js';
import type { Block, Blocks, Discard } from '../block.js';
import { contactsOnTop } from '../body/contacts.js';
import { contentsLines } from './contents.js';
import { dataRows } from './data-rows.js';
import { menusAround } from './menus.js';
import { scenes } from './scenes.js';

export interface ClearedCopy {
  readonly blocks: readonly Block[];
  /** The typed lines that are left; the others are empty, so that lines are counted right. */
  readonly typed?: string;
  readonly removed: readonly Discard[];
}

type Finder = (blocks: readonly Block[]) => ReadonlySet<Block>;

/** In this order: what is out does not hide what is next. */
const FINDERS: readonly (readonly [why: string, find: Finder])[] = [
  ['contact for the press', contactsOnTop],
  ['table', dataRows],
  ['title of the window', windowTitle],
  ['contents list', contentsLines],
  ['menus, links and other parts of the page', menusAround],
  ['caption', scenes],
];

export function clearCopy(given: Blocks, file: string, report: Report): ClearedCopy {
  let { blocks } = given;
  const removed: Discard[] = [];
  for (const [why, find] of FINDERS) {
    if (find === menusAround && given.isPage) continue;
    const out = find(blocks);
    if (out.size === 0) continue;
    const pieces = joinNeighbours(blocks, out).map(({ text, line }) => ({ text, why, line }));
    removed.push(...pieces);
    if (find === menusAround && out.size > blocks.length / 2) warnOfWholePage(file, report);
    blocks = blocks.filter((block) => !out.has(block));
  }
  const { typed } = given;
  return { blocks, removed, ...(typed !== undefined && { typed: typedLines(typed, given.blocks, blocks) }) };
}

function typedLines(typed: string, given: readonly Block[], kept: readonly Block[]): string {
  if (kept.length === given.length) return typed;
  const left = new Set(kept);
  const lines = typed.split('\n');
  given.forEach((block, i) => {
    if (!left.has(block)) lines.fill('', block.line - 1, (given[i + 1]?.line ?? lines.length + 1) - 1);
  });
  return lines.join('\n');
}

/** `River otter - Encyclopaedia` above the same title without the name of the site. */
function windowTitle(blocks: readonly Block[]): ReadonlySet<Block> {
  const [first, ...rest] = blocks;
  const title = /^(.{3,120}?)\s+[-–—|·]\s+\S.{0,40}$/.exec(first?.text ?? '')?.[1];
  return new Set(title && rest.slice(0, 8).some(({ text }) => text.trim() === title) ? [first!] : []);
}

function joinNeighbours(
  blocks: readonly Block[],
  out: ReadonlySet<Block>,
): { text: string; readonly line: number }[] {
  const pieces: { text: string; readonly line: number }[] = [];
  blocks.forEach((block, i) => {
    if (!out.has(block)) return;
    const above = blocks[i - 1];
    if (above && out.has(above)) pieces.at(-1)!.text += `\n${block.text}`;
    else pieces.push({ text: block.text, line: block.line });
  });
  return pieces;
}

function warnOfWholePage(file: string, report: Report): void {
  report({
    severity: 'warning',
    code: 'read/whole-page',
    message:
      'most lines of this file are menus and links, as if the whole page had been copied; they are left out',
    file,
    hint: 'look whether the article is whole, or save the page as HTML and give that file',
  });
}
