/**
 * Files of MIME (RFC 2045): a web page in one file, as browsers save it (RFC 2557), whose first page is read, for the frames in it are
 * other pages; and a letter that was saved, of which its page or else its text is read, its subject for a title. Attachments are not.
 */

import { Fatal } from '../../base/diagnostics.js';
import type { Blocks } from '../block.js';
import { wordCount } from '../lines/word-count.js';
import type { Source } from '../source.js';
import { readHtml } from './html/index.js';
import { withoutAnswers, withoutHead, withoutSignature } from './letter.js';
import { readText } from './printed-text.js';

/** @throws Fatal when there is neither page nor text in it, as in a broken file. */
export async function readMhtml({ bytes, file }: Source): Promise<Blocks> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, text, from, subject, date } = await PostalMime.parse(bytes).catch(() => NOTHING);
  const isPage = !subject || /^saved by\b/i.test(from?.name || from?.address || '');
  const isMarked = html !== undefined && (isPage || /<p\b|<div\b|<br\b/i.test(html));
  const page = isMarked && (isPage || !isMore(text, html)) && readHtml(firstPage(html), file);
  if (page) return isPage ? page : asLetter(withoutHead(page), subject, date);
  if (text?.trim() && !isPage) return asLetter(await readText(text.replaceAll('\r', '')), subject, date);
  throw new Fatal({
    code: 'read/no-page',
    message: 'there is no web page and no letter in this file',
    file,
    hint: 'save a page in the browser as "Webpage, HTML only" (.html), or copy the text into a .txt file',
  });
}

const firstPage = (html: string): string => /^[\s\S]*?<\/html\s*>/i.exec(html)?.[0] ?? html;

/** Some programs write a letter as text, and into its page no more than how to see it. From judgement. */
const isMore = (text: string | undefined, html: string): boolean =>
  wordCount(text?.replace(/https?:\S+/g, '') ?? '') >
  2 * wordCount(html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/gi, ' '));

/** What cannot be taken apart at all. */
const NOTHING = { html: undefined, text: undefined, from: undefined, subject: undefined, date: undefined };

/** What a letter says of one that is sent on with it wins. */
const asLetter = (blocks: Blocks, subject: string, date: string | undefined): Blocks =>
  withoutSignature({
    ...blocks,
    frontMatter: { title: withoutAnswers(subject), ...(date && { date }), ...blocks.frontMatter },
  });
