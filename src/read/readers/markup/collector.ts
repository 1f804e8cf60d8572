/** Gathers blocks and what is set aside, in the order of the source. */

import type { Block, Discard } from '../../block.js';
import { standAboveText } from '../lines-above.js';
import { descriptionOf, type InlineText, inlineText } from './inline-text.js';
import { lineAtHead } from './line-at-head.js';
import type { Notes } from './notes.js';
import type { MarkupElement, MarkupNode } from './tree.js';

/** Headings of more words are text in large letters. From judgement. */
const MOST_WORDS_OF_A_HEADING = 40;

/** Whether lines that the source breaks stay lines, and empty paragraphs stay blocks: `typeOut` takes both out again. */
export type LineKeeping = 'joined' | 'kept';

export class Collector {
  readonly blocks: Block[] = [];
  readonly discarded: Discard[] = [];
  readonly notes: Notes;
  readonly #lines: LineKeeping;

  constructor(notes: Notes, lines: LineKeeping) {
    this.notes = notes;
    this.#lines = lines;
  }

  /** The text of nodes that run on; pictures and marks among them are set aside. */
  read(nodes: readonly MarkupNode[], line: number): InlineText {
    const found = inlineText(nodes, this.notes.isMark);
    for (const image of found.images) this.setAside(descriptionOf(image), 'image', line);
    for (const mark of found.marks) this.setAside(mark, 'footnote mark', line);
    return found;
  }

  add(block: Block): void {
    if (block.text) this.blocks.push(block);
  }

  /** One paragraph; two line breaks in a row part it, and short lines above the text stay lines. */
  addProse(nodes: readonly MarkupNode[], line: number): void {
    const head = lineAtHead(nodes);
    if (head > 0) {
      this.addProse(nodes.slice(0, head), line);
      this.addProse(nodes.slice(head), line);
      return;
    }
    const { text, emphasis } = this.read(nodes, line);
    for (const part of text.split(/\n{2,}/)) {
      const lines = part.split('\n');
      const together = this.#lines === 'kept' ? part : lines.join(' ');
      const kept = standAboveText(lines, this.blocks) ? lines : [together];
      for (const one of kept) this.add({ kind: 'prose', text: one, line, ...(emphasis && { emphasis }) });
    }
  }

  addGap(line: number): void {
    if (this.#lines === 'kept') this.blocks.push({ kind: 'prose', text: '', line });
  }

  addHeading({ children, line }: MarkupElement, level: number): void {
    const text = this.read(children, line)
      .text.replace(/\n/g, ' ')
      .replace(/\s*[¶#]$/, '');
    if (text.split(' ').length > MOST_WORDS_OF_A_HEADING)
      this.add({ kind: 'prose', text, line, emphasis: 'bold' });
    else this.add({ kind: 'heading', text, line, level });
  }

  setAside(text: string, why: string, line: number): void {
    if (text) this.discarded.push({ text, why, line });
  }
}
