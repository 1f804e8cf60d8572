/** What a value may look like: grammars that turn a parsed value into data, and say in words what they accept. */

import type { CssNode } from 'css-tree';

/** The components of a declaration's value. */
export type Value = readonly CssNode[];

export interface Grammar<T> {
  /** Completes the hint "NAME takes ...". */
  readonly accepts: string;
  /** Undefined when the value is not of this grammar. */
  readonly parse: (value: Value) => T | undefined;
}

/** One of these words; it stands for itself. */
export function keywords<const W extends string>(...words: readonly W[]): Grammar<W> {
  return oneWord(words.map((word) => [word, word] as const));
}

/** One of these words; each stands for a value. */
export function namedValues<const T>(values: Readonly<Record<string, T>>): Grammar<T> {
  return oneWord(Object.entries(values));
}

/** The first of these grammars that the value is of. */
export function either<A, B>(first: Grammar<A>, second: Grammar<B>): Grammar<A | B> {
  const accepts = `${first.accepts}, ${second.accepts}`;
  return { accepts, parse: (value) => first.parse(value) ?? second.parse(value) };
}

/** A whole number from `least` on. */
export function integer(least: number): Grammar<number> {
  const parse = (value: Value) => {
    const count = numberIn(value);
    return count !== undefined && Number.isInteger(count) && count >= least ? count : undefined;
  };
  return { accepts: `a whole number from ${least}`, parse };
}

/** A number that is not negative. */
export const AMOUNT: Grammar<number> = {
  accepts: 'a number from 0',
  parse: (value) => {
    const amount = numberIn(value);
    return amount !== undefined && amount >= 0 ? amount : undefined;
  },
};

/** The grammar with another result. */
export function mapped<A, B>(grammar: Grammar<A>, change: (parsed: A) => B | undefined): Grammar<B> {
  const parse = (value: Value) => {
    const parsed = grammar.parse(value);
    return parsed === undefined ? undefined : change(parsed);
  };
  return { accepts: grammar.accepts, parse };
}

/** Any number of different words in any order, each at most once. */
export function wordSet<const W extends string>(...words: readonly W[]): Grammar<readonly W[]> {
  const parse = (value: Value) => {
    const found = value.map((node) => words.find((word) => word === identifierIn([node])));
    const complete = found.filter((word) => word !== undefined);
    const distinct = new Set(complete).size === value.length;
    return complete.length > 0 && distinct ? complete : undefined;
  };
  return { accepts: words.join(', '), parse };
}

/** The lower-case word, when the value is one word. */
export function identifierIn(value: Value): string | undefined {
  const node = value.length === 1 ? value[0] : undefined;
  return node?.type === 'Identifier' ? node.name.toLowerCase() : undefined;
}

/** The number, when the value is one number without a unit. */
export function numberIn(value: Value): number | undefined {
  const node = value.length === 1 ? value[0] : undefined;
  return node?.type === 'Number' ? Number.parseFloat(node.value) : undefined;
}

/** The text, when the value is one quoted string. */
export function stringIn(value: Value): string | undefined {
  const node = value.length === 1 ? value[0] : undefined;
  return node?.type === 'String' ? node.value : undefined;
}

/** The stretches between commas. */
export function splitAtCommas(value: Value): readonly Value[] {
  const parts: CssNode[][] = [[]];
  for (const node of value) {
    if (isOperator(node, ',')) parts.push([]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

export const isOperator = (node: CssNode | undefined, sign: string): boolean =>
  node?.type === 'Operator' && node.value.trim() === sign;

function oneWord<T>(entries: readonly (readonly [string, T])[]): Grammar<T> {
  const meanings = new Map(entries);
  const accepts = [...meanings.keys()].join(', ');
  return { accepts, parse: (value) => meanings.get(identifierIn(value) ?? '') };
}
