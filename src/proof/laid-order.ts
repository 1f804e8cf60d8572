/** The text of what was laid out, in the order in which it is read: what the end of a page or a column parts stands together. */

import type { LaidPage, LaidText } from './page-text.js';

/** A piece of the logical structure; a parent stands before its children, children as they are read. */
export interface LaidElement {
  readonly role: string;
  readonly parent: number;
}

/** Element by element, without artifacts; what is an element's own is laid out as it is read, and so are its children beside it. */
export function textInOrder(pages: readonly LaidPage[], structure: readonly LaidElement[]): string {
  const elements = structure.map((): Element => ({ own: [], children: [], first: Infinity }));
  const blocks: number[] = [];
  structure.forEach(({ role, parent }, index) => {
    blocks.push(WITHIN_LINES.has(role) ? (blocks[parent] ?? index) : index);
  });
  let time = 0;
  for (const { items } of pages)
    for (const item of items) {
      if (!('run' in item) || typeof item.owner !== 'number') continue;
      // Words in place of a picture that is not there: nobody claimed them.
      if (structure[item.owner]!.role === 'Figure') continue;
      elements[blocks[item.owner]!]!.own.push({ ...ownText(item), time: time++ });
    }
  for (let index = structure.length - 1; index >= 0; index--) {
    const element = elements[index]!;
    element.first = Math.min(element.first, element.own[0]?.time ?? Infinity);
    element.children.reverse();
    const parent = elements[blocks[structure[index]!.parent] ?? -1];
    if (!parent || element.first === Infinity) continue;
    parent.children.push(element);
    parent.first = Math.min(parent.first, element.first);
  }
  return elements[0] ? textOf(elements[0]) : '';
}

const ownText = ({ actualText, run, spaceAfter, y }: LaidText): Omit<OwnText, 'time'> => ({
  text: (actualText ?? run.text) + (spaceAfter ? ' ' : ''),
  y,
  isTurned: run.direction === 'rtl',
});

/** What is parted by a block within it has its text in two places. */
const WITHIN_LINES: ReadonlySet<string> = new Set([
  'Span',
  'Quote',
  'Link',
  'Reference',
  'NonStruct',
  'Form',
]);

interface OwnText {
  readonly time: number;
  readonly text: string;
  readonly y: number;
  readonly isTurned: boolean;
}

interface Element {
  readonly own: OwnText[];
  /** Last to first, until its own turn comes. */
  readonly children: Element[];
  /** When the first of all that is in it was laid out. */
  first: number;
}

function textOf({ own, children }: Element): string {
  const parts: string[] = [];
  const turned = new Set(own.filter(({ isTurned }) => isTurned).map(({ y }) => y));
  let next = 0;
  let line: number | undefined;
  for (const { time, text, y } of own) {
    while (next < children.length && children[next]!.first < time) parts.push(textOf(children[next++]!));
    // Of a line that runs to the left only the letters can be told: it stands apart, as in a file that is read.
    if (y !== line && (turned.has(y) || turned.has(line ?? y))) parts.push('\n');
    parts.push(text);
    line = y;
  }
  if (turned.size > 0) parts.push('\n');
  return [...parts, ...children.slice(next).map(textOf)].join('');
}
