/** One edition of a packet as HTML, styles and pages. */

import type { Diagnostic } from '../base/diagnostics.js';
import type { StyledDocument } from '../css/style.js';
import type { PagedDocument } from '../layout/page.js';
import { makeHtml, makePages, makeStyles, type Tools } from '../pipeline.js';
import type { Edition, Packet, Templates } from '../template/index.js';
import { PAPERS, type PageOptions } from './options.js';

/** How a packet becomes pages. */
export interface Setting {
  /** The file that messages about the made page name. */
  readonly file: string;
  readonly templates: Templates;
  readonly options: Pick<PageOptions, 'paper' | 'print'>;
}

export interface Drawn {
  readonly html: string;
  readonly styled: StyledDocument;
  readonly pages: PagedDocument;
  /** What was to be said about it. */
  readonly messages: readonly Diagnostic[];
}

export async function draw(
  packet: Packet,
  { edition, file, templates, options }: Setting & { readonly edition: Edition },
  { resources }: Tools,
): Promise<Drawn> {
  const messages: Diagnostic[] = [];
  const tools = { resources, report: (message: Diagnostic) => void messages.push(message) };
  const html = await makeHtml({ ...packet, sheets: sheetsFor(options) }, edition, templates);
  const paper = options.paper && PAPERS[options.paper];
  const styled = await makeStyles({ html, file, ...(paper && { paper }) }, tools);
  return { html, styled, pages: await makePages(styled, tools), messages };
}

/** On paper that is narrower than this, two columns of text are too narrow to read. From judgement. */
const NARROW = PAPERS.a5.width + 1;

/** The style sheets that paper and print want beside the usual ones. */
function sheetsFor({ paper, print }: Setting['options']): string[] {
  const isNarrow = paper !== undefined && PAPERS[paper].width < NARROW;
  return [
    ...(isNarrow || print ? ['notes-below.css'] : []),
    ...(isNarrow || print === 'large' ? ['one-column.css'] : []),
    ...(print ? [`${print}.css`] : []),
  ];
}
