/** Walks a tree and takes each element for what it is to a reader. */

import { readPlainText } from '../plain-text.js';
import type { Collector } from './collector.js';
import { holdsNoText, isCaptionBox, startsLine } from './element-kinds.js';
import { isHidden, isPageNumber, plainText } from './inline-text.js';
import { addItems, isContents, isListOfLines } from './lists.js';
import { addQuote, isQuoteOfLines } from './quotes.js';
import { isTableOfData, rowsOf } from './tables.js';
import { elementsIn, isElement, type MarkupElement, type MarkupNode, rawText } from './tree.js';

/** Everything below an element: runs of text become paragraphs, elements with lines of their own are looked at one by one. */
export function walk(element: MarkupElement, out: Collector): void {
  let run: MarkupNode[] = [];
  let line = element.line;
  const flush = () => {
    if (run.length > 0) out.addProse(run, line);
    run = [];
  };
  for (const child of element.children) {
    if (typeof child !== 'string' && (startsLine(child.name) || child.holdsBlocks)) {
      flush();
      take(child, out);
    } else {
      if (run.length === 0) line = typeof child === 'string' ? element.line : child.line;
      run.push(child);
    }
  }
  flush();
}

function take(element: MarkupElement, out: Collector): void {
  const { name, line } = element;
  if (holdsNoText(name) || isHidden(element)) return;
  if (name === 'hr') out.setAside('* * *', 'line between sections', line);
  const why = whySetAside(element, out);
  const level = levelOf(element);
  if (why) out.setAside(why === 'table' ? rowsOf(element) : plainText(element), why, line);
  else if (level && !element.holdsBlocks) out.addHeading(element, level);
  else if (isListOfLines(element)) addItems(element, out);
  else if (isQuoteOfLines(element)) addQuote(element, out);
  else if (name === 'pre' && !element.holdsBlocks) addPreformatted(element, out);
  else if (name === 'p' && !rawText(element).trim()) addEmpty(element, out);
  else walk(element, out);
}

/** A paragraph without text parts those round it; a picture may stand in it. */
function addEmpty(paragraph: MarkupElement, out: Collector): void {
  walk(paragraph, out);
  out.addGap(paragraph.line);
}

/** What has no place in a text that is read aloud; undefined for text. */
function whySetAside(element: MarkupElement, { notes }: Collector): string | undefined {
  const { name, attributes } = element;
  const type = `${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`;
  if (notes.isNote(element)) return 'footnote';
  if (/\btitlepage\b/.test(type)) return 'title page';
  if (isPageNumber(element)) return 'page number';
  if (name === 'nav' || isContents(element) || /\b(?:doc-)?toc\b/.test(type)) return 'contents list';
  if (name === 'caption' || name === 'figcaption' || isCaptionBox(element)) return 'caption';
  if (isBoxOfCode(element) || (name === 'pre' && isCode(element))) return 'code';
  return name === 'table' && isTableOfData(element) ? 'table' : undefined;
}

function levelOf({ name, attributes }: MarkupElement): number | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return Number(level);
  return attributes['role'] === 'heading' ? Math.min(6, Number(attributes['aria-level']) || 2) : undefined;
}

/** Signs that code is full of and prose is not. */
const SIGNS = /[()[\]{}=<>_;|\\/*+&%$#@~^]/g;
/** From judgement. */
const MOST_SIGNS = 0.05;

/** Programs that colour code name the box round it. */
const isBoxOfCode = (element: MarkupElement): boolean =>
  /(?:^|\s)(?:highlight(?:-\S+|table)?|source-?code|code-?(?:block|hilite)|literal-block|prettyprint|syntaxhighlighter)(?:\s|$)/i.test(
    element.attributes['class'] ?? '',
  ) && [element, ...elementsIn(element)].some(({ name }) => name === 'pre');

/** A whole text is often set so as well. */
function isCode(element: MarkupElement): boolean {
  for (const inner of elementsIn(element)) if (isElement(inner, 'code', 'samp', 'kbd')) return true;
  const text = rawText(element).replace(/\s/g, '');
  return (text.match(SIGNS)?.length ?? 0) > text.length * MOST_SIGNS;
}

/** Lines and blanks count, as in a file of plain text. */
function addPreformatted({ children, line }: MarkupElement, out: Collector): void {
  const text = children
    .map(rawText)
    .join('')
    .replace(/\u00a0/g, ' ');
  for (const block of readPlainText(text).blocks) out.add({ ...block, line: line + block.line - 1 });
}
