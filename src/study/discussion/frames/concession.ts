/** An author speaks for the other side: which admission costs most, and is it answered? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { inBrief, shortened } from '../brief.js';
import { capital } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { type Concession, concessionsIn, ownSide } from '../sides.js';
import { distinct, stretchesOf } from '../stretches.js';
import { inTurn, places, type Wording } from '../wording.js';

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

/** Quoted of each side; more is a heap that nobody can mark from. */
const SHOWN = 2;

/** Fewer sentences hold no case. From judgement. */
const FEWEST = 2;

function weighed(scene: Scene, given: Concession, all: readonly Concession[]): Asked | undefined {
  const { opens, sentences, isObjection: isSaid } = given;
  const on = sentences.map(({ index }) => index);
  const told = sentences.filter(({ lower }) => !ANNOUNCES.test(lower));
  const points = pointsIn(scene, told).slice(0, SHOWN);
  const answers = answersTo(scene, given, all);
  const said = wordsOf(points);
  if (said < (isSaid ? 9 : 14) || sentences.length < (isSaid ? 1 : FEWEST) || wordsOf(answers) < 14)
    return undefined;
  const where = places(points.map(({ extract }) => extract.paragraph));
  const behind = places(answers.map(({ extract }) => extract.paragraph));
  const author = scene.author(opens.paragraph);
  // What opens the stretch admits most surely; what follows may be colour.
  const point = inBrief(scene, [shortened(scene, points[0]!)]);
  const answer = inBrief(scene, answers);
  const objection = `The objection: ${point.text}. The answer: ${answer.text}.`;
  const admitted = `Admitted: ${point.text}. Set against it: ${answer.text}.`;
  const wordings: readonly [Wording, Wording] = isSaid
    ? [
        {
          prompt: `In ${where} ${author} lets the other side speak. Put its objection as strongly as you can. Then judge the answer in ${behind}: does it meet the objection, or only part of it?`,
          lookFor: `${objection} Good: it meets the objection, if it shows that the fact of ${where} is wrong or smaller than it looks; only in part, if that fact stands and ${behind} sets another beside it. Also good: what would have to be tried or counted to be sure.`,
        },
        {
          prompt: `Somebody who holds the objection in ${where} has read the answer in ${behind}. What would that reader still say, and would it move you?`,
          lookFor: `${objection} The reader may say that ${behind} speaks of other people or times than ${where}, or only of what is hoped for. Good: moved, or not, by a sentence of ${behind} that is named.`,
        },
      ]
    : [
        {
          prompt: `${capital(author)} gives the other side its due in ${where}. Which of these admissions costs the argument most? Is it made good afterwards (${behind}), or does it stand?`,
          lookFor: `${admitted} Good: it stands, since ${behind} speaks of something else and leaves the words of ${where} as true as before; it is made good, since ${behind} shows that they apply to fewer or count for less. The sentence that costs most is the one that an opponent could quote alone.`,
        },
        {
          prompt: `${capital(author)} could have left out what ${where} admits. Which sentence of it would an opponent quote? Does the argument lose by it, or gain?`,
          lookFor: `${admitted} Good: it gains, since a reader trusts an author who says so, and ${behind} meets just that; it loses, since ${behind} turns to something else. Any sentence of ${where} may be the one, if it still damages the case when quoted alone.`,
        },
      ];
  return {
    ...inTurn(scene, ...wordings),
    level: 'evaluate',
    sure: Math.min(1, 0.86 + 0.04 * (points.length + answers.length - 2)),
    theme: opens.theme,
    evidence: [...point.slots, ...answer.slots].map(({ extract }) => extract),
    sentences: [
      ...on.slice(0, 2),
      ...(scene.byParagraph.get(opens.paragraph) ?? []).slice(0, 1).map(({ index }) => index),
    ],
    names: [],
  };
}

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

/** How the text goes on: after an objection in its paragraph, after an admission also in the next. */
function answersTo(scene: Scene, { sentences, isObjection }: Concession, all: readonly Concession[]): Slot[] {
  const last = sentences.at(-1)!;
  const behind = ownSide(scene, all).filter(({ index }) => index > last.index);
  const reach = isObjection ? last.paragraph : last.paragraph + 1;
  const own = behind.filter(({ paragraph }) => paragraph <= reach);
  const next = (scene.byParagraph.get(reach) ?? []).filter(({ index }) => index > last.index);
  const near = own.length > 0 ? own : next;
  const head = near.slice(0, 2).map(({ index }) => index);
  const first = stretchesOf(scene, head, [last.index]);
  return distinct(first);
}

/** It says that a case is coming and holds none. */
const ANNOUNCES =
  /^i (?:should|must|have to|ought to) (?:admit|concede)\b[^,;:]*$|\bpretend the other side\b|\bgive it its due\b|\bdeserves? to be taken seriously\b|\bit is a good line\b|\bif i (?:stopped|ended|left it) (?:there|here|at that)\b|\bthat is (?:the|their) case\b/u;
