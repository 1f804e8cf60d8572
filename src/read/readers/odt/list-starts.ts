/** The number that each list of an OpenDocument text starts with: some count on from a list before them. */

import { elementsIn, isElement, type MarkupElement } from '../markup/tree.js';
import type { OdtStyles } from './styles.js';

export function listStarts(
  text: MarkupElement,
  { lists }: Pick<OdtStyles, 'lists'>,
): ReadonlyMap<MarkupElement, number> {
  const starts = new Map<MarkupElement, number>();
  /** By the id of a list, and by its style for the last one of it. */
  const ends = new Map<string, number>();
  for (const list of elementsIn(text)) {
    if (list.name !== 'text:list') continue;
    const name = list.attributes['text:style-name'] ?? '';
    const style = `style ${name}`;
    const items = itemsOf(list);
    const before = endBefore(list, style, ends) ?? (lists.get(name)?.[0]?.start ?? 1) - 1;
    const start = Number(items[0]?.attributes['text:start-value']) || before + 1;
    starts.set(list, start);
    for (const key of [`id ${list.attributes['xml:id']}`, style]) ends.set(key, start + items.length - 1);
  }
  return starts;
}

/** Of the list that it counts on from. */
function endBefore(
  { attributes }: MarkupElement,
  style: string,
  ends: ReadonlyMap<string, number>,
): number | undefined {
  const continued = attributes['text:continue-list'];
  if (continued) return ends.get(`id ${continued}`);
  return attributes['text:continue-numbering'] === 'true' ? ends.get(style) : undefined;
}

/** Those with a text of their own: what holds nothing but another list has no number. */
const itemsOf = ({ children }: MarkupElement): MarkupElement[] =>
  children.filter((child) => isElement(child, 'text:list-item')).filter(hasText);

/** Whether an item holds more than another list. */
export const hasText = ({ children }: MarkupElement): boolean =>
  children.some((child) => isElement(child) && child.name !== 'text:list');
