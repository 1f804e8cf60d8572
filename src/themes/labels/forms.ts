/** How a thing stands in a title: with which of the words before it, with which article, and whether it may at all. */

import type { Reading } from '../../grammar/reading.js';
import { is } from '../../lexicon/index.js';
import type { NamingPhrase, Noun } from './naming-phrases.js';

/** The bare noun, or with words before it that it comes back with, or with one noun, or, where it stands once, with what it has. */
export function formOf(uses: Noun, isOften: boolean): NamingPhrase | undefined {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  const times = ({ text }: NamingPhrase) => counts.get(text)!;
  const worth = (use: NamingPhrase): number => {
    const before = use.units.slice(0, -1);
    if (before.some(({ isPlural }) => isPlural)) return 0;
    if (before.length === 0) return isOften || use.units[0]!.kind === 'name' ? 1 : 0;
    if (!isOften || times(use) > 1) return 2 + (before.length === 1 ? 1 : 0) + times(use);
    return before.length === 1 && before[0]!.kind !== 'adjective' ? 1.5 : 0;
  };
  return [...uses].sort((one, two) => worth(two) - worth(one)).find((use) => worth(use) > 0);
}

/** What stands once may be a place in passing, or misread: `a piano fall`, `the rope round his waist`, `the hedge standing`. */
export function isSafe({ nameAt }: Reading, { units, opener, next }: NamingPhrase): boolean {
  const head = units.at(-1)!;
  if (head.kind === 'name')
    return units.length > 1 || nameAt[head.firstToken]?.entity.kind === 'organization';
  const mayBeVerb = [head.lower, head.lower.replace(/s$/u, '')].some((word) => is(word, 'verb-level'));
  if (mayBeVerb && units.at(-2)?.kind === 'noun') return false;
  return (BEFORE_ONE.test(opener) || head.isPlural) && !/ing$/u.test(head.lower) && !BEFORE_ONE.test(next);
}

/** "The" if the text ever has an article or an owner before it, and before a name mostly; bare only where it is a known word that does something (`sentence by sentence` is none). */
export function withArticle(form: NamingPhrase, all: Noun, isOften: boolean): string | undefined {
  const { text, units, end } = form;
  const { kind, isPlural, lower } = units.at(-1)!;
  const isName = kind === 'name';
  const uses = all.filter((use) => (isName ? use.text === text : isOften || use.end === end));
  const marked = uses.filter(({ opener }) => (isName ? /^the$/u : BEFORE_ONE).test(opener)).length;
  if (marked > 0 && (!isName || marked * 2 >= uses.length)) return `the ${text}`;
  const isKnown = is(lower, 'noun-level') && uses.some(({ isCore }) => isCore);
  return isName || isPlural || isKnown ? text : undefined;
}

const BEFORE_ONE =
  /^(?:the|an?|this|that|these|those|its|his|her|our|my|your|their|each|every|one|own|no|another|any|['’]s?)$/u;
