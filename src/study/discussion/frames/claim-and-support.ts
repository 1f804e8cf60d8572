/** A general statement, and what the text offers for it: a case, a figure, or only another statement. */

import { isLoaded } from '../../loaded-words.js';
import type { Passage } from '../../passages.js';
import { ARGUES } from '../arguing.js';
import { ask } from '../asking.js';
import { at, capital, cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { standing, TURN } from '../support.js';

export const claimAndSupport: Frame = {
  name: 'claim-and-support',
  most: 4,
  worth: { opinion: 2.2, other: 2, history: 2, explainer: 2, news: 1.7 },
  find: (scene) => scene.claims.flatMap((claim) => supported(scene, claim) ?? []),
};

function supported(scene: Scene, claim: Claim): Asked | undefined {
  const { passage, slot, owner, lower } = claim;
  const next = scene.passages[passage.index + 1];
  if (owner.kind !== 'author' || slot.words < 7 || slot.words > 22 || !isGeneral(claim) || !isArguable(claim))
    return undefined;
  if (!next || next.paragraph !== passage.paragraph || TURN.test(next.text)) return undefined;
  const support = scene.slots[next.index] && (standing(scene, next.index) ?? scene.slots[next.index]);
  const kind = kindOf(next);
  if (!support || !kind || support.words < 6 || support.cut || /\b(?:i|my|me)\b/u.test(lower))
    return undefined;
  const whose = isPassedOn(next) ? ' passed on from somebody else' : '';
  return ask(scene, claim, {
    prompt: `${capital(saidBy(owner))}: ${cite(slot)}. What is offered to make us believe it: a figure, a case, or only another opinion? Is it enough, and what would make it stronger?`,
    variants: [
      `${capital(saidBy(owner))}: ${cite(slot)}. Which words right after it are meant to prove it? How far do they?`,
      `A doubter reads ${cite(slot)}. What does the text answer at once, and what would the doubter still ask?`,
    ],
    lookFor: `Offered next: ${kind}${whose}, ${cite(support)}. ${STRENGTH[kind]} Also good: evidence from another paragraph than ${at(slot)}.`,
    beside: [support],
    sentences: [next.index],
    sure: 0.9,
  });
}

type Kind = 'a figure' | 'a case';

const STRENGTH: Readonly<Record<Kind, string>> = {
  'a figure':
    'A figure is strong where it counts just what the sentence claims; students say whether it does, and what it leaves out.',
  'a case':
    'One case shows that it can be so, not that it is so as a rule; students say how many more they would want, or why this one is typical.',
};

/** A figure, or something with a name. */
function kindOf({ tokens, lower }: Passage): Kind | undefined {
  if (tokens.some(({ pos, text }) => pos === 'NUM' && /\d/u.test(text) && !/^(?:1[0-9]|20)\d\d$/u.test(text)))
    return 'a figure';
  if (/\bfor (?:example|instance)\b/u.test(lower)) return 'a case';
  return tokens.slice(1).some(({ pos }) => pos === 'PROPN') ? 'a case' : undefined;
}

/** Somebody could deny it: it weighs, compares or judges. */
const isArguable = ({ lower, passage, slot }: Claim): boolean =>
  (ARGUES.test(lower) ||
    / than /u.test(lower) ||
    passage.tokens.some((token) => token.end <= passage.origin + slot.extract.end && isLoaded(token))) &&
  !/^(?:there (?:is|are|has)|as for)\b|\bbecause\b/u.test(lower);

/** How things are, with no figure and no person of its own. */
const isGeneral = ({ clauses, passage, slot }: Claim): boolean => {
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  const subject = main?.subject?.phrase;
  const isPerson = subject?.entity?.kind === 'person' || subject?.kind === 'pronoun';
  return main?.verb.tense === 'present' && !isPerson && !/\d/u.test(slot.extract.text) && passage.prose;
};
