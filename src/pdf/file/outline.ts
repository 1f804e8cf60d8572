/** The bookmarks, written by hand: PDFKit's own jump to the right edge of the page. */

import type PDFDocument from 'pdfkit';
import type { PdfReference } from 'pdfkit';
import type { OutlineEntry } from '../../layout/page.js';
import { destination, type Placed } from './destination.js';
import { text } from './document.js';

interface Bookmark {
  readonly reference: PdfReference;
  readonly entry?: OutlineEntry;
  readonly level: number;
  readonly children: Bookmark[];
}

export function writeOutline(doc: PDFDocument, placed: Placed, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const root: Bookmark = { reference: doc.ref(), level: 0, children: [] };
  const open = [root];
  for (const entry of entries) {
    while (open.at(-1)!.level >= entry.level) open.pop();
    const bookmark = { reference: doc.ref(), entry, level: entry.level, children: [] };
    open.at(-1)!.children.push(bookmark);
    open.push(bookmark);
  }
  root.reference.data = { Type: 'Outlines', ...childEntries(root) };
  root.reference.end();
  writeChildren(placed, root);
  doc._root.data.Outlines = root.reference;
  doc._root.data.PageMode = 'UseOutlines';
}

function writeChildren(placed: Placed, parent: Bookmark): void {
  parent.children.forEach((bookmark, index) => {
    const entry = bookmark.entry!;
    bookmark.reference.data = {
      Title: text(entry.title),
      Parent: parent.reference,
      Prev: parent.children[index - 1]?.reference,
      Next: parent.children[index + 1]?.reference,
      Dest: destination(placed, entry),
      ...childEntries(bookmark),
    };
    bookmark.reference.end();
    writeChildren(placed, bookmark);
  });
}

/** A count of descendants that is positive shows them unfolded. */
function childEntries(bookmark: Bookmark) {
  if (bookmark.children.length === 0) return {};
  return {
    First: bookmark.children[0]!.reference,
    Last: bookmark.children.at(-1)!.reference,
    Count: descendants(bookmark),
  };
}

const descendants = ({ children }: Bookmark): number =>
  children.reduce((sum, child) => sum + 1 + descendants(child), 0);
