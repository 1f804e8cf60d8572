/** A speaker who has something to gain, to lose or to defend. */

import { anyOf, is } from '../../../lexicon/index.js';
import { quoteSlot } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { ask } from '../asking.js';
import { at, capital } from '../citing.js';
import type { Claim } from '../claims.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says } from '../weighing.js';

export const interestedSource: Frame = {
  name: 'interested-source',
  most: 1,
  worth: { opinion: 2.2, other: 2.5, history: 1.9, explainer: 2, news: 2.6 },
  find: (scene) => scene.claims.flatMap((claim) => interested(scene, claim) ?? []),
};

function interested(scene: Scene, claim: Claim): Asked | undefined {
  const { owner, slot } = claim;
  const { role } = owner;
  if (
    owner.kind === 'author' ||
    owner.isPaper ||
    !role ||
    !HAS_ARTICLE.test(role) ||
    !isStake(role) ||
    !isArguable(claim)
  )
    return undefined;
  // `Inc.` ends the sentence with its own stop.
  const plain = role.replace(/^(?:The|An?) /u, (article) => article.toLowerCase()).replace(/\.$/u, '');
  return ask(scene, claim, {
    prompt: `${capital(owner.name)} is ${plain}. Does that make you trust more, or less, what ${at(slot)} ${owner.kind === 'report' ? 'passes on' : 'quotes'}: ${quoteSlot(slot)}? What could prove it without asking ${owner.name}?`,
    sides: says(evidenceOn(scene, { on: claim.sentences, among: heardElsewhere(scene, claim) })),
    sure: slot.words >= 7 ? 0.9 : 0.75,
  });
}

/** What others tell close by: not the words of the speaker, nor what speaks of him; further off the same words may be of something else. */
function heardElsewhere({ passages, spokenAt }: Scene, { owner: { name }, slot }: Claim): Passage[] {
  const last = name.split(' ').at(-1)!;
  return passages.filter(
    ({ text, index, paragraph }) =>
      Math.abs(paragraph - slot.extract.paragraph) <= NEAR &&
      !text.includes(last) &&
      spokenAt.get(index)?.voice.name !== name,
  );
}

/** Paragraphs. From judgement. */
const NEAR = 2;

/** `a lawyer`, `head of the port`, `Nziza’s manager`: what may stand behind `is`. */
const HAS_ARTICLE = /^(?:the|an?|\p{L}+[’']s)\b|^(?:\p{L}+ ){0,4}\p{L}+ (?:of|at|for|to)\b/iu;

/** The noun that says what somebody is, before what is added to it. */
const isStake = (role: string): boolean => {
  const head = role.toLowerCase().split(HEAD_ENDS)[0]!.split(/\s+/u).at(-1)!;
  return is(head, 'stake');
};

const HEAD_ENDS = new RegExp(String.raw` ${anyOf('preposition', 'relative')}\b|,`, 'u');

const STANDS = new RegExp(
  String.raw`\b(?:(?!(?:because|too|enough|never|always)\b)${anyOf('weighs', 'at-stake')}|can[’']t|(?<!\bthere )will|won[’']t|would|safe|unsafe|no (?:alternative|choice|evidence|reason|need)|against|in favou?r)\b`,
  'u',
);

/** One sentence that judges, promises or predicts; memories, feelings, taunts and plain reports are nobody’s interest. */
const isArguable = ({ lower, slot }: Claim): boolean =>
  STANDS.test(lower) &&
  !/[.!?] /u.test(slot.extract.text) &&
  !/\byou(?:r|[’']re)?\b/u.test(lower) &&
  (!/\b(?:i|me|my)\b/u.test(lower) || /\b(?:we|our|will|should|must)\b/u.test(lower));
