/** What of a style sheet would not come through a copier, or is set in a font that is not there: type too small, text too pale. */

import type { Block, CssNode, Declaration } from 'css-tree';
import type { Report } from '../base/diagnostics.js';
import { type Place, placeWithin } from '../base/place.js';
import { COLOR, type ColorValue } from './grammar/color.js';
import { readSheet, readStyleAttribute } from './sheet/sheet.js';
import { BLOCKS, createSource, parseCss, type Source, valueOfText } from './sheet/source.js';

/** A sheet, and the families that can be set. */
export interface CopierOptions {
  readonly css: string;
  readonly file: string;
  /** Where its declarations stand, if it is no whole sheet. */
  readonly start?: Place | undefined;
  readonly hasFont: (family: string) => boolean;
  /** Families by their names, for whoever named another. */
  readonly fonts: readonly string[];
}

export function checkForCopier({ css, file, start, hasFont, fonts }: CopierOptions, report: Report): void {
  // The faults of a sheet are told when it is read for the page; there declarations have another place.
  const placeOf = placeWithin(start ?? { line: 1, column: 1 });
  const quiet = createSource({ css, file, placeOf, report: () => {} });
  if (start) readStyleAttribute(createSource({ css, file, placeOf, report }));
  const contrasts = new Map<string, number>();
  for (const { root, source: piece } of parseCss(quiet, start ? 'declarationList' : 'stylesheet', BLOCKS)) {
    const source = createSource({ ...piece, report });
    for (const declaration of declarationsIn(root, source)) {
      checkSize(declaration, source);
      checkColor(declaration, source, contrasts);
      checkFamily(declaration, source, { hasFont, fonts });
    }
  }
}

/** The families of the faces that a sheet brings. */
export function familiesIn({ css, file }: Pick<CopierOptions, 'css' | 'file'>): readonly string[] {
  if (!/@font-face/i.test(css)) return [];
  const placeOf = (line: number, column: number) => ({ line, column });
  const { fontFaces } = readSheet(createSource({ css, file, placeOf, report: () => {} }));
  return fontFaces.map(({ family }) => family);
}

/** What is for screens is of no interest, nor are the names that faces are given. */
function declarationsIn(node: CssNode, source: Source): Declaration[] {
  if (node.type === 'Declaration') return [node];
  if (node.type === 'Atrule' && node.name.toLowerCase() === 'font-face') return [];
  if (
    node.type === 'Atrule' &&
    node.name === 'media' &&
    /screen/.test(node.prelude ? source.textOf(node.prelude) : '')
  )
    return [];
  const inner: Block | CssNode | null | undefined = 'block' in node ? node.block : node;
  if (!inner || !('children' in inner) || !inner.children) return [];
  return inner.children.toArray().flatMap((child) => declarationsIn(child, source));
}

const writtenIn = ({ value }: Declaration, source: Source): string => source.textOf(value).trim();

/** A copy of a copy still shows 7 pt. From judgement. */
const SMALLEST = 7;
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  rem: 11.5,
  pc: 12,
};
const SIZES = /^(?:font|font-size|--body|--size-.+)$/;

function checkSize(declaration: Declaration, source: Source): void {
  if (!SIZES.test(declaration.property)) return;
  const [written, number, unit] =
    /(?<![\w/#.])(\d*\.?\d+)(pt|px|mm|cm|rem|pc)\b/.exec(writtenIn(declaration, source)) ?? [];
  const points = Number(number) * (POINTS[unit ?? ''] ?? 0);
  if (written === undefined || points === 0 || points >= SMALLEST - 0.01) return;
  source.complain(
    'css/too-small',
    `${written} is too small to read on a copy`,
    declaration,
    `use ${SMALLEST}pt or more`,
  );
}

/** The least contrast of text with its ground (WCAG 2.2, criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;
const COLORS = /^(?:color|--ink|--soft|--accent)$/;

/** A sheet may name one colour thousands of times: its contrast is reckoned once. */
function checkColor(declaration: Declaration, source: Source, contrasts: Map<string, number>): void {
  if (!COLORS.test(declaration.property)) return;
  const written = writtenIn(declaration, source);
  const contrast = contrasts.get(written) ?? contrastOf(written);
  contrasts.set(written, contrast);
  if (contrast >= LEAST_CONTRAST) return;
  const message = `text in ${written} is too pale for a copier (contrast ${contrast.toFixed(1)} to 1)`;
  source.complain(
    'css/too-pale',
    message,
    declaration,
    `choose a darker colour: ${LEAST_CONTRAST} to 1 or more`,
  );
}

function contrastOf(written: string): number {
  const color = COLOR.parse(valueOfText(written));
  return color === undefined ? LEAST_CONTRAST : contrastWithWhite(color);
}

/** Relative luminance as WCAG defines it. White text stands on something dark. */
function contrastWithWhite(color: ColorValue): number {
  if (color === 'currentcolor' || color.alpha === 0) return LEAST_CONTRAST;
  const [red = 0, green = 0, blue = 0] = [color.red, color.green, color.blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
  return contrast < 1.01 ? LEAST_CONTRAST : contrast;
}

const FAMILIES = /^(?:font-family|--serif|--sans)$/;

function checkFamily(
  declaration: Declaration,
  source: Source,
  { hasFont, fonts }: Pick<CopierOptions, 'hasFont' | 'fonts'>,
): void {
  if (!FAMILIES.test(declaration.property)) return;
  const [first = ''] = writtenIn(declaration, source).split(',');
  const family = first.trim().replace(/^["']|["']$/g, '');
  if (family === '' || /^var\(|^(?:inherit|initial|unset)$/.test(family) || hasFont(family)) return;
  const hint = `there are: ${fonts.join(', ')}; a font of your own goes under fonts: in study-guide.yaml, or into an @font-face rule`;
  source.complain('css/no-font', `there is no font "${family}"`, declaration, hint);
}
