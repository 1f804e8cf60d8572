/** `$700 ..., but $1,500`, `2,000 miles, but the state has 170,000`: two figures of one kind that a sentence sets against each other. */

import { ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, isHalfScaled, isYear, readAmount, shareShown, show, timesShown } from './amounts.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

const AGAINST =
  /\b(?:but|while|whereas|although|compared (?:with|to)|as against|against|instead of|rather than|yet|only)\b/u;

/** `6,100 visitors last summer, compared with 900 in 2012`: the second figure goes without its unit. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d,.-])(${AMOUNT}) [^.;:“”"]{3,70}?,? (?:compared with|compared to|as against|up from|down from) (?:only |just )?(${AMOUNT})(?= (?:in|at|on|a|the|last|before|for|under|when)\\b|[.,])`,
  'u',
);

function bareQuestion(passage: Passage): Candidate | undefined {
  const match = passage.quoted ? null : BARE.exec(passage.text);
  const [one, two] = [match && readAmount(match[1]!), match && readAmount(match[2]!)];
  const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!one || !two || !quote || isYear(one) || isYear(two) || one.sign === '%' || isHalfScaled(one, two))
    return undefined;
  if (two.sign !== '' && two.sign !== one.sign) return undefined;
  const ratio = Math.max(one.value, two.value) / Math.min(one.value, two.value);
  if (ratio < LEAST || ratio > 200) return undefined;
  const { times, working } = timesOf(one, { ...two, sign: one.sign });
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. About how many times as large as the smaller figure is the larger one?`,
    answer: `${times[0]!.toUpperCase()}${times.slice(1)}.`,
    working,
    level: 'understand',
    lines: 1,
  });
}

/** Less is no matter of times. From judgement. */
const LEAST = 1.5;

/** One for each sentence with just two figures of one unit on the two sides of such a word. */
export const pairQuestions = ({ map, passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const bare = bareQuestion(passage);
    if (bare) return [bare];
    const here = ofSentence(map.quantities, passage.index).filter(({ to, per }) => !to && !per);
    const pairs = here.flatMap((one, i) => here.slice(i + 1).map((two) => [one, two] as const));
    const [pair] = pairs.filter(([one, two]) => isSet(passage, one, two));
    const alone = pair && here.filter(({ unit }) => unit === pair[0].unit).length === 2;
    return pair && alone ? (asked(passage, ...pair) ?? []) : [];
  });

function isSet({ text, sentence, quoted }: Passage, one: Quantity, two: Quantity): boolean {
  const between = text.slice(one.end - sentence.start, two.start - sentence.start);
  const ratio = Math.max(one.value, two.value) / Math.min(one.value, two.value);
  return (
    !quoted &&
    one.unit === two.unit &&
    one.dimension === two.dimension &&
    /^(?:money|measure|count|time)$/u.test(one.dimension) &&
    ratio >= 1.2 &&
    ratio <= 1000 &&
    one.bound !== 'most' &&
    two.bound !== 'most' &&
    AGAINST.test(between) &&
    !/\b(?:more|less|fewer) than\b/u.test(between.replace(/,.*$/u, '')) &&
    !/[;:]/u.test(between)
  );
}

function asked(passage: Passage, one: Quantity, two: Quantity): Candidate | undefined {
  const { start } = passage.sentence;
  const quote = quoteAround(passage, { start: one.start - start, end: two.end - start });
  if (!quote) return undefined;
  const [more, less] = one.value > two.value ? [one, two] : [two, one];
  const sign = one.dimension === 'money' && /^\W/u.test(one.unit) ? one.unit : '';
  const times = more.value / less.value;
  const share = less.value / more.value;
  const exact = one.bound === 'exact' && two.bound === 'exact';
  const [timesAs, shareAs] = [timesShown(times, exact), shareShown(share, exact)];
  return candidate(passage, {
    frame: 'same-unit-pair',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. About how many times as large as the smaller figure is the larger one, and what percentage of the larger one is the smaller?`,
    answer: `${timesAs} times; ${shareAs}`,
    working: `${show(more.value, sign)} ÷ ${show(less.value, sign)} = ${timesAs}; ${show(less.value, sign)} ÷ ${show(more.value, sign)} = ${shareAs}`,
    level: 'understand',
    lines: 2,
  });
}
