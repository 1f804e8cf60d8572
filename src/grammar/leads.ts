/** The people a piece is about: the woman and the man it names far more often than any other. */

import type { NamedEntity } from '../language/analysis.js';
import type { Leads } from './reading.js';

/** The woman and the man, if any, that the article keeps coming back to. */
export function findLeads(names: readonly NamedEntity[]): Leads {
  const female = leadAmong(names.filter(({ gender }) => gender !== 'male'));
  const male = leadAmong(names.filter(({ gender }) => gender !== 'female'));
  return {
    ...(female?.gender === 'female' ? { female } : {}),
    ...(male?.gender === 'male' ? { male } : {}),
  };
}

function leadAmong(names: readonly NamedEntity[]): NamedEntity | undefined {
  const ranked = names
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, ...others] = ranked;
  const second = others.find(({ name }) => !isPart(name, first!.name));
  const count = first?.mentions.length ?? 0;
  return count >= FEWEST && count >= AHEAD * (second?.mentions.length ?? 0) ? first : undefined;
}

/** Mentions that make a lead, and how far ahead of the next person of that gender. From judgement. */
const FEWEST = 3;
const AHEAD = 1.5;

/** "Ada Obi" and "Ada Obi Kell" are one. */
const isPart = (one: string, other: string): boolean =>
  one.startsWith(`${other} `) || other.startsWith(`${one} `);
