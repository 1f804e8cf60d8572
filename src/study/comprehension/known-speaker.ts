/** Somebody who is brought in in one paragraph and speaks in a later one: who says it, and what has the text told of the speaker? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { type Line, linesSaid } from './lines-said.js';
import { inQuotes } from './neighbours.js';
import { isRole, passageWith } from './roles.js';

/** One for each line of a person whose role stands in an earlier paragraph. */
export function knownSpeakerQuestions(material: StudyMaterial): Candidate[] {
  const lines = linesSaid(material);
  return material.names.flatMap((named) => {
    const { role, name } = named;
    if (named.kind !== 'person' || !role || !isRole(role) || role.length < 4) return [];
    const first = passageWith(material, named, role);
    return lines
      .filter((line) => line.name === name && first && line.passage.paragraph > first.paragraph)
      .filter(({ passage }) => !passage.text.includes(role))
      .map((line) => asked(first!, { name, role }, line));
  });
}

function asked(first: Passage, { name, role }: { name: string; role: string }, last: Line): Candidate {
  const [a, b] = [first.paragraph, last.passage.paragraph];
  return candidate(first, {
    frame: 'known-speaker',
    kind: 'short-answer',
    prompt: `Who says this in ¶${b}: ${inQuotes(last.shown)}? And what has an earlier paragraph told about this person?`,
    answer: `${name}, ${role} (¶${a}).`,
    level: 'understand',
    lines: 2,
    beside: [last.passage],
  });
}
