/** A point is granted, then answered: does the answer meet it? */

import { isGranted, isObjection, turnAfter } from '../../argument.js';
import { inBrief } from '../brief.js';
import { capital, cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { goingOn, shown } from '../substance.js';

export const concedeReject: Frame = {
  name: 'concede-reject',
  most: 2,
  worth: { opinion: 3, other: 2.8, history: 2.6, explainer: 2.4 },
  find: (scene) => scene.passages.flatMap((_, index) => answered(scene, index) ?? []),
};

/** What is granted, or what opponents say, and the sentences that turn against it. */
function answered(scene: Scene, index: number): Asked | undefined {
  const given = scene.passages[index]!;
  const isPoint = isGranted(given);
  if (!isPoint && !isObjection(given)) return undefined;
  const turn = turnAfter(scene.passages, given) ?? (isPoint ? undefined : takingUp(scene, index));
  const a = shown(scene, index);
  if (!a || !turn || turn.quoted || isPassedOn(turn) || a.leans || /\?$/u.test(a.extract.text))
    return undefined;
  const first = shown(scene, turn.index);
  const answer = [...(first ? [first] : []), ...goingOn(scene, turn.index, 2)];
  if (answer.reduce((sum, { words }) => sum + words, 0) < 12) return undefined;
  const author = scene.author(given.paragraph);
  const reply = inBrief(scene, answer);
  return {
    prompt: `${capital(author)} ${isPoint ? 'grants the other side a point' : 'takes up what the other side says'}: ${cite(a)}. Is it answered afterwards (¶${turn.paragraph}), or only outweighed, or left behind? What would somebody on the other side say to the answer?`,
    lookFor: `Against the point stands ${reply.text}. Good: answered, if this shows that the point is wrong or holds for fewer; outweighed, if it brings something that counts for more; left behind, if it speaks of something else. The other side could say that the point is still true.`,
    level: 'evaluate',
    sure: 0.92,
    theme: given.theme,
    evidence: [a, ...reply.slots].map(({ extract }) => extract),
    sentences: [index, turn.index],
    names: [],
  };
}

/** The sentence behind an objection that speaks of it: `That is the argument of a man who ...`. */
function takingUp({ passages }: Scene, index: number) {
  const next = passages[index + 1];
  return next?.paragraph === passages[index]!.paragraph && TAKES_UP.test(next.text) ? next : undefined;
}

const TAKES_UP = /^(?:That|This|They|It|The same|Not|No|Perhaps|So) /u;
