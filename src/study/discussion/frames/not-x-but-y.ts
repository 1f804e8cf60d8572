/** One description is turned down and another put in its place. */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const notXButY: Frame = {
  name: 'not-x-but-y',
  most: 2,
  worth: { opinion: 3, other: 2.8, history: 2.7, explainer: 2.3, news: 2.4 },
  find: (scene) => scene.claims.flatMap((claim) => reframed(scene, claim) ?? []),
};

function reframed(scene: Scene, claim: Claim): Asked | undefined {
  const { text } = claim.slot.extract;
  const [, x, y] = NOT_BUT.exec(text) ?? NOT_IT_IS.exec(text) ?? [];
  const [, after, instead] = RATHER.exec(text) ?? [];
  const [no, yes] = x ? [x, y] : [instead, after];
  if (
    !no ||
    !yes ||
    wordsIn(no) > MOST_WORDS ||
    wordsIn(yes) > MOST_WORDS ||
    /^\p{N}/u.test(no) ||
    /\bones?\b/u.test(yes) ||
    no.toLowerCase() === text.toLowerCase().slice(0, no.length)
  )
    return undefined;
  return ask(scene, claim, {
    prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. Make the best case that the text allows for ${inQuotes(no)}. Then say which fact would decide between the two.`,
    lookFor: `Turned down: ${inQuotes(no)}. Put in its place: ${inQuotes(yes)}. A fair answer gives the first its best reason before it decides, and says whether both could be true in part.`,
  });
}

/** `not a sign of anger but a sign of fear`; `not only` adds, and turns nothing down. */
const NOT_BUT =
  /\bnot (?!only|just|merely|simply|yet|quite|until|so much)((?:an?|the|of|by|from|with|because|for|to|in) [^,;:.]+?),? but (?!also|as well)((?:an?|the|of|by|from|with|because|for|to|in) [^,;:.]+)/u;

/** `It is not a gift. / It’s not a gift, it’s a loan`. */
const NOT_IT_IS =
  /\b(?:is|are|was|were|[’']s) not ((?:an?|the) [^,;:.–—]+?)[,;:–—]+ ?(?:it|they|this)(?: is| are| was| were|[’']s|[’']re) ((?:an?|the) [^,;:.]+)/u;

const RATHER = /\b((?:an?|the) [^,;:.]+?),? rather than ((?:an?|the) [^,;:.]+)/u;

const MOST_WORDS = 10;

const wordsIn = (text: string): number => text.split(/\s+/u).length;
