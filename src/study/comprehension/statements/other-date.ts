/** A year, a month or a weekday that the text names for something else. */

import { MONTHS, WEEKDAYS } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';

/** The only one of its kind in a passage, and another, the nearest in the text; undefined without. */
export function otherDate(
  { passages }: StudyMaterial,
  { index }: Passage,
  text: string,
): { readonly was: string; readonly is: string } | undefined {
  const around = passages
    .slice(Math.max(0, index - FAR), index + FAR)
    .sort((one, two) => Math.abs(one.index - index) - Math.abs(two.index - index));
  for (const kind of KINDS) {
    const [was, ...more] = found(kind, text);
    const others = was && more.length === 0 ? around.flatMap((one) => found(kind, one.text)) : [];
    const is = others.find((other) => isNear(other, was!) && !passages[index]!.text.includes(other));
    if (is) return { was: was!, is };
  }
  return undefined;
}

/** In sentences: what a reader mixes up stands close by. From judgement. */
const FAR = 30;
/** In years: what is farther apart no reader mixes up. From judgement. */
const FAR_APART = 15;

const named = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<=\\b(?:[IO]n|[Ii]n|on|[Uu]ntil|[Ss]ince|last) )(?:${names.map(capital).join('|')})\\b(?! \\d)`,
    'gu',
  );
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const KINDS: readonly RegExp[] = [
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of) (?:\p{Lu}\p{Ll}+ )?)(?:1[5-9]|20)\d\d\b(?!s)(?! \p{Ll}+s\b)/gu,
  named(MONTHS),
  named(WEEKDAYS),
];

const found = (kind: RegExp, text: string): string[] => [...text.matchAll(kind)].map(([date]) => date);

const isNear = (one: string, other: string): boolean =>
  Number.isNaN(Number(one)) || Math.abs(Number(one) - Number(other)) <= FAR_APART;
