/** A general statement, and what its paragraph offers for it: a figure, a case, or only another statement. */

import type { Passage } from '../../passages.js';
import { ask } from '../asking.js';
import { brief } from '../brief.js';
import { at, capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import { saidBy } from '../owners.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { TURN } from '../support.js';

export const claimAndSupport: Frame = {
  name: 'claim-and-support',
  most: 4,
  worth: { opinion: 2.1, history: 1.9 },
  find: (scene) => scene.claims.flatMap((claim) => supported(scene, claim) ?? []),
};

function supported(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, owner } = claim;
  const offered = isGeneralClaim(claim) && slot.words <= MOST_WORDS ? offeredFor(scene, claim) : [];
  if (offered.length === 0) return undefined;
  const kinds = [...new Set(offered.map(({ kind }) => kind))];
  return ask(scene, claim, {
    prompt: `${capital(saidBy(owner))}: ${cite(slot)}. What does ${at(slot)} offer to make us believe it, and is that enough? Say what would make you surer, and what would make you doubt.`,
    variants: [
      `A doubter reads ${cite(slot)}. Which words of ${at(slot)} answer at once, and what would the doubter still ask?`,
      `${capital(saidBy(owner))}: ${cite(slot)}. How far does the rest of ${at(slot)} prove it? Decide between “fully”, “in part” and “hardly”, and defend your choice.`,
    ],
    lookFor: `Offered: ${offered.map(({ text }) => text).join('; ')}. ${STRENGTH[kinds[0]!]}`,
    beside: offered.map((one) => one.slot),
    sentences: offered.map(({ index }) => index),
    sure: 0.8 + 0.1 * Math.min(2, offered.length - 1),
  });
}

/** A longer claim is lost in the question. From judgement. */
const MOST_WORDS = 24;

type Kind = 'figure' | 'case';

const NAMES: Readonly<Record<Kind, string>> = { figure: 'a figure', case: 'a case' };

const STRENGTH: Readonly<Record<Kind, string>> = {
  figure:
    'Good: it proves it, if the figure counts just what the sentence claims; it does not, until one knows compared with what, and who counted.',
  case: 'Good: not enough, since a case shows that it can be so and not that it is the rule; enough, with why this one is typical.',
};

/** What stands next to a claim in its paragraph with a figure or a name, up to the word that turns against it. */
function offeredFor(scene: Scene, { passage, sentences }: Claim) {
  const own = (scene.byParagraph.get(passage.paragraph) ?? []).filter(
    ({ index }) => index > passage.index && index <= passage.index + REACH,
  );
  const turn = own.findIndex(({ text }) => TURN.test(text));
  return own
    .slice(0, turn < 0 ? own.length : turn)
    .flatMap((one) => {
      const [slot, kind] = [scene.slots[one.index], kindOf(one)];
      if (
        !slot ||
        !kind ||
        slot.cut ||
        /^(?:If|When|Let|Imagine|Suppose)\b|\b(?:will|[Ww]e|I)\b/u.test(one.text) ||
        slot.words < 6 ||
        sentences.includes(one.index)
      )
        return [];
      const whose = isPassedOn(one) ? ', passed on from somebody else' : '';
      return [{ slot, kind, index: one.index, text: `${NAMES[kind]}${whose}, ${cite(brief(scene, slot))}` }];
    })
    .slice(0, 2);
}

/** In sentences; farther off the paragraph speaks of something else. */
const REACH = 3;

/** A figure, or something with a name. */
function kindOf({ tokens, lower }: Passage): Kind | undefined {
  if (tokens.some(({ pos, text }) => pos === 'NUM' && /\d/u.test(text) && !/^(?:1[0-9]|20)\d\d$/u.test(text)))
    return 'figure';
  if (/\bfor (?:example|instance)\b/u.test(lower)) return 'case';
  return tokens.slice(1).some(({ pos }) => pos === 'PROPN') ? 'case' : undefined;
}
