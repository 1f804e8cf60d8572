/** The noun that a number counts, and the rate behind it. */

import type { Token } from '../../language/analysis.js';
import { anyOf, isPlural } from '../../lexicon/index.js';

export interface Counted {
  /** In the singular. */
  readonly head: string;
  readonly text: string;
  readonly end: number;
}

/** `212 children`, `five public pools`, `1.8 square kilometres`: what stands right behind, up to the last noun of the row. */
export function nounAfter(tokens: readonly Token[], offset: number): Counted | undefined {
  const first = tokens.findIndex(({ start }) => start >= offset);
  if (first < 0) return undefined;
  const of = tokens[first]!.lower === 'of' ? first + 1 : first;
  const from = OWNER.test(tokens[of]?.lower ?? '') && of > first ? of + 1 : of;
  let end = from;
  while (end < tokens.length && end - from < LONGEST && isInside(tokens[end]!)) end++;
  const row = tokens.slice(from, end);
  const plural = row.findIndex((token) => isHead(token) && (isPlural(token.lower) || token.lower === 'fish'));
  const last = plural < 0 ? row.findLastIndex(isHead) : plural;
  if (last < 0 || from > first) return undefined;
  const head = row[last]!;
  const text = row
    .slice(0, last + 1)
    .map((token, i) => (i > 0 && row[i - 1]!.end < token.start ? ' ' : '') + token.text)
    .join('');
  return { head: SINGULAR[head.lower] ?? head.lemma.toLowerCase(), text, end: head.end };
}

const OWNER = new RegExp(`^${anyOf('article', 'possessive', 'demonstrative')}$`);
const LONGEST = 5;

/** `people` is no plural of a person here, and a `tonne` is no ton. */
const SINGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  tonnes: 'tonne',
  dead: 'dead',
  km: 'kilometre',
};

const isInside = ({ pos, lower, text }: Token): boolean =>
  /^(?:NOUN|ADJ|PROPN)$/.test(pos) ||
  text === '-' ||
  lower === 'dead' ||
  (pos === 'VERB' && /ed$/.test(lower));

const isHead = ({ pos, lower }: Token): boolean => pos === 'NOUN' || lower === 'dead' || lower === 'km';

const PER = new RegExp(
  String.raw`^ (?:(?:an?|every) (${anyOf('per')})|(?:per|each) (\p{Ll}+))\b(?! of)`,
  'u',
);

/** `a year`, `per child`, `each`, `apiece`, `at a time`. */
export function perAfter(rest: string): string | undefined {
  const match = PER.exec(rest);
  if (match) return match[1] ?? match[2];
  return /^,? (?:each|apiece|at a time)\b/u.test(rest) ? 'one' : undefined;
}
