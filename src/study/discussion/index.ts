/**
 * Discussion questions: a `StudyMaterial` in, three or four questions for each theme out, climbing from what the
 * text says to what it is worth.
 *
 * Every question is asked about a move of the author's that an explicit cue gives away, quotes the text, and
 * names the paragraph. A question that would fit any text is not asked: with its quoted words masked, no two
 * questions of a guide are the same. Deliberately not done here: judging whether the author is right; no question
 * asks to defend a deed or to speak for a group.
 */

import type { Slot } from '../clauses.js';
import type { DiscussionQuestion } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { chooseQuestions } from './choose.js';
import { findArcs } from './find-arcs.js';
import { findConcessions } from './find-concessions.js';
import { findHeldWords } from './find-held-words.js';
import { findInSentences } from './find-in-sentences.js';
import { findReports } from './find-reports.js';
import { findSides } from './find-sides.js';
import { findUnheard } from './find-unheard.js';
import { findVoices } from './find-voices.js';
import type { Finding, Move } from './finding.js';
import { type Scene, setScene } from './scene.js';

export { authorOf } from './wording.js';

/** What may be asked about in an article. */
export interface Moves {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
}

/** Finds the moves of an article; the discussion and the writing tasks are made from them. */
export function findMoves(material: StudyMaterial): Moves {
  const scene = setScene(material);
  const findings = FINDERS.flatMap((find) => find(scene));
  return { scene, findings };
}

const FINDERS: readonly ((scene: Scene) => Finding[])[] = [
  findInSentences,
  findConcessions,
  findVoices,
  findHeldWords,
  findReports,
  findArcs,
  findUnheard,
  findSides,
];

/** The questions of each theme, by theme id; a theme in which no move is found has none. */
export const askDiscussion = ({ scene, findings }: Moves): Map<string, DiscussionQuestion[]> =>
  chooseQuestions(scene, findings);

/** The claim of the whole text that is best worth arguing about; a painful one only when there is no other. */
export function chooseClaim({ scene, findings }: Moves): Slot | undefined {
  const arguable = ARGUABLE[scene.material.textType === 'news' ? 'news' : 'other'];
  const weighed = findings
    .filter(
      ({ move, a, x }) => !x && arguable.has(move) && !a.leans && !a.cut && !ATTRIBUTED.test(a.extract.text),
    )
    .map(({ a, weight, painful }) => ({ a, weight: weight - (painful ? 1 : 0) }));
  return weighed.sort((one, two) => two.weight - one.weight)[0]?.a;
}

/** What others hold. */
const ATTRIBUTED = /\b(?:believed?s?|thought|says?|said|historians|experts|critics|according)\b/iu;

/** News argues little itself: there it is a claim that the report passes on, or a reason that it gives. */
const ARGUABLE: Readonly<Record<'news' | 'other', ReadonlySet<Move>>> = {
  news: new Set<Move>(['claim', 'responsibility', 'cause', 'evidence']),
  other: new Set<Move>([
    'claim',
    'reframing',
    'call to act',
    'contingency',
    'responsibility',
    'turn',
    'cause',
    'certainty',
  ]),
};
