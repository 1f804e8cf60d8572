/** The logical structure of the document, grown in reading order while the flow is walked. */

import type { StructureElement, StructureRole } from '../page.js';

export type StructureOptions = Omit<StructureElement, 'role' | 'parent'>;

/** Deeper elements join their ancestor at this depth: viewers and validators recurse. A number from judgement. */
const MAX_DEPTH = 60;

export class StructureBuilder {
  readonly elements: StructureElement[] = [{ role: 'Document', parent: -1 }];
  readonly #depths = [0];
  readonly #lastChildren = new Map<number, number>();
  #headingLevel = 0;

  /** Adds an element and returns its index; grouping elements that stand too deep are left out, but not those that part a text. */
  add(parent: number, role: StructureRole, options: StructureOptions = {}): number {
    const depth = this.#depths[parent]! + 1;
    if (depth > MAX_DEPTH && GROUPING.has(role) && !holdsText(this.role(parent))) return parent;
    this.elements.push({ role, parent, ...options });
    this.#depths.push(depth);
    const index = this.elements.length - 1;
    this.#lastChildren.set(parent, index);
    return index;
  }

  lastChild(parent: number): number | undefined {
    return this.#lastChildren.get(parent);
  }

  role(index: number): StructureRole {
    return this.elements[index]!.role;
  }

  /** The level that a heading may have: at most one more than the heading before it. */
  headingLevel(wanted: number): number {
    this.#headingLevel = Math.min(wanted, this.#headingLevel + 1);
    return this.#headingLevel;
  }
}

const GROUPING: ReadonlySet<StructureRole> = new Set([
  'Div',
  'Sect',
  'Part',
  'BlockQuote',
  'NonStruct',
  'TOC',
]);

/** Roles that may hold text directly; in all others text gets a paragraph of its own. */
const HOLDS_TEXT: ReadonlySet<StructureRole> = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Lbl',
  'LBody',
  'TD',
  'TH',
  'Caption',
  'Span',
  'Quote',
  'Note',
  'Reference',
  'Link',
]);

export const holdsText = (role: StructureRole): boolean => HOLDS_TEXT.has(role);
