/** What was laid out, in the order in which it is read: what the end of a page or a column parts stands together. */

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
  // Words in place of a picture that is not there: nobody claimed them.
  const texts = pages.flatMap(({ items }) => items.filter(isOwned));
  const calls = new Map<number, number>();
  for (const item of texts.filter(({ owner }) => structure[owner]!.role !== 'Figure')) {
    calls.set(item.owner, time);
    elements[blocks[item.owner]!]!.own.push({ text: textOf(item), time: time++ });
  }
  for (let index = structure.length - 1; index >= 0; index--) {
    const element = elements[index]!;
    // A note is read where it is called, and stands at the foot of the page.
    const call = structure[index]!.role === 'Note' ? calls.get(index - 1) : undefined;
    element.first =
      call === undefined ? Math.min(element.first, element.own[0]?.time ?? Infinity) : call + 0.5;
    element.children.reverse();
    const parent = elements[blocks[structure[index]!.parent] ?? -1];
    if (!parent || element.first === Infinity) continue;
    parent.children.push(element);
    parent.first = Math.min(parent.first, element.first);
  }
  return elements[0] ? joined(elements[0]) : '';
}

const isOwned = (item: LaidPage['items'][number]): item is LaidText & { readonly owner: number } =>
  'run' in item && typeof item.owner === 'number';

const textOf = ({ actualText, run, spaceAfter }: LaidText): string =>
  (actualText ?? run.text) + (spaceAfter ? ' ' : '');

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
}

interface Element {
  readonly own: OwnText[];
  /** Last to first, until its own turn comes. */
  readonly children: Element[];
  /** When the first of all that is in it was laid out. */
  first: number;
}

/** The texts as they are read. */
function joined({ own, children }: Element): string {
  const parts: string[] = [];
  let next = 0;
  for (const { text, time } of own) {
    while (next < children.length && children[next]!.first < time) parts.push(joined(children[next++]!));
    parts.push(text);
  }
  return [...parts, ...children.slice(next).map(joined)].join('');
}
