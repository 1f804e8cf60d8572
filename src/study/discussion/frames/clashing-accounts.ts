/** Two people, each in their own words, on one matter. */

import { bearingOn } from '../../../map/threads.js';
import { ask } from '../asking.js';
import { capital, cite, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { TURN } from '../support.js';

export const clashingAccounts: Frame = {
  name: 'clashing-accounts',
  most: 4,
  worth: { opinion: 2.6, other: 2.9, history: 2.3, explainer: 2.3, news: 2.9 },
  find: (scene) => {
    const voiced = scene.claims.filter(
      ({ owner }) =>
        owner.kind !== 'author' &&
        !owner.isPaper &&
        !/\b(?:statement|report|law|letter)s?\b/u.test(owner.name),
    );
    return voiced.flatMap((one, i) =>
      voiced.slice(i + 1, i + 8).flatMap((two) => clash(scene, one, two) ?? []),
    );
  },
};

const MOST_WORDS = 44;

function clash(scene: Scene, one: Claim, two: Claim): Asked | undefined {
  if (
    isSame(one, two) ||
    two.passage.paragraph - one.passage.paragraph > 5 ||
    one.slot.words + two.slot.words > MOST_WORDS
  )
    return undefined;
  if ([one, two].some(({ slot }) => slot.words < 6)) return undefined;
  if (one.sentences.some((index) => two.sentences.includes(index))) return undefined;
  const dispute = disputes(scene, one, two);
  const shared = bearingOn(scene.threads, one.sentences[0]!).find(({ sentence }) =>
    two.sentences.includes(sentence),
  );
  if ((shared?.strength ?? 0) < (dispute ? LEAST_OF_DISPUTE : LEAST)) return undefined;
  const asked = dispute
    ? 'Where exactly do they part: over what is so, or over what matters more? Who is closer to the facts that the text gives?'
    : 'Can both be right? Say on what the two would agree and what one could answer to the other.';
  return ask(scene, one, {
    prompt: `${capital(one.owner.name)} said ${cite(one.slot)}, ${two.owner.name} ${cite(two.slot)}. ${asked}`,
    lookFor: `${capital(withRole(one.owner))}: ${cite(one.slot)}. ${capital(withRole(two.owner))}: ${cite(two.slot)}. Over facts one can look and decide, over what matters more each can be defended; a good answer says which it is and gives each side its best reason.`,
    sure: dispute ? 0.95 : 0.75,
    beside: [two.slot],
    sentences: two.sentences,
    names: [one.owner.name, two.owner.name],
    theme: two.passage.theme,
  });
}

/** Two sentences that surely speak of one matter; less will do where the text says that they part. From judgement. */
const LEAST = 1.1;
const LEAST_OF_DISPUTE = 0.8;

const isSame = (one: Claim, two: Claim): boolean =>
  nameOf(one) === nameOf(two) || one.owner.role === two.owner.name || two.owner.role === one.owner.name;

const nameOf = ({ owner }: Claim): string => owner.name.split(' ').at(-1)!.toLowerCase();

/** The text says that they part: a turn or a word of dispute opens what the second says. */
function disputes({ passages }: Scene, one: Claim, two: Claim): boolean {
  const from = two.sentences[0]!;
  const between = passages.slice(Math.max(one.sentences.at(-1)! + 1, from - 1), from + 1);
  return (
    two.passage.paragraph - one.passage.paragraph <= 3 &&
    between.some(({ text, lower }) => TURN.test(text) || DISPUTE.test(lower))
  );
}

const DISPUTE =
  /\b(?:disagree[sd]?|dispute[sd]?|den(?:y|ies|ied)|reject(?:s|ed)?|contradict(?:s|ed)?|dismiss(?:es|ed)?|is not so sure|is less sure|not convinced|unconvinced|sees it differently|counter(?:s|ed)|oppose[sd]?|critics?|opponents?|sceptical|skeptical)\b/u;
