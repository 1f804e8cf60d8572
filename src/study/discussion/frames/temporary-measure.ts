/** Something said to be temporary: who decides when it ends? */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';

export const temporaryMeasure: Frame = {
  name: 'temporary-measure',
  most: 1,
  worth: 2.6,
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      const word = TEMPORARY.exec(claim.lower)?.[0];
      if (!word || !holds(claim)) return [];
      return [
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. What would have to happen for this to end? Write the rule that should end it, and say who should decide.`,
          lookFor: `${capital(inQuotes(word))} names no end. Good: a date; a condition that somebody can check; a vote; each with who decides and can be held to it. Also good: no fixed end, with what could happen if it came too soon.`,
        }),
      ];
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
