/** A person's gender: from a title, a first name, or a pronoun that can mean nobody else. */

import type { NamedEntity } from '../analysis.js';
import { genderOfName } from './first-names.js';
import type { Group } from './groups.js';
import { genderOfKnownPerson } from './known-people.js';
import type { Line } from './lines.js';

type Gender = NonNullable<NamedEntity['gender']>;

/** The gender the text lets us know; undefined when it does not. */
export function genderOf(
  person: Group,
  lines: readonly Line[],
  peopleAt: ReadonlyMap<number, number>,
): Gender | undefined {
  for (const { mention } of person.mentions) {
    if (mention.honorific && mention.honorific !== 'person') return mention.honorific;
  }
  const named = genderOfName(person.words[0]!);
  if (person.words.length > 1 && named && named !== 'person') return named;
  const known = person.words.length === 1 ? genderOfKnownPerson(person.words[0]!) : undefined;
  return known ?? byPronoun(person, lines, peopleAt);
}

/** A pronoun in the sentence, after the name, or opening the next one, when no other person stands in either. */
function byPronoun(
  person: Group,
  lines: readonly Line[],
  peopleAt: ReadonlyMap<number, number>,
): Gender | undefined {
  const seen = new Set<Gender>();
  for (const { mention } of person.mentions) {
    const index = mention.line.index;
    if ((peopleAt.get(index) ?? 0) > 1) continue;
    const after = mention.line.words.slice(mention.to).find((word) => PRONOUNS[word.lower]);
    if (after) seen.add(PRONOUNS[after.lower]!);
    const next = lines[index + 1];
    if (!next || next.sentence.paragraph !== mention.line.sentence.paragraph || peopleAt.get(index + 1))
      continue;
    const opening = next.words[0] && PRONOUNS[next.words[0].lower];
    if (opening) seen.add(opening);
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  she: 'female',
  her: 'female',
  herself: 'female',
  hers: 'female',
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
};
