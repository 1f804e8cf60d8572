/** Who somebody is that a summary line names: the role that another sentence of the text gives, to be shown in brackets behind the name. */

import { anyOpening } from '../lexicon/index.js';
import type { Extract, Name, SummaryExtract } from './guide.js';

type Known = Pick<Name, 'name' | 'role'>;

/** Lines with the roles of those whom they name, each person's once; no role that the line tells itself. */
export function glossNames(lines: readonly SummaryExtract[], people: readonly Known[]): SummaryExtract[] {
  const told = new Set<string>();
  const owners = ownersOf(people);
  return lines.map((line) => {
    const words = partsOf(line)
      .map(({ text }) => text)
      .join(' ');
    const lower = words.toLowerCase();
    const unknown = people.filter(
      ({ name, role }) => role && !told.has(name) && isShort(role) && !tells(lower, role),
    );
    for (const { name } of people) if (words.includes(name)) told.add(name);
    const openly = unknown.find(({ name }) => name === line.opener);
    if (openly) {
      told.add(openly.name);
      return { ...line, opener: `${openly.name}, ${openly.role},` };
    }
    const glosses = unknown.flatMap(({ name, role }) => {
      const at = isNoun(role!) ? placeOf(line, namesOf(name, owners)) : undefined;
      if (at === undefined) return [];
      told.add(name);
      return [{ at, role: role! }];
    });
    return glosses.length > 0 ? { ...line, glosses } : line;
  });
}

const partsOf = ({ leadIn, goesOn, ...line }: SummaryExtract): Extract[] =>
  [leadIn, line, goesOn].filter((part) => part !== undefined);

/** Words; a longer role would bury the line. From judgement. */
const MOST_WORDS = 9;
const isShort = (role: string): boolean => role.split(' ').length <= MOST_WORDS;

/** `who sells rope` needs a comma before it, which only the brackets of an opener have. */
const isNoun = (role: string): boolean => !/^who\b/u.test(role);

/** A word of the role stands there, in lower case. */
const tells = (words: string, role: string): boolean =>
  (role.match(/\p{L}{4,}/gu) ?? []).some((word) => words.includes(word.toLowerCase()));

/** How many names have each part. */
function ownersOf(people: readonly Known[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const name of new Set(people.map((one) => one.name)))
    for (const part of new Set(name.split(' '))) owners.set(part, (owners.get(part) ?? 0) + 1);
  return owners;
}

/** The whole name, and each part of it that nobody else has. */
const namesOf = (name: string, owners: ReadonlyMap<string, number>): string[] => [
  name,
  ...name.split(' ').filter((part) => part.length > 2 && owners.get(part) === 1),
];

/** Behind the first use of a name, counted in its paragraph; where a comma or an owner’s mark follows, nothing can stand there. */
function placeOf(line: SummaryExtract, names: readonly string[]): number | undefined {
  for (const { text, start } of partsOf(line)) {
    const uses = names.flatMap((name) => useOf(name, text));
    const [first] = uses.sort((one, two) => one.from - two.from || two.to - one.to);
    if (!first) continue;
    return /^(?:[’'](?!\s)|,|\s\p{Lu})/u.test(text.slice(first.to)) ? undefined : start + first.to;
  }
  return undefined;
}

/** The first place where a name stands as a word, and not as a part of another name: `Port Said` is nobody. */
function useOf(name: string, text: string): { readonly from: number; readonly to: number }[] {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    const to = from + name.length;
    const isWord = !/[\p{L}-]$/u.test(text.slice(0, from)) && !/^[\p{L}-]/u.test(text.slice(to));
    const before = /(\p{Lu}[\p{L}’'-]+)\.? $/u.exec(text.slice(0, from))?.[1];
    if (isWord && (before === undefined || MAY_STAND_BEFORE.test(before))) return [{ from, to }];
  }
  return [];
}

/** Forms of address, and what opens a sentence. */
const MAY_STAND_BEFORE = new RegExp(
  `^(?:${anyOpening('honorific', 'preposition', 'subordinator', 'coordinator')}|Then|Now|Only|Both|Nobody|Neither)$`,
  'u',
);
