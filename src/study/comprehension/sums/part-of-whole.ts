/** `43 of the 310 lambs`, `half of Karvelia's 6.3 million people`: the share of a count, or the count of a share. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, type Choice, isYear, percent, ranked, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const OWNER = "(?:the|its|their|his|her|our|my|these|those|(?:\\p{Lu}[\\p{L}-]+[’']s?))";
const PEOPLE =
  '((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]*(?:[^s]s|people|men|women|children|cattle|sheep|staff|fish))\\b';
const COUNTS = new RegExp(`\\b(${AMOUNT}) (?:out )?of ${OWNER} (${AMOUNT}) ${PEOPLE}`, 'iu');
/** `of some 1,700 planters only about 400 stayed` */
const REMAINED = new RegExp(`\\bof (?:the |its )?(${AMOUNT}) ${PEOPLE},? (${AMOUNT})(?= \\p{Ll})`, 'iu');
const SHARE = `(?:(?:about|roughly|almost|nearly|some|around|over|more than|less than|fewer than|just over|just under) )?(?:half|(?:an? |one[- ])(?:third|quarter|fifth|sixth|eighth|tenth)|two[- ]thirds|three[- ]quarters|two[- ]fifths|three[- ]fifths)|${AMOUNT}(?<=%|cent)`;
const SHARED = new RegExp(`\\b(${SHARE}) of ${OWNER} (${AMOUNT}) ${PEOPLE}`, 'iu');

/** Asks for the share that one count is of another, both in one phrase. */
export function partOfWholeQuestion(passage: Passage): Candidate | undefined {
  const counts = countsIn(passage);
  const { match, part, whole, noun } = counts ?? {};
  if (!counts || !match || !part || !whole || !noun || !isPart(part, whole)) return undefined;
  if (TIME.test(noun) || isSaidTwice(passage, counts)) return undefined;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  const share = part.value / whole.value;
  const choices = ranked({ text: `about ${percent(share)}`, value: share }, [
    { text: `about ${percent(1 - share)}`, value: 1 - share, why: 'is the share of the others' },
    ...(part.value < 100 && part.value !== Math.round(share * 100)
      ? [
          {
            text: `about ${percent(part.value / 100)}`,
            value: part.value / 100,
            why: `takes the number ${show(part.value)} for a percentage`,
          },
        ]
      : []),
    ...(whole.value / part.value < 100
      ? [
          {
            text: `about ${percent(whole.value / part.value / 100)}`,
            value: whole.value / part.value / 100,
            why: 'divides the whole by the part',
          },
        ]
      : []),
  ]);
  if (!quote || !choices || choices.choices.length < 3) return undefined;
  return candidate(passage, {
    frame: 'part-of-whole',
    kind: 'multiple-choice',
    prompt: `¶${passage.paragraph} says: ${quote}. What percentage of the ${noun} ${match[0].startsWith(match[1]!) ? 'is that' : `does “${part.text}” stand for`}?`,
    answer: `About ${percent(share)}; the other ${show(whole.value - part.value)} are ${percent(1 - share)}.`,
    ...choices,
    working: `${show(part.value)} ÷ ${show(whole.value)} = about ${percent(share)}`,
    level: 'understand',
  });
}

interface Counts {
  readonly match: RegExpExecArray;
  readonly part: Amount | undefined;
  readonly whole: Amount | undefined;
  readonly noun: string;
}

function countsIn(passage: Passage): Counts | undefined {
  const match = COUNTS.exec(passage.text);
  if (match) return { match, part: readAmount(match[1]!), whole: readAmount(match[2]!), noun: match[3]! };
  const turned = REMAINED.exec(passage.text);
  const at = turned && passage.sentence.start + turned.index + turned[0].length;
  const next = passage.tokens.find(({ start }) => start > at!);
  // Another noun would be counted by itself: `of 40 boats 12 sailors`.
  if (!turned || !/^(?:VERB|AUX)$/u.test(next?.pos ?? '')) return undefined;
  return { match: turned, part: readAmount(turned[3]!), whole: readAmount(turned[1]!), noun: turned[2]! };
}

/** Whole numbers, the second large enough for the share to need a sum. */
const isPart = (part: Amount, whole: Amount): boolean =>
  part.sign === '' &&
  whole.sign === '' &&
  !isYear(part) &&
  part.value < whole.value &&
  whole.value >= 11 &&
  part.value / whole.value >= 0.02 &&
  part.value / whole.value <= 0.98 &&
  Number.isInteger(part.value) &&
  Number.isInteger(whole.value);

/** Years of a life are no crowd of which some are apart. */
const TIME = /(?:year|month|week|day|hour|minute)s$/u;

/** The sentence gives the share as well; a percentage of another size is of something else. */
function isSaidTwice({ text }: Passage, { match, part, whole }: Counts): boolean {
  const rest = text.replace(match[0], '');
  if (/\bhalf\b|third|quarter/u.test(rest)) return true;
  const share = part && whole ? (100 * part.value) / whole.value : 0;
  return [...rest.matchAll(/([\d.]+) ?(?:%|per ?cent)/gu)].some(
    ([, told]) => Math.abs(Number(told) - share) < 3 || Math.abs(100 - Number(told) - share) < 3,
  );
}

/** Asks how many a share of a count is. */
export function shareOfCountQuestion(passage: Passage): Candidate | undefined {
  const match = SHARED.exec(passage.text);
  const share = match && readAmount(match[1]!.replace(/\ban? /iu, 'one '));
  const whole = match && readAmount(match[2]!);
  if (!match || !share || share.value >= 1 || !whole || whole.sign !== '' || whole.value < 20)
    return undefined;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  const count = share.value * whole.value;
  // Half of 21 people is nobody’s number; a percentage has been rounded already.
  if (!Number.isInteger(count) && share.sign !== '%' && whole.value < 1000) return undefined;
  const about = Number.isInteger(count) && share.exact && whole.exact ? '' : 'about ';
  const choice = (value: number, why?: string): Choice => ({
    value,
    text: `${about}${show(value >= 1e6 ? value : Math.round(value))}`,
    ...(why ? { why } : {}),
  });
  const right = choice(count);
  const wrong = [
    ...(share.value === 0.5
      ? [choice(whole.value * 2, 'doubles the whole instead of halving it')]
      : [choice(whole.value - count, 'is the rest, not the share')]),
    choice(whole.value, 'is the whole'),
    choice(
      whole.value / (share.value * 100),
      'divides by the percentage instead of multiplying by the share',
    ),
  ];
  const choices = ranked(right, wrong);
  if (!quote || !choices) return undefined;
  return candidate(passage, {
    frame: 'share-of-count',
    kind: 'multiple-choice',
    prompt: `¶${passage.paragraph} says: ${quote}. How many ${match[3]} is that?`,
    answer: `${right.text.charAt(0).toUpperCase()}${right.text.slice(1)}`,
    ...choices,
    working: `${percent(share.value)} of ${show(whole.value)} = ${about}${show(whole.value >= 1e6 ? count : Math.round(count))}`,
    level: 'understand',
  });
}
