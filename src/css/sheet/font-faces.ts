/** `@font-face` rules as written: a family, and the file that brings one of its faces. The file is opened by whoever has it. */

import type { Atrule, CssNode, Declaration } from 'css-tree';
import { nearest } from '../../base/nearest.js';
import { FONT_FAMILY, FONT_STYLE, FONT_WEIGHT } from '../grammar/font.js';
import { identifierIn, splitAtCommas, stringIn, type Value } from '../grammar/grammar.js';
import type { FontFaceRule } from '../style.js';
import type { Source } from './source.js';

/** What each descriptor gives; undefined for a value that it does not take. */
const DESCRIPTORS = {
  'font-family': (value: Value) => FONT_FAMILY.parse(value)?.join(','),
  'font-weight': (value: Value) => absoluteWeight(value),
  'font-style': (value: Value) => FONT_STYLE.parse(value),
  src: (value: Value) => splitAtCommas(value).map(fileOf).find(isRead),
};

type Descriptor = keyof typeof DESCRIPTORS;

const HINTS: Readonly<Record<Descriptor, string>> = {
  'font-family': 'write one name, in quotes',
  'font-weight': 'write normal, bold or one number; each weight is a file of its own',
  'font-style': 'write normal or italic',
  src: 'name a TTF or OTF file in the folder of the templates, as in url("fonts/Lexend-Regular.ttf"); nothing is fetched, and fonts for the web (.woff) are not read',
};

/** Reads one rule; undefined where it names no file or no family, or what it says is not understood. */
export function readFontFace(rule: Atrule, source: Source): FontFaceRule | undefined {
  const nodes = rule.block?.children.toArray() ?? [];
  const declarations = nodes.flatMap((node) => (node.type === 'Declaration' ? [node] : []));
  const said = new Map(declarations.map((node) => readDescriptor(node, source)));
  const missing = (['font-family', 'src'] as const).find((name) => !said.has(name));
  if (missing) source.complain('css/bad-value', `this @font-face has no ${missing}`, rule, HINTS[missing]);
  const [family, src] = [said.get('font-family'), said.get('src')];
  if (missing || !family || !src || [...said.values()].includes(undefined)) return undefined;
  return {
    family: String(family),
    weight: Number(said.get('font-weight') ?? 400),
    style: said.get('font-style') === 'italic' ? 'italic' : 'normal',
    src: String(src),
    ...source.whereIs(rule),
  };
}

function readDescriptor(node: Declaration, source: Source): [string, string | number | undefined] {
  const name = node.property.toLowerCase();
  const known = Object.keys(DESCRIPTORS) as Descriptor[];
  const descriptor = known.find((one) => one === name);
  if (!descriptor) {
    const meant = nearest(name, known);
    const hint = meant ? `did you mean "${meant}"?` : `@font-face takes ${known.join(', ')}`;
    source.complain('css/unknown-property', `"${name}" is not supported in @font-face`, node, hint);
    return [name, ''];
  }
  const value =
    node.value.type === 'Value' ? DESCRIPTORS[descriptor](node.value.children.toArray()) : undefined;
  if (value === undefined) {
    const message = `"${name}" in @font-face does not take "${source.textOf(node.value).trim()}"`;
    source.complain('css/bad-value', message, node, HINTS[descriptor]);
  }
  return [name, value];
}

function absoluteWeight(value: Value): number | undefined {
  const weight = FONT_WEIGHT.parse(value);
  return typeof weight === 'number' ? weight : undefined;
}

/** The file that one item of `src` names, if it is of a kind that is read: by its format, or else by its name. */
function fileOf([file, format]: Value): string | undefined {
  if (file?.type !== 'Url') return undefined;
  const name = nameIn(file.value);
  const kind = format === undefined ? /\.(\w+)$/.exec(name)?.[1] : formatOf(format);
  return KINDS.has(kind?.toLowerCase() ?? '') ? name : undefined;
}

/** Of a file, not of a page: without what a server would be asked (`?v=1`, `#iefix`), and with its blanks (`%20`). */
function nameIn(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const formatOf = (node: CssNode): string | undefined => {
  const inner = node.type === 'Function' && node.name === 'format' ? node.children.toArray() : [];
  return stringIn(inner) ?? identifierIn(inner);
};

const KINDS: ReadonlySet<string> = new Set(['truetype', 'opentype', 'ttf', 'otf']);

/** An address on the net is none. */
const isRead = (file: string | undefined): boolean =>
  file !== undefined && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(file);
