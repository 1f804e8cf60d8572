/** Builds a tree from the events of a parser, never deeper than a walk by recursion can go. */

import { Fatal } from '../../../base/diagnostics.js';
import { startsLine } from './element-kinds.js';
import { formulaIn } from './formulas.js';
import type { MarkupElement, MarkupNode } from './tree.js';

/** Elements deeper than this become sisters of those at this depth, as in browsers; no text is lost. From judgement. */
const DEEPEST_IN_TREE = 200;
/** Tags that are never closed pile up in old pages, but not so many. From judgement. */
const DEEPEST = 4000;
const MOST_ELEMENTS = 400_000;
/** Of one element; the document that the article is found in takes them one by one. From judgement. */
const MOST_ATTRIBUTES = 2000;

interface Draft extends MarkupElement {
  readonly children: MarkupNode[];
  holdsBlocks: boolean;
}

export class TreeBuilder {
  readonly root: MarkupElement;
  readonly #open: Draft[];
  readonly #file: string;
  #count = 0;

  constructor(file: string) {
    const root: Draft = { name: '', attributes: {}, children: [], line: 1, holdsBlocks: false };
    this.root = root;
    this.#open = [root];
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (++this.#count > MOST_ELEMENTS) this.#refuse(`more than ${MOST_ELEMENTS} elements`);
    if (this.#open.length > DEEPEST) this.#refuse(`elements nested more than ${DEEPEST} deep`);
    if (hasMore(attributes, MOST_ATTRIBUTES))
      this.#refuse(`an element with more than ${MOST_ATTRIBUTES} attributes`);
    const element: Draft = { name, attributes, children: [], line, holdsBlocks: false };
    this.#open[Math.min(this.#open.length, DEEPEST_IN_TREE) - 1]!.children.push(element);
    if (startsLine(name)) this.#markAncestors();
    this.#open.push(element);
  }

  text(text: string): void {
    this.#open.at(-1)!.children.push(text);
  }

  close(): void {
    if (this.#open.length <= 1) return;
    const closed = this.#open.pop()!;
    const formula = formulaIn(closed);
    if (formula === undefined) return;
    const { children } = this.#open[Math.min(this.#open.length, DEEPEST_IN_TREE) - 1]!;
    children[children.lastIndexOf(closed)] = formula;
  }

  #markAncestors(): void {
    for (let i = this.#open.length - 1; i >= 0 && !this.#open[i]!.holdsBlocks; i--)
      this.#open[i]!.holdsBlocks = true;
  }

  #refuse(what: string): never {
    const hint = 'copy the text of the article into a .txt file';
    throw new Fatal({
      code: 'read/markup-limit',
      message: `${what}: this is no article`,
      file: this.#file,
      hint,
    });
  }
}

/** Without making a list of thousands. */
function hasMore(attributes: Readonly<Record<string, string>>, most: number): boolean {
  let count = 0;
  for (const _ in attributes) if (++count > most) return true;
  return false;
}
