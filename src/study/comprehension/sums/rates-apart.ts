/** A rate and a total that stand in different sentences: `£310k. That’s nine days’ profit`, `one prism takes two weeks`. */

import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, readAmount, show } from './amounts.js';

const DAYS = new RegExp(
  `((?:(?:US|NZ|HK|[AC])?[$£€¥₹] ?)\\d[\\d,.]*\\d(?: (?:million|billion)|m|bn|k)?)\\. (That(?:[’']s| is| was) (${AMOUNT}) (days|weeks|months|years)[’'] (profits?|pay|wages|income|earnings|takings|revenue|work|salary|rent))\\b`,
  'u',
);

/** One for each sum of which the text says for how many days it is the profit. */
export const earnedInQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const next = passages[passage.index + 1];
    const isNear = next?.paragraph === passage.paragraph;
    const own = DAYS.exec(passage.text);
    const match = own ?? (isNear ? DAYS.exec(`${passage.text} ${next.text}`) : null);
    const [sum, days] = match
      ? [readAmount(match[1]!.replace(/k$/u, ' thousand')), readAmount(match[3]!)]
      : [];
    if (!match || !sum || !days || days.value < 2 || days.sign || !passage.prose) return [];
    // What starts in the next sentence is found from there.
    if (!own && match.index >= passage.text.length) return [];
    const each = show(Number((sum.value / days.value).toPrecision(3)), sum.sign);
    const one = match[4]!.replace(/s$/u, '');
    return [
      candidate(passage, {
        frame: 'rate',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says of ${match[1]}: “${match[2]}”. If that is right, about how much ${match[5]} is that a ${one}?`,
        answer: `About ${each} a ${one}.`,
        working: `${show(sum.value, sum.sign)} ÷ ${show(days.value)} = about ${each}`,
        level: 'understand',
        lines: 1,
        ...(own || !next ? {} : { beside: [next] }),
      }),
    ];
  });
