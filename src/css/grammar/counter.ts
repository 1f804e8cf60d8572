/** Values of the counter properties and of `quotes`. */

import type { Grammar, Value } from './grammar.js';
import { either, namedValues, numberIn, stringIn } from './grammar.js';

export interface CounterChange {
  readonly counter: string;
  readonly amount: number;
}

/** Names, each with a whole number or without; `usual` is what a name without one means. */
export function counterChanges(usual: number): Grammar<readonly CounterChange[]> {
  return either(namedValues({ none: [] }), {
    accepts: 'names of counters, each with a whole number or without (page and pages count themselves)',
    parse: (value) => changes(value, usual),
  });
}

function changes(value: Value, usual: number): readonly CounterChange[] | undefined {
  const found: CounterChange[] = [];
  for (const node of value) {
    const amount = numberIn([node]);
    if (node.type === 'Identifier' && !isPageCounter(node.name)) {
      found.push({ counter: node.name, amount: usual });
    } else if (amount !== undefined && Number.isInteger(amount) && found.length > 0) {
      found.push({ ...found.pop()!, amount });
    } else return undefined;
  }
  return found;
}

/** Pages are counted by layout, each once; nothing in the text can change that. */
const isPageCounter = (name: string) => name === 'page' || name === 'pages';

/** Pairs of marks, the outermost first. */
export type QuoteMarks = readonly (readonly [string, string])[];

/** Typographic quotation marks of English, double outside and single inside. */
const ENGLISH: QuoteMarks = [
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
];

export const QUOTES: Grammar<QuoteMarks> = either(namedValues({ auto: ENGLISH, none: [] }), {
  accepts: 'pairs of strings in quotes',
  parse(value) {
    const marks = value.map((node) => stringIn([node]));
    if (marks.length === 0 || marks.length % 2 === 1 || marks.includes(undefined)) return undefined;
    const openers = marks.filter((_, i) => i % 2 === 0);
    return openers.map((opener, i) => [opener!, marks[2 * i + 1]!] as const);
  },
});
