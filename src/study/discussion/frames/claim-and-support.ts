/** A general statement, and what its paragraph offers for it. */

import type { Passage } from '../../passages.js';
import { leansBy } from '../../summaries/standing.js';
import { ask } from '../asking.js';
import { at, capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import type { Scene } from '../scene.js';
import { says } from '../weighing.js';

export const claimAndSupport: Frame = {
  name: 'claim-and-support',
  most: 4,
  worth: { opinion: 2.1, history: 1.9 },
  find: (scene) => scene.claims.flatMap((claim) => supported(scene, claim) ?? []),
};

function supported(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner } = claim;
  if (!isGeneralClaim(claim) || slot.words > MOST_WORDS || isNoClaim(scene, claim)) return undefined;
  const offered = offeredFor(scene, claim);
  const told = evidenceOn(scene, { on: claim.sentences, among: offered });
  if (!offered.some(isGround) || told.length < FEWEST) return undefined;
  const said = `${capital(owner.name)} says: ${cite(slot)}.`;
  return ask(scene, claim, {
    prompt: `${said} What does ${at(slot)} offer to make us believe it, and is that enough? Say what would make you surer, and what would make you doubt.`,
    variants: [
      `A doubter reads ${cite(slot)}. Which words of ${at(slot)} answer at once, and what would the doubter still ask?`,
      `${said} How far does the rest of ${at(slot)} prove it? Decide between “fully”, “in part” and “hardly”, and defend your choice.`,
    ],
    sides: says(told),
    sure: 0.8 + 0.1 * Math.min(2, offered.filter(isGround).length - 1),
  });
}

/** What opens a text only says what it is about, where a figure comes from is no judgement, and a demand is not borne out by facts. */
const isNoClaim = ({ lines, material }: Scene, { passage, lower }: Claim): boolean =>
  passage.paragraph === 1 ||
  leansBy(material.reading, lines[passage.index]!) >= 0.5 ||
  /^the (?:figure|number|sum|share|total|count)\b|\b(?:must|should|ought)\b/u.test(lower);

/** Pieces; one is no case to weigh. */
const FEWEST = 2;

/** A longer claim is lost in the question. From judgement. */
const MOST_WORDS = 24;

/** In sentences; farther off the paragraph speaks of something else. */
const REACH = 4;

/** What stands behind a claim in its paragraph, up to the word that turns against it. */
function offeredFor(scene: Scene, { passage }: Claim): Passage[] {
  const own = (scene.byParagraph.get(passage.paragraph) ?? []).filter(
    ({ index }) => index > passage.index && index <= passage.index + REACH,
  );
  const turn = own.findIndex(({ text }) => TURN.test(text));
  return own.slice(0, turn < 0 ? own.length : turn);
}

const TURN = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still,)\b/u;

/** A figure, or something with a name, that is told and not supposed. */
const isGround = ({ tokens, text, lower }: Passage): boolean =>
  !/^(?:If|When|Let|Imagine|Suppose)\b|\b(?:will|[Ww]e|I)\b/u.test(text) &&
  (/\bfor (?:example|instance)\b/u.test(lower) ||
    tokens.some((token) => token.pos === 'NUM' && /\d/u.test(token.text) && !YEAR.test(token.text)) ||
    tokens.slice(1).some(({ pos }) => pos === 'PROPN'));

const YEAR = /^(?:1[0-9]|20)\d\d$/u;
