/** A web page in one file, as browsers save it (MHTML, RFC 2557): its first page to blocks. The frames in it are other pages. */

import { Fatal } from '../../base/diagnostics.js';
import type { Blocks } from '../block.js';
import type { Source } from '../source.js';
import { readHtml } from './html/index.js';

/** @throws Fatal when there is no page in it: a broken file, or a letter of plain text. */
export async function readMhtml({ bytes, file }: Source): Promise<Blocks> {
  const { default: PostalMime } = await import('postal-mime');
  const { html } = await PostalMime.parse(bytes).catch(() => ({ html: undefined }));
  if (html === undefined) {
    throw new Fatal({
      code: 'read/no-page',
      message: 'there is no web page in this file',
      file,
      hint: 'save it in the browser as "Webpage, HTML only" (.html), or copy the text into a .txt file',
    });
  }
  return readHtml(/^[\s\S]*?<\/html\s*>/i.exec(html)?.[0] ?? html, file);
}
