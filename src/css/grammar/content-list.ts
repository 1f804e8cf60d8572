/** Values that make text: `content`, `string-set`, and what stands in them. Counters and attributes are looked up later. */

import type { CssNode, FunctionNode } from 'css-tree';
import { ownValue } from '../../base/own-value.js';
import type { ContentPart, ListStyleType } from '../values.js';
import type { Grammar, Value } from './grammar.js';
import { identifierIn, namedValues, splitAtCommas, stringIn } from './grammar.js';

/** A piece of content as written. Those that are known while parsing are already what layout gets. */
export type ContentItem =
  | Extract<ContentPart, { kind: 'text' | 'string' | 'leader' | 'element-text' | 'page-counter' }>
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'counter'; readonly counter: string; readonly style: ListStyleType }
  | {
      readonly kind: 'counters';
      readonly counter: string;
      readonly separator: string;
      readonly style: ListStyleType;
    }
  | { readonly kind: 'target-page' | 'target-text'; readonly target: Target }
  | { readonly kind: 'quote'; readonly which: QuoteWord };

export type Target = { readonly href: string } | { readonly attribute: string };
export type QuoteWord = 'open-quote' | 'close-quote' | 'no-open-quote' | 'no-close-quote';
export type ContentList = readonly ContentItem[];

export const LIST_STYLE_TYPE: Grammar<ListStyleType> = namedValues({
  none: 'none',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
});

const ACCEPTS =
  'strings in quotes, counter(), counters(), attr(), string(), leader(), target-counter(attr(href), page), ' +
  'target-text(attr(href)), open-quote, close-quote';

export const CONTENT: Grammar<ContentList | 'normal' | 'none'> = {
  accepts: `${ACCEPTS}, none`,
  parse: (value) =>
    namedValues({ normal: 'normal', none: 'none' }).parse(value) ??
    contentList(value, (item) => item.kind !== 'element-text'),
};

export interface NamedString {
  readonly name: string;
  readonly value: ContentList;
}

export const STRING_SET: Grammar<readonly NamedString[]> = {
  accepts: 'a name, then content(), attr(), counter() or strings in quotes; none',
  parse(value) {
    if (identifierIn(value) === 'none') return [];
    const strings = splitAtCommas(value).map(namedString);
    return strings.every((string) => string !== undefined) ? strings : undefined;
  },
};

/** A string is set before it is known on which page. */
const NOT_IN_STRINGS: ReadonlySet<ContentItem['kind']> = new Set(['leader', 'string', 'page-counter']);

function namedString([first, ...rest]: Value): NamedString | undefined {
  if (first?.type !== 'Identifier' || rest.length === 0) return undefined;
  const value = contentList(rest, ({ kind }) => !NOT_IN_STRINGS.has(kind));
  return value && { name: first.name, value };
}

function contentList(value: Value, allowed: (item: ContentItem) => boolean): ContentList | undefined {
  const items = value.map(contentItem);
  return items.every((item) => item !== undefined && allowed(item)) ? (items as ContentList) : undefined;
}

function contentItem(node: CssNode): ContentItem | undefined {
  if (node.type === 'String') return { kind: 'text', text: node.value };
  if (node.type === 'Identifier') return quote(node.name.toLowerCase());
  if (node.type !== 'Function') return undefined;
  return ownValue(FUNCTIONS, node.name.toLowerCase())?.(splitAtCommas(node.children.toArray()));
}

function quote(word: string): ContentItem | undefined {
  const words = ['open-quote', 'close-quote', 'no-open-quote', 'no-close-quote'] as const;
  const which = words.find((candidate) => candidate === word);
  return which && { kind: 'quote', which };
}

type Arguments = readonly Value[];

/** The functions of generated content, by name, from their arguments. */
const FUNCTIONS: Readonly<Record<string, (args: Arguments) => ContentItem | undefined>> = {
  attr: ([name, ...rest]) => attribute(name, rest),
  counter: ([name = [], style, ...rest]) => counter(name, style, rest),
  counters: ([name = [], separator = [], style, ...rest]) => counters([name, separator, style], rest),
  string: ([name = [], which, ...rest]) => stringReference(name, which, rest),
  'target-counter': ([target, name = [], ...rest]) => targetPage(target, name, rest),
  'target-text': ([target, ...rest]) => targetText(target, rest),
  leader: ([pattern = [], ...rest]) => leader(pattern, rest),
  content: ([what = [], ...rest]) =>
    rest.length === 0 && (what.length === 0 || identifierIn(what) === 'text')
      ? { kind: 'element-text' }
      : undefined,
};

function attribute(name: Value = [], rest: Arguments = []): ContentItem | undefined {
  const attribute = identifierIn(name);
  return attribute !== undefined && rest.length === 0 ? { kind: 'attribute', attribute } : undefined;
}

function counter(name: Value, styleValue: Value | undefined, rest: Arguments): ContentItem | undefined {
  const counter = customName(name);
  const style = counterStyle(styleValue);
  if (counter === undefined || style === undefined || rest.length > 0) return undefined;
  if (counter === 'page' || counter === 'pages') return { kind: 'page-counter', counter, style };
  return { kind: 'counter', counter, style };
}

function counters(
  [name, between, styleValue]: readonly [Value, Value, Value | undefined],
  rest: Arguments,
): ContentItem | undefined {
  const counter = customName(name);
  const separator = stringIn(between);
  const style = counterStyle(styleValue);
  if (counter === undefined || separator === undefined || !style || rest.length > 0) return undefined;
  return { kind: 'counters', counter, separator, style };
}

function stringReference(nameValue: Value, whichValue: Value | undefined, rest: Arguments) {
  const name = customName(nameValue);
  const words = namedValues({ first: 'first', last: 'last', 'first-except': 'first-except' });
  const which = whichValue ? words.parse(whichValue) : 'first';
  if (name === undefined || which === undefined || rest.length > 0) return undefined;
  return { kind: 'string', name, which } as const;
}

function targetPage(targetValue: Value | undefined, counterName: Value, rest: Arguments) {
  const target = targetOf(targetValue);
  if (!target || identifierIn(counterName) !== 'page' || rest.length > 0) return undefined;
  return { kind: 'target-page', target } as const;
}

function targetText(targetValue: Value | undefined, rest: Arguments): ContentItem | undefined {
  const target = targetOf(targetValue);
  const isText = rest.length === 0 || (rest.length === 1 && identifierIn(rest[0]!) === 'content');
  return target && isText ? { kind: 'target-text', target } : undefined;
}

/** `attr(href)`, `attr(href url)`, a string or url() with the address itself. */
function targetOf(value: Value = []): Target | undefined {
  const node = value.length === 1 ? value[0]! : undefined;
  if (node?.type === 'String' || node?.type === 'Url') return { href: node.value };
  if (node?.type !== 'Function' || node.name.toLowerCase() !== 'attr') return undefined;
  return attributeTarget(node);
}

function attributeTarget(node: FunctionNode): Target | undefined {
  const [name, type, ...rest] = node.children.toArray();
  const attribute = name && identifierIn([name]);
  const isUrl = type === undefined || identifierIn([type]) === 'url';
  return attribute !== undefined && isUrl && rest.length === 0 ? { attribute } : undefined;
}

function leader(pattern: Value, rest: Arguments): ContentItem | undefined {
  const word = namedValues({ dotted: '.', solid: '_', space: ' ' }).parse(pattern);
  const text = word ?? stringIn(pattern);
  return text === undefined || text === '' || rest.length > 0 ? undefined : { kind: 'leader', pattern: text };
}

/** Names that authors make keep their case. */
const customName = (value: Value): string | undefined =>
  value.length === 1 && value[0]?.type === 'Identifier' ? value[0].name : undefined;

const counterStyle = (value: Value | undefined): ListStyleType | undefined =>
  value === undefined ? 'decimal' : LIST_STYLE_TYPE.parse(value);
