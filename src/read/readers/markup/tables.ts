/** Tables: those of data are set aside, those that only place text on a page are text. */

import { plainText } from './inline-text.js';
import { elementsIn, type MarkupElement } from './tree.js';

/** Cells of more words hold prose. From judgement. */
const MOST_WORDS_OF_A_CELL = 50;

/** Whether rows and columns mean something. */
export function isTableOfData(table: MarkupElement): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes['role'] ?? '')) return false;
  let cells = 0;
  let rows = 0;
  for (const inner of elementsIn(table)) {
    if (/^(?:table|h[1-6]|blockquote|article|section)$/.test(inner.name)) return false;
    if (inner.name === 'tr') rows++;
    if (inner.name !== 'td' && inner.name !== 'th') continue;
    cells++;
    if (plainText(inner).split(' ').length > MOST_WORDS_OF_A_CELL) return false;
  }
  return cells > rows;
}

/** The rows one below the other, bars between the cells. */
export function rowsOf(table: MarkupElement): string {
  const rows: string[] = [];
  for (const row of elementsIn(table)) {
    if (row.name !== 'tr') continue;
    const cells = [...elementsIn(row)].filter(({ name }) => name === 'td' || name === 'th').map(plainText);
    rows.push(cells.filter(Boolean).join(' | '));
  }
  return rows.filter(Boolean).join('\n');
}
