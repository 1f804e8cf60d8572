/** `@page` rules as written: which pages, which declarations, which margin boxes. */

import type { Atrule, Declaration as DeclarationNode } from 'css-tree';
import { nearest } from '../../base/nearest.js';
import type { ContentItem, ContentList } from '../grammar/content-list.js';
import { PROPERTIES, type PropertyName } from '../properties.js';
import type { MarginBoxName } from '../style.js';
import { type Declaration, readDeclaration, type Setting } from './declarations.js';
import type { Source } from './source.js';

export interface PageRule {
  /** Of pages that elements ask for by name. */
  readonly name: string | undefined;
  /** `all` for `@page` without `:first` and the like. */
  readonly pages: 'all' | 'first' | 'left' | 'right' | 'blank';
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

const KINDS = ['first', 'left', 'right', 'blank'] as const;
const SELECTOR = /^(-?[a-z_][\w-]*)?(?::([a-z]+))?$/i;

/** Reads one `@page` rule; undefined when its selector is not supported. */
export function readPageRule(rule: Atrule, source: Source): PageRule | undefined {
  const selector = rule.prelude ? source.textOf(rule.prelude).trim() : '';
  const [matched, name, kind] = SELECTOR.exec(selector) ?? [];
  const pages = kind === undefined ? 'all' : KINDS.find((one) => one === kind.toLowerCase());
  if (matched === undefined || pages === undefined || name?.toLowerCase() === 'auto') {
    const hint = `@page takes a name, ${KINDS.map((one) => `:${one}`).join(', ')}, one after the other, or nothing`;
    const message = `the page selector "${selector}" is not supported`;
    source.complain('css/unsupported-selector', message, rule, hint);
    return undefined;
  }
  const nodes = rule.block?.children.toArray() ?? [];
  const declarations = nodes.flatMap((node) =>
    node.type === 'Declaration' ? pageDeclaration(node, source) : [],
  );
  const boxes = nodes.flatMap((node) => (node.type === 'Atrule' ? marginBox(node, source) : []));
  return { name, pages, declarations, boxes };
}

function marginBox(rule: Atrule, source: Source): PageRule['boxes'] {
  const name = MARGIN_BOXES.find((candidate) => candidate === rule.name.toLowerCase());
  if (!name) return reportMarginBox(rule, source);
  const nodes = rule.block?.children.toArray() ?? [];
  const declarations = nodes.flatMap((node) =>
    node.type === 'Declaration' ? boxDeclaration(node, source) : [],
  );
  return [{ name, declarations }];
}

function reportMarginBox(rule: Atrule, source: Source): [] {
  const meant = nearest(rule.name, MARGIN_BOXES);
  const hint = meant
    ? `did you mean "@${meant}"?`
    : `a page has ${MARGIN_BOXES.map((box) => `@${box}`).join(', ')}`;
  source.complain('css/unsupported-at-rule', `@${rule.name} is not supported in @page`, rule, hint);
  return [];
}

/** What a margin box can know: it belongs to no element, and to no place in the text. */
const OF_PAGES: ReadonlySet<ContentItem['kind']> = new Set(['text', 'string', 'leader', 'page-counter']);

function boxDeclaration(node: DeclarationNode, source: Source): readonly Declaration[] {
  const declaration = readDeclaration(node, source);
  if (!declaration) return [];
  const content = declaration.kind === 'settings' ? contentIn(declaration.settings) : [];
  if (content.every(({ kind }) => OF_PAGES.has(kind))) return [declaration];
  const message = 'a margin box belongs to no element, so it has no attributes, counters or targets';
  source.complain('css/bad-value', message, node, 'use strings, counter(page), counter(pages) and string()');
  return [];
}

function contentIn(settings: readonly Setting[]): ContentList {
  const content = settings.find(({ property }) => property === 'content');
  return content && 'value' in content && Array.isArray(content.value) ? (content.value as ContentList) : [];
}

/** What a page itself has: its size and margins, and the type that its margin boxes inherit. */
const PAGE_PROPERTIES: ReadonlySet<PropertyName> = new Set(
  (Object.keys(PROPERTIES) as PropertyName[]).filter(
    (name) => name === 'size' || name.startsWith('margin-') || PROPERTIES[name].inherited,
  ),
);

function pageDeclaration(node: DeclarationNode, source: Source): readonly Declaration[] {
  const declaration = readDeclaration(node, source);
  if (!declaration) return [];
  const settings = declaration.kind === 'settings' ? declaration.settings : [];
  if (settings.every(({ property }) => PAGE_PROPERTIES.has(property))) return [declaration];
  source.complain('css/unknown-property', `"${node.property}" does nothing in @page`, node);
  return [];
}
