/** The pairs of resources/opposites.txt, in all forms in which they stand in a text. */

import written from '../../../../resources/opposites.txt';
import { formsOf } from '../../../lexicon/index.js';

/** What a pair is; `when` is a noun that tells a time. */
export type Part = 'adj' | 'adp' | 'adv' | 'noun' | 'phrase' | 'verb' | 'when';

/** A word or a phrase and what says the opposite, with the words beside which it does. */
export interface Opposite {
  readonly part: Part;
  readonly was: readonly string[];
  readonly is: string;
  /** Of a verb, where the two are one form for the word and two for its opposite. */
  readonly form?: 'past' | 'participle';
  readonly notBefore: readonly string[];
  /** Words that may not come anywhere behind. */
  readonly notAhead: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly notBehind: readonly string[];
  readonly onlyBehind: readonly string[];
}

/** The pairs whose first word this is, in small letters. */
export const oppositesOf = (word: string): readonly Opposite[] => OPPOSITES.get(word) ?? NONE;

const NONE: readonly Opposite[] = [];

/** A line, read in one way. */
interface Pair {
  readonly part: Part;
  readonly from: string;
  readonly to: string;
  readonly beside: readonly string[];
}

const LINES = written.split('\n').filter((line) => line && !line.startsWith('#'));

/** What has a line of its own. */
const FIRST: ReadonlySet<string> = new Set(
  LINES.map((line) => line.split('>')[0]!.split('\t', 2).join('\t')),
);

const PAIRS: readonly Pair[] = LINES.flatMap((line) => {
  const [part, one, to, beside = ''] = line.split('\t') as [Part, string, string, string?];
  const from = one.replace('>', '');
  const pair = { part, from, to, beside: beside.split(' ').filter(Boolean) };
  return one === from && !FIRST.has(`${part}\t${to}`) ? [pair, { ...pair, from: to, to: from }] : [pair];
});

/** Forms of a verb that can stand in a text, in the order of `formsOf`, the past and the participle apart. */
function conjugated(verb: string): readonly string[] {
  const [first = '', ...rest] = verb.split(' ');
  const [infinitive, third, ...others] = formsOf(first) as [string, string, ...string[]];
  const forms = [infinitive, third, others[0]!, others.length > 2 ? others[1]! : others[0]!, others.at(-1)!];
  return forms.map((form) => [form, ...rest].join(' '));
}

const PAST = 2;
const PARTICIPLE = 3;

function opposites({ part, from, to, beside }: Pair): Opposite[] {
  const guards = {
    notBefore: beside.filter((one) => one.startsWith('-')).map((one) => one.slice(1)),
    notAhead: beside.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
    onlyBefore: beside.filter((one) => one.startsWith('+')).map((one) => one.slice(1)),
    notBehind: beside.filter((one) => one.endsWith('-')).map((one) => one.slice(0, -1)),
    onlyBehind: beside.filter((one) => one.endsWith('+')).map((one) => one.slice(0, -1)),
  };
  if (part !== 'verb') return [{ part, was: from.split(' '), is: to, ...guards }];
  const others = conjugated(to);
  const isTwo = others[PAST] !== others[PARTICIPLE];
  return conjugated(from).flatMap((was, i, all) => {
    const isOne = all[PAST] === all[PARTICIPLE];
    if (i === PARTICIPLE && isOne && !isTwo) return [];
    const form = i === PAST ? 'past' : 'participle';
    const tells = isOne && isTwo && (i === PAST || i === PARTICIPLE);
    return [{ part, was: was.split(' '), is: others[i]!, ...guards, ...(tells && ({ form } as const)) }];
  });
}

const OPPOSITES: ReadonlyMap<string, readonly Opposite[]> = PAIRS.flatMap(opposites).reduce(
  (map, one) => map.set(one.was[0]!, [...(map.get(one.was[0]!) ?? []), one]),
  new Map<string, readonly Opposite[]>(),
);
