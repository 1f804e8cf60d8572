/** Selectors: what is supported, how specific, and by what an element that fits is found quickest. */

import type { CssNode, PseudoClassSelector, Selector } from 'css-tree';
import { ident } from 'css-tree/utils';
import { nearest } from '../../base/nearest.js';
import { compileSelector, type Matcher } from '../cascade/matcher.js';
import type { Source } from './source.js';

export type PseudoElement = 'before' | 'after' | 'marker';

export interface ReadSelector {
  /** Without the pseudo-element. */
  readonly text: string;
  readonly pseudoElement: PseudoElement | undefined;
  /** Ids, then classes and their like, then types, in one number that compares. */
  readonly specificity: number;
  readonly matches: Matcher;
  /** Whether an element fits is seen in its name, id and classes. */
  readonly isOfItself: boolean;
  /** Every element that fits has one of these. */
  readonly keys: readonly SelectorKey[];
  /** The selector fits nothing in a document that has not all of these. */
  readonly names: readonly SelectorName[];
}

/** An id, a class or a name from the last part of a selector. */
export interface SelectorKey {
  readonly kind: 'id' | 'class' | 'tag' | 'any';
  readonly name: string;
}

/** A name of an element, or of an attribute. */
export interface SelectorName {
  readonly kind: SelectorKey['kind'] | 'attribute';
  readonly name: string;
}

const PSEUDO_CLASSES = new Set([
  'root',
  'empty',
  'first-child',
  'last-child',
  'only-child',
  'first-of-type',
  'last-of-type',
  'only-of-type',
  'nth-child',
  'nth-last-child',
  'nth-of-type',
  'nth-last-of-type',
  'not',
  'is',
  'where',
]);
const NESTING = new Set(['not', 'is', 'where']);
const PSEUDO_ELEMENTS: readonly PseudoElement[] = ['before', 'after', 'marker'];

/** Ids count a million, classes a thousand: nobody writes a thousand classes into one selector. */
const WEIGHT = { id: 1_000_000, class: 1000, type: 1 };

/** Reads one selector; one that is not supported is reported. */
export function readSelector(selector: Selector, source: Source): ReadSelector | undefined {
  const parts = selector.children.toArray();
  const last = parts.at(-1);
  const pseudoElement = last?.type === 'PseudoElementSelector' ? pseudoElementOf(last.name) : undefined;
  const simple = pseudoElement ? parts.slice(0, -1) : parts;
  if (size(simple) > MOST_PARTS) return void reportLong(selector, source);
  const bad = simple.map((part) => unsupportedPart(part)).find((found) => found !== undefined);
  if (bad) return void reportPart(bad, source);
  const end = pseudoElement ? last!.loc!.start.offset : selector.loc!.end.offset;
  const written = source.css.slice(selector.loc!.start.offset, end);
  // `p ::before` is of every element in p.
  const text = /(?:^|[\s>+~])$/.test(written) ? `${written}*` : written;
  const specificity = simple.reduce(
    (sum, part) => sum + specificityOf(part),
    pseudoElement ? WEIGHT.type : 0,
  );
  const plain = isPlain(simple, text);
  const matches = plain ? compiledLate(text) : compiled(text);
  if (!matches) return void reportPart(selector, source);
  const isOfItself = plain && simple.every(({ type }) => type !== 'Combinator');
  const found = { keys: keysOf(simple), names: [...namesOf(simple), ...attributesOf(simple)] };
  return { text, matches, pseudoElement, specificity, isOfItself, ...found };
}

/** Each part of a selector is a function that calls that of the next: more fill the stack. From judgement. */
const MOST_PARTS = 2000;

/** How many parts there are, with those in brackets. */
const size = (parts: readonly CssNode[]): number =>
  parts.reduce(
    (sum, part) => sum + 1 + (part.type === 'PseudoClassSelector' ? size(argumentsOf(part).flat()) : 0),
    0,
  );

function reportLong(selector: Selector, source: Source): void {
  const message = `a selector has at most ${MOST_PARTS} parts, so this one is left out`;
  source.complain('css/unsupported-selector', message, selector, 'write several rules');
}

/** Selectors of names, also in `:not()` and its like, with one combinator between them, which both parsers take. */
const isPlain = (parts: readonly CssNode[], text: string): boolean =>
  !text.includes('\\') && parts.every((part, at) => isPlainPart(part, parts[at - 1], parts[at + 1]));

function isPlainPart(part: CssNode, before: CssNode | undefined, after: CssNode | undefined): boolean {
  if (part.type === 'Combinator') return isName(after);
  if (part.type === 'TypeSelector') return before === undefined || before.type === 'Combinator';
  return part.type === 'PseudoClassSelector' ? isPlainList(part) : isName(part);
}

const isName = (part: CssNode | undefined): boolean => part !== undefined && NAMES.has(part.type);

const NAMES: ReadonlySet<string> = new Set(['IdSelector', 'ClassSelector', 'TypeSelector']);

/** One name for each alternative. */
function isPlainList(part: PseudoClassSelector): boolean {
  const lists = argumentsOf(part);
  return (
    NESTING.has(part.name) &&
    lists.length > 0 &&
    lists.every(([name, ...rest]) => isName(name) && rest.length === 0)
  );
}

/** Most rules of a long sheet are never asked, because the document has not their names. */
function compiledLate(text: string): Matcher {
  let matches: Matcher | undefined;
  return (node) => {
    matches ??= compiled(text) ?? (() => false);
    return matches(node);
  };
}

/** What one parser takes for a selector and the other does not, `:not(p)p` say, is none. */
function compiled(text: string): Matcher | undefined {
  try {
    return compileSelector(text);
  } catch {
    return undefined;
  }
}

const pseudoElementOf = (name: string) => PSEUDO_ELEMENTS.find((known) => known === name.toLowerCase());

/** The first part, also within `:not()` and its like, that is not supported. */
function unsupportedPart(part: CssNode): CssNode | undefined {
  switch (part.type) {
    case 'ClassSelector':
    case 'IdSelector':
    case 'AttributeSelector':
      return undefined;
    case 'TypeSelector':
      return part.name.includes('|') ? part : undefined;
    case 'Combinator':
      return [' ', '>', '+', '~'].includes(part.name) ? undefined : part;
    case 'PseudoClassSelector':
      return unsupportedPseudoClass(part);
    default:
      return part;
  }
}

function unsupportedPseudoClass(part: PseudoClassSelector): CssNode | undefined {
  const name = part.name.toLowerCase();
  if (!PSEUDO_CLASSES.has(name)) return part;
  const isFunction = name.startsWith('nth-') || NESTING.has(name);
  if (isFunction !== (part.children !== null)) return part;
  for (const child of part.children?.toArray() ?? []) {
    if (child.type === 'Raw' || (child.type === 'Nth' && child.selector)) return part;
  }
  return argumentsOf(part)
    .flat()
    .map(unsupportedPart)
    .find((found) => found !== undefined);
}

const partsOf = (node: CssNode): readonly CssNode[] =>
  node.type === 'Selector' ? node.children.toArray() : [node];

/** The parts of each selector in the brackets of `:is()` and its like. */
function argumentsOf(part: PseudoClassSelector): readonly (readonly CssNode[])[] {
  const lists = part.children?.toArray() ?? [];
  return lists.flatMap((list) => (list.type === 'SelectorList' ? list.children.toArray().map(partsOf) : []));
}

function specificityOf(part: CssNode): number {
  switch (part.type) {
    case 'IdSelector':
      return WEIGHT.id;
    case 'ClassSelector':
    case 'AttributeSelector':
      return WEIGHT.class;
    case 'TypeSelector':
      return part.name === '*' ? 0 : WEIGHT.type;
    case 'PseudoClassSelector':
      return pseudoClassSpecificity(part);
    default:
      return 0;
  }
}

/** `:not()` and `:is()` count as their heaviest argument, `:where()` as nothing. */
function pseudoClassSpecificity(part: PseudoClassSelector): number {
  const name = part.name.toLowerCase();
  if (name === 'where') return 0;
  if (!NESTING.has(name)) return WEIGHT.class;
  const weights = argumentsOf(part).map((parts) =>
    parts.reduce((sum, inner) => sum + specificityOf(inner), 0),
  );
  return Math.max(0, ...weights);
}

/** What an element that fits the part is found by. */
function keyOf(part: CssNode): SelectorKey | undefined {
  if (part.type === 'IdSelector') return { kind: 'id', name: ident.decode(part.name) };
  if (part.type === 'ClassSelector') return { kind: 'class', name: ident.decode(part.name) };
  if (part.type !== 'TypeSelector' || part.name === '*') return undefined;
  return { kind: 'tag', name: part.name.toLowerCase() };
}

const namesOf = (parts: readonly CssNode[]) => parts.flatMap((part) => keyOf(part) ?? []);

const attributesOf = (parts: readonly CssNode[]): readonly SelectorName[] =>
  parts.flatMap((part) =>
    part.type === 'AttributeSelector' && !part.name.name.includes('|')
      ? { kind: 'attribute', name: ident.decode(part.name.name).toLowerCase() }
      : [],
  );

/** From the compound after the last combinator: an id is rarer than a class, a class than a name. */
function keysOf(parts: readonly CssNode[]): readonly SelectorKey[] {
  const compound = parts.slice(parts.findLastIndex((part) => part.type === 'Combinator') + 1);
  const names = namesOf(compound);
  const rarest = (['id', 'class', 'tag'] as const).flatMap(
    (kind) => names.find((name) => name.kind === kind) ?? [],
  )[0];
  if (rarest) return [rarest];
  return keysOfAlternatives(compound) ?? [{ kind: 'any', name: '' }];
}

/** `:is(ul, ol)` has the keys of all that it names. */
function keysOfAlternatives(compound: readonly CssNode[]): readonly SelectorKey[] | undefined {
  const is = compound.find(
    (part) => part.type === 'PseudoClassSelector' && ['is', 'where'].includes(part.name.toLowerCase()),
  );
  return is?.type === 'PseudoClassSelector' ? argumentsOf(is).flatMap((parts) => keysOf(parts)) : undefined;
}

function reportPart(part: CssNode, source: Source): void {
  const text = source.textOf(part);
  source.complain('css/unsupported-selector', `the selector "${text}" is not supported`, part, hintFor(part));
}

function hintFor(part: CssNode): string | undefined {
  if (part.type !== 'PseudoClassSelector' && part.type !== 'PseudoElementSelector') return undefined;
  const name = part.name.toLowerCase();
  if (part.type === 'PseudoClassSelector' && pseudoElementOf(name))
    return `write it with two colons: "::${name}"`;
  const candidates = part.type === 'PseudoElementSelector' ? PSEUDO_ELEMENTS : PSEUDO_CLASSES;
  const meant = nearest(name, candidates);
  const colons = part.type === 'PseudoElementSelector' ? '::' : ':';
  return meant && meant !== name ? `did you mean "${colons}${meant}"?` : undefined;
}
