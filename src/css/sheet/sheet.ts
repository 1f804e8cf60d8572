/** Style sheets: rules for elements and rules for pages, in order. At-rules that ask for a screen are passed over. */

import type { Atrule, Block, CssNode, Declaration as DeclarationNode, Rule as RuleNode } from 'css-tree';
import { ownValue } from '../../base/own-value.js';
import type { FontFaceRule } from '../style.js';
import { type Declaration, readDeclaration } from './declarations.js';
import { readFontFace } from './font-faces.js';
import { type PageRule, readPageRule } from './page-rules.js';
import { type ReadSelector, readSelector } from './selectors.js';
import { parseCss, type Source } from './source.js';

/** One selector with its declarations: a list of selectors makes as many rules. */
export interface Rule extends ReadSelector {
  readonly declarations: readonly Declaration[];
}

export interface Sheet {
  readonly rules: readonly Rule[];
  readonly pageRules: readonly PageRule[];
  readonly fontFaces: readonly FontFaceRule[];
}

interface SheetDraft {
  /** It has as much as is read of one, and that has been told. */
  isFull: boolean;
  readonly rules: Rule[];
  readonly pageRules: PageRule[];
  readonly fontFaces: FontFaceRule[];
}

/** Reads a style sheet; what is not supported is reported, what applies to screens alone is not even looked at. */
export function readSheet(source: Source): Sheet {
  const draft: SheetDraft = { isFull: false, rules: [], pageRules: [], fontFaces: [] };
  for (const { root, source: piece } of parseCss(source, 'stylesheet')) {
    if (root.type === 'StyleSheet') readStatements(root.children.toArray(), piece, draft);
    if (draft.isFull) break;
  }
  const { isFull: _, ...sheet } = draft;
  return sheet;
}

/** Selectors, `@page` rules and faces of one sheet; the program's own have some hundreds. From judgement. */
const MOST = { rules: 10_000, pageRules: 500, fontFaces: 500 } as const;

/** Adds to a list of the sheet; what is too much for it ends the reading, and is told. */
function add<K extends keyof typeof MOST>(
  kind: K,
  made: SheetDraft[K][number],
  { sheet, source, node }: { readonly sheet: SheetDraft; readonly source: Source; readonly node: CssNode },
): void {
  const list: SheetDraft[K][number][] = sheet[kind];
  if (list.length < MOST[kind]) return void list.push(made);
  sheet.isFull = true;
  const what = { rules: 'selectors', pageRules: '@page rules', fontFaces: '@font-face rules' }[kind];
  const message = `a style sheet has at most ${MOST[kind]} ${what}, so from here on all is left out`;
  source.complain('css/too-long', message, node, 'leave out the rules that nothing in the templates needs');
}

/** The declarations of a style attribute. */
export function readStyleAttribute(source: Source): readonly Declaration[] {
  return [...parseCss(source, 'declarationList')].flatMap(({ root, source: piece }) =>
    root.type === 'DeclarationList' ? readDeclarations(root.children.toArray(), piece) : [],
  );
}

function readStatements(nodes: readonly CssNode[], source: Source, sheet: SheetDraft): void {
  for (const node of nodes) {
    if (sheet.isFull) return;
    if (node.type === 'Rule') readRule(node, source, sheet);
    else if (node.type === 'Atrule') readAtRule(node, source, sheet);
  }
}

function readRule({ prelude, block }: RuleNode, source: Source, sheet: SheetDraft): void {
  if (prelude.type !== 'SelectorList') return;
  const declarations = readDeclarations(block.children.toArray(), source);
  for (const selector of prelude.children.toArray()) {
    if (sheet.isFull) return;
    const read = selector.type === 'Selector' ? readSelector(selector, source) : undefined;
    if (read) add('rules', { ...read, declarations }, { sheet, source, node: selector });
  }
}

function readDeclarations(nodes: readonly CssNode[], source: Source): readonly Declaration[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Declaration') return readElementDeclaration(node, source) ?? [];
    if (node.type === 'Atrule') reportAtRule(node, source);
    if (node.type === 'Rule') reportNestedRule(node, source);
    return [];
  });
}

function readElementDeclaration(node: DeclarationNode, source: Source): Declaration | undefined {
  if (node.property.toLowerCase() !== 'size') return readDeclaration(node, source);
  source.complain('css/unknown-property', '"size" belongs in @page', node);
  return undefined;
}

function reportNestedRule(node: RuleNode, source: Source): void {
  const message = 'rules inside rules are not supported';
  source.complain('css/unsupported-selector', message, node, 'write it as a rule of its own');
}

function readAtRule(rule: Atrule, source: Source, sheet: SheetDraft): void {
  const name = rule.name.toLowerCase();
  if (name === 'charset') return;
  if (name === 'media') readMedia(rule, source, sheet);
  else if (name === 'page') {
    const pageRule = readPageRule(rule, source);
    if (pageRule) add('pageRules', pageRule, { sheet, source, node: rule });
  } else if (name === 'font-face') {
    const fontFace = readFontFace(rule, source);
    if (fontFace) add('fontFaces', fontFace, { sheet, source, node: rule });
  } else reportAtRule(rule, source);
}

function readMedia(rule: Atrule, source: Source, sheet: SheetDraft): void {
  const queries = rule.prelude ? source.textOf(rule.prelude).split(',') : [''];
  const answers = queries.map(appliesToPrint);
  if (answers.includes('yes')) readStatements(blockOf(rule.block), source, sheet);
  else if (answers.includes('unknown')) {
    const message =
      'media queries other than print, screen and all are not supported, so this block is left out';
    source.complain('css/unsupported-at-rule', message, rule, 'write @media print');
  }
}

function appliesToPrint(query: string): 'yes' | 'no' | 'unknown' {
  const words = query.trim().toLowerCase().split(/\s+/);
  const [medium = '', ...rest] = words[0] === 'only' || words[0] === 'not' ? words.slice(1) : words;
  if (!['', 'all', 'print', 'screen', 'speech', 'tty', 'tv'].includes(medium)) return 'unknown';
  const isPrint = ['', 'all', 'print'].includes(medium);
  const applies = words[0] === 'not' ? !isPrint : isPrint;
  if (rest.length === 0) return applies ? 'yes' : 'no';
  return isPrint ? 'unknown' : 'no';
}

const blockOf = (block: Block | null): readonly CssNode[] => block?.children.toArray() ?? [];

/** What can be done in place of the at-rules people are most likely to write. */
const INSTEAD: Readonly<Record<string, string>> = {
  import: 'put the rules of the other sheet into this one',
  supports: 'write its rules outside: what is not supported is reported and ignored',
};

function reportAtRule(rule: Atrule, source: Source): void {
  const message = `@${rule.name} is not supported`;
  source.complain('css/unsupported-at-rule', message, rule, ownValue(INSTEAD, rule.name.toLowerCase()));
}
