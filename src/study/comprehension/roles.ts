/** What a text says that somebody is, and where it says so. */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';

/** The sentence in which a name and its role stand together, when the role is no more than a noun phrase there. */
export function passageWith(
  { passages }: StudyMaterial,
  named: NamedEntity,
  role: string,
): Passage | undefined {
  for (const mention of named.mentions) {
    const passage = passages.find(
      ({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end,
    );
    if (passage?.text.includes(role)) return holdsVerb(passage, role) ? undefined : passage;
  }
  return undefined;
}

/** `The owner of the mill sued Ada Obi`: what the verb joins is no role. */
function holdsVerb({ reading, index, text, sentence }: Passage, role: string): boolean {
  const start = sentence.start + text.indexOf(role);
  const { tokens } = reading.analysis;
  return clausesOf(reading, index).some(({ verb, ...clause }) => {
    const at = tokens[verb.main]!.start;
    return isTold({ verb, ...clause }) && at >= start && at < start + role.length;
  });
}

/** It names somebody, whole and without another sentence: no opener of a clause, no pronoun, no word of the family. */
export const isRole = (role: string): boolean =>
  !/\b(?:because|it|them|they|her|him|this|that one|mine|ours|my|our|late|(?:grand|step)?(?:father|mother|son|daughter)|brother|sister|wife|husband|boy|girl)\b/iu.test(
    role,
  ) &&
  !OPENS.test(role) &&
  !/["“”]/u.test(role);

const OPENS =
  /^(?:who|which|that|its|his|her|their|under|because|in|of|by|with|from|for|on|at|to|when|where|while|as|after|before|since|and|but|or|was|were|is|had|has|said|says)\b/iu;
