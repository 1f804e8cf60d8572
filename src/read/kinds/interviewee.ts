/** Who answers in an interview whose turns bear no labels: whoever is named most before it begins. */

import { genderOfName, isPersonNoun } from '../../lexicon/index.js';
import { isBylineAlone } from '../lines/bylines.js';
import { isName, surnameOf } from '../lines/writer-names.js';
import { initialsOf } from './labels.js';

const CAPITALS =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:(?: (?:de|del|della|der|den|di|da|dos|du|van|von|bin|ibn|al|la|le))* \p{Lu}(?:\.|[\p{L}\p{M}’'-]+)){1,4}/gu;
/** `asked by Jo Lund`, `Interview: Jo Lund`, `she tells Jo Lund what she keeps`: who asks, however well known the name. */
const ASKS =
  /\b(?:by|interview:|words:|text:|t(?:old|ells?|elling)|show(?:s|ed|ing)?|explain(?:s|ed)? to|asked by|talk(?:s|ed|ing)? (?:to|with)|sp(?:oke|eaks?|eaking) (?:to|with))\s+$/i;
/** `a conversation with Ada Brun`: who is asked. */
const ASKED =
  /\b(?:interview(?:ed)?|conversation|talk(?:s|ed)?|questions|meet(?:s|ing)?|met|visit(?:s|ed)?)(?: (?:with|for|to))? $/i;

/** The name in full; undefined where nobody is named, and where two are in one breath: either may have said it. */
export function intervieweeIn(lines: readonly string[]): string | undefined {
  const told = lines.filter((line) => !isBylineAlone(line));
  const text = told.join('\n');
  const weights = new Map<string, number>();
  for (const found of text.matchAll(CAPITALS)) {
    const name = nameIn(found[0].replace(/[’']s$/u, ''));
    if (!name) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const own = weights.get(name) ?? weightOf(name, text);
    weights.set(name, own + (ASKED.test(before) ? 1 : 0) - (ASKS.test(before) ? ASKING : 0));
  }
  const [first, second] = [...weights].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const isUnsure = first && (isOneOfTwo(first, text) || (second && areJoined([first, second], text)));
  return isUnsure ? undefined : first;
}

/** `Ada Ruth Lund` of `ARL`, where the lines name nobody else with these letters. */
export function nameOfInitials(initials: string, lines: readonly string[]): string | undefined {
  const found = [...lines.join('\n').matchAll(CAPITALS)].flatMap(
    ([words]) => nameIn(words.replace(/[’']s$/u, '')) ?? [],
  );
  const names = new Set(found.filter((name) => initialsOf(name.split(' ')) === initials));
  return names.size === 1 ? [...names][0] : undefined;
}

/** `Ada and Ole Lund`: brothers, sisters, a couple. */
const isOneOfTwo = (name: string, text: string): boolean =>
  [...text.matchAll(new RegExp(`(\\p{Lu}[\\p{L}’'-]+) (?:and|&) ${name}`, 'gu'))].some(
    ([, other = '']) => genderOfName(other) !== undefined,
  );

/** `Ada Brun and Ole Lund`, in either order, as those who are spoken to: no `by` before them. */
const areJoined = ([one, other]: readonly [string, string], text: string): boolean =>
  [`${one} and ${other}`, `${other} and ${one}`].some((pair) => {
    const at = text.indexOf(pair);
    return at >= 0 && !ASKS.test(text.slice(Math.max(0, at - 40), at));
  });

/** A sentence may begin with a word that is none of the name: `Pilot Sam Okoro`. */
function nameIn(words: string): string | undefined {
  const [first = '', ...rest] = words.split(' ');
  return [isPersonNoun(first.toLowerCase()) ? '' : words, rest.join(' ')].find(isName);
}

/** Outweighs a known first name. */
const ASKING = 3;

/** How often the surname is met, and whether the first name is known for one. */
const weightOf = (name: string, text: string): number =>
  text.split(surnameOf(name)).length - 1 + (genderOfName(name.split(' ')[0]!) ? 1.5 : 0);
