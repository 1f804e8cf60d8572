/** `The minister smiled`, in a paragraph that does not name him: who is it, and where does the text say so? */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import { resolveRole } from '../../grammar/reference/role-holders.js';
import { voiceOf, wordsOf } from '../../grammar/voices.js';
import type { NamedEntity } from '../../language/analysis.js';
import { isPersonNoun } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

const LONGEST = 32;

/** One for each sentence whose subject is a role that one person of an earlier paragraph has. */
export const roleMeantQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => {
    const found = roleIn(passage);
    const named = found && lastNamed(material, passage, found.entity);
    if (!found || !named) return [];
    return [
      candidate(named, {
        frame: 'role-meant',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. Who is “${found.words}”? An earlier paragraph tells.`,
        answer: `${found.entity.name}${found.entity.role ? `, ${found.entity.role}` : ''} (¶${named.paragraph})`,
        level: 'understand',
        lines: 1,
        beside: [passage],
      }),
    ];
  });

function roleIn({
  reading,
  index,
  prose,
  words,
  text,
}: Passage): { entity: NamedEntity; words: string } | undefined {
  if (!prose || words < 5 || words > LONGEST || /\n/u.test(text)) return undefined;
  const clause = clausesOf(reading, index).find((one) => isTold(one));
  const subject = clause?.subject;
  if (subject?.by !== 'own' || subject.role || subject.phrase.kind !== 'noun') return undefined;
  const { phrase } = subject;
  const { tokens } = reading.analysis;
  const { lemma, lower } = tokens[phrase.head]!;
  if (tokens[phrase.firstToken]!.lower !== 'the' || lemma !== lower || !isPersonNoun(lemma)) return undefined;
  const { entity } = resolveRole(reading, voiceOf(reading, phrase)) ?? {};
  return entity?.kind === 'person'
    ? { entity, words: wordsOf(reading, phrase).replace(/^The/u, 'the') }
    : undefined;
}

/** The sentence that names a person last, when it stands in an earlier paragraph and the person has a name of two words. */
function lastNamed(
  { passages }: StudyMaterial,
  { paragraph }: Passage,
  { name, mentions }: NamedEntity,
): Passage | undefined {
  const inside = (one: Passage): boolean =>
    mentions.some(({ start }) => start >= one.sentence.start && start < one.sentence.end);
  const all = passages.filter((one) => one.paragraph <= paragraph && inside(one));
  const first = all[0];
  return / /u.test(name) && first && all.every((one) => one.paragraph < paragraph) ? first : undefined;
}
