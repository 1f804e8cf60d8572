/** What is printed of a role, beside a name in the list of people and below a quotation alike. */

import type { NamedEntity } from '../language/analysis.js';
import { is, isOccupation } from '../lexicon/index.js';
import { isKin, isPost, saysWho } from './role-words.js';

/** The role as a noun in small letters; undefined where it tells a reader nothing. */
export const printedRole = ({ role }: Pick<NamedEntity, 'role'>): string | undefined =>
  role && isTelling(role) ? asPrinted(role) : undefined;

/** `a clerk who weighed`, `spokesman for the authority confirmed that`: the rest is of something else. */
const BROKEN_OFF = / (?:that|which|and|or|who \p{L}+)$/u;

/** `friend`, `sibling film-makers`: whose friend and what is not said, and several people are not one. */
const isTelling = (role: string): boolean =>
  !role.startsWith('who ') &&
  !BROKEN_OFF.test(role) &&
  !isKin(role) &&
  !/\b(?:mine|my|our|this|that|these|those|(?:his|her|its|their) own)\b|^other |\b(?:later|earlier)$/u.test(
    role,
  ) &&
  (saysWho(role) || isPost(role)) &&
  !/^(?!of\b).*[^s]s$/u.test(role.split(/ (?:of|for|at|in|from|who|to|with|on) /u)[0]!);

/** `County Clerk`, `General manager`: each word belongs to an office. */
const isOffice = (role: string): boolean => {
  const words = role.toLowerCase().split(' ');
  const post = words.pop()!;
  return (
    (isOccupation(post) || is(post, 'office')) &&
    words.every((word) => is(word, 'office-modifier') || is(word, 'office'))
  );
};

/** The first two words of what a text writes with a capital behind an article: `the Council leader`. */
export const openingsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/ (?:an?|the) (\p{Lu}\p{Ll}+ \p{Ll}[\p{L}-]*)/gu)].map(([, opening]) => opening!),
  );

/** `Council leader` at the start of a sentence as `council leader`, unless the text opens something with it elsewhere; `French doctor` stays. */
export function asInSentence(role: string, openings: ReadonlySet<string>): string {
  const [first = '', second = ''] = role.split(' ');
  const isProper = is(first, 'demonym') || / of \p{Lu}/u.test(role) || openings.has(`${first} ${second}`);
  return isProper ? role : role.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase());
}

/** `General Secretary` behind a name as `general secretary`; another role as it stands. */
export const withSmallOffice = (role: string): string => (isOffice(role) ? uncapitalised(role) : role);

/** `Prime Minister` as `prime minister`; `MP` as it stands. */
const uncapitalised = (role: string): string =>
  role.replace(/\p{Lu}\p{Ll}[\p{L}-]*/gu, (word) => word.toLowerCase());

/** `the army’s chief`, `mayor` of "mayor out here" and of "Mayor", `owner of the mill`. */
const asPrinted = (role: string): string =>
  (isOffice(role) ? uncapitalised(role) : saysWho(role) ? role : role.toLowerCase())
    .replace(/ (?:out |up |down |over )?(?:here|there)$/u, '')
    .replace(/^(?:The )?(?=\p{Ll}[\p{L}-]*[’']s )/u, 'the ')
    .replace(/^The /u, 'the ')
    .replace(
      /^(?:(?:Newly|Retired|Former|Local|Veteran)(?= )|(?:Chief|Deputy|Senior|Acting)(?= \p{Ll}))/u,
      (word) => word.toLowerCase(),
    );
