/** A column that ends in several proposals: which would do most, and which would be refused first? */

import { argumentOf } from '../../argument.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import { capital, cite, listed } from '../citing.js';
import type { Claim } from '../claims.js';
import { demandedIn } from '../demanded.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { goingOn, shown } from '../substance.js';

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

function weighed(scene: Scene, found: readonly Claim[]) {
  const told = found.map(({ slot, passage }) => {
    const [more] = goingOn(scene, passage.index, 1).filter(
      (next) => !found.some((other) => isSame(other.slot, next)),
    );
    return `${cite(slot)}${more ? `, with this said of it: ${cite(more)}` : ''}`;
  });
  const { granted, objections } = argumentOf(scene.material, () => true);
  const against = [...objections, ...granted].flatMap(({ index }) => shown(scene, index) ?? []).slice(0, 2);
  const held =
    against.length > 0 ? ` Held against the author in the text itself: ${against.map(cite).join('; ')}.` : '';
  return {
    prompt: `${capital(scene.author(found[0]!.passage.paragraph))} proposes several things: ${listed(found.map(({ slot }) => cite(slot)))}. Which of them would change most for those the text is about, which would be refused first and by whom? Put them in order and defend it.`,
    lookFor: `The proposals: ${told.join('; ')}.${held} Any order is good that says for each who gains, who pays or gives way, and how soon it would be felt.`,
    level: 'evaluate' as const,
    sure: 0.95,
    theme: 'whole',
    evidence: found.map(({ slot }) => slot.extract),
    sentences: found.flatMap(({ sentences }) => sentences),
    names: [],
  };
}

const isSame = (one: Slot, two: Slot): boolean =>
  one.extract.paragraph === two.extract.paragraph && one.extract.start === two.extract.start;

/** Orders and demands of the author in the second half of the text, where columns say what they want. */
const proposedIn = (scene: Scene): Claim[] =>
  scene.claims.filter(
    (claim) =>
      claim.owner.kind === 'author' &&
      claim.passage.paragraph * 2 >= scene.material.analysis.article.paragraphs.length &&
      (isOrder(claim) || demandedIn(scene, claim) !== undefined),
  );

/** A sentence that opens with a bare verb, whoever is told. */
function isOrder({ passage, clauses, slot, lower }: Claim): boolean {
  const [first] = clauses;
  const opens = passage.reading.analysis.tokens[first?.verb.firstToken ?? -1];
  return (
    first?.verb.form === 'bare' &&
    !first.subject &&
    slot.words >= 5 &&
    opens?.start === passage.origin + slot.extract.start &&
    !NO_ORDER.test(lower)
  );
}

/** Ways of speaking to the reader that propose nothing. */
const NO_ORDER =
  /^(?:let (?:me|us)|imagine|suppose|consider|take|think|remember|look|ask|note|see|say|call|picture|compare|listen|try|go|come|please|thank|forgive|make no mistake|mark|read)\b/u;
