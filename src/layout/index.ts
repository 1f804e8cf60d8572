/**
 * Styled tree -> pages of items at fixed positions.
 *
 * In: elements with computed styles, fonts to measure with, and a function that gives the bytes of an image.
 * Out: the display list (`page.ts`): pages in painting order, the logical structure, the outline.
 *
 * Steps, a folder each: the tree becomes a flat flow of boxes (`flow/`), the flow one endless galley of lines at a
 * fixed width (`galley/`, with `line/` for what stands in a line, `table/` and `flex/`), the galley is cut into pieces (`cut/`)
 * and those are painted (`paint/`) page after page (`pages/`). Page numbers in the text need another pass, as they may
 * change where lines break.
 *
 * Deliberately not done here: no floats, no grid, no positioning, and nothing of PDF.
 */

import type { Diagnostic, Report } from '../base/diagnostics.js';
import type { StyledDocument, StyledElement } from '../css/style.js';
import type { FontLibrary } from '../text/index.js';
import { flowOf } from './flow/flow-walk.js';
import { StructureBuilder } from './flow/structure-builder.js';
import { buildGalley } from './galley/block-setter.js';
import type { Complain, LayoutContext, PageNumbers } from './layout-context.js';
import type { Item, Page, PagedDocument } from './page.js';
import { destinationsOf, outlineOf, settleLink } from './pages/link-targets.js';
import { mirrored } from './pages/mirror.js';
import { pageAreas } from './pages/page-area.js';
import { pageLimit } from './pages/page-limit.js';
import { paintMargins } from './pages/page-margins.js';
import { type LaidPage, paginate } from './pages/paginate.js';
import { stringsByPage } from './pages/running-strings.js';

export { type Imposition, impose } from './impose.js';

export interface LayoutOptions {
  /** The bytes of an image by its `src`; undefined when there is none. */
  readonly image?: (src: string) => Uint8Array | undefined;
  /** The paper is printed on both sides, so left pages are right pages mirrored. */
  readonly isDuplex?: boolean;
  /** Rooms to write are fields to type in. */
  readonly isFillable?: boolean;
  /** So many pages at most; without it as many as so much text may come to (`pages/page-limit.ts`). */
  readonly mostPages?: number;
}

/** Page numbers that move text that moves page numbers: three passes settle them, or nothing does. */
const MOST_PASSES = 3;

/** Lays a document out in pages. @throws Fatal where they are more than any such document should have. */
export function layOut(
  document: StyledDocument,
  fonts: FontLibrary,
  options: LayoutOptions,
  report: Report,
): PagedDocument {
  const input = { document, fonts, options, elements: elementsById(document.body) };
  fonts.forgetMissing();
  let pass = onePass(input, NO_NUMBERS);
  for (let count = 1; !isSettled(pass) && count < MOST_PASSES; count++) pass = onePass(input, pass.found);
  for (const diagnostic of pass.diagnostics) report(diagnostic);
  if (!isSettled(pass)) report(unsettled(document.file));
  for (const { character, context } of fonts.missing())
    report(missingCharacter(character, context, document.file));
  return pass.paged;
}

const NO_NUMBERS: PageNumbers = { pageOfId: new Map(), pageOfCounter: new Map(), pages: 0 };

interface Input {
  readonly document: StyledDocument;
  readonly fonts: FontLibrary;
  readonly options: LayoutOptions;
  readonly elements: ReadonlyMap<string, StyledElement>;
}

interface Pass {
  readonly paged: PagedDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly asked: LayoutContext['asked'];
  /** The page numbers that the text was set with, and those that came out. */
  readonly used: PageNumbers;
  readonly found: PageNumbers;
}

function onePass({ document, fonts, options, elements }: Input, used: PageNumbers): Pass {
  const diagnostics: Diagnostic[] = [];
  const complain = complainTo(diagnostics, document.file);
  const { pages: asWritten } = document;
  const areas = pageAreas(options.isDuplex ? mirrored(asWritten) : asWritten, complain);
  const { width, height } = areas.plain;
  const context: LayoutContext = {
    galley: (inner, room) => buildGalley(inner, room, { ...context, named: undefined }),
    named: areas.named,
    fonts,
    types: new Map(),
    language: document.language,
    image: options.image ?? (() => undefined),
    complain,
    structure: new StructureBuilder(),
    pageHeight: height,
    pageWidth: width,
    sideMargin: Math.min(...[areas.plain, ...areas.named.values()].map((area) => area.sideMargin)),
    elements,
    pageNumbers: used,
    depth: 0,
    columnsAround: 0,
    asked: { pageCounters: 0, targets: 0 },
    counted: { lines: 0, notes: 0 },
  };
  const flow = flowOf(wrapped(document.body), 0, context);
  const limit = { ...pageLimit(document), ...(options.mostPages && { most: options.mostPages }) };
  const pages = paginate(buildGalley(flow, width, context), { areas, limit }, context);
  const strings = stringsByPage(pages);
  pages.forEach((page, index) => {
    paintMargins(page, { pages: pages.length, strings: strings[index]! }, context);
  });
  complainMoved(pages, complain);
  const whole = pagedDocument(document, pages, context);
  const paged = options.isFillable ? whole : withoutFields(whole);
  return { paged, diagnostics, asked: context.asked, used, found: numbersOf(pages) };
}

/** The body as the only child of the flow, so that its own margins, padding and background count. */
const wrapped = (body: StyledElement): StyledElement => ({
  ...body,
  name: '',
  attributes: {},
  style: { ...body.style, columnCount: 'auto', columnWidth: 'auto' },
  children: [{ ...body, name: 'body' }],
});

function pagedDocument(
  document: StyledDocument,
  pages: readonly LaidPage[],
  context: LayoutContext,
): PagedDocument {
  const destinations = destinationsOf(pages);
  const settled = pages.map(({ canvas, number }): Page => {
    const items = canvas.items.flatMap((item): Item[] => {
      if (item.kind !== 'open-link') return [item];
      const link = settleLink(item, destinations);
      return link ? [link] : [];
    });
    return { ...canvas.size, label: String(number), items };
  });
  const { title, language } = document;
  return {
    title,
    language,
    pages: settled,
    structure: context.structure.elements,
    outline: outlineOf(pages),
  };
}

const withoutFields = (document: PagedDocument): PagedDocument => ({
  ...document,
  pages: document.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ kind }) => kind !== 'field'),
  })),
});

function numbersOf(pages: readonly LaidPage[]): PageNumbers {
  const pageOfId = new Map<string, string>();
  for (const [id, { page }] of destinationsOf(pages)) pageOfId.set(id, String(page + 1));
  const pageOfCounter = new Map<number, number>();
  for (const { canvas, number } of pages) {
    for (const { mark } of canvas.marks)
      if (mark.kind === 'page-counter') pageOfCounter.set(mark.key, number);
  }
  return { pageOfId, pageOfCounter, pages: pages.length };
}

/** Nothing was asked, or everything came out as it was printed. */
function isSettled({ asked, used, found }: Pass): boolean {
  if (asked.targets > 0 && !sameEntries(used.pageOfId, found.pageOfId)) return false;
  if (asked.pageCounters === 0) return true;
  return used.pages === found.pages && sameEntries(used.pageOfCounter, found.pageOfCounter);
}

const sameEntries = <K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

/** Each message once for each place; a document gone wrong should not bury its reader in them. */
function complainTo(diagnostics: Diagnostic[], file: string): Complain {
  const said = new Set<string>();
  return ({ code, message, hint, severity = 'warning', once }, element) => {
    const at = once ? '' : `${element?.place.line} ${element?.place.column}`;
    const key = `${code} ${at} ${message}`;
    if (said.has(key)) return;
    said.add(key);
    const place = element && { place: element.place };
    diagnostics.push({ severity, code, message, file, ...place, ...(hint !== undefined && { hint }) });
  };
}

function complainMoved(pages: readonly LaidPage[], complain: Complain): void {
  const numbers = pages.filter(({ canvas }) => canvas.moved > 0).map(({ number }) => number);
  if (numbers.length === 0) return;
  const message = `text would have stood outside of its page, so it was moved in (page ${numbers.slice(0, 10).join(', ')})`;
  complain({
    code: 'layout/off-page',
    message,
    hint: 'look at negative margins, indents and large type there',
  });
}

const unsettled = (file: string): Diagnostic => ({
  severity: 'warning',
  code: 'layout/page-numbers',
  message: 'page numbers in the text did not settle, so some may be off by one',
  file,
  hint: 'put a page break after the contents',
});

const missingCharacter = (character: string, context: string, file: string): Diagnostic => ({
  severity: 'warning',
  code: 'layout/missing-character',
  message: `no font has the character "${character}" (in "${context}")`,
  file,
  hint: 'add a font that has it to font-family',
});

function elementsById(body: StyledElement): Map<string, StyledElement> {
  const elements = new Map<string, StyledElement>();
  const waiting: StyledElement[] = [body];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const { id } = element.attributes;
    if (id && !elements.has(id)) elements.set(id, element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]!;
      if (child.kind === 'element') waiting.push(child);
    }
  }
  return elements;
}
