/**
 * A chapter of an e-book to blocks, or the whole book where it is one text. The chapters are those of its list of contents.
 * Nothing is decrypted: a book that its shop has locked is refused.
 */

import type { Blocks } from '../../block.js';
import { type Container, refuse } from '../container/open-container.js';
import { readTree } from '../markup/index.js';
import { withLooksOf } from '../markup/looks.js';
import { parseMarkup } from '../markup/parse.js';
import { chooseChapter } from './choose-chapter.js';
import { readContents } from './contents.js';
import { readPackage } from './package.js';
import { textBetween } from './text-between.js';

/** Above a text in a book of many writers stands who wrote it. From judgement. */
const MOST_FRONT_BLOCKS = 4;

/** @throws Fatal when it is damaged or locked, or holds several chapters and none is named. */
export async function readEpub(container: Container, asked: string | undefined): Promise<Blocks> {
  const { file } = container;
  const book = await readPackage(container);
  const { chapter, from, to } = chooseChapter(await readContents(container, book), asked, file);
  const xhtml = await textBetween(container, book, { from, to });
  if (!xhtml) refuse(file, 'this chapter holds no text', 'name another one with --chapter');
  const sheets = await Promise.all(
    [...container.names].filter((name) => /\.css$/i.test(name)).map(container.xml),
  );
  const read = readTree(withLooksOf(parseMarkup(xhtml, file), sheets), 'kept');
  const { author, title, language } = book.properties;
  const isSigned = read.blocks.slice(0, MOST_FRONT_BLOCKS).some(({ text }) => /^by\b/i.test(text));
  return {
    ...read,
    isBook: true,
    frontMatter: { ...(language && { language }), ...(author && !isSigned && { author }) },
    properties: chapter
      ? { title: chapter.title, ...(title && { source: title }) }
      : { ...(title && { title }) },
  };
}
