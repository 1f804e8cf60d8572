/** The elements of an OpenDocument text as the elements of HTML that mean the same. */

import { type Look, lookOf, type Run, standsOut } from '../container/looks.js';
import { startsLine } from '../markup/element-kinds.js';
import { isElement, type MarkupElement, type MarkupNode, rawText } from '../markup/tree.js';
import { hasText } from './list-starts.js';
import type { OdtStyles } from './styles.js';

/** What is known while a document is gone through. */
export interface Setting {
  readonly styles: OdtStyles;
  /** The first number of each list. */
  readonly starts: ReadonlyMap<MarkupElement, number>;
  /** The size of most letters, in points. */
  readonly usual: number;
  /** Of the list that is gone through: its style, and how many lists it stands in. */
  readonly list?: { readonly style: string; readonly depth: number };
}

/** Deleted text, remarks and what is filled in or hidden. */
const LEFT_OUT =
  /^(?:text:(?:tracked-changes|hidden-(?:text|paragraph)|ruby-text|sequence-decls|variable-decls|note-citation|bookmark.*)|office:(?:annotation|annotation-end|forms)|table:covered-table-cell|svg:.*)$/;
const CONTENTS =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** What hangs on a paragraph and is no part of its text. */
const HANGS = /^(?:text:note|draw:.*)$/;
const SAME: Readonly<Record<string, string>> = {
  'text:list-item': 'li',
  'text:list-header': 'li',
  'text:line-break': 'br',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'draw:text-box': 'div',
  'text:section': 'div',
};

/** What stands in an element, as nodes of HTML. */
export const toMarkup = ({ children }: MarkupElement, setting: Setting): MarkupNode[] =>
  children.flatMap((child) => (typeof child === 'string' ? [child] : translate(child, setting)));

function translate(element: MarkupElement, setting: Setting): MarkupNode[] {
  const { name, attributes, line } = element;
  const as = (html: string, more = {}) => [make(html, line, toMarkup(element, setting), more)];
  if (LEFT_OUT.test(name)) return [];
  if (CONTENTS.test(name)) return as('nav');
  if (name === 'text:p' || name === 'text:h') return paragraph(element, setting);
  if (name === 'text:s') return [' '];
  if (name === 'text:tab') return [' '];
  if (name === 'text:list-item' && !hasText(element)) return toMarkup(element, setting);
  if (name === 'text:list') return [list(element, setting)];
  if (name === 'text:note') return as('aside', { role: 'doc-footnote' });
  if (name === 'draw:frame' && !hasTextBox(element)) return [picture(element)];
  const same = SAME[name];
  if (same) return as(same);
  const look = name === 'text:span' ? lookOf(attributes['text:style-name'], setting.styles.looks) : {};
  if (look.isHidden) return [];
  const inside = toMarkup(element, setting);
  return emphasised(inside, look, line);
}

/** Notes, pictures and text boxes stand behind the paragraph that they hang on. */
function paragraph(element: MarkupElement, setting: Setting): MarkupNode[] {
  const { line } = element;
  const look = lookOfParagraph(element, setting);
  if (look.isHidden) return [];
  const text = toMarkup(withoutHanging(element), setting);
  const stands = standsOut(runsIn(element, setting.styles), look, setting.usual);
  return [
    inRole(look, stands ? [make('strong', line, text)] : text, line),
    ...hanging(element).flatMap((one) => translate(one, setting)),
  ];
}

function lookOfParagraph({ name, attributes }: MarkupElement, { styles }: Setting): Look {
  const look = lookOf(attributes['text:style-name'], styles.looks);
  return name === 'text:h' ? { level: Number(attributes['text:outline-level']) || 1, ...look } : look;
}

function inRole({ role, level, isItalic }: Look, text: readonly MarkupNode[], line: number): MarkupElement {
  const p = make('p', line, text);
  switch (role) {
    case 'title':
      return make('h1', line, text);
    case 'quote':
      return make('blockquote', line, [p]);
    case 'caption':
      return make('figcaption', line, text);
    case 'code':
      return make('pre', line, [make('code', line, text)]);
    case 'contents':
      return make('nav', line, [p]);
    default:
      if (level && role !== 'subtitle') return make(`h${Math.min(level, 6)}`, line, text);
      return role || isItalic ? make('p', line, [make('em', line, text)]) : p;
  }
}

/** The pieces of a paragraph with what each is set in. */
export function runsIn(element: MarkupElement, styles: OdtStyles, outer: Look = {}): Run[] {
  const look = { ...outer, ...lookOf(element.attributes['text:style-name'], styles.looks) };
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [{ ...look, text: child }];
    return HANGS.test(child.name) || LEFT_OUT.test(child.name) ? [] : runsIn(child, styles, look);
  });
}

const withoutHanging = (element: MarkupElement): MarkupElement => ({
  ...element,
  children: element.children
    .filter((child) => typeof child === 'string' || !HANGS.test(child.name))
    .map((child) => (typeof child === 'string' ? child : withoutHanging(child))),
});

const hanging = ({ children }: MarkupElement): MarkupElement[] =>
  children
    .filter((child) => isElement(child))
    .flatMap((child) => (HANGS.test(child.name) ? [child] : hanging(child)));

function list(element: MarkupElement, setting: Setting): MarkupElement {
  const outer = setting.list;
  const style = element.attributes['text:style-name'] ?? outer?.style ?? '';
  const depth = outer ? outer.depth + 1 : 0;
  const form = setting.styles.lists.get(style)?.[depth]?.form ?? '';
  const start = `${setting.starts.get(element) ?? 1}`;
  const children = toMarkup(element, { ...setting, list: { style, depth } });
  return make(form ? 'ol' : 'ul', element.line, children, { type: form, start });
}

const hasTextBox = ({ children }: MarkupElement): boolean =>
  children.some((child) => isElement(child, 'draw:text-box'));

function picture({ children, line }: MarkupElement): MarkupElement {
  const told = children.filter((child) => isElement(child, 'svg:title', 'svg:desc')).map(rawText);
  return make('img', line, [], { alt: told.join(' ').trim() });
}

function emphasised(text: MarkupNode[], { isBold, isItalic }: Look, line: number): MarkupNode[] {
  const slanted = isItalic ? [make('em', line, text)] : text;
  return isBold ? [make('strong', line, slanted)] : slanted;
}

function make(
  name: string,
  line: number,
  children: readonly MarkupNode[],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement {
  const holdsBlocks = children.some(
    (child) => isElement(child) && (startsLine(child.name) || child.holdsBlocks),
  );
  return { name, attributes, children, line, holdsBlocks };
}
