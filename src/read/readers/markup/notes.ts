/** Notes at the foot or the end of a text: which elements lead to one, and which are one. */

import { startsLine } from './element-kinds.js';
import { elementsIn, type MarkupElement, rawText } from './tree.js';

/** How a document with notes is told apart. */
export interface Notes {
  readonly isMark: (element: MarkupElement) => boolean;
  readonly isNote: (element: MarkupElement) => boolean;
}

const MARK = /^[[(]?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§¶]{1,3}|note \d{1,3})[\])]?$/i;
const NOTE_TYPE = /^(?:foot|end|rear)notes?$/;

/** Marks and notes are told by the links between them, in whatever program they were made. */
export function findNotes(root: MarkupElement): Notes {
  const places = placesOf(root);
  const marks = new Set<MarkupElement>();
  const notes = new Set<MarkupElement>();
  for (const anchor of places.anchors) {
    const raised = raiserOf(anchor, places) ?? (hasType(anchor, /^noteref$/) ? anchor : undefined);
    const note = noteOf(anchor, places);
    const isNote = note !== undefined && (raised !== undefined || leadsBack(note, anchor, places));
    if (isNote) notes.add(note);
    if (isNote || raised) marks.add(raised ?? anchor);
  }
  return {
    isMark: (element) => marks.has(element),
    isNote: (element) => notes.has(element) || hasType(element, NOTE_TYPE),
  };
}

/** Where things stand in the document. */
interface Places {
  readonly anchors: readonly MarkupElement[];
  readonly byId: ReadonlyMap<string, MarkupElement>;
  readonly parents: ReadonlyMap<MarkupElement, MarkupElement>;
  readonly order: ReadonlyMap<MarkupElement, number>;
}

function placesOf(root: MarkupElement): Places {
  const anchors: MarkupElement[] = [];
  const byId = new Map<string, MarkupElement>();
  const parents = new Map<MarkupElement, MarkupElement>();
  const order = new Map<MarkupElement, number>();
  for (const element of elementsIn(root)) {
    order.set(element, order.size);
    for (const child of element.children) if (typeof child !== 'string') parents.set(child, element);
    const { id, name } = element.attributes;
    if (id) byId.set(id, element);
    if (name && element.name === 'a') byId.set(name, element);
    if (element.name === 'a' && targetOf(element) && MARK.test(rawText(element).trim()))
      anchors.push(element);
  }
  return { anchors, byId, parents, order };
}

const targetOf = ({ attributes }: MarkupElement): string | undefined =>
  /#(.+)$/.exec(attributes['href'] ?? '')?.[1];

const hasType = ({ attributes }: MarkupElement, type: RegExp): boolean =>
  [...(attributes['epub:type'] ?? '').split(/\s+/), (attributes['role'] ?? '').replace(/^doc-/, '')].some(
    (one) => type.test(one),
  );

/** The `sup` that holds this anchor and nothing else. */
function raiserOf(anchor: MarkupElement, { parents }: Places): MarkupElement | undefined {
  const parent = parents.get(anchor);
  const outer = parent && (parent.name === 'sup' ? parent : parents.get(parent));
  if (outer?.name === 'sup' && MARK.test(rawText(outer).trim())) return outer;
  return anchor.children.some((child) => typeof child !== 'string' && child.name === 'sup')
    ? anchor
    : undefined;
}

/** What stands further on under the name that an anchor links to, when it may be a note. */
function noteOf(anchor: MarkupElement, { byId, parents, order }: Places): MarkupElement | undefined {
  let note = byId.get(targetOf(anchor)!);
  while (note && !startsLine(note.name)) note = parents.get(note);
  const item = note && parents.get(note);
  if (note?.name === 'p' && item && /^(?:li|dd|aside)$/.test(item.name)) note = item;
  if (!note || order.get(note)! < order.get(anchor)! || /^(?:h\d|body|section|main|article)$/.test(note.name))
    return undefined;
  for (const { name } of elementsIn(note)) if (/^(?:h\d|section)$/.test(name)) return undefined;
  return note;
}

function leadsBack(note: MarkupElement, anchor: MarkupElement, { parents }: Places): boolean {
  const names = [anchor, parents.get(anchor)].flatMap((one) => [
    one?.attributes['id'],
    one?.attributes['name'],
  ]);
  for (const element of elementsIn(note)) {
    const target = element.name === 'a' ? targetOf(element) : undefined;
    if (target && names.includes(target)) return true;
  }
  return false;
}
