/** The package document of an e-book: which files it is read in, and what it says of itself. */

import type { FrontMatter } from '../../block.js';
import { type Container, refuse } from '../container/open-container.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, type MarkupElement, rawText } from '../markup/tree.js';

/** Names are those of parts of the container. */
export interface Book {
  /** The texts in the order of reading. */
  readonly spine: readonly string[];
  /** The list of contents, in the form of EPUB 3 or 2. */
  readonly contents: readonly string[];
  readonly properties: FrontMatter;
}

const OPENED_FIRST = 'META-INF/container.xml';
const LOCKS = 'META-INF/encryption.xml';

export async function readPackage(container: Container): Promise<Book> {
  const { file } = container;
  const root = named(await elementsOf(container, OPENED_FIRST), 'rootfile')[0]?.attributes['full-path'] ?? '';
  const all = await elementsOf(container, root);
  const items = new Map(named(all, 'item').map((item) => [item.attributes['id'] ?? '', item]));
  const partOf = (item: MarkupElement | undefined) => partName(item?.attributes['href'] ?? '', root).part;
  const isText = (part: string) => container.names.has(part);
  const spine = named(all, 'itemref')
    .filter(({ attributes }) => attributes['linear'] !== 'no')
    .map(({ attributes }) => partOf(items.get(attributes['idref'] ?? '')))
    .filter(isText);
  if (spine.length === 0) refuse(file, 'damaged: this e-book names no text');
  await refuseLocked(container, spine);
  const lists = [...items.values()].filter(
    ({ attributes }) =>
      /\bnav\b/.test(attributes['properties'] ?? '') ||
      attributes['media-type'] === 'application/x-dtbncx+xml',
  );
  return { spine, contents: lists.map(partOf).filter(isText), properties: propertiesOf(all) };
}

/** All elements of a part. */
export const elementsOf = async (container: Container, part: string): Promise<MarkupElement[]> => [
  ...elementsIn(parseMarkup(await container.xml(part), container.file)),
];

/** Those of this name, whatever its prefix. */
export const named = (all: readonly MarkupElement[], name: string): MarkupElement[] =>
  all.filter((element) => element.name.replace(/^\w+:/, '') === name);

/** The part and the place in it that an address leads to from the part `base`; an address that leads out names none. */
export function partName(href: string, base: string): { readonly part: string; readonly place: string } {
  const book = new URL(encodeURI(base), 'part://book/');
  const { pathname, hash, host } = URL.canParse(href, book.href) ? new URL(href, book) : book;
  const part = host === 'book' ? decode(pathname.slice(1)) : '';
  return { part, place: decode(hash.slice(1)) };
}

/** As it stands where a `%` is none of a code. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function refuseLocked(container: Container, spine: readonly string[]): Promise<void> {
  if (!container.names.has(LOCKS)) return;
  const locked = named(await elementsOf(container, LOCKS), 'cipherreference').map(
    ({ attributes }) => partName(attributes['uri'] ?? '', '').part,
  );
  if (spine.some((part) => locked.includes(part))) {
    const hint = 'use a copy without copy protection (DRM)';
    refuse(container.file, 'locked by the shop that sold it', hint);
  }
}

/** Its date is left out: it is that of the e-book, not of the text. */
function propertiesOf(all: readonly MarkupElement[]): FrontMatter {
  const textOf = (name: string) => all.filter((one) => one.name === name).map((one) => rawText(one).trim());
  const [title] = textOf('dc:title');
  const [language] = textOf('dc:language');
  const author = textOf('dc:creator').join(' and ');
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(/^[a-z]{2,3}(?:-|$)/i.test(language ?? '') && { language: language! }),
  };
}
