/** Gives the items of numbered lists their numbers, which mammoth would count anew wherever a paragraph stands between them. */

import { lookOf, type Style } from '../container/looks.js';
import { countItems, type WordLists } from './lists.js';
import type { WordElement } from './mark-headings.js';

/** Signs that no text has: between them the number travels at the head of its item. */
const MARK = /<li>\ue000([1aAiI])(\d+)\ue001/g;
const STRAY_MARK = /\ue000[^\ue001]*\ue001/g;

/** What HTML calls the forms of numbers. */
const TYPES: Readonly<Record<string, string>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

/** Every item with its number as a mark before its text; items by their style become items as well. */
export function numberItems(
  document: WordElement,
  lists: WordLists,
  styles: ReadonlyMap<string, Style>,
): WordElement {
  const count = countItems(lists);
  const visit = (element: WordElement): WordElement => {
    const list = element.type === 'paragraph' ? listOf(element, lists, styles) : undefined;
    const children = element.children?.map(visit);
    if (!list) return children ? { ...element, children } : element;
    const number = count(list.id, list.level);
    const { format = '' } = lists.get(list.id)?.levels[list.level] ?? {};
    const mark = number === undefined ? '' : `\ue000${TYPES[format] ?? '1'}${number}\ue001`;
    const numbering = { isOrdered: mark !== '', level: `${list.level}` };
    return { ...element, numbering, children: [{ type: 'text', value: mark }, ...(children ?? [])] };
  };
  return visit(document);
}

function listOf(
  { numbering, styleId }: WordElement,
  lists: WordLists,
  styles: ReadonlyMap<string, Style>,
): { readonly id: string; readonly level: number } | undefined {
  if (numbering) return { id: numbering.paragraphStyleId ?? '', level: Number(numbering.level) };
  const id = lookOf(styleId ?? undefined, styles).list;
  const level = lists.get(id ?? '')?.levels.findIndex(({ style }) => style === styleId) ?? -1;
  return id && lists.has(id) ? { id, level: Math.max(0, level) } : undefined;
}

/** The marks as attributes of the items. */
export const marksToAttributes = (html: string): string =>
  html.replace(MARK, '<li type="$1" value="$2">').replace(STRAY_MARK, '');
