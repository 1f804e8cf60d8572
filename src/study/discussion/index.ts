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
import { findConcessions } from './find-concessions.js';
import { findHeldWords } from './find-held-words.js';
import { findCues, findInSentences } from './find-in-sentences.js';
import { findPairs } from './find-pairs.js';
import { findReports } from './find-reports.js';
import { findSides } from './find-sides.js';
import { findUnheard } from './find-unheard.js';
import { findVoices } from './find-voices.js';
import type { Move } from './finding.js';
import { setScene } from './scene.js';

export { authorOf } from './wording.js';

/** The questions of each theme, by theme id; a theme in which no move is found has none. */
export function askDiscussion(material: StudyMaterial): Map<string, DiscussionQuestion[]> {
  const scene = setScene(material);
  const findings = [
    ...findInSentences(scene),
    ...findConcessions(scene),
    ...findVoices(scene),
    ...findHeldWords(scene),
    ...findReports(scene),
    ...findPairs(scene),
    ...findUnheard(scene),
    ...findSides(scene),
  ];
  return chooseQuestions(scene, findings);
}

/** The claim of the whole text that is best worth arguing about; a painful one only when there is no other. */
export function chooseClaim(material: StudyMaterial): Slot | undefined {
  const arguable = ARGUABLE[material.textType === 'news' ? 'news' : 'other'];
  const scene = setScene(material);
  const found = scene.passages
    .flatMap((passage) => findCues(scene, passage))
    .filter(({ move, a }) => arguable.has(move) && !a.leans && !a.cut && !ATTRIBUTED.test(a.extract.text));
  const weighed = found.map((finding) => ({
    finding,
    weight: finding.weight - (finding.painful ? 1 : 0),
  }));
  return weighed.sort((one, two) => two.weight - one.weight)[0]?.finding.a;
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
