/** `Some of the farmers ...` `Others ...`: those of whom the sentence before has not spoken. */

import { type Pair, type Pointing, pointing } from './pointing.js';

const VERB = '(?:were|are|have|had|was|is|has|would|will|could|can|came|went|did|do|say|said|\\p{L}+ed)\\b';
const PART = new RegExp(
  `\\b(?:some|one|two|three|four|five|six|seven|eight|nine|ten|many|most|half|several|\\d[\\d,]*) of (?<whole>(?:the|those|last) [\\p{L}\\d’' -]{3,40}?s)(?= ${VERB}|[.,;])`,
  'iu',
);
const REST = new RegExp(`^(?:But |And )?(?<words>[Tt]he (?:others|rest)|[Oo]thers)(?=,| ${VERB})`, 'u');

export function others(pair: Pair): Pointing | undefined {
  const rest = REST.exec(pair.passage.text)?.groups?.words;
  const words = rest && PART.exec(pair.before.text)?.groups?.whole;
  if (!rest || !words || !pair.isAlike) return undefined;
  const stands = `${/^the/iu.test(rest) ? 'the rest' : 'others'} of “${words}”`;
  return pointing(pair, {
    at: pair.passage.text.indexOf(rest),
    length: rest.length,
    words,
    stands,
    worth: 0.8,
  });
}
