/** A point is granted, then answered: does the answer meet it? */

import { isGranted, isObjection, turnAfter } from '../../argument.js';
import type { Passage } from '../../passages.js';
import { capital, cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { shown } from '../stretches.js';
import { toldFrom } from '../told.js';
import { weighing } from '../weighing.js';

export const concedeReject: Frame = {
  name: 'concede-reject',
  most: 2,
  worth: { opinion: 3, other: 2.8, history: 2.6, explainer: 2.4 },
  find: (scene) => scene.passages.flatMap((_, index) => answered(scene, index) ?? []),
};

/** Fewer words answer nothing. From judgement. */
const FEWEST_WORDS = 12;

/** What is granted, or what opponents say, and the sentences that turn against it. */
function answered(scene: Scene, index: number): Asked | undefined {
  const given = scene.passages[index]!;
  const isPoint = isGranted(given);
  if ((!isPoint && !opposes(scene, given)) || ANNOUNCES.test(given.lower)) return undefined;
  const turn = turnAfter(scene.passages, given) ?? (isPoint ? undefined : takingUp(scene, index));
  const point = shown(scene, index);
  if (!point || !turn || turn.quoted || isPassedOn(turn) || point.leans || /\?$/u.test(point.extract.text))
    return undefined;
  const answer = toldFrom(scene, turn.index, 2);
  if (answer.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return undefined;
  const later = scene.passages.filter(
    ({ index: at, paragraph }) =>
      at > turn.index + 1 && scene.author(paragraph) === scene.author(given.paragraph),
  );
  const more = evidenceOn(scene, { on: [index, turn.index], among: later, most: 2 });
  return weighing({
    prompt: `${capital(scene.author(given.paragraph))} ${isPoint ? 'grants the other side a point' : 'takes up what the other side says'}: ${cite(point)}. Is it answered afterwards, or only outweighed, or left behind? What would somebody on the other side say to the answer?`,
    sides: [
      { label: 'The text goes on', slots: answer },
      { label: 'Later', slots: more },
    ],
    sure: 0.92,
    theme: given.theme,
    quotes: [point],
    about: [index, turn.index],
  });
}

/** Who is asked tells of others, and argues with none. */
const opposes = ({ material }: Scene, passage: Passage): boolean =>
  material.analysis.article.kind !== 'interview' && isObjection(passage);

/** It says that a point is coming and holds none. */
const ANNOUNCES = /\b(?:argument|objection|case) against\b|\bif i stopped\b/u;

/** The sentence behind an objection that speaks of it: `That is the argument of a man who ...`. */
function takingUp({ passages }: Scene, index: number) {
  const next = passages[index + 1];
  return next?.paragraph === passages[index]!.paragraph && TAKES_UP.test(next.text) ? next : undefined;
}

const TAKES_UP = /^(?:That|This|They|It|The same|Not|No|Perhaps|So) /u;
