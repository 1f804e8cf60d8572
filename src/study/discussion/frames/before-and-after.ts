/** Something that is no longer as it was: what was gained, what was lost, and by whom? */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import { isPainful } from '../scene.js';

export const beforeAndAfter: Frame = {
  name: 'before-and-after',
  most: 1,
  worth: { opinion: 2.2, other: 2.3, history: 2.6, explainer: 2, news: 2.2 },
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      const words = CHANGE.exec(claim.lower)?.[0];
      if (
        !words ||
        claim.slot.words < 8 ||
        /\b(?:i|my|me|who)\b/u.test(claim.lower) ||
        isOfPerson(claim) ||
        isPainful(claim.passage)
      )
        return [];
      return [
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. What was gained by this change and what was lost, and by whom? Decide whether it was a change for the better.`,
          lookFor: `The words ${inQuotes(words)} mark the change: students name what was so before and what is so after, somebody who gained and somebody who lost or for whom little changed, and judge with a reason from the text.`,
          sure: 0.85,
        }),
      ];
    }),
};

/** What became of one person is a life, not a change to judge. */
const isOfPerson = ({ clauses }: Claim): boolean =>
  clauses.find(({ kind }) => kind === 'main')?.subject?.phrase.entity?.kind === 'person';

const CHANGE = /\b(?:no longer|(?:was|were) once|replaced by|gave way to|came to an end)\b/u;
