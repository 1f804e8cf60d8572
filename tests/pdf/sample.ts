/** Paged documents built by hand, so that painting is tested without layout. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as hb from 'harfbuzzjs';
import type { Item, LineItem, Owner, Page, PagedDocument, TextItem } from '../../src/layout/page.js';
import type { Face, GlyphRun } from '../../src/text/types.js';

export const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };
export const BLUE = { red: 20, green: 60, blue: 140, alpha: 1 };
export const CREATED = new Date('2026-03-01T08:30:00Z');

const require = createRequire(import.meta.url);
const file = (name: string) => {
  const [folder, ...rest] = name.split(':');
  return new Uint8Array(readFileSync(join(dirname(require.resolve(`${folder}/package.json`)), ...rest)));
};

const hbFonts = new Map<Uint8Array, hb.Font>();

export const SERIF = openFace(
  'Serif',
  file('@expo-google-fonts/source-serif-4:400Regular:SourceSerif4_400Regular.ttf'),
);
export const SANS = openFace(
  'Sans',
  file('@expo-google-fonts/atkinson-hyperlegible-next:700Bold:AtkinsonHyperlegibleNext_700Bold.ttf'),
);
export const FALLBACK = openFace('Fallback', file('dejavu-fonts-ttf:ttf:DejaVuSans.ttf'));

function openFace(id: string, bytes: Uint8Array): Face {
  const face = new hb.Face(new hb.Blob(bytes));
  hbFonts.set(bytes, new hb.Font(face));
  return {
    id,
    family: id,
    weight: 400,
    style: 'normal',
    postScriptName: id,
    unitsPerEm: face.upem,
    ascent: 0.9,
    descent: 0.25,
    lineGap: 0,
    capHeight: 0.7,
    xHeight: 0.5,
    underlinePosition: 0.1,
    underlineThickness: 0.05,
    bytes,
  };
}

export interface Shaping {
  readonly face?: Face;
  readonly size?: number;
  /** OpenType features to switch on, or off with a `-` before them. */
  readonly features?: readonly string[];
  readonly direction?: 'ltr' | 'rtl';
}

/** Shapes a run with HarfBuzz. */
export function shape(text: string, shaping: Shaping = {}): GlyphRun {
  const { face = SERIF, size = 12, features = [], direction = 'ltr' } = shaping;
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  const wanted = features.map((tag) => new hb.Feature(tag.replace('-', ''), tag.startsWith('-') ? 0 : 1));
  hb.shape(hbFonts.get(face.bytes)!, buffer, wanted);
  const scale = size / face.unitsPerEm;
  const positions = buffer.getGlyphPositions();
  const glyphs = buffer.getGlyphInfos().map((info, index) => ({
    id: info.codepoint,
    advance: positions[index]!.xAdvance * scale,
    xOffset: positions[index]!.xOffset * scale,
    yOffset: positions[index]!.yOffset * scale,
    cluster: info.cluster,
  }));
  return {
    face,
    size,
    glyphs,
    text,
    direction,
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
  };
}

export function textItem(owner: Owner, [x, y]: readonly [number, number], run: GlyphRun): TextItem {
  return { kind: 'text', owner, x, y, run, color: BLACK };
}

export function rule(owner: Owner, y: number, dash: readonly number[] = []): LineItem {
  return { kind: 'line', owner, x1: 72, y1: y, x2: 523, y2: y, width: 0.5, color: BLACK, dash };
}

export function page(label: string, items: readonly Item[]): Page {
  return { width: 595.28, height: 841.89, label, items };
}

/** A document of one paragraph, whose items the caller makes. */
export function paragraph(items: readonly Item[]): PagedDocument {
  return {
    title: 'A paragraph',
    language: 'en',
    pages: [page('1', items)],
    structure: [
      { role: 'Document', parent: -1 },
      { role: 'P', parent: 0 },
    ],
    outline: [],
  };
}

/** A picture of two pixels. */
export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGM4ceJEVFQUAA3bA2cDKkAfAAAAAElFTkSuQmCC',
    'base64',
  ),
);

/** Two pages with something of everything: headings, a paragraph over both, a list, a table, a figure, links, a note. */
export function everything(): PagedDocument {
  const line = (owner: Owner, x: number, y: number, words: string, shaping?: Shaping) =>
    textItem(owner, [x, y], shape(words, shaping));
  return {
    title: 'Salt & <Light>',
    language: 'en-GB',
    structure: [
      { role: 'Document', parent: -1 },
      { role: 'H1', parent: 0 },
      { role: 'P', parent: 0 },
      { role: 'Span', parent: 2, language: 'fr' },
      { role: 'L', parent: 0, listNumbering: 'Disc' },
      { role: 'LI', parent: 4 },
      { role: 'Lbl', parent: 5 },
      { role: 'LBody', parent: 5 },
      { role: 'H2', parent: 0 },
      { role: 'Table', parent: 0 },
      { role: 'TR', parent: 9 },
      { role: 'TH', parent: 10, scope: 'Column', columnSpan: 2 },
      { role: 'TR', parent: 9 },
      { role: 'TD', parent: 12 },
      { role: 'TD', parent: 12 },
      { role: 'Figure', parent: 0, alt: 'Two grey dots' },
      { role: 'P', parent: 0 },
      { role: 'Link', parent: 16 },
      { role: 'Note', parent: 16 },
      { role: 'Div', parent: 0 },
    ],
    pages: [
      page('i', [
        line('pagination-artifact', 72, 40, 'Salt & Light', { size: 9 }),
        {
          kind: 'box',
          owner: 'layout-artifact',
          x: 72,
          y: 60,
          width: 451,
          height: 40,
          radius: 6,
          fill: { ...BLUE, red: 230, green: 235, blue: 240 },
        },
        { ...line(1, 80, 88, 'The Salt Road', { face: SANS, size: 24 }), color: BLUE },
        line(2, 72, 130, 'Salt was carried over the office pass in '),
        line(3, 300, 130, 'petits paquets', { size: 12 }),
        { ...line(2, 380, 130, ' and, so'), spaceAfter: true },
        line(2, 72, 150, 'the ledger says, a hun'),
        { ...line(2, 72 + shape('the ledger says, a hun').width, 150, '-'), actualText: '' },
        line(2, 72, 170, 'dred mules carried it'),
        rule('layout-artifact', 400),
        rule('layout-artifact', 424, [0, 3]),
        line('pagination-artifact', 290, 810, 'i', { size: 9 }),
      ]),
      page('1', [
        line('pagination-artifact', 72, 40, 'Salt & Light', { size: 9 }),
        line(2, 72, 88, 'to the coast.'),
        line(6, 72, 120, '•'),
        line(7, 90, 120, 'Flour of the sea'),
        line(8, 72, 150, 'The Toll', { face: SANS, size: 16 }),
        {
          kind: 'box',
          owner: 'layout-artifact',
          x: 72,
          y: 160,
          width: 200,
          height: 40,
          radius: 0,
          stroke: { color: BLACK, width: 0.75 },
        },
        line(11, 76, 176, 'Year and toll', { face: SANS }),
        line(14, 176, 196, '1402'),
        { kind: 'image', owner: 15, x: 72, y: 220, width: 40, height: 20, bytes: PNG },
        { kind: 'image', owner: 'layout-artifact', x: 120, y: 220, width: 40, height: 20, bytes: PNG },
        line(16, 72, 270, 'See '),
        { ...line(17, 95, 270, 'the archive'), color: BLUE },
        {
          kind: 'link',
          owner: 17,
          x: 95,
          y: 258,
          width: 60,
          height: 14,
          description: 'The archive of the pass',
          target: { kind: 'uri', uri: 'https://example.org/päss' },
        },
        line(16, 158, 270, ' or page i.'),
        {
          kind: 'link',
          owner: 17,
          x: 165,
          y: 258,
          width: 60,
          height: 14,
          description: 'Page i',
          target: { kind: 'page', page: 0, y: 60 },
        },
        line(18, 72, 780, '1 Kept in the town hall.', { size: 9 }),
        line('pagination-artifact', 290, 810, '1', { size: 9 }),
      ]),
    ],
    outline: [
      { level: 1, title: 'The Salt Road', page: 0, y: 60 },
      { level: 2, title: 'The Toll', page: 1, y: 134 },
      { level: 1, title: 'Ende — überall', page: 1, y: 400 },
    ],
  };
}
