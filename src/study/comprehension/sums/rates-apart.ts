/** A rate and a total that stand in different sentences: `£310k. That’s nine days’ profit`, `one prism takes two weeks`. */

import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, readAmount, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';

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

const TAKES = new RegExp(
  `^(?:One|Each) (\\p{Ll}+) takes (?:her |him |them |us |me )?(${AMOUNT}) (minutes|hours|days|weeks|months)\\b`,
  'u',
);
const TO_BE_DONE = /^(?:are|were) (?:cracked|broken|damaged|torn|worn|faulty|missing|waiting|lost)\b/u;

/** One thing takes so long, and the text counts those that are to be done. */
export const eachTakesQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => {
    const match = TAKES.exec(passage.text);
    const time = match && readAmount(match[2]!);
    const parts = material.map.parts.filter(({ whole, said }) => {
      const words = said ? material.analysis.article.text.slice(said.start, said.end) : '';
      return whole.noun === match?.[1] && TO_BE_DONE.test(words);
    });
    const [found] = parts;
    if (!match || !time || !found || parts.length !== 1) return [];
    const there = material.passages[found.sentence]!;
    const quotes = [
      quoteSpoken(passage, { start: 0, end: match[0].length }),
      quoteSpoken(there, {
        start: found.part.start - there.sentence.start,
        end: found.said!.end - there.sentence.start,
      }),
    ];
    if (quotes.includes(undefined) || tellsOfDeaths(there)) return [];
    const about = time.exact && found.part.bound === 'exact' ? '' : 'about ';
    const total = `${about}${show(time.value * found.part.value)}`;
    return [
      candidate(there, {
        frame: 'rate',
        kind: 'short-answer',
        prompt: `Set two places beside each other: ${quotes[1]} (¶${there.paragraph}) and ${quotes[0]} (¶${passage.paragraph}). How many ${match[3]} do all of these need, one after the other?`,
        answer: `${total.charAt(0).toUpperCase()}${total.slice(1)} ${match[3]}.`,
        working: `${show(found.part.value)} × ${show(time.value)} = ${total}`,
        level: 'understand',
        lines: 1,
        worth: 0.3,
        beside: [passage],
      }),
    ];
  });
