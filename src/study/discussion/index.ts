/**
 * Discussion questions: a `StudyMaterial` in; two or three questions for each theme, two for the whole text, and the next
 * best out.
 *
 * A question is asked where the text has the pattern of a frame (`frames/`): it quotes the text, names the paragraph, and
 * says what a good answer holds, in the words of the text. A frame whose pattern is not certain asks nothing. Deliberately
 * not done here: judging whether the author is right; no question asks to defend a deed or to speak for a group.
 */

import type { StudyMaterial } from '../material.js';
import { type Candidate, chooseDiscussion, type Discussion, makeCandidates } from './choose.js';
import { type Scene, setScene } from './scene.js';

export type { Discussion } from './choose.js';
export { authorOf } from './scene.js';

/** What may be asked about in an article. */
export interface Moves {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
}

/** Finds the frames of an article; the discussion is made from them. */
export function findMoves(material: StudyMaterial): Moves {
  const scene = setScene(material);
  return { scene, candidates: makeCandidates(scene) };
}

/** The questions, by theme and on the whole. */
export const askDiscussion = ({ scene, candidates }: Moves): Discussion =>
  chooseDiscussion(scene, candidates);
