/**
 * A PDF to blocks: runs of text at their places, page by page, are put in order and made whole by `printed/`.
 *
 * Not done here: reading pictures of text. A scan without a text layer, a locked or damaged file is refused with the remedy.
 */

import { Fatal, type Report } from '../../../base/diagnostics.js';
import { isWithinLimits, type PdfDocument, withPdf } from '../../../pdf-file/index.js';
import type { Blocks } from '../../block.js';
import { readPages } from '../../printed/index.js';
import type { Source } from '../../source.js';
import { overweight, refuseSize, refuseText, reportLostLetters, whyNot } from './refusals.js';
import { type PageRuns, runsOf } from './runs.js';

/** @throws Fatal for what cannot be read: too large, locked, damaged, pictures of pages. */
export async function readPdf(source: Source, report: Report): Promise<Blocks> {
  refuseSize(source);
  if (!isWithinLimits(source.bytes)) throw overweight(source.file);
  const pages = await withPdf(source.bytes, (document) => allPages(document, source.file)).catch(
    (thrown: unknown) => {
      throw thrown instanceof Fatal ? thrown : whyNot(thrown, source.file);
    },
  );
  refuseText(pages, source.file, report);
  const blocks = await withArtifacts(pages);
  reportLostLetters(blocks.blocks.map(({ text }) => text).join('\n'), source.file, report);
  return blocks;
}

async function allPages(document: PdfDocument, file: string): Promise<PageRuns[]> {
  refuseSize({ pages: document.numPages, file });
  const fonts = new Map<string, string>();
  const pages: PageRuns[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await runsOf(document, number, fonts));
  return pages;
}

/** What a file calls furniture is out, unless it calls most of its text so. */
function withArtifacts(pages: readonly PageRuns[]): Promise<Blocks> {
  const lettersOf = (pieces: PageRuns['pieces']) => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const marked = pages.map(({ artifacts }) => lettersOf(artifacts)).reduce((a, b) => a + b, 0);
  const text = pages.map(({ pieces }) => lettersOf(pieces)).reduce((a, b) => a + b, 0);
  return readPages(
    pages.map(({ pieces, artifacts }) => (marked < text / 4 ? pieces : [...pieces, ...artifacts])),
  );
}
