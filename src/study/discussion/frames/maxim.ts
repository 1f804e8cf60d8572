/** A sentence in which an author says what holds in general: does one agree, and what would bear it out? */

import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { weighing } from '../weighing.js';

export const maxim: Frame = {
  name: 'maxim',
  most: 2,
  worth: { opinion: 2.4 },
  find: (scene) =>
    scene.material.analysis.article.kind === 'speech'
      ? []
      : scene.claims
          .filter((claim) => isMaxim(claim) && isHeld(scene, claim))
          .flatMap((claim) => asked(claim) ?? []),
};

/** Words; fewer say too little. From judgement. */
const FEWEST_WORDS = 9;

/** Of nobody and nothing in particular, at no time in particular, and with a turn that can be disputed. */
const isMaxim = ({ owner, slot, clauses, lower }: Claim): boolean =>
  owner.kind === 'author' &&
  !slot.cut &&
  slot.words >= FEWEST_WORDS &&
  GENERAL.test(lower) &&
  TURNS.test(lower) &&
  !PARTICULAR.test(slot.extract.text) &&
  clauses.every(({ verb }) => verb.tense !== 'past');

const GENERAL =
  /^(?:(?:an?|nobody|anybody|anyone|somebody|whoever|no) |(?:when|if|where) (?:an?|no|nobody|somebody) |\p{L}+ing (?:an?|is not) )/u;

const TURNS = /\b(?:not|never|no|nobody|cannot|only|than|too|before|without|until)\b|n[’']t\b/u;

/** A figure, a name, somebody or something told of before. */
const PARTICULAR =
  /\d|(?<=\S )\p{Lu}|\b(?:I|me|my|we|us|our|his|her|he|she|him|this|these|those|there|here|now|then|yet|already|still|each)\b/u;

/** The author's own: nobody is named before it who says or believes such things, and nothing behind it turns it down. */
function isHeld({ passages }: Scene, { passage }: Claim): boolean {
  const { index, paragraph } = passage;
  const before = passages.slice(Math.max(0, index - 3), index + 1);
  const behind = passages.slice(index + 1, index + 6).filter((one) => one.paragraph <= paragraph + 1);
  return !before.some(({ lower }) => OTHERS.test(lower)) && !behind.some(({ lower }) => DENIED.test(lower));
}

const OTHERS =
  /\b(?:tells?|told) (?:you|us)\b|\b(?:argument|creed|gospel|theory|story|saying|thinking)\b|\b(?:people|they|many|most|some|others|he|she) (?:\p{L}+ )?(?:say|think|believe|claim|write|assume|insist|argue|add)s?\b|, \p{L}+ (?:say|write|add|think)s?\b/u;

const DENIED =
  /\b(?:false|untrue|not true|nonsense|rubbish|a lie|lies|mistaken|ashamed)\b|\b(?:is|are|was|were) wrong\b|\bno (?:study|evidence|proof)\b/u;

function asked(claim: Claim): Asked | undefined {
  const { slot, passage, sentences } = claim;
  if (isPainful(passage)) return undefined;
  return weighing({
    prompt: `The author writes: ${cite(slot)}. Do you agree? Give one case from the text that bears these words out, and one from anywhere that might not.`,
    variants: [
      `Put this sentence of the author in a simpler way: ${cite(slot)}. What in the text is it meant for, and does it hold in all such cases?`,
    ],
    sides: [],
    otherwise: null,
    quotes: [slot],
    sure: 0.9,
    theme: passage.theme,
    about: sentences,
  });
}
