/**
 * Right-to-left words are laid out as they are drawn, from left to right; in the file they stand in the order they are
 * read, as tagged PDF asks (ISO 32000-1, 14.8.2.3).
 */

import type { Item, PagedDocument, TextItem } from '../../layout/page.js';

export function inReadingOrder(document: PagedDocument): PagedDocument {
  const pages = document.pages.map((page) => ({ ...page, items: reorder(page.items) }));
  return { ...document, pages };
}

function reorder(items: readonly Item[]): readonly Item[] {
  if (!items.some(isRightToLeft)) return items;
  const ordered: Item[] = [];
  for (let start = 0; start < items.length; ) {
    const end = endOfStretch(items, start);
    ordered.push(...items.slice(start, end).reverse());
    start = end;
  }
  return ordered;
}

/** Where a stretch of right-to-left words on one line ends, spaces between them included. */
function endOfStretch(items: readonly Item[], start: number): number {
  const first = items[start]!;
  let end = start + 1;
  if (!isRightToLeft(first)) return end;
  for (let next = end; next < items.length && continues(first, items[next]!); next++) {
    if (isRightToLeft(items[next]!)) end = next + 1;
  }
  return end;
}

function continues(first: TextItem, next: Item): boolean {
  if (next.kind !== 'text' || next.owner !== first.owner || next.y !== first.y) return false;
  return next.run.direction === 'rtl' || next.run.text.trim() === '';
}

const isRightToLeft = (item: Item): item is TextItem => item.kind === 'text' && item.run.direction === 'rtl';
