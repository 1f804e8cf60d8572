/**
 * Bytes in, Article out: decodes, takes the file apart into blocks by its format (`readers/`), tells what the text is
 * (`kinds/`) and in which language, then finds title, byline and headings and clears away what is not the author's text,
 * whatever the format. What is cleared away is listed in `Article.removed`; everything else is kept to the letter, slips
 * included.
 *
 * A line is taken out when it is short and of a known shape (`lines/`), and most shapes count in one place alone: above
 * the first paragraph (`front/`), below the last or under a heading of a debate (`body/`).
 * In doubt it stays. The shapes are those of English-language papers; a place alone in a line, the name of a series
 * over the title and a byline above the title are not told from a heading or a title.
 *
 * Not done here: sentences, names in the text, any judgement of the content. Kinds of file that are not read are recognised,
 * and refused with advice.
 */

import type { Article } from '../article/index.js';
import type { Report } from '../base/diagnostics.js';
import type { Blocks } from './block.js';
import { detectFormat, type Format } from './format.js';
import { findLanguage } from './language.js';
import type { Details, Source } from './source.js';
import { hearing, warnOfChapter, warnOfReading } from './warnings.js';

export { type Format, KINDS } from './format.js';
export type { Details, Source } from './source.js';

type Reader = (source: Source, report: Report) => Promise<Blocks>;

/** Which kind of container it is, is told inside. */
const readContainer: Reader = async (source) =>
  (await import('./readers/container/index.js')).readContainer(source);

/** A reader is loaded when a file of its kind is read. */
const READERS: Readonly<Record<Format, Reader>> = {
  'plain-text': async (source, report) =>
    (await import('./readers/printed-text.js')).readText(await textOf(source, report)),
  markdown: async (source, report) =>
    (await import('./readers/markdown.js')).readMarkdown(await textOf(source, report), source.file, report),
  html: async (source, report) =>
    (await import('./readers/html/index.js')).readHtml(await textOf(source, report), source.file),
  mhtml: async (source) => (await import('./readers/mhtml.js')).readMhtml(source),
  docx: readContainer,
  odt: readContainer,
  epub: readContainer,
  pdf: async (source, report) => (await import('./readers/pdf/index.js')).readPdf(source, report),
};

const textOf = async (source: Source, report: Report): Promise<string> =>
  (await import('./decode.js')).decodeText(source, report);

/** @throws Fatal when the file holds no article: empty, binary, too long, or a format that is not read. */
export async function readArticle(given: Source, details: Details, report: Report): Promise<Article> {
  const { from, encoding, chapter } = details;
  const source = { ...given, ...(encoding && { encoding }), ...(chapter && { chapter }) };
  const cautions: string[] = [];
  const heard = hearing(report, cautions);
  const blocks = await READERS[from ?? detectFormat(source)](source, heard);
  if (chapter && !blocks.isBook) warnOfChapter(source.file, heard);
  const { assembleArticle } = await import('./assemble.js');
  const assembled = assembleArticle(blocks, { file: source.file, details }, heard);
  const language = details.language ?? (await findLanguage(assembled.text, assembled.language));
  const article = { ...assembled, language };
  warnOfReading(article, details, heard);
  return cautions.length > 0 ? { ...article, cautions } : article;
}
