/** A column that ends in several proposals: which would do most, and which would be refused first? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { isAuthors, ordersIn } from '../../orders.js';
import type { Passage } from '../../passages.js';
import { inBrief } from '../brief.js';
import { capital } from '../citing.js';
import { demandedIn } from '../demanded.js';
import { factsOn } from '../facts.js';
import type { Frame } from '../frame.js';
import { peopleIn } from '../people.js';
import type { Scene } from '../scene.js';
import { concessionsIn } from '../sides.js';
import { distinct, stretchesOf } from '../stretches.js';
import { wholeSlot } from '../substance.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const proposals: Frame = {
  name: 'proposals',
  most: 1,
  worth: { opinion: 3, other: 2.4 },
  find: (scene) => {
    const found = isDebate(scene.material.analysis.article) ? [] : proposedIn(scene);
    return found.length < FEWEST ? [] : [weighed(scene, found.slice(0, MOST))];
  },
};

const FEWEST = 2;
const MOST = 4;
const NUMBERS = ['', '', 'two', 'three', 'four'] as const;

function weighed(scene: Scene, found: readonly Passage[]) {
  const slots = distinct(found.flatMap((passage) => [wholeSlot(passage), ...reasonFor(scene, passage)]));
  const against = factsOn(
    scene,
    concessionsIn(scene).flatMap(({ sentences }) => sentences),
    { on: found.map(({ index }) => index), most: 2 },
  );
  const best = inBrief(scene, found.map(wholeSlot), 2);
  const where = [...new Set([...slots, ...against].map(({ extract }) => extract.paragraph))];
  const people = peopleIn(scene, where, best.text);
  const held =
    against.length > 0
      ? ` An opponent could use ${places(against.map(({ extract }) => extract.paragraph))}.`
      : '';
  return weighing({
    prompt: `${capital(scene.author(found[0]!.paragraph))} ends with proposals (${places(found.map(({ paragraph }) => paragraph))}). Which of them would change most for those the text is about, and which would be refused first, by whom? Put them in order, and add one of your own.`,
    lookFor: `${found.length === 2 ? 'The two' : `Two of the ${NUMBERS[found.length]!}`}: ${best.text}.${held}${people ? ` Named near by: ${people}.` : ''} Good: first what costs least and can begin at once; first what changes most, though it is dearer and slower; refused first what takes money or room from somebody who is named.`,
    sure: 0.95,
    theme: 'whole',
    quotes: best.slots,
    about: found.map(({ index }) => index),
  });
}

/** What follows a short order. */
const reasonFor = (scene: Scene, { index, paragraph, words }: Passage): Slot[] =>
  words < 10 && scene.passages[index + 1]?.paragraph === paragraph
    ? stretchesOf(scene, [index + 1], [index])
    : [];

/** Orders and demands of the author in the second half of the text, where columns say what they want. */
function proposedIn(scene: Scene): Passage[] {
  const { passages } = scene;
  const half = (passages.at(-1)?.paragraph ?? 0) / 2;
  const demanded = new Set(
    scene.claims
      .filter((claim) => claim.owner.kind === 'author' && demandedIn(scene, claim) !== undefined)
      .map(({ passage }) => passage.index),
  );
  const ordered = new Set(ordersIn(passages).map(({ index }) => index));
  return passages.filter(
    (one) => one.paragraph >= half && isAuthors(one) && (demanded.has(one.index) || ordered.has(one.index)),
  );
}
