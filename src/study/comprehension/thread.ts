/** Somebody who comes back: what one paragraph tells of a person or body, and what a later one adds. */

import { isTold } from '../../grammar/cuts.js';
import { clausesOf, firstWhere } from '../../grammar/lookup.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, leansOf } from './neighbours.js';

/** Paragraphs between; nearer ones tell one story. */
const FEWEST_BETWEEN = 2;
const MOST_PARAGRAPHS = 6;

/** One for each name that acts in two places far apart and is not all over the text. */
export function threadQuestions(material: StudyMaterial): Candidate[] {
  const tellingOf = passagesByName(material);
  return material.names.flatMap((named) => {
    // One word with a small letter elsewhere, `the State`, is no name to follow.
    if (!/ |^\p{Lu}{2,}$/u.test(named.name)) return [];
    if (!/^(?:person|organization)$/u.test(named.kind) || paragraphsOf(material, named) > MOST_PARAGRAPHS)
      return [];
    const told = tellingOf.get(named) ?? [];
    const [first, last] = [told[0], told.at(-1)];
    if (!first || !last || last.paragraph - first.paragraph < FEWEST_BETWEEN) return [];
    const { name } = named;
    return [
      candidate(first, {
        frame: 'thread',
        kind: 'short-answer',
        prompt: `What does ¶${first.paragraph} tell about ${name}, and what does ¶${last.paragraph} add?`,
        answer: `¶${first.paragraph}: ${inQuotes(first.text)}. ¶${last.paragraph} adds: ${inQuotes(last.text)}.`,
        level: 'understand',
        lines: 3,
        beside: [last],
      }),
    ];
  });
}

const paragraphsOf = ({ analysis }: StudyMaterial, { mentions }: NamedEntity): number =>
  new Set(mentions.map(({ start }) => firstWhere(analysis.article.paragraphs, (one) => start < one.end)))
    .size;

/** For each name the sentences that can be read in an answer and whose main clause it is the subject of. */
function passagesByName({ passages }: StudyMaterial): ReadonlyMap<NamedEntity, readonly Passage[]> {
  const byName = new Map<NamedEntity, Passage[]>();
  for (const passage of passages) {
    const subjects = clausesOf(passage.reading, passage.index)
      .filter((clause) => isTold(clause))
      .slice(0, 1)
      .filter(({ subject }) => subject?.by === 'own')
      .map(({ subject }) => subject!.phrase.entity);
    for (const named of new Set(subjects)) {
      if (!named || !isReadable(passage)) continue;
      byName.set(named, byName.get(named) ?? []);
      byName.get(named)!.push(passage);
    }
  }
  return byName;
}

const isReadable = (passage: Passage): boolean =>
  passage.prose &&
  !passage.quoted &&
  passage.words >= 12 &&
  passage.words <= 40 &&
  !/^["“‘]|\bit\b/u.test(passage.text) &&
  leansOf(passage) < 0.6;
