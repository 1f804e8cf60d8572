/** Quotations set apart: one line for each paragraph, the line that says whose words they are last. */

import type { Collector } from './collector.js';
import { startsLine } from './element-kinds.js';
import { elementsIn, type MarkupElement, type MarkupNode } from './tree.js';

/** More lines than this are a text that is only indented. From judgement. */
const MOST_LINES = 24;

/** Whether it is a quotation and not a part of the text that was indented by it. */
export function isQuoteOfLines(element: MarkupElement): boolean {
  if (element.name !== 'blockquote' && !isFigureOfQuote(element)) return false;
  let lines = 0;
  for (const { name } of elementsIn(element)) {
    if (/^(?:h[1-6]|table|pre|img)$/.test(name)) return false;
    if (name === 'p' || name === 'li' || name === 'br') lines++;
  }
  return lines <= MOST_LINES;
}

/** The caption of such a figure says whose words they are. */
const isFigureOfQuote = (element: MarkupElement): boolean =>
  element.name === 'figure' && [...elementsIn(element)].some(({ name }) => name === 'blockquote');

export function addQuote(quote: MarkupElement, out: Collector): void {
  const lines = linesOf(quote, out).filter(Boolean);
  out.add({ kind: 'block-quote', text: lines.join('\n'), line: quote.line });
}

function linesOf(element: MarkupElement, out: Collector): string[] {
  const lines: string[] = [];
  let run: MarkupNode[] = [];
  const flush = () => {
    if (run.length > 0) lines.push(...out.read(run, element.line).text.split('\n'));
    run = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && (startsLine(child.name) || child.holdsBlocks)) {
      flush();
      lines.push(...linesOf(child, out));
    } else run.push(child);
  }
  flush();
  return lines;
}
