/** A debate of two writers: what does each never answer, and over what do they part? */

import type { Slot } from '../../clauses.js';
import { sidesOf } from '../../debate.js';
import { ARGUES } from '../arguing.js';
import { bestAmong } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const debateBalance: Frame = {
  name: 'debate-balance',
  most: 2,
  worth: 3,
  find: (scene) => {
    const sideOf = sidesOf(scene.material);
    if (!sideOf) return [];
    const [one, two] = [caseOf(scene, 1, sideOf), caseOf(scene, 2, sideOf)];
    if (one.points.length < 2 || two.points.length < 2) return [];
    return [balance(one, two) ?? [], parted(one, two) ?? []].flat();
  },
};

interface Case {
  readonly name: string;
  readonly points: readonly Slot[];
  /** Where the side is handsome to the other. */
  readonly grants: readonly Slot[];
}

/** The weightiest that a side brings, each from another paragraph. */
function caseOf(scene: Scene, side: number, sideOf: (paragraph: number) => number): Case {
  const own = scene.passages.filter(({ paragraph }) => sideOf(paragraph) === side);
  const others = scene.passages.filter(({ paragraph }) => sideOf(paragraph) === 3 - side);
  const theirs = new Set(others.flatMap(({ index }) => [...scene.threads.words[index]!]));
  const author = own[0] ? scene.author(own[0].paragraph) : '';
  const isNamed = /^\p{Lu}/u.test(author);
  return {
    name: isNamed ? author : side === 1 ? 'the first writer' : 'the second writer',
    points: bestAmong(
      scene,
      own.filter(
        ({ lower }) =>
          !GRANTS.test(lower) &&
          ARGUES.test(lower.replace(/\b(?:will|only)\b/gu, '')) &&
          !/\b(?:i|my|mine)\b/u.test(lower),
      ),
      { most: 3, extra: (index) => newnessOf(scene, index, theirs) },
    ),
    grants: bestAmong(
      scene,
      own.filter(({ lower }) => GRANTS.test(lower)),
      { most: 2 },
    ),
  };
}

/** How much of a sentence, by the weight of its words, the other side never speaks of. */
function newnessOf({ threads }: Scene, index: number, theirs: ReadonlySet<string>): number {
  const own = [...threads.words[index]!];
  const sum = (words: readonly string[]): number =>
    words.reduce((all, word) => all + threads.weight.get(word)!, 0);
  return sum(own.filter((word) => !theirs.has(word))) / Math.max(1, sum(own));
}

const GRANTS =
  /\b(?:is right (?:that|about|to)|i (?:grant|accept|concede|agree|take seriously|have no (?:answer|quarrel))|is a fair (?:point|question)|are fair questions|i do not deny|he[’']s right|she[’']s right|it is true|by all means|(?:come|came|reach|reached|nearest) (?:to )?(?:an )?agreement|what we share)\b/u;

function balance(one: Case, two: Case): Asked | undefined {
  return weighing({
    prompt: `Find a point of ${one.name} that ${two.name} never answers, and a point of ${two.name} that ${one.name} never answers. Which of the two weighs more?`,
    sides: [one, two].map(({ name, points }) => ({ label: `Points of ${name}`, slots: points })),
    sure: 0.95,
    theme: 'whole',
  });
}

/** Over what they part, where one of them grants something. */
function parted(one: Case, two: Case): Asked | undefined {
  const sides = [one, two].filter(({ grants }) => grants.length > 0);
  const where = places(sides.flatMap(({ grants }) => grants.map(({ extract }) => extract.paragraph)));
  return weighing({
    prompt: `Do ${one.name} and ${two.name} quarrel over facts, or over what matters most? Look at what is granted in ${where}. Write the one sentence that both could sign, and the question that would still divide them.`,
    sides: sides.map(({ name, grants }) => ({ label: `Granted by ${name}`, slots: grants })),
    sure: 0.9,
    theme: 'whole',
  });
}
