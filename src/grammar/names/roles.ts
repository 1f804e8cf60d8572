/** What the text says a person or an organisation is, beside its name: verbatim and short. */

import { is, isOccupation, isPersonNoun } from '../../lexicon/index.js';
import { genderOfNoun } from './genders.js';
import type { Group } from './groups.js';
import { roleAfter } from './role-after.js';
import { roleBefore } from './role-before.js';

/** The first role the text states, a noun before a clause and both before a tie of blood; an organisation has one only in an apposition after it. */
export function roleOf(group: Group, text: string, gender: string | undefined): string | undefined {
  if (group.kind !== 'person' && group.kind !== 'organization') return undefined;
  const roles: string[] = [];
  for (const { mention } of group.mentions) {
    const before = group.kind === 'person' ? roleBefore(mention, text) : undefined;
    // `the company, the council and ...` is a list.
    const after = mention.words.at(-1)!.capital ? roleAfter(mention, text) : undefined;
    for (const role of [before, after])
      if (role && tells(role, gender)) roles.push(role.replace(/\s+/g, ' '));
    const first = roles.find(isNoun);
    if (first && (!isBareTrade(first) || roles.some(namesBody))) break;
  }
  const told = roles.find(isNoun);
  return (
    (told && isBareTrade(told) ? roles.find(namesBody) : undefined) ??
    told ??
    roles.find((role) => !TIE.test(role)) ??
    roles[0]
  );
}

const isNoun = (role: string): boolean => !TIE.test(role) && !role.startsWith('who ');

/** `blacksmith`, beside which an office would tell more. */
const isBareTrade = (role: string): boolean => {
  const word = role.slice(role.lastIndexOf(' ') + 1).toLowerCase();
  return /^(?:(?:young|old) )?\p{Ll}+$/u.test(role) && isOccupation(word) && !is(word, 'office');
};

/** `the band’s conductor`, `president of the Hill Society`; not `the girl’s teacher`. */
function namesBody(role: string): boolean {
  if (!isNoun(role)) return false;
  const owner = /^[Tt]he (?:[^’']+ )?(\p{L}+)[’']s? \p{Ll}+$/u.exec(role)?.[1];
  if (owner) return !isPersonNoun(owner.toLowerCase());
  const [, capital, body = ''] =
    /^(?:\p{Ll}+ )?\p{Ll}+ of the (?:(\p{Lu})[^,]*|(\p{Ll}+))$/u.exec(role) ?? [];
  return capital !== undefined || is(body, 'organization-noun') || is(body, 'acting-body');
}

/** `man` says nothing of Adam, and `mother` nothing of Paul. */
function tells(role: string, gender: string | undefined): boolean {
  if (/^(?:young |old )?(?:man|woman|boy|girl|child)$/.test(role)) return false;
  const [phrase] = role.split(/ (?:of|in|at|for|to|with|who|and)(?= )/) as [string];
  const told = role.startsWith('who ') ? undefined : genderOfNoun(phrase.slice(phrase.lastIndexOf(' ') + 1));
  return !told || !gender || told === gender;
}

/** Who somebody is to another one. */
const TIE =
  /^(?:[\p{L}-]+ ){0,2}(?:neighbou?r|friend|colleague|son|daughter|wife|husband|mother|father|brother|sister|cousin|uncle|aunt|girlfriend|boyfriend|partner)$/u;
