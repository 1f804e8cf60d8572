/** What may stand between a question's quotation marks, and what only its paragraph explains. */

import type { Slot } from '../clauses.js';

/** No name with a colon before what is said (`Ida: We ...`), and no half of a quotation in single marks. */
export const isPrintable = ({ extract: { text } }: Slot): boolean =>
  !/^\p{Lu}[\p{L}’' ]{0,20}: |(?:^|[\s(])[‘']\p{L}|[.,!?][’']/u.test(text);

/** A pronoun inside the sentence for something that stands outside it. */
export const pointsBack = ({ extract: { text } }: Slot): boolean => POINTS_BACK.test(text);

const POINTS_BACK =
  /\bdone so\b|\b(?:of|in|on|at|to|for|by|with|from|about|do|did) (?:this|that|these|them|it)(?:$|[ ,.;](?:is|was|are|were|has)\b)/u;
