/** The list of contents of an e-book. */

import type { Container } from '../container/open-container.js';
import { isElement, type MarkupElement, rawText } from '../markup/tree.js';
import { type Book, elementsOf, named, partName } from './package.js';

/** One line of the list. */
export interface Chapter {
  readonly title: string;
  /** 1 for the topmost. */
  readonly level: number;
  readonly start: PlaceInBook;
}

/** Where something begins: a text of the spine, counted from 0, and an id in it, empty for its beginning. */
export interface PlaceInBook {
  readonly text: number;
  readonly id: string;
}

/** The lines that lead to a text of the book, in order; the first of its lists that has any. */
export async function readContents(container: Container, book: Book): Promise<Chapter[]> {
  for (const part of book.contents) {
    const all = await elementsOf(container, part);
    const list =
      named(all, 'nav').find(({ attributes }) => /\btoc\b/.test(attributes['epub:type'] ?? '')) ??
      named(all, 'navmap')[0];
    const chapters = list ? linesIn(list, 1).flatMap((line) => chapterOf(line, part, book)) : [];
    if (chapters.length > 0) return chapters;
  }
  return [];
}

interface Line {
  readonly title: string;
  readonly href: string;
  readonly level: number;
}

/** Both forms nest: `li` with a link and an `ol`, or `navPoint` with a label, a link and more of them. */
function linesIn(list: MarkupElement, level: number): Line[] {
  return list.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (!isElement(child, 'li', 'navpoint')) return linesIn(child, level);
    const label = child.children.find((part) => isElement(part, 'a', 'span', 'navlabel'));
    const link = child.children.find((part) => isElement(part, 'a', 'content')) as MarkupElement | undefined;
    const line = {
      title: rawText(label ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      href: link?.attributes['href'] ?? link?.attributes['src'] ?? '',
      level,
    };
    return [...(line.title && line.href ? [line] : []), ...linesIn(child, level + 1)];
  });
}

function chapterOf({ title, href, level }: Line, list: string, { spine }: Book): Chapter[] {
  const { part, place } = partName(href, list);
  const text = spine.indexOf(part);
  return text < 0 ? [] : [{ title, level, start: { text, id: place } }];
}
