/** Lists: one line for each item, also of the lists inside, and the number or letter that the source gives it. */

import type { Collector } from './collector.js';
import { elementsIn, isElement, type MarkupElement, rawText } from './tree.js';

/** Items of more words on average are paragraphs that somebody numbered. From judgement. */
const MOST_WORDS_OF_AN_ITEM = 60;

interface Item {
  readonly text: string;
  readonly mark: string;
}

/** Whether the items of a list are lines; else it is laid out as a list and holds a text. */
export function isListOfLines(element: MarkupElement): boolean {
  if (!isElement(element, 'ul', 'ol', 'dl', 'menu', 'dir')) return false;
  let items = 0;
  for (const inner of elementsIn(element)) {
    if (/^(?:h[1-6]|table|blockquote|section|article|pre)$/.test(inner.name)) return false;
    if (inner.name === 'li' || inner.name === 'dt') items++;
    if (inner.children.filter((child) => isElement(child, 'p')).length > 1) return false;
  }
  const words = rawText(element).split(/\s+/).length;
  return items > 0 && words <= items * MOST_WORDS_OF_AN_ITEM;
}

/** Whether every item is nothing but a link to a place further on in the same document. */
export function isContents(element: MarkupElement): boolean {
  if (!isElement(element, 'ul', 'ol')) return false;
  let links = 0;
  let linked = 0;
  for (const inner of elementsIn(element)) {
    if (inner.name !== 'a') continue;
    if (!/^[^:]*#./.test(inner.attributes['href'] ?? '')) return false;
    links++;
    linked += lettersIn(inner);
  }
  return links > 1 && linked >= lettersIn(element) - 2 * links;
}

/** Bare numbers before the links do not count. */
const lettersIn = (element: MarkupElement): number => rawText(element).replace(/[^\p{L}]/gu, '').length;

export function addItems(list: MarkupElement, out: Collector): void {
  const items = (list.name === 'dl' ? definitions(list, out) : itemsOf(list, out)).filter(({ text }) => text);
  const text = items.map((item) => item.text).join('\n');
  const marks = items.map(({ mark }) => mark);
  out.add({ kind: 'list', text, line: list.line, ...(marks.some(Boolean) && { marks }) });
}

function itemsOf(list: MarkupElement, out: Collector): Item[] {
  const numbers = numbersOf(list);
  return list.children
    .filter((child) => isElement(child))
    .flatMap((item) => {
      if (isList(item)) return itemsOf(item, out);
      if (out.notes.isNote(item)) {
        out.setAside(out.read(item.children, item.line).text.replace(/\n/g, ' '), 'footnote', item.line);
        return [];
      }
      return [
        { text: textOf(item, out), mark: numbers(item) },
        ...listsIn(item).flatMap((inner) => itemsOf(inner, out)),
      ];
    });
}

const isList = ({ name }: MarkupElement): boolean => /^(?:ul|ol|menu|dir)$/.test(name);

/** The outermost lists below an item. */
function listsIn(item: MarkupElement): MarkupElement[] {
  return item.children
    .filter((child) => isElement(child))
    .flatMap((child) => (isList(child) ? [child] : child.holdsBlocks ? listsIn(child) : []));
}

/** What an item says before and after the lists in it. */
function textOf(item: MarkupElement, out: Collector): string {
  return out.read(withoutLists(item).children, item.line).text.replace(/\n+/g, ' ');
}

function withoutLists(element: MarkupElement): MarkupElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (isList(child)) return ' ';
    return child.holdsBlocks ? withoutLists(child) : child;
  });
  return { ...element, children };
}

/** Gives each item of a list its mark in order; none where the list has no numbers. */
function numbersOf({ name, attributes, children }: MarkupElement): (item: MarkupElement) => string {
  if (name !== 'ol') return () => '';
  const step = attributes['reversed'] === undefined ? 1 : -1;
  const count = children.filter((child) => isElement(child, 'li')).length;
  let next = Number.parseInt(attributes['start'] ?? '', 10) || (step > 0 ? 1 : count);
  return (item) => {
    const number = Number.parseInt(item.attributes['value'] ?? '', 10) || next;
    next = number + step;
    return `${inStyle(number, item.attributes['type'] ?? attributes['type'])}.`;
  };
}

function inStyle(number: number, type: string | undefined): string {
  if ((type === 'a' || type === 'A') && number >= 1 && number <= 26)
    return String.fromCharCode(type.charCodeAt(0) + number - 1);
  if ((type === 'i' || type === 'I') && number >= 1 && number < 40) {
    const roman =
      'x'.repeat(number / 10) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10];
    return type === 'i' ? roman : roman.toUpperCase();
  }
  return String(number);
}

/** `term: what it means`, one line for each term. */
function definitions(list: MarkupElement, out: Collector): Item[] {
  const items: { text: string; mark: string }[] = [];
  for (const part of elementsIn(list)) {
    if (part.name !== 'dt' && part.name !== 'dd') continue;
    const text = textOf(part, out);
    const last = items.at(-1);
    if (part.name === 'dt' || !last) items.push({ text, mark: '' });
    else last.text += `${/[.:;,?!]$/.test(last.text) ? '' : last.text.includes(': ') ? ';' : ':'} ${text}`;
  }
  return items;
}
