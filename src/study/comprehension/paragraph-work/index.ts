/**
 * What paragraphs do for a text, where their own words tell for certain: they turn, grant a point, go back, let somebody speak.
 * Those asked about can be matched in one way only (`match.ts`). No choice is left over: readers found that one could be said of a paragraph as well as its own.
 */

import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { ARGUMENT } from './argument.js';
import { AHEAD, CONTENTS, FIGURES, NEWS } from './contents.js';
import { matchWorks } from './match.js';
import { MOVES } from './moves.js';
import { placesOf } from './place.js';
import { SPEAKERS } from './speakers.js';
import { TIMES } from './times.js';
import type { Work } from './work.js';

const FEWEST = 3;
const MOST = 4;
/** Works that are seen at a glance: by marks of speech, by figures, by where they stand. */
const AT_A_GLANCE: ReadonlySet<Work> = new Set([...SPEAKERS, ...NEWS, ...FIGURES]);

/** What may be done in a text of this type, the rarest first. */
const worksOf = ({ textType }: StudyMaterial): readonly Work[] => [
  ...(textType === 'opinion' ? ARGUMENT : AHEAD),
  ...MOVES,
  ...TIMES,
  ...CONTENTS,
  ...SPEAKERS,
  ...(textType === 'news' ? NEWS : []),
  ...FIGURES,
];

/** One for a text of which three or four paragraphs can be matched with what they do. */
export function paragraphWorkQuestion(material: StudyMaterial): Candidate[] {
  const works = worksOf(material);
  const found = matchWorks(works, placesOf(material), MOST);
  const [one, ...others] = found;
  const isRead = found.some(({ work }) => !AT_A_GLANCE.has(work));
  if (!one || found.length < FEWEST || !isRead) return [];
  const numbers = found.map(({ place }) => `¶${place.number}`);
  return [
    candidate(one.shown.at, {
      frame: 'paragraph-work',
      kind: 'matching',
      prompt: `What does each of these paragraphs do in the text? Match ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)} with what they do.`,
      choices: found.map(({ work }) => work.does).sort(),
      answer: found
        .map(
          ({ place, work, shown }) => `¶${place.number}: ${work.does.replace(/\.$/u, '')} (${shown.words})`,
        )
        .join('; '),
      level: 'analyse',
      lines: 1,
      hidden: [],
      worth: (found.length - FEWEST) * 0.3,
      beside: others.map(({ shown }) => shown.at),
    }),
  ];
}
