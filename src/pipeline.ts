/**
 * The whole program, one line for each stage. The study half ends in a StudyGuide and a string of HTML; the page half
 * starts from that string. Stages are loaded when they are first needed, so that `--help` costs nothing.
 */

import type { Article } from './article/index.js';
import type { Report } from './base/diagnostics.js';
import type { Size } from './base/geometry.js';
import type { Place } from './base/place.js';
import type { Resources } from './base/resources.js';
import type { KeptSheets } from './css/index.js';
import type { StyledDocument } from './css/style.js';
import type { Reading } from './grammar/reading.js';
import type { Analysis } from './language/analysis.js';
import type { WordVectors } from './language/vectors/index.js';
import type { Imposition } from './layout/index.js';
import type { PagedDocument } from './layout/page.js';
import type { Details, Source } from './read/index.js';
import type { StudyGuide } from './study/guide.js';
import type { Packet, Printing, Templates } from './template/index.js';
import type { FontLibrary } from './text/index.js';
import type { FontFile } from './text/types.js';
import type { Pack, Sorting } from './themes/pack.js';

/** What every stage may use. */
export interface Tools {
  readonly resources: Resources;
  readonly report: Report;
  /** Fonts that come on top of those of the program. */
  readonly fonts?: readonly FontBytes[];
  /** Where there are guides or pages to come, what can be used for them again. */
  readonly kept?: Kept;
}

/** The fonts that were opened, for words that were shaped once are not shaped again; the style sheets that were read; the word vectors. */
export interface Kept extends KeptSheets {
  vectors?: WordVectors;
  fonts?: { readonly library: FontLibrary; readonly brought: string };
}

/** A font file that somebody brought. */
export interface FontBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How styles ask for it, where that is not what it says of itself. */
  readonly as?: Pick<FontFile, 'family' | 'weight' | 'style'>;
}

/** Themes to sort into: the pack that was asked for, or the shipped packs to choose from. */
export type PackChoice =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'choose'; readonly packs: readonly Pack[] };

export interface Study {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly reading: Reading;
  readonly sorting: Sorting;
  readonly guide: StudyGuide;
}

/** Bytes of an article to a study guide, with the stages on the way. */
export async function makeStudy(
  source: Source,
  asked: { readonly details: Details; readonly choice: PackChoice },
  { resources, report, kept = {} }: Tools,
): Promise<Study> {
  const { readArticle } = await import('./read/index.js');
  const { analyse } = await import('./language/index.js');
  const { openVectors } = await import('./language/vectors/index.js');
  const { readGrammar } = await import('./grammar/index.js');
  const { choosePack, sortByHeadings, sortThemes } = await import('./themes/index.js');
  const { isUnderstood } = await import('./article/index.js');
  const { writeGuide } = await import('./study/index.js');
  const article = await readArticle(source, asked.details, report);
  const analysis = analyse(article);
  kept.vectors ??= openVectors(resources);
  const { vectors } = kept;
  const chosen = choosePack(analysis, asked.choice);
  const reading = readGrammar(analysis, chosen?.pack);
  const isSorted = isUnderstood(article) || asked.choice.kind === 'pack';
  const sorting = isSorted ? sortThemes(reading, vectors, chosen) : sortByHeadings(article);
  const guide = writeGuide(reading, sorting, { vectors, resources, report });
  return { article, analysis, reading, sorting, guide };
}

/** A packet of a guide to one page of HTML. */
export async function makeHtml(packet: Packet, printing: Printing, templates: Templates): Promise<string> {
  const { renderGuide } = await import('./template/index.js');
  return renderGuide(packet, printing, templates);
}

/** A page of HTML and where it came from. */
export interface HtmlPage {
  readonly html: string;
  readonly file: string;
  readonly paper?: Size;
}

export async function makeStyles(
  { html, file, paper }: HtmlPage,
  { report, kept }: Tools,
): Promise<StyledDocument> {
  const { parseHtml } = await import('./html/index.js');
  const { computeStyles } = await import('./css/index.js');
  return computeStyles(
    parseHtml(html, file, report),
    { ...(paper && { paper }), ...(kept && { kept }) },
    report,
  );
}

/** How pages come to stand on paper. */
export interface OnPaper {
  /** Printed on both sides. */
  readonly isDuplex?: boolean;
  /** Read on a screen: rooms to write are fields to type in. */
  readonly isFillable?: boolean;
  /** So many pages at most; without it as many as so much text may come to. */
  readonly mostPages?: number;
  /** Several pages on a sheet. */
  readonly imposition?: Imposition;
}

export async function makePages(
  styled: StyledDocument,
  { resources, report, fonts = [], kept = {} }: Tools,
  { imposition, ...looks }: OnPaper = {},
): Promise<PagedDocument> {
  const { openFonts, readFont } = await import('./text/index.js');
  const { impose, layOut } = await import('./layout/index.js');
  const brought = JSON.stringify(fonts.map(({ file, bytes, as }) => [file, bytes.length, as]));
  if (kept.fonts?.brought !== brought)
    kept.fonts = { library: openFonts(resources, fonts.map(readFont)), brought };
  const pages = layOut(styled, kept.fonts.library, looks, report);
  return imposition ? impose(pages, imposition) : pages;
}

/** A page of HTML as a file that needs no other: the fonts of its pages stand in its head, if it has one. */
export async function makeHtmlFile(
  html: string,
  { pages }: PagedDocument,
  { resources }: Tools,
): Promise<string> {
  const { fontSheet } = await import('./text/index.js');
  const runs = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.run] : [])),
  );
  const fonts = `<style>\n${await fontSheet(runs, resources.bytes('wasm/harfbuzz-subset'))}</style>\n`;
  return withoutFontFaces(html).replace('</head>', () => `${fonts}</head>`);
}

/** The files that its sheets name are not beside it; their faces come with those of its pages. */
const withoutFontFaces = (html: string): string =>
  html.replace(/<style\b[^>]*>.*?<\/style>/gs, (sheet) => sheet.replace(/@font-face\s*\{[^}]*\}/gi, ''));

/** A style sheet; with `start` declarations alone, which stand there in their file. */
export interface CheckedSheet {
  readonly file: string;
  readonly source: string;
  readonly start?: Place;
}

/** Says what of style sheets would not come through a copier, or is set in a font that is not there. */
export async function checkSheets(
  sheets: readonly CheckedSheet[],
  { resources, report, fonts = [] }: Tools,
): Promise<void> {
  const { checkForCopier, familiesIn } = await import('./css/index.js');
  const { openFonts, readFont } = await import('./text/index.js');
  const library = openFonts(resources, fonts.map(readFont));
  const own = sheets.flatMap(({ source, file }) => familiesIn({ css: source, file }));
  const isOwn = (family: string) => own.some((one) => one.toLowerCase() === family.toLowerCase());
  const known = {
    hasFont: (family: string) => isOwn(family) || library.has(family),
    fonts: [...new Set([...own, ...library.families()])],
  };
  for (const { source, ...from } of sheets) checkForCopier({ css: source, ...from, ...known }, report);
}

/** What a PDF says about itself. */
export interface About {
  readonly author?: string;
  readonly subject?: string;
  readonly created: Date;
}

export async function makePdf(pages: PagedDocument, about: About, { report }: Tools): Promise<Uint8Array> {
  const { paintPdf } = await import('./pdf/index.js');
  return paintPdf(pages, about, report);
}

/** What a PDF is to hold, and on which pages. */
export interface Promised {
  readonly styled: StyledDocument;
  readonly pages: PagedDocument;
  readonly quotes: readonly string[];
  /** `pages` letter by letter: nothing else may stand on them. */
  readonly holds?: 'words' | 'pages';
  /** A file that must draw the same. */
  readonly painted?: Uint8Array;
}

/** Reads a PDF back: every word of its page and every one of the quotes that the page prints must stand in it. False when one does not. */
export async function checkPdf(
  pdf: Uint8Array,
  { styled, pages, quotes, holds = 'words', painted }: Promised,
  { report }: Tools,
): Promise<boolean> {
  const { sheets } = pages;
  const { printedQuotes, transformsIn, provePdf, wordsOf } = await import('./proof/index.js');
  const words = wordsOf(styled);
  const { faults } = await provePdf(
    pdf,
    {
      words,
      quotes: printedQuotes(quotes, words),
      transforms: transformsIn(styled),
      laid: pages,
      holds,
      ...(sheets && { sheets }),
      ...(painted && { painted }),
    },
    report,
  );
  return faults.length === 0;
}
