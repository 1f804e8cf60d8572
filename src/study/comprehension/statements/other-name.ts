/** A statement with another person of the text for the one it is about: who was it? */

import type { NamedEntity } from '../../../language/analysis.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';

/** The text of a passage with another person before its verb, the nearest in the text; undefined without. */
export function otherName({ names }: StudyMaterial, passage: Passage, text: string): string | undefined {
  const people = names.filter(({ kind, name }) => kind === 'person' && FULL.test(name));
  const own = people.find(({ name }) => text.startsWith(`${name} `));
  const rest = own && text.slice(own.name.length);
  if (!rest || OF_ONE.test(rest) || people.some(({ name }) => rest.includes(name.split(' ').at(-1)!)))
    return undefined;
  const others = people.filter((one) => isElsewhere(one, passage) && canStandFor(one, own));
  const [nearest] = others.sort((a, b) => farFrom(a, passage) - farFrom(b, passage));
  return nearest && `${nearest.name}${rest}`;
}

/** A first and a last name, no title. */
const FULL = /^\p{Lu}\p{Ll}[\p{L}’'-]* (?:\p{L}[\p{L}’'.-]* )*\p{Lu}[\p{L}’'-]+$/u;

/** Words that tell whether it is a man or a woman, and what only describes. */
const OF_ONE =
  /^ (?:is|was|and|or)\b|\b(?:he|she|him|his|her|hers|himself|herself|who|father|mother|son|daughter|husband|wife|brother|sister)\b/u;

const isElsewhere = ({ mentions }: NamedEntity, { paragraph }: Passage): boolean =>
  mentions.every((one) => one.paragraph !== paragraph);

/** Nobody who is named in passing, or whose sex or family would tell. */
const canStandFor = (other: NamedEntity, own: NamedEntity): boolean =>
  other.gender === own.gender &&
  other.mentions.length >= LEAST &&
  !other.name.split(' ').some((word) => own.name.split(' ').includes(word));

const LEAST = 2;

const farFrom = ({ mentions }: NamedEntity, { paragraph }: Passage): number =>
  Math.min(...mentions.map((one) => Math.abs(one.paragraph - paragraph)));
