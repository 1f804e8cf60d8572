/** One edition of a packet as HTML, styles and pages. */

import { type Diagnostic, Fatal } from '../base/diagnostics.js';
import type { FontFaceRule, StyledDocument } from '../css/style.js';
import type { PagedDocument } from '../layout/page.js';
import { type FontBytes, makeHtml, makePages, makeStyles, type Tools } from '../pipeline.js';
import type { Edition, House, Packet, Templates } from '../template/index.js';
import { answerTypeOf, lineShareOf, onPaper, type PaperOptions, paperOf, sheetsFor } from './on-paper.js';
import type { PageOptions } from './options.js';

/** How a packet becomes pages. */
export interface Setting {
  /** The file that messages about the made page name. */
  readonly file: string;
  readonly templates: Templates;
  /** What the school says in its settings. */
  readonly house?: House;
  readonly options: PaperOptions & Pick<PageOptions, 'template'>;
}

export interface Drawn {
  readonly html: string;
  readonly styled: StyledDocument;
  readonly pages: PagedDocument;
  /** What was to be said about it. */
  readonly messages: readonly Diagnostic[];
}

/** @throws Fatal where there are no pages; what was to be said about it until then is reported. */
export async function draw(
  packet: Packet,
  setting: Setting & { readonly edition: Edition },
  tools: Tools,
): Promise<Drawn> {
  const messages: Diagnostic[] = [];
  try {
    const silent = { ...tools, report: (message: Diagnostic) => void messages.push(message) };
    return { ...(await drawn(packet, setting, silent)), messages };
  } catch (error) {
    for (const message of messages) tools.report(message);
    throw error;
  }
}

async function drawn(
  packet: Packet,
  { edition, file, templates, house, options }: Setting & { readonly edition: Edition },
  tools: Tools,
): Promise<Omit<Drawn, 'messages'>> {
  const { template } = options;
  const printing = { edition, ...(house && { house }), ...(template !== undefined && { template }) };
  const made = await makeHtml({ ...packet, ...looksOf(options) }, printing, templates);
  const html = withPictures(made, house?.picture);
  const paper = paperOf(options);
  const styled = await makeStyles({ html, file, ...(paper && { paper }) }, tools);
  const fonts = [...styled.fontFaces.map((face) => broughtFont(face, house)), ...(tools.fonts ?? [])];
  return { html, styled, pages: await makePages(styled, { ...tools, fonts }, onPaper(options)) };
}

function looksOf(options: PaperOptions): Pick<Packet, 'sheets' | 'lineShare' | 'answerType'> {
  const answerType = answerTypeOf(options);
  return { sheets: sheetsFor(options), lineShare: lineShareOf(options), ...(answerType && { answerType }) };
}

/** @throws Fatal where there is no such file beside the templates. */
function broughtFont({ src, file, place, ...as }: FontFaceRule, house: House | undefined): FontBytes {
  const bytes = house?.font?.(src);
  if (bytes) return { file: src, bytes, as };
  throw new Fatal({
    code: 'template/font',
    message: `there is no font file "${src}"`,
    file,
    place,
    hint: src.startsWith('.')
      ? `files are named from the folder of the templates, not from that of the style sheet: write "${src.replace(/^(?:\.+\/)+/, '')}" for one that stands there`
      : 'put a TTF or OTF file of this name into the folder of the templates; it is named from there',
  });
}

/** The page holds its pictures itself; one that is not there is left to layout, which says so. */
function withPictures(html: string, picture: House['picture']): string {
  if (!picture) return html;
  return html.replace(/(<img\b[^>]*?\bsrc=")(?!data:)([^"]+)(?=")/g, (whole, before: string, src: string) => {
    const address = picture(src);
    return address === undefined ? whole : before + address;
  });
}
