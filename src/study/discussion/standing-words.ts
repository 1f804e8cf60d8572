/** Words of somebody that can be quoted under a name. */

import type { Said } from './voices.js';

/** A reader who knows who speaks understands them; `But` and `And` at their head do no harm. */
export const canStand = ({ alone, quoted, slot }: Said): boolean =>
  alone ||
  (quoted && slot.words >= FEWEST_WORDS && !/\?$/u.test(slot.extract.text) && OPENS.test(slot.extract.text));

/** Fewer say too little. From judgement. */
const FEWEST_WORDS = 9;

const OPENS =
  /^(?:(?:But|And|So|Because|Then) )?(?:I|We|You|If|When|The|An?|My|Our|There|People|Every\p{L}*|No\p{L}*|Some\p{L}*|Most|Most of|All|In|On|At|\p{L}+s|Ask|One|Two|Three|For) /u;
