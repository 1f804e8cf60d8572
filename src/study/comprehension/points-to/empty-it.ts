/** `It is late`, `It was she who`, `It is hard to say`, `It seems`: a pronoun that stands for nothing, or for all that was told. */

import type { Passage } from '../../passages.js';

export const isEmptyIt = ({ text }: Passage): boolean =>
  EMPTY.some((empty) => empty.test(text.replace(/^\p{L}+ it /u, 'It ')));

const BE =
  "(?:is|was|has been|had been|will be|would be|may be|might be|can be|cannot be|could be|must be|need not be|[’']s)";
const EMPTY: readonly RegExp[] = [
  new RegExp(
    `^It ${BE}(?: not)? (?:[\\p{L}’'-]+,? ){1,5}(?:that|to|who|whether|when|before|how|why|if|because|which)\\b`,
    'u',
  ),
  new RegExp(
    `^It ${BE}(?: \\p{L}+)? (?:late|early|dark|cold|hot|warm|raining|snowing|time|not until|only|\\d|\\p{L}*day|morning|evening|night|summer|winter|spring|autumn|noon|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)`,
    'u',
  ),
  /^It (?:is|was|has been|had been) (?:all )?over\b/u,
  /^It (?:[\p{L}’']+ ){0,2}?(?:seem|appear|emerg|follow|happen|turn|took\b|tak|remain|matter|fell\b|fall|rain|snow|feel|felt|depend|look|sound|help|mak|made|mean|lead|led\b|gave|giv|cost|chang|forc|brought|bring|caus|occur|did not|didn)/u,
];
