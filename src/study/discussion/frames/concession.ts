/** An author speaks for the other side: which admission costs most, and is it answered? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { capital } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { type Concession, concessionsIn, ownSide } from '../sides.js';
import { distinct, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { inTurn, places } from '../wording.js';

export const concession: Frame = {
  name: 'concession',
  most: 2,
  worth: { opinion: 3.1 },
  find: (scene) => {
    const all = isDebate(scene.material.analysis.article) ? [] : concessionsIn(scene);
    return all.slice(0, MOST).flatMap((given) => weighed(scene, given, all) ?? []);
  },
};

/** Stretches that are tried. */
const MOST = 12;

/** Quoted of what is granted; more is a heap that nobody can mark from. */
const SHOWN = 2;

/** Fewer sentences and words hold no case. From judgement. */
const FEWEST = 2;
const FEWEST_WORDS = 14;

function weighed(scene: Scene, given: Concession, all: readonly Concession[]): Asked | undefined {
  const { opens, sentences, isObjection } = given;
  const told = sentences.filter(({ lower }) => !ANNOUNCES.test(lower));
  const points = pointsIn(scene, told).slice(0, SHOWN);
  const answers = answersTo(scene, given, all);
  if (wordsOf(points) < (isObjection ? 9 : FEWEST_WORDS) || wordsOf(answers) < FEWEST_WORDS) return undefined;
  if (!isObjection && sentences.length < FEWEST) return undefined;
  const where = places(points.map(({ extract }) => extract.paragraph));
  return weighing({
    ...inTurn(scene, ...wordings(scene.author(opens.paragraph), where, isObjection)),
    sides: [
      { label: isObjection ? 'The objection' : 'Admitted', slots: points },
      { label: 'On the author’s side', slots: answers },
    ],
    sure: Math.min(1, 0.86 + 0.04 * (points.length + answers.length - 2)),
    theme: opens.theme,
    about: [
      ...sentences.slice(0, 2).map(({ index }) => index),
      ...(scene.byParagraph.get(opens.paragraph) ?? []).slice(0, 1).map(({ index }) => index),
    ],
  });
}

const wordings = (author: string, where: string, isObjection: boolean): [string, string] =>
  isObjection
    ? [
        `In ${where} ${author} lets the other side speak. Put its objection as strongly as you can. Then judge the answer that the text gives: does it meet the objection, or only part of it?`,
        `Somebody who holds the objection in ${where} has read the text to its end. What would that reader still say, and would it move you?`,
      ]
    : [
        `${capital(author)} gives the other side its due in ${where}. Which sentence of it costs the argument most? Is it made good afterwards, or does it stand?`,
        `${capital(author)} could have left out what ${where} admits. Which sentence of it would an opponent quote? Does the argument lose by it, or gain?`,
      ];

/** What is granted, with what others say in it between marks. */
function pointsIn(scene: Scene, told: readonly Passage[]): Slot[] {
  const indexes = told.map(({ index }) => index);
  const spoken = scene.speeches
    .filter(({ slot, passages }) => slot.words >= 6 && passages.every(({ index }) => indexes.includes(index)))
    .map(({ slot }) => slot);
  return distinct([...stretchesOf(scene, indexes), ...spoken]).sort(
    (one, two) => one.extract.paragraph - two.extract.paragraph || one.extract.start - two.extract.start,
  );
}

const wordsOf = (slots: readonly Slot[]): number => slots.reduce((sum, { words }) => sum + words, 0);

/** Paragraphs behind it; further on a text speaks of other things. From judgement. */
const REACH = 3;

/** What the author says behind it on the same things: an objection is answered in its own paragraph. */
function answersTo(scene: Scene, { sentences, isObjection }: Concession, all: readonly Concession[]): Slot[] {
  const last = sentences.at(-1)!;
  const own = ownSide(scene, all).filter(
    ({ index, paragraph }) => index > last.index && paragraph <= last.paragraph + (isObjection ? 0 : REACH),
  );
  return evidenceOn(scene, { on: sentences.map(({ index }) => index), among: own });
}

/** It says that a case is coming and holds none. */
const ANNOUNCES =
  /^i (?:should|must|have to|ought to) (?:admit|concede)\b[^,;:]*$|\bpretend the other side\b|\bgive it its due\b|\bdeserves? to be taken seriously\b|\bit is a good line\b|\bif i (?:stopped|ended|left it) (?:there|here|at that)\b|\bthat is (?:the|their) case\b/u;
