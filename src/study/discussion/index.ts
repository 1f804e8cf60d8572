/**
 * Discussion questions: a `StudyMaterial` in; two or three questions for each theme, two for the whole text, and the next
 * best out.
 *
 * A question is asked where the text has the pattern of a frame (`frames/`): it quotes the text and names the paragraph. Its
 * look-for is the evidence of the text on each side (`evidence`). A frame whose pattern is not certain, or without evidence, asks nothing. Deliberately
 * not done here: judging whether the author is right; no question asks to defend a deed or to speak for a group.
 */

import type { StudyMaterial } from '../material.js';
import { chooseDiscussion, type Discussion, makeCandidates } from './choose.js';
import { setScene } from './scene.js';

export type { Discussion } from './choose.js';
export { authorOf } from './scene.js';

/** The questions, by theme and on the whole. */
export function askDiscussion(material: StudyMaterial): Discussion {
  const scene = setScene(material);
  return chooseDiscussion(scene, makeCandidates(scene));
}
