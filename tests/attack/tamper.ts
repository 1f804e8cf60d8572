/** The ways to change a finished PDF so that it says or shows another thing than its guide. */

import {
  added,
  changed,
  contentOf,
  type PdfParts,
  putTogether,
  references,
  takeApart,
  withContent,
} from './pdf-parts.js';
import type { Chance } from './random.js';

type Tamper = (parts: PdfParts, chance: Chance) => PdfParts;

/** The PDF changed in the way that is named. */
export const tampered = (pdf: Uint8Array, kind: TamperKind, chance: Chance): Uint8Array =>
  putTogether(KINDS[kind](takeApart(pdf), chance));

const LINE = /\[(?:<[0-9a-f]+>-?[\d.]*)+\] TJ/g;

/** Changes one line of text on one page; `change` has the line and what stands before it. */
const inLine =
  (change: (line: string, before: string, chance: Chance) => string): Tamper =>
  (parts, chance) =>
    inContent((content) => {
      // A space alone shows nothing.
      const lines = [...content.matchAll(LINE)].filter(([line]) => /<[0-9a-f]{8,}>/.test(line));
      const { 0: line, index } = chance.of(lines);
      const before = content.slice(0, index);
      return before + change(line, before, chance) + content.slice(index + line.length);
    })(parts, chance);

const inContent =
  (change: (content: string, chance: Chance) => string): Tamper =>
  (parts, chance) => {
    const [stream] = references(parts.objects.get(chance.of(pagesOf(parts)))!, 'Contents');
    return changed(parts, stream!, (object) => withContent(object, change(contentOf(object), chance)));
  };

const inPage =
  (change: (page: string, chance: Chance) => string): Tamper =>
  (parts, chance) =>
    changed(parts, chance.of(pagesOf(parts)), (page) => change(page, chance));

/** Changes the list of pages. */
const inPages =
  (change: (pages: readonly number[], at: number) => readonly number[]): Tamper =>
  (parts, chance) => {
    const pages = pagesOf(parts);
    let copied = parts;
    const kids = change(pages, chance.whole(0, pages.length - 2)).map((page, index, all) => {
      if (all.indexOf(page) === index) return page;
      const copy = added(copied, parts.objects.get(page)!);
      copied = copy.parts;
      return copy.number;
    });
    const list = `/Kids [${kids.map((page) => `${page} 0 R`).join(' ')}]`;
    return changed(copied, treeOf(parts), (tree) =>
      tree.replace(/\/Kids \[[^\]]*\]/, list).replace(/\/Count \d+/, `/Count ${kids.length}`),
    );
  };

const inCatalog = (parts: PdfParts, entry: string): PdfParts =>
  changed(parts, references(parts.trailer, 'Root')[0]!, (catalog) => catalog.replace('<<', `<< ${entry} `));

const treeOf = ({ objects }: PdfParts): number =>
  [...objects].find(([, object]) => /\/Type \/Pages\b/.test(object))![0];

const pagesOf = (parts: PdfParts): number[] => references(parts.objects.get(treeOf(parts))!, 'Kids');

/** Changes one of the streams that are named so in fonts. */
const inFont =
  (key: string, change: (content: string, chance: Chance) => string): Tamper =>
  (parts, chance) => {
    const fonts = [...parts.objects.values()].flatMap((object) => references(object, key));
    return changed(parts, chance.of(fonts), (object) =>
      withContent(object, change(contentOf(object), chance)),
    );
  };

/** A letter of a line for another that stands in it. */
function otherGlyph(line: string, _: string, chance: Chance): string {
  const codes = [...line.matchAll(/[0-9a-f]{4}/g)];
  const { 0: code, index } = chance.of(codes);
  const others = codes.map(([other]) => other).filter((other) => other !== code);
  return line.slice(0, index) + (others[0] ?? '0003') + line.slice(index + 4);
}

/** Two letters of a line in the other order. */
function turnedGlyphs(line: string): string {
  return line.replace(/([0-9a-f]{4})((?!\1)[0-9a-f]{4})/, '$2$1');
}

/** Changes a letter that `pattern` names, the last of what it finds, to the letter of another digit or word on the page. */
const inText =
  (pattern: RegExp): Tamper =>
  (parts, chance) => {
    const page = parts.objects.get(chance.of(pagesOf(parts)))!;
    const letters = lettersOf(parts, page);
    const [stream] = references(page, 'Contents');
    return changed(parts, stream!, (object) => {
      const content = contentOf(object);
      let font = '';
      const places = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(?:<[0-9a-f]+>-?[\d.]*)+\] TJ/g)].flatMap(
        ({ 0: line, 1: name, index }) => {
          font = name ?? font;
          if (name) return [];
          const codes = [...line.matchAll(/[0-9a-f]{4}/g)];
          const text = codes.map(([code]) => letters.get(font)?.[Number.parseInt(code, 16)] ?? ' ').join('');
          const found = pattern.exec(text);
          if (!found) return [];
          const at = found.index + found[0].length - 1;
          const other = letters
            .get(font)!
            .findIndex((letter) =>
              letter !== text[at] && found[0].length > 1
                ? /[a-z]/.test(letter)
                : /[0-9]/.test(letter) && letter !== text[at],
            );
          return other < 0 ? [] : [{ at: index + codes[at]!.index, other }];
        },
      );
      if (places.length === 0)
        return withContent(
          object,
          content.replace(LINE, (line) => otherGlyph(line, '', chance)),
        );
      const { at, other } = chance.of(places);
      return withContent(
        object,
        content.slice(0, at) + other.toString(16).padStart(4, '0') + content.slice(at + 4),
      );
    });
  };

/** The letters of each font of a page by its name, in the order of their codes. */
function lettersOf(parts: PdfParts, page: string): ReadonlyMap<string, readonly string[]> {
  const [resources] = references(page, 'Resources');
  const where = resources === undefined ? page : parts.objects.get(resources)!;
  return new Map(
    [...where.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => {
      const [map] = references(parts.objects.get(Number(number))!, 'ToUnicode');
      const [, list = ''] = /\[([^\]]*)\]/.exec(contentOf(parts.objects.get(map!)!)) ?? [];
      return [
        name!,
        [...list.matchAll(/<([0-9a-f]+)>/g)].map(([, code]) =>
          String.fromCharCode(Number.parseInt(code!.slice(0, 4), 16)),
        ),
      ] as const;
    }),
  );
}

const lastOf = (pattern: RegExp, before: string): string => before.match(pattern)?.at(-1) ?? '0 g';

const withAnnotation =
  (keys: string): Tamper =>
  (parts, chance) => {
    const note = added(parts, `<< /Type /Annot ${keys} /Rect [80 300 300 340] /F 4 >>`);
    return inPage((page) => {
      const entry = `${note.number} 0 R`;
      return page.includes('/Annots [')
        ? page.replace('/Annots [', `/Annots [${entry} `)
        : page.replace('<<', `<< /Annots [${entry}] `);
    })(note.parts, chance);
  };

const inObject =
  (which: RegExp, change: (object: string) => string): Tamper =>
  (parts, chance) => {
    const fitting = [...parts.objects].flatMap(([number, object]) => (which.test(object) ? [number] : []));
    // A file without such a thing is changed in another way.
    if (fitting.length === 0) return inLine(otherGlyph)(parts, chance);
    return changed(parts, chance.of(fitting), change);
  };

const PICTURE = /\/Subtype \/Image[\s\S]*\/ColorSpace \/DeviceRGB/;

const KINDS = {
  'invisible text': inLine((line) => `3 Tr ${line} 0 Tr`),
  'text as a clip': inLine((line) => `7 Tr ${line} 0 Tr`),
  'white text': inLine(
    (line, before) => `1 g ${line} ${lastOf(/[\d.]+ g\b|[\d.]+ [\d.]+ [\d.]+ rg\b/g, before)}`,
  ),
  'paler text': inLine(
    (line, before) => `.9 g ${line} ${lastOf(/[\d.]+ g\b|[\d.]+ [\d.]+ [\d.]+ rg\b/g, before)}`,
  ),
  'text off the page': inLine((line) => `4000 0 Td ${line} -4000 0 Td`),
  'text raised off the page': inLine((line) => `4000 Ts ${line} 0 Ts`),
  'text of no width': inLine((line) => `0.01 Tz ${line} 100 Tz`),
  'text near size 0': inLine((line, before) => {
    const font = lastOf(/\/F\d+ [\d.]+ Tf/g, before);
    return `${font.replace(/[\d.]+ Tf/, '0.01 Tf')} ${line} ${font}`;
  }),
  'a line taken out': inLine(() => ''),
  'a line doubled': inLine((line) => `${line} 0 0 Td ${line}`),
  'another glyph': inLine(otherGlyph),
  'another number': inText(/[0-9]/),
  'another quotation': inText(/[\u201c\u2018][A-Za-z]{2}/),
  'glyphs turned': inLine(turnedGlyphs),
  'another font': inLine((line, before, chance) => {
    const font = lastOf(/\/F\d+ [\d.]+ Tf/g, before);
    const fonts = [...new Set(before.match(/\/F\d+(?= )/g) ?? [])].filter(
      (name) => !font.startsWith(`${name} `),
    );
    return fonts.length > 0
      ? `${font.replace(/\/F\d+/, chance.of(fonts))} ${line} ${font}`
      : otherGlyph(line, before, chance);
  }),
  'a filled box over it': inContent((content) => `q ${content} Q 1 g 40 40 500 400 re f`),
  'a picture over it': inContent(
    (content) => `q ${content} Q q 500 0 0 300 40 400 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q`,
  ),
  'a clip around it': inContent((content) => `0 0 5 5 re W n ${content}`),
  'all made small': inContent((content) => `0.001 0 0 0.001 0 0 cm ${content}`),
  'all moved': inContent((content) => `1 0 0 1 900 0 cm ${content}`),
  'hidden text': inContent((content, chance) => {
    const font = chance.of(content.match(/\/F\d+ [\d.]+ Tf/g) ?? []);
    return `${content} BT 3 Tr ${font} 90 90 Td <00030004> Tj ET`;
  }),
  'a page dropped': inPages((pages, at) => pages.filter((_, index) => index !== at)),
  'pages swapped': inPages((pages, at) => pages.with(at, pages[at + 1]!).with(at + 1, pages[at]!)),
  'a page doubled': inPages((pages, at) => pages.toSpliced(at, 0, pages[at]!)),
  'a page for another': inPages((pages, at) => pages.with(at, pages[at + 1]!)),
  'a page cut': inPage((page) => page.replace('<<', '<< /CropBox [0 0 300 300] ')),
  'a page turned': inPage((page) => page.replace('<<', '<< /Rotate 180 ')),
  'a glyph redrawn': inFont('FontFile[23]?', (font, chance) => {
    // In the second half of a font file are its outlines.
    const at = Math.floor(font.length * (0.6 + 0.3 * chance.share()));
    return `${font.slice(0, at)}${String.fromCharCode(font.charCodeAt(at) ^ 5)}${font.slice(at + 1)}`;
  }),
  'letters for glyphs': inFont('ToUnicode', (map) => map.replace(/\[(<\w+>) (<\w+>) (<\w+>)/, '[$1 $3 $2')),
  'a note': withAnnotation('/Subtype /FreeText /Contents (Wrong) /DA (/Helv 12 Tf)'),
  'a box as a note': withAnnotation('/Subtype /Square /IC [1 1 1] /C [1 1 1]'),
  'a link': withAnnotation('/Subtype /Link /A << /S /URI /URI (https://example.org) >>'),
  'a form': (parts, chance) => {
    const form = withAnnotation('/Subtype /Widget /FT /Tx /T (name) /V (Wrong) /DA (/Helv 12 Tf)')(
      parts,
      chance,
    );
    return inCatalog(form, `/AcroForm << /Fields [${Math.max(...form.objects.keys())} 0 R] >>`);
  },
  'a script': (parts) => inCatalog(parts, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
  'an address that opens at once': (parts) =>
    inCatalog(parts, '/OpenAction << /S /URI /URI (https://example.org) >>'),
  'a page that starts a program': inPage((page) =>
    page.replace('<<', '<< /AA << /O << /S /Launch /F (a) >> >> '),
  ),
  'a file beside it': (parts) => {
    const file = added(parts, '<< /Type /EmbeddedFile /Length 1 >>\nstream\na\nendstream');
    return inCatalog(file.parts, `/AF [<< /Type /Filespec /F (a) /EF << /F ${file.number} 0 R >> >>]`);
  },
  'another picture': (parts, chance) => {
    const hasPicture = [...parts.objects.values()].some((object) => PICTURE.test(object));
    if (!hasPicture) return inLine(otherGlyph)(parts, chance);
    return inObject(PICTURE, (picture) => picture.replace('<<', '<< /Decode [1 0 1 0 1 0] '))(parts, chance);
  },
  'other words read aloud': inObject(/\/S \/(?:P|H\d|TD)\b/, (tag) =>
    tag.replace('<<', '<< /ActualText (Wrong) '),
  ),
  'a cell that spans more': inObject(/\/S \/T[HD]\b/, (tag) =>
    tag.includes('/ColSpan')
      ? tag.replace(/\/ColSpan \d+/, '/ColSpan 9')
      : tag.replace('<<', '<< /A << /O /Table /ColSpan 9 >> '),
  ),
  'a list numbered otherwise': inObject(/\/ListNumbering\b/, (tag) =>
    tag.replace(/(\/ListNumbering) \/\w+/, '$1 /UpperRoman'),
  ),
  'an entry of the outline coloured': inObject(/\/Title\b[\s\S]*\/Dest\b/, (entry) =>
    entry.replace('<<', '<< /C [1 1 1] '),
  ),
  'an entry of the outline in italics': inObject(/\/Title\b[\s\S]*\/Dest\b/, (entry) =>
    entry.replace('<<', '<< /F 1 '),
  ),
  'another title': inObject(/\/Producer\b/, (info) => info.replace(/\/Title \d+ 0 R/, '/Title (Wrong)')),
} as const satisfies Record<string, Tamper>;

export type TamperKind = keyof typeof KINDS;

export const TAMPER_KINDS = Object.keys(KINDS) as TamperKind[];
