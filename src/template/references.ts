/**
 * Where something stands in the text: `¶4`, `¶¶4–6, 9`, in verse `lines 4–12`. On the page each leads to its paragraph, where
 * that is printed, and is read out in words.
 */

import type { Extract } from '../study/guide.js';
import type { TemplateContext } from './context.js';
import { escapeHtml } from './escape-html.js';
import { ownWord } from './own-word.js';

/** What is asked of the whole guide. */
type Root = Pick<TemplateContext, 'article' | 'lineCount' | 'sections' | 'words'>;

/** Paragraphs, or in verse their lines, as HTML. */
export function referTo(numbers: number | readonly number[], root: Root): string {
  if (root.lineCount === 0) return paragraphReferences(numbers, root);
  const wanted = new Set([numbers].flat());
  const lines = root.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ number, lines = [] }) => (wanted.has(number) ? lines : []));
  return lines.length === 0 ? '' : `${ownWord(root, 'lines')} ${lines[0]!.number}–${lines.at(-1)!.number}`;
}

/** The paragraph of an extract, or in verse its line, as HTML. */
export function placeOf({ paragraph, start }: Extract, root: Root): string {
  const { text, lines = [] } = root.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ number }) => number === paragraph) ?? { text: '' };
  const line = lines[text.slice(0, start).split('\n').length - 1];
  return line ? `${ownWord(root, 'line')} ${line.number}` : paragraphReferences(paragraph, root);
}

/** Paragraphs as HTML. */
export function paragraphReferences(numbers: number | readonly number[], root: Root): string {
  const sorted = [...new Set([numbers].flat())].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const n of sorted) {
    const last = ranges.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  const sign = sorted.length > 1 ? '¶¶' : '¶';
  return ranges
    .map(([from, to], index) => {
      const range = from === to ? `${from}` : `${from}–${to}`;
      return reference(`${index === 0 ? sign : ''}${range}`, { range, from }, root);
    })
    .join(', ');
}

/** Text that is HTML already, with every `¶4` in it leading to its paragraph. */
export const citeParagraphs = (html: string, root: Root): string =>
  html.replace(/¶¶?((\d+)(?:–\d+)?)/g, (shown, range: string, from: string) =>
    reference(shown, { range, from: Number(from) }, root),
  );

function reference(
  shown: string,
  { range, from }: { readonly range: string; readonly from: number },
  root: Root,
): string {
  const word = range === String(from) ? 'paragraph' : 'paragraphs';
  const label = `aria-label="${escapeHtml(`${ownWord(root, word)} ${range}`)}"`;
  return `<a href="#p${from}" ${label}>${shown}</a>`;
}

/** A page with its references: those to paragraphs that are not on it lead nowhere. */
export function settleReferences(html: string): string {
  const ids = new Set([...html.matchAll(/ id="(p\d+)"/g)].map(([, id]) => id));
  return html.replace(REFERENCE, (link, id: string, label: string, shown: string) =>
    ids.has(id) ? link : `<span ${label}>${shown}</span>`,
  );
}

const REFERENCE = /<a href="#(p\d+)" (aria-label="[^"]*")>([^<]*)<\/a>/g;
