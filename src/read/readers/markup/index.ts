/**
 * HTML or XHTML to blocks, whatever document it comes from: a web page, a chapter of a book, a converted file. Headings keep
 * their level, lists their numbers, quotations their lines; tables, captions, pictures, code and notes are set aside.
 *
 * Nothing is run or fetched. Not done here: telling an article from what stands round it on a page.
 */

import type { Blocks } from '../../block.js';
import { Collector, type LineKeeping } from './collector.js';
import { findNotes } from './notes.js';
import { parseMarkup } from './parse.js';
import type { MarkupElement } from './tree.js';
import { walk } from './walk.js';

/** @throws Fatal when the markup has more elements or deeper ones than any article. */
export const readMarkup = (source: string, file: string, lines: LineKeeping = 'joined'): Blocks =>
  readTree(parseMarkup(source, file), lines);

/** The blocks of a tree or of a part of one. */
export function readTree(root: MarkupElement, lines: LineKeeping = 'joined'): Blocks {
  const out = new Collector(findNotes(root), lines);
  walk(root, out);
  return { blocks: out.blocks, discarded: out.discarded, marksHeadings: true };
}
