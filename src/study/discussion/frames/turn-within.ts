/** A paragraph that turns half-way: two facts on one matter that pull in different directions. */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite, citeAll } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const turnWithin: Frame = {
  name: 'turn-within',
  most: 2,
  worth: { opinion: 2.3, explainer: 2.4, history: 2.4, other: 2.2, news: 2 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          TURNS.test(passage.text) && isPlain(passage) ? (turned(scene, passage) ?? []) : [],
        ),
};

const TURNS =
  /^(?:But|Yet|However,|By contrast,|In contrast,|Even so,|On the other hand,) (?!then\b|when\b|what\b|how\b|why\b|first\b|s?he\b|it (?:is|was)\b|there\b|that\b|this\b|they\b|I\b|we\b|you\b)/u;

/** Two sides of fewer words hold no case; two that share less speak of different things. From judgement. */
const FEWEST = 10;
const ENOUGH = 34;
const LEAST_SHARED = 1.5;

function turned(scene: Scene, turn: Passage): Asked | undefined {
  const before = scene.passages.slice(Math.max(0, turn.index - 2), turn.index).filter(isOpen);
  const after = scene.passages.slice(turn.index + 1, turn.index + 3).filter(isOpen);
  const [hinge] = stretchesOf(scene, [turn.index], [turn.index - 1]);
  const head = before.findLast((one) => isPlain(one) && !leansBack(one));
  const [first] = head ? stretchesOf(scene, [head.index]) : [];
  if (!hinge || !first || !head || turn.paragraph < 2 || shared(scene, turn, head) < LEAST_SHARED)
    return undefined;
  if (hinge.words < FEWEST || first.words < FEWEST || !weighs(first) || !weighs(hinge)) return undefined;
  const more = factsOn(scene, [...before, ...after], {
    on: [turn.index, head.index],
    most: 2,
    dense: true,
    quoted: [turn.index, head.index],
  });
  if (first.words + hinge.words < ENOUGH && more.length === 0) return undefined;
  return weighing({
    prompt: worded(
      turn.index,
      `Somebody reads only ${cite(first)}; somebody else only ${cite(hinge)}. What would each of them conclude? Which of the two should weigh more with a person who has to act, and what would you have to know to be sure?`,
      `Against ${cite(first)} the text sets ${cite(hinge)}. Does the second take the first back, or only say where it stops? What could somebody who builds on the first still answer?`,
    ),
    lookFor: `${more.length > 0 ? `Told beside them: ${citeAll(more)}. ` : ''}The first holds as far as its own case goes, the second shows what it leaves out; good answers say for whom, when or where each of them is true.`,
    sure: 0.84,
    theme: turn.theme,
    quotes: [first, hinge, ...more],
    about: [head.index, turn.index],
  });

  function isOpen(one: Passage): boolean {
    return one.paragraph === turn.paragraph && !isPainful(one) && !isPainful(turn);
  }
}

/** It counts, compares or judges. */
const weighs = ({ extract: { text } }: Slot): boolean =>
  /\d|\b(?:than|twice|half|third|quarter|only|never|nothing|no longer|not|cost|costs|lost|saved|cannot|too|every|most|few|fell|rose|better|worse|easier|harder)\b/u.test(
    text,
  );

const shared = ({ threads }: Scene, one: Passage, two: Passage): number => {
  const matter = new Set(threads.words[two.index]);
  return [...threads.words[one.index]!]
    .filter((word) => matter.has(word))
    .reduce((sum, word) => sum + threads.weight.get(word)!, 0);
};
