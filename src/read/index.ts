/**
 * Bytes in, Article out: decodes, takes the file apart into blocks by its format, then finds title, byline and
 * headings and clears away what is not the author's text. What is cleared away is listed in `Article.removed`;
 * everything else is kept to the letter, slips included.
 *
 * A line is taken out when it is short and of a known shape, and most shapes count in one place alone: above the first
 * paragraph (`front-lines.ts`), below the last (`end-matter.ts`), under a heading of a debate (`inner-bylines.ts`).
 * In doubt it stays. The shapes are those of English-language papers; a place alone in a line, the name of a series
 * over the title and a byline above the title are not told from a heading or a title.
 *
 * Not done here: sentences, names in the text, any judgement of the content. HTML, Word and PDF files are recognised,
 * and refused with advice.
 */

import type { Article } from '../article/index.js';
import { Fatal, type Report } from '../base/diagnostics.js';
import { assembleArticle } from './assemble.js';
import { decodeText } from './decode.js';
import { detectFormat } from './format.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';

export interface Source {
  readonly bytes: Uint8Array;
  /** As the user named it; its ending tells the format. */
  readonly file: string;
}

/** What the user says about the article; it wins over what the file says. */
export interface Details {
  readonly title?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
}

/** More than this is a book: analysis and layout would take minutes, and no class reads it as one text. */
const MOST_CHARACTERS = 1_500_000;

/** @throws Fatal when the file holds no article: empty, binary, too long, or a format that is not read. */
export async function readArticle(source: Source, details: Details, report: Report): Promise<Article> {
  const format = detectFormat(source);
  const text = decodeText(source, report);
  refuseBooks(text, source.file);
  const blocks = format === 'markdown' ? readMarkdown(text) : readPlainText(text);
  return assembleArticle(blocks, { file: source.file, details }, report);
}

function refuseBooks(text: string, file: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  const words = Math.round(text.length / 6000) * 1000;
  throw new Fatal({
    code: 'read/too-long',
    message: `about ${words.toLocaleString('en')} words: this is a book, not an article`,
    file,
    hint: 'cut out the chapter that the class will read and save it as a file of its own',
  });
}
