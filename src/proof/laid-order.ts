/** What was laid out, in the order in which it is read: what the end of a page or a column parts stands together. */

import type { LaidPage, LaidText } from './page-text.js';

/** A piece of the logical structure; a parent stands before its children, children as they are read. */
export interface LaidElement {
  readonly role: string;
  readonly parent: number;
}

/** Text between lines that run to the left, or such a line, of which only the letters can be told. */
export interface LaidStretch {
  readonly text: string;
  readonly isTurned: boolean;
}

/** Element by element, without artifacts; what is an element's own is laid out as it is read, and so are its children beside it. */
export function stretchesInOrder(
  pages: readonly LaidPage[],
  structure: readonly LaidElement[],
): LaidStretch[] {
  const elements = structure.map((): Element => ({ own: [], children: [], first: Infinity }));
  const blocks: number[] = [];
  structure.forEach(({ role, parent }, index) => {
    blocks.push(WITHIN_LINES.has(role) ? (blocks[parent] ?? index) : index);
  });
  let time = 0;
  pages.forEach(({ items }, page) => {
    // Words in place of a picture that is not there: nobody claimed them.
    const texts = items.filter(isOwned).filter(({ owner }) => structure[owner]!.role !== 'Figure');
    const turned = texts.filter(({ run }) => run.direction === 'rtl').map((item) => lineOf(item, page));
    for (const item of texts) {
      const line = lineOf(item, page);
      const isTurned = turned.some((other) => isSame(other, line));
      elements[blocks[item.owner]!]!.own.push({ text: textOf(item), line, isTurned, time: time++ });
    }
  });
  for (let index = structure.length - 1; index >= 0; index--) {
    const element = elements[index]!;
    element.first = Math.min(element.first, element.own[0]?.time ?? Infinity);
    element.children.reverse();
    const parent = elements[blocks[structure[index]!.parent] ?? -1];
    if (!parent || element.first === Infinity) continue;
    parent.children.push(element);
    parent.first = Math.min(parent.first, element.first);
  }
  return elements[0] ? joined(elements[0]) : [];
}

const isOwned = (item: LaidPage['items'][number]): item is LaidText & { readonly owner: number } =>
  'run' in item && typeof item.owner === 'number';

const textOf = ({ actualText, run, spaceAfter }: LaidText): string =>
  (actualText ?? run.text) + (spaceAfter ? ' ' : '');

const lineOf = ({ y, run }: LaidText, page: number): Line => ({ page, y, reach: run.size });

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
  readonly line: Line;
  /** It runs to the left, or stands on a line with something that does. */
  readonly isTurned: boolean;
}

interface Line {
  readonly page: number;
  readonly y: number;
  /** How far off a raised or lowered word may stand. */
  readonly reach: number;
}

interface Element {
  readonly own: OwnText[];
  /** Last to first, until its own turn comes. */
  readonly children: Element[];
  /** When the first of all that is in it was laid out. */
  first: number;
}

function joined(root: Element): LaidStretch[] {
  const stretches: { text: string; isTurned: boolean; line: Line }[] = [];
  for (const { text, line, isTurned } of linesOf(root)) {
    const last = stretches.at(-1);
    if (last && last.isTurned === isTurned && (!isTurned || isSame(last.line, line))) last.text += text;
    else stretches.push({ text, line, isTurned });
  }
  return stretches;
}

/** The texts as they are read. */
function linesOf({ own, children }: Element): OwnText[] {
  const parts: OwnText[][] = [];
  let next = 0;
  for (const text of own) {
    while (next < children.length && children[next]!.first < text.time)
      parts.push(linesOf(children[next++]!));
    parts.push([text]);
  }
  return [...parts, ...children.slice(next).map(linesOf)].flat();
}

const isSame = (one: Line, other: Line): boolean =>
  one.page === other.page && Math.abs(one.y - other.y) < Math.min(one.reach, other.reach) / 2;
