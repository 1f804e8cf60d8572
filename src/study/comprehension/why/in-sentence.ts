/** What a sentence explains itself: a clause and its reason, its aim, or what follows from it. */

import { afterConnectives } from '../../../grammar/connectives.js';
import { cutsIn } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { pointersIn } from '../../../grammar/pointing.js';
import type { Stretch } from '../../../grammar/reading.js';
import type { Passage } from '../../passages.js';
import { because } from './because.js';
import type { Explained } from './explained.js';
import { isInside, type Place, startBefore } from './place.js';
import { so } from './so.js';

/** What a stretch of a passage explains for sure. */
export function explainedIn(passage: Passage, whole: Stretch): Explained[] {
  const clauses = clausesOf(passage.reading, passage.index).filter((one) => isInside(one, whole));
  const { tokens } = passage.reading.analysis;
  const cuts = cutsIn(passage.reading, passage.index).filter(
    ({ endToken, nextToken }) => endToken > whole.firstToken && nextToken < whole.endToken,
  );
  const place = { passage, whole, clauses, tokens, cuts };
  const found = [...because(place), ...range(whole).map((at) => so(place, at)), thatIsWhy(place)];
  return found.filter((one) => one !== undefined);
}

const range = ({ firstToken, endToken }: Stretch): number[] =>
  Array.from({ length: Math.max(0, endToken - firstToken - 4) }, (_, i) => firstToken + 2 + i);

const leans = ({ reading }: Passage, stretch: Stretch): boolean =>
  pointersIn(reading, stretch).some(({ why, strength }) => why !== 'definite' && strength >= 1);

/** `X, which is why Y.`, `X, and that is why Y.` */
function thatIsWhy(place: Place): Explained | undefined {
  const { passage, whole, tokens } = place;
  for (let at = whole.firstToken + 4; at < whole.endToken - 4; at++) {
    if (
      tokens[at]!.lower !== 'why' ||
      !/^(?:is|was)$/u.test(tokens[at - 1]!.lower) ||
      !/^(?:which|that|this)$/u.test(tokens[at - 2]!.lower)
    )
      continue;
    const end = /^(?:and|but)$/u.test(tokens[at - 3]!.lower) ? at - 3 : at - 2;
    const endToken = tokens[end - 1]!.text === ',' ? end - 1 : end;
    const before = [startBefore(place, endToken), afterConnectives(passage.reading, whole)]
      .map((firstToken) => ({ firstToken, endToken }))
      .find((one) => !leans(passage, one));
    if (!before) return undefined;
    const more = tokens.findIndex(
      ({ lower }, i) => i > at + 1 && lower === 'why' && tokens[i - 1]!.lower === 'and',
    );
    const stop = more > 0 && more < whole.endToken ? more - 1 : whole.endToken;
    return { passage, asked: { firstToken: at + 1, endToken: stop }, reason: before, before };
  }
  return undefined;
}
