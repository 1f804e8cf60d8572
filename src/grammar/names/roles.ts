/** What the text says a person or an organisation is, beside its name: verbatim and short. */

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
    if (roles.some(isNoun)) break;
  }
  return roles.find(isNoun) ?? roles.find((role) => !TIE.test(role)) ?? roles[0];
}

const isNoun = (role: string): boolean => !TIE.test(role) && !role.startsWith('who ');

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
