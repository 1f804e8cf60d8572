/**
 * Lays out HTML in squares: every character is 10 points wide, every line 10 points high, and a page has room for
 * 10 characters in 8 lines. Positions are given in squares from the top left corner of that room.
 */

import { expect } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { computeStyles } from '../../src/css/index.js';
import { parseHtml } from '../../src/html/index.js';
import { type LayoutOptions, layOut } from '../../src/layout/index.js';
import type { Item, PagedDocument } from '../../src/layout/page.js';
import { squareFonts } from '../text/square-font.js';

export const SQUARE_CSS = `
  @page { size: 140pt 120pt; margin: 20pt }
  * { margin: 0; padding: 0; font: 10pt/10pt Square; hyphens: none; text-align: left; orphans: 1; widows: 1 }
  h1, h2, h3 { break-after: auto; break-inside: auto }
`;

export const fonts = squareFonts();

export interface LaidOut {
  readonly paged: PagedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lays out the content of a body on however many pages; `css` comes after the square sheet. */
export const laySquares = (body: string, css = '', options: LayoutOptions = {}): LaidOut =>
  layLimited(body, css, { mostPages: Infinity, ...options });

/** On no more pages than so much text may come to. */
export function layLimited(body: string, css: string, options: LayoutOptions = {}): LaidOut {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const html = `<html lang="en"><head><title>T</title><style>${SQUARE_CSS}${css}</style></head><body>${body}</body></html>`;
  const styled = computeStyles(parseHtml(html, 'test.html', report), {}, report);
  const paged = layOut(styled, fonts, options, report);
  return { paged, diagnostics };
}

/** `column,row text` for each run of text, page by page; what belongs to no paragraph has a `~` before it. */
export function textGrid({ paged }: LaidOut): string[][] {
  return paged.pages.map((page) => page.items.flatMap((item) => gridText(item)));
}

/** The text grid must be this, and nothing may be complained about. */
export function check(body: string, css: string, expected: string[][]): void {
  const laid = laySquares(body, css);
  expect(laid.diagnostics).toEqual([]);
  expect(textGrid(laid)).toEqual(expected);
}

/** The codes of what was complained about. */
export const codes = ({ diagnostics }: LaidOut): string[] => diagnostics.map(({ code }) => code);

const MARGIN = 20;
const ASCENT = 8;

function gridText(item: Item): string[] {
  if (item.kind !== 'text') return [];
  const column = round((item.x - MARGIN) / 10);
  const row = round((item.y - MARGIN - ASCENT) / 10);
  const sign = typeof item.owner === 'number' ? '' : '~';
  return [`${column},${row} ${sign}${item.run.text}`];
}

export const round = (number: number): number => Math.round(number * 100) / 100 + 0;

/** Items of one kind, positions in squares from the corner of the room. */
export function shapes(laid: LaidOut, kind: 'line' | 'box' | 'image' | 'link'): string[][] {
  return laid.paged.pages.map((page) =>
    page.items.flatMap((item) => (item.kind === kind ? [shapeText(item)] : [])),
  );
}

function shapeText(item: Item): string {
  const at = (x: number, y: number) => `${round((x - MARGIN) / 10)},${round((y - MARGIN) / 10)}`;
  if (item.kind === 'line') return `${at(item.x1, item.y1)} to ${at(item.x2, item.y2)}`;
  if (item.kind === 'text') return '';
  return `${at(item.x, item.y)} ${round(item.width / 10)}x${round(item.height / 10)}`;
}
