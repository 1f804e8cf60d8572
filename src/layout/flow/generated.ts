/** Generated content and the marks an element makes: page numbers, named strings, bookmarks. */

import { counterText } from '../../css/index.js';
import type { ContentPart, StyledElement, StyledNode } from '../../css/style.js';
import type { Mark } from '../galley/galley.js';
import type { LayoutContext } from '../layout-context.js';
import type { InlineText } from '../line/inline-box.js';
import type { InlineToken } from './flow.js';

/** The id, bookmark and named strings of an element. */
export function marksOf(element: StyledElement, context: LayoutContext): Mark[] {
  const marks: Mark[] = [];
  const { id } = element.attributes;
  if (id) marks.push({ kind: 'id', id });
  const { bookmarkLevel, stringSet } = element.style;
  if (bookmarkLevel !== 'none') {
    const title = textOf(element);
    if (title) marks.push({ kind: 'outline', level: bookmarkLevel, title });
  }
  for (const { name, value } of stringSet) {
    marks.push({
      kind: 'string',
      name,
      value: value.map((part) => stringPart(part, element, context)).join(''),
    });
  }
  return marks;
}

/** A piece of generated content that stands in the text. */
export function contentTokens(
  part: ContentPart,
  { element, source }: { readonly element: StyledElement; readonly source: InlineText },
  context: LayoutContext,
): InlineToken[] {
  const text = (value: string): InlineToken => ({ kind: 'text', text: value, source });
  if (part.kind === 'text') return [text(part.text)];
  if (part.kind === 'leader') return [{ kind: 'leader', pattern: part.pattern, source }];
  if (part.kind === 'target-page') return [text(targetPage(part.href, element, context))];
  if (part.kind === 'target-text') return [text(targetText(part.href, context))];
  if (part.kind === 'page-counter') {
    const key = context.asked.pageCounters++;
    const { pageOfCounter, pages } = context.pageNumbers;
    const value = part.counter === 'pages' ? pages : pageOfCounter.get(key);
    return [
      { kind: 'mark', mark: { kind: 'page-counter', key } },
      text(value ? counterText(value, part.style) : GUESS),
    ];
  }
  const name = part.kind === 'string' ? 'string()' : 'content(text)';
  const message = `${name} has no meaning here and prints nothing`;
  context.complain({ code: 'layout/content', message, hint: 'use it in the margin boxes of @page' }, element);
  return [];
}

/** Stands for a page number until the first pass is over: as wide as most of them. */
const GUESS = '00';

/** Where a word may be parted, which nobody reads. */
const INVISIBLE = /[\u00ad\u200b]/g;

/** The text of an element with white space collapsed, without the marker of a list item. */
export function textOf(element: StyledElement): string {
  const texts: string[] = [];
  const waiting: StyledNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') texts.push(node.text);
    if (node.kind === 'content') {
      for (const part of node.parts) if (part.kind === 'text') texts.push(part.text);
    }
    if (node.kind !== 'element' || node.name === '::marker' || isNote(node, element)) continue;
    if (node.name === 'br') texts.push(' ');
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
  return texts.join('').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A note to a heading is not what that is called. */
const isNote = (node: StyledElement, around: StyledElement): boolean =>
  node !== around && node.style.float === 'footnote';

/** Without what its style sheet puts before and after it (CSS Generated Content for Paged Media, 1.1.1). */
const ownText = (element: StyledElement): string =>
  textOf({ ...element, children: element.children.filter((child) => !isGenerated(child)) });

const isGenerated = (node: StyledNode): boolean =>
  node.kind === 'element' && (node.name === '::before' || node.name === '::after');

/** What `target-counter(href, page)` prints. */
function targetPage(href: string, element: StyledElement, context: LayoutContext): string {
  const id = href.replace(/^#/, '');
  if (!context.elements.has(id)) {
    const message = `a page number is asked for "#${id}", but no element has this id`;
    context.complain(
      { code: 'layout/unknown-target', message, hint: `add id="${id}" to the element meant` },
      element,
    );
    return '?';
  }
  context.asked.targets++;
  return context.pageNumbers.pageOfId.get(id) ?? GUESS;
}

function targetText(href: string, context: LayoutContext): string {
  const target = context.elements.get(href.replace(/^#/, ''));
  return target ? textOf(target) : '';
}

function stringPart(part: ContentPart, element: StyledElement, context: LayoutContext): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'element-text') return ownText(element);
  if (part.kind === 'target-text') return targetText(part.href, context);
  if (part.kind === 'target-page') return targetPage(part.href, element, context);
  return '';
}
