/** Something said to be temporary: who decides when it ends? */

import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';

export const temporaryMeasure: Frame = {
  name: 'temporary-measure',
  most: 1,
  worth: 2.6,
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      if (!TEMPORARY.test(claim.lower) || !holds(claim)) return [];
      return (
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. What would have to happen before this is over? Write the rule that should end it, and say who should decide.`,
        }) ?? []
      );
    }),
};

/** Still so when the text was written. */
const holds = ({ clauses, passage }: Claim): boolean =>
  clauses.some(
    ({ kind, verb }) =>
      kind === 'main' &&
      (verb.tense !== 'past' ||
        /^(?:has|have)$/.test(passage.reading.analysis.tokens[verb.firstToken]!.lower)),
  );

const TEMPORARY =
  /\b(?:temporary|temporarily|for the time being|until further notice|for now|interim|provisional|on a trial basis)\b/u;
