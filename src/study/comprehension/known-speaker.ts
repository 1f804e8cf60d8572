/** Somebody who is brought in in one paragraph and speaks in a later one: who says it, and what has the text told of the speaker? */

import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { type Line, linesSaid } from './lines-said.js';
import { inQuotes } from './neighbours.js';
import { isRole, passageWith } from './roles.js';

/** One for each person with a role who is named there and speaks later. */
export function knownSpeakerQuestions(material: StudyMaterial): Candidate[] {
  const lines = linesSaid(material);
  return material.names.flatMap((named) =>
    named.kind === 'person' ? (asked(material, named, lines) ?? []) : [],
  );
}

function asked(material: StudyMaterial, named: NamedEntity, lines: readonly Line[]): Candidate | undefined {
  const { name, role } = named;
  const first =
    role && isRole(role) && role.split(' ').length >= 2 ? passageWith(material, named, role) : undefined;
  const [last] = lines
    .filter(
      (line) =>
        line.name === name &&
        first &&
        line.passage.paragraph > first.paragraph &&
        !line.passage.text.includes(role!),
    )
    .sort((one, two) => two.shown.length - one.shown.length);
  if (!first || !last) return undefined;
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
