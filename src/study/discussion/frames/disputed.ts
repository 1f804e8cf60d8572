/** Something is said of somebody, and denied: what would settle it? */

import { bearingOn } from '../../../map/threads.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';

export const disputed: Frame = {
  name: 'denied-charge',
  most: 1,
  worth: 2.7,
  find: (scene) => scene.passages.flatMap((_, index) => denied(scene, index) ?? []),
};

const DENIAL =
  /\b(?:denie[sd]|disputes?|disputed|disagreed|contradict(?:s|ed)|reject(?:s|ed) (?:this|that|the (?:charge|claim|accusation|criticism|allegation|idea))|is not true|tells? a different story)\b/u;

/** `the charge` means what was said last; other denials share words with what they deny. */
const isOfOneMatter = ({ threads, passages }: Scene, said: number, denial: number): boolean =>
  /\breject(?:s|ed) (?:this|that|the)\b/u.test(passages[denial]!.lower)
    ? denial - said <= 1
    : bearingOn(threads, denial).some(({ sentence }) => sentence === said);

/** A denial, and the nearest thing before it that is passed on from somebody. */
function denied(scene: Scene, index: number): Asked | undefined {
  const denial = scene.passages[index]!;
  const b = scene.slots[index];
  if (!DENIAL.test(denial.lower) || !b || b.words < 5) return undefined;
  const said = scene.passages
    .slice(Math.max(0, index - 4), index)
    .findLast((passage) => isPassedOn(passage) && (scene.slots[passage.index]?.words ?? 0) >= 7);
  const a = said && scene.slots[said.index];
  if (!said || !a || a.leans || !isOfOneMatter(scene, said.index, index)) return undefined;
  return {
    prompt: `First ${cite(a)}, then ${cite(b)}. What exactly is in dispute, and what document or witness could settle it?`,
    lookFor: `Said: ${cite(a)}. Against it: ${cite(b)}. Students name the one point on which both cannot be right, keep it apart from what nobody disputes, and say who could prove it and how.`,
    level: 'evaluate',
    sure: 0.85,
    theme: denial.theme,
    evidence: [a.extract, b.extract],
    sentences: [said.index, index],
    names: [],
  };
}
