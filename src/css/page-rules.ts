/** `@page` rules as written: which pages, which declarations, which margin boxes. */

import type { Atrule, CssNode } from 'css-tree';
import { nearest } from '../base/nearest.js';
import { type Declaration, readDeclaration } from './declarations.js';
import { PROPERTIES, type PropertyName } from './properties.js';
import type { Source } from './source.js';
import type { MarginBoxName } from './style.js';

export interface PageRule {
  /** `all` for `@page` without a selector. */
  readonly pages: 'all' | 'first' | 'left' | 'right';
  readonly declarations: readonly Declaration[];
  readonly boxes: readonly { readonly name: MarginBoxName; readonly declarations: readonly Declaration[] }[];
}

export const MARGIN_BOXES: readonly MarginBoxName[] = [
  'top-left',
  'top-center',
  'top-right',
  'bottom-left',
  'bottom-center',
  'bottom-right',
];

const SELECTORS = [':first', ':left', ':right'] as const;

/** Reads one `@page` rule; undefined when its selector is not supported. */
export function readPageRule(rule: Atrule, source: Source): PageRule | undefined {
  const selector = rule.prelude ? source.textOf(rule.prelude).trim().toLowerCase() : '';
  const known = SELECTORS.find((candidate) => candidate === selector);
  if (selector !== '' && !known) {
    const hint = `@page takes ${SELECTORS.join(', ')} or nothing`;
    source.complain(
      'css/unsupported-selector',
      `the page selector "${selector}" is not supported`,
      rule,
      hint,
    );
    return undefined;
  }
  const nodes = rule.block?.children.toArray() ?? [];
  const declarations = nodes.flatMap((node) => read(node, source, PAGE_PROPERTIES, '@page'));
  const boxes = nodes.flatMap((node) => (node.type === 'Atrule' ? marginBox(node, source) : []));
  return { pages: known ? (known.slice(1) as PageRule['pages']) : 'all', declarations, boxes };
}

function marginBox(rule: Atrule, source: Source): PageRule['boxes'] {
  const name = MARGIN_BOXES.find((candidate) => candidate === rule.name.toLowerCase());
  if (name) {
    const nodes = rule.block?.children.toArray() ?? [];
    return [{ name, declarations: nodes.flatMap((node) => read(node, source, undefined, `@${name}`)) }];
  }
  const meant = nearest(rule.name, MARGIN_BOXES);
  const hint = meant
    ? `did you mean "@${meant}"?`
    : `a page has ${MARGIN_BOXES.map((box) => `@${box}`).join(', ')}`;
  source.complain('css/unsupported-at-rule', `@${rule.name} is not supported in @page`, rule, hint);
  return [];
}

/** What a page itself has: its size and margins, and the type that its margin boxes inherit. */
const PAGE_PROPERTIES: ReadonlySet<PropertyName> = new Set(
  (Object.keys(PROPERTIES) as PropertyName[]).filter(
    (name) => name === 'size' || name.startsWith('margin-') || PROPERTIES[name].inherited,
  ),
);

function read(
  node: CssNode,
  source: Source,
  allowed: ReadonlySet<PropertyName> | undefined,
  where: string,
): readonly Declaration[] {
  const declaration = node.type === 'Declaration' ? readDeclaration(node, source) : undefined;
  if (!declaration || node.type !== 'Declaration') return [];
  const settings = declaration.kind === 'settings' ? declaration.settings : [];
  if (!allowed || settings.every(({ property }) => allowed.has(property))) return [declaration];
  source.complain('css/unknown-property', `"${node.property}" does nothing in ${where}`, node);
  return [];
}
