/** A debate: what each side rests on, and whether the other answers it. */

import type { Slot } from '../../clauses.js';
import { sidesOf } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { capital, citeAll } from '../citing.js';
import { factsOn } from '../facts.js';
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
    const [one, two] = [1, 2].map((side) =>
      caseOf(
        scene,
        side,
        scene.passages.filter(({ paragraph }) => sideOf(paragraph) === side),
      ),
    ) as [Case, Case];
    if (one.slots.length < 2 || two.slots.length < 2) return [];
    return [balance(one, two), changed(one, two)];
  },
};

interface Case {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** Where the side is handsome to the other. */
  readonly grants: readonly Slot[];
}

/** The facts that a side brings, each from another paragraph. */
function caseOf(scene: Scene, side: number, own: readonly Passage[]): Case {
  const author = own[0] ? scene.author(own[0].paragraph) : '';
  const isNamed = /^\p{Lu}/u.test(author);
  const plain = own.filter(({ lower, quoted }) => !quoted && !GRANTS.test(lower));
  const grants = factsOn(
    scene,
    own.filter(({ lower }) => GRANTS.test(lower)),
    { on: [], most: 1 },
  );
  return {
    name: isNamed ? author : side === 1 ? 'the first writer' : 'the second writer',
    slots: factsOn(scene, plain, { on: [], most: 3 }),
    grants,
  };
}

const GRANTS =
  /\b(?:is right (?:that|about|to)|i (?:grant|accept|concede|agree|take seriously|have no (?:answer|quarrel))|is a fair (?:point|question)|i do not deny|he[’']s right|she[’']s right|it is true)\b/u;

const balance = (one: Case, two: Case): Asked =>
  weighing({
    prompt: `Find the point of ${one.name} that ${two.name} never answers, and the point of ${two.name} that ${one.name} never answers. Which of the two weighs more?`,
    lookFor:
      `${one.name} rests on: ${citeAll(one.slots)}. ${capital(two.name)} rests on: ${citeAll(two.slots)}. A point is answered if the other shows that it is wrong or matters less; students show it by the paragraph, and may find a stronger one than these.`.replace(
        /^the/u,
        'The',
      ),
    sure: 0.95,
    theme: 'whole',
    quotes: [...one.slots, ...two.slots],
  });

/** What each would have to read to give way. */
function changed(one: Case, two: Case): Asked {
  const grants = [...one.grants, ...two.grants];
  const where =
    grants.length > 0
      ? ` Look at what is granted in ${places(grants.map(({ extract }) => extract.paragraph))}.`
      : '';
  return weighing({
    prompt: `Do ${one.name} and ${two.name} quarrel over facts, or over what matters most?${where} Write the one sentence that both could sign, and the question that would still divide them.`,
    lookFor: `Granted to the other side: ${citeAll(grants)}. Still between them: ${citeAll([one.slots[0]!, two.slots[0]!])}. A sentence for both keeps to what is granted or counted; what divides them is whom it should serve and who may decide.`,
    sure: grants.reduce((sum, { words }) => sum + words, 0) >= 16 ? 0.9 : 0,
    theme: 'whole',
    quotes: [...grants, one.slots[0]!, two.slots[0]!],
  });
}
