/**
 * Hyphens at the ends of lines, made to copy as what they are. One that line breaking put in becomes a `Span` of its
 * own that stands for a soft hyphen (ISO 32000-1, 14.8.2.2.3), while its glyph reads as `-`, which Poppler and PDFium
 * take away at the end of a line. They would take one of the text away too, but for a word joiner after it.
 */

import type { Item, Owner, Page, PagedDocument, StructureElement, TextItem } from '../../layout/page.js';

const SOFT_HYPHEN = '\u00ad';

export interface MarkedText extends TextItem {
  /** A hyphen of the text that happens to end its line. */
  readonly keptHyphen?: boolean;
}

export type MarkedItem = Exclude<Item, TextItem> | MarkedText;

export interface MarkedDocument extends PagedDocument {
  readonly pages: readonly MarkedPage[];
}

export interface MarkedPage extends Page {
  readonly items: readonly MarkedItem[];
}

/** The same document with an element for each soft hyphen, and marks on the hyphens that are to stay. */
export function markHyphens(document: PagedDocument): MarkedDocument {
  const structure: StructureElement[] = [...document.structure];
  const softHyphen = (owner: Owner): Owner =>
    typeof owner === 'number'
      ? structure.push({ role: 'Span', parent: owner, actualText: SOFT_HYPHEN }) - 1
      : owner;
  const pages = document.pages.map((page) => ({
    ...page,
    items: page.items.map((item, index) => {
      if (item.kind !== 'text') return item;
      if (item.actualText === '') return asHyphen(item, softHyphen(item.owner));
      const keptHyphen = item.run.text.endsWith('-') && endsItsLine(item, page.items, index);
      return keptHyphen ? { ...item, keptHyphen } : item;
    }),
  }));
  return { ...document, pages, structure };
}

function asHyphen({ actualText: _, ...item }: TextItem, owner: Owner): TextItem {
  return { ...item, owner, run: { ...item.run, text: '-' } };
}

function endsItsLine(item: TextItem, items: readonly Item[], index: number): boolean {
  const next = items.slice(index + 1, index + 1 + NEAR).find((other) => other.kind === 'text');
  return next?.kind === 'text' && next.x < item.x + item.run.width && next.y > item.y;
}

/** How many items may stand between one line's last text and the next line's first: underlines, links, rules. */
const NEAR = 12;
