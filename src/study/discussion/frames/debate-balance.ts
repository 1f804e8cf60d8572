/** A debate: what each side rests on, and whether the other answers it. */

import type { Slot } from '../../clauses.js';
import { sidesOf } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { brief, inBrief } from '../brief.js';
import { cite, listed } from '../citing.js';
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
    return [balance(scene, one, two), changed(scene, one, two)];
  },
};

interface Case {
  readonly own: readonly Passage[];
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
    own,
    name: isNamed ? author : side === 1 ? 'the first writer' : 'the second writer',
    slots: factsOn(scene, plain, { on: [], most: 3 }),
    grants,
  };
}

const GRANTS =
  /\b(?:is right (?:that|about|to)|i (?:grant|accept|concede|agree|take seriously|have no (?:answer|quarrel))|is a fair (?:point|question)|i do not deny|he[’']s right|she[’']s right|it is true)\b/u;

function balance(scene: Scene, one: Case, two: Case): Asked {
  const [a, b] = [leastTakenUp(scene, one, two), leastTakenUp(scene, two, one)];
  return weighing({
    prompt: `Find the point of ${one.name} that ${two.name} never answers, and the point of ${two.name} that ${one.name} never answers. Which of the two weighs more?`,
    lookFor: `What the other side takes up least, by its words: of ${one.name}, ${cite(a)}; of ${two.name}, ${cite(b)}. Good too: a point of ${placesOf(one)} or ${placesOf(two)}, if no paragraph of the other shows that it is wrong or matters less. The heavier is the one that would still stand if all that the other says were granted.`,
    sure: 0.95,
    theme: 'whole',
    quotes: [a, b],
  });
}

const placesOf = ({ slots }: Case): string => places(slots.map(({ extract }) => extract.paragraph));

/** The fact of a side that has the most words which the other never uses. */
function leastTakenUp(scene: Scene, one: Case, two: Case): Slot {
  const { words, weight } = scene.threads;
  const theirs = new Set(two.own.flatMap(({ index }) => [...words[index]!]));
  const newness = ({ extract }: Slot): number => {
    const inside = one.own.filter(
      ({ paragraph, sentence, origin }) =>
        paragraph === extract.paragraph &&
        sentence.start - origin < extract.end &&
        sentence.end - origin > extract.start,
    );
    const own = [...new Set(inside.flatMap(({ index }) => [...words[index]!]))];
    const sum = (some: readonly string[]): number => some.reduce((all, word) => all + weight.get(word)!, 0);
    return sum(own.filter((word) => !theirs.has(word))) / Math.max(1, sum(own));
  };
  const [best] = [...one.slots].sort((a, b) => newness(b) - newness(a));
  return brief(scene, best!);
}

/** What each would have to read to give way. */
function changed(scene: Scene, one: Case, two: Case): Asked {
  const grants = [...one.grants, ...two.grants];
  const granted = inBrief(scene, grants, 2);
  const by = [one, two].filter((side) => side.grants.length > 0).map(({ name }) => name);
  const where =
    grants.length > 0
      ? ` Look at what is granted in ${places(grants.map(({ extract }) => extract.paragraph))}.`
      : '';
  return weighing({
    prompt: `Do ${one.name} and ${two.name} quarrel over facts, or over what matters most?${where} Write the one sentence that both could sign, and the question that would still divide them.`,
    lookFor: `Granted by ${listed(by)}: ${granted.text}. Good for both to sign: what is granted there, or a figure that neither denies. Still between them: what ${one.name} says in ${placesOf(one)} and ${two.name} in ${placesOf(two)}. “Facts” is good with something that could be counted; “what matters most” with the good that each puts first.`,
    sure: grants.reduce((sum, { words }) => sum + words, 0) >= 16 ? 0.9 : 0,
    theme: 'whole',
    quotes: granted.slots,
  });
}
