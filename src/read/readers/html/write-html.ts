/** A tree as HTML for a parser that keeps no lines: each element carries its own. */

import { elementsIn, type MarkupElement, type MarkupNode } from '../markup/tree.js';

/** The attribute that holds the line of an element. */
export const LINE = 'data-line';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const NAME = /^[a-z][\w:.-]*$/i;

/** A whole page: title and meta elements of the head, and a body. */
export function writeHtml(page: MarkupElement, body: MarkupElement): string {
  const parts = [...elementsIn(page)];
  const head = parts.filter(({ name }) => name === 'meta' || name === 'base');
  const title = parts.find(({ name }) => name === 'title');
  const root = parts.find(({ name }) => name === 'html');
  const lang = root?.attributes['lang'];
  return `<!DOCTYPE html><html${lang ? ` lang="${escapeText(lang)}"` : ''}><head>${[
    ...head,
    ...(title ? [title] : []),
  ]
    .map(write)
    .join('')}</head><body${attributesOf(body)}>${body.children.map(write).join('')}</body></html>`;
}

function write(node: MarkupNode): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, children } = node;
  if (!NAME.test(name)) return children.map(write).join('');
  const open = `<${name}${attributesOf(node)}>`;
  return VOID.test(name) ? open : `${open}${children.map(write).join('')}</${name}>`;
}

/** Handlers of events and whatever is not named like an attribute stay behind. */
function attributesOf({ attributes, line }: MarkupElement): string {
  const kept = Object.entries(attributes).filter(([name]) => NAME.test(name) && !/^on|^data-/i.test(name));
  return [...kept, [LINE, String(line)] as const]
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
