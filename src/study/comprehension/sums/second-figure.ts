/**
 * `The board says 24 million. The company says 41 million.`: a sentence that gives a second figure for what the one before it
 * measured, because somebody else counts otherwise, because it was another time, or because it is another case.
 */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Amount, isHalfScaled, isYear, readAmount } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { quoteSpoken } from './quoting.js';
import { timesOf } from './times.js';

/** One for each sentence that surely gives the other figure. */
export const secondFigureQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => asked(material, passage) ?? []);

const NEARER =
  '(?:(?:it|the figure|the cost|the number) (?:is|was|to be|at) )?(?:(?:nearer|closer to|more like|only|just) )?';
const ESTIMATE = 'says?|said|thinks?|thought|believes?|believed|estimates?|estimated|reckons?|reckoned|puts?';
/** `The company’s engineers say 41 million.`; with a pronoun the same side goes on. */
const RIVAL = new RegExp(
  `^(?!(?:It|He|She|They) )((?:The|His|Her|Its|Their|Some|Other|\\p{Lu})[^,.;]{2,40}?) (?:${ESTIMATE}) (?:that )?${NEARER}(${AMOUNT})(?![-%\\p{L}])(?= ?[\\p{L} ]{0,24}[.,])`,
  'u',
);
/** `It was forty-four in 2012.` */
const EARLIER = new RegExp(
  `^(?:It|The figure|The number|That) was (?:only |just |still )?(${AMOUNT})(?: \\p{Ll}+)?,? (?:in (?:1[5-9]|20)\\d\\d|before\\b[^,.]{0,30}|last year|the year before|[\\p{L}\\d]+ years (?:ago|before|earlier))[.,]`,
  'u',
);
/** `Now there are six.` */
const NOW = new RegExp(
  `^(?:Now|Today|By now|This year),? (?:there (?:are|is)|it is|they are|we have|it has) (?:only |just |about )?(${AMOUNT})(?: left)?[.,]`,
  'u',
);

/** `In 2008 it took us eleven.` */
const TOOK = new RegExp(
  `^(?:In (?:1[5-9]|20)\\d\\d|Last year|The year before|Before that),? it took(?: us| them| him| her)? (?:only |just )?(${AMOUNT})(?: \\p{Ll}+)?(?=[.,”’]|$)`,
  'u',
);
/** `Under national rules it must be cleaned when the count passes 10,000.` */
const LIMIT = new RegExp(
  `^[^.;]*\\b(?:rules?|law|limit|standards?|guidelines?|regulations?|maximum|allowed|permitted)\\b[^.;]*?\\b(?:passes|exceeds?|is above|goes above|reaches|limit (?:is|of)|no more than|(?:set|fixed) at|maximum (?:is|of)) (${AMOUNT})(?: \\p{Ll}+)?[.,]`,
  'u',
);

type Kind = 'rival' | 'other-time' | 'parallel' | 'took' | 'limit';

interface Second {
  readonly kind: Kind;
  readonly amount: Amount;
  readonly at: number;
}

interface PairOfFigures {
  readonly before: Passage;
  readonly first: First;
  readonly second: Second;
  readonly quotes: readonly string[];
}

/** The figure of a sentence and that of the one before it, where they surely measure one thing. */
function pairAt(material: StudyMaterial, passage: Passage): PairOfFigures | undefined {
  const before = material.passages[passage.index - 1];
  if (before?.paragraph !== passage.paragraph || !passage.prose || passage.words > LONGEST) return undefined;
  const second = secondIn(passage, before);
  const first = second && firstIn(material, before, second.kind);
  if (!second || !first || !isPair(first.amount, second.amount)) return undefined;
  const quotes = [quoteAt(before, first), quoteAt(passage, second)].filter((quote) => quote !== undefined);
  return quotes.length === 2 ? { before, first, second, quotes } : undefined;
}

function asked(material: StudyMaterial, passage: Passage): Candidate | undefined {
  const found = pairAt(material, passage);
  if (!found) return undefined;
  const { before, first, second, quotes } = found;
  const isBelow = second.kind === 'limit' && first.amount.value < second.amount.value;
  if (isBelow || (second.kind === 'took' && tellsOfDeaths(before))) return undefined;
  const pair = `${quotes.join(' and ')} (¶${passage.paragraph})`;
  const [one, two] = [first.amount, second.amount].map((amount) => ({ ...amount, sign: first.amount.sign }));
  const { times, working } = timesOf(one!, two!);
  return candidate(before, {
    frame: second.kind === 'rival' ? 'rival-figures' : 'same-unit-pair',
    kind: 'short-answer',
    prompt: ASKED[second.kind](pair),
    answer: `${times[0]!.toUpperCase()}${times.slice(1)}.`,
    working,
    level: 'understand',
    lines: 1,
    beside: [passage],
  });
}

const ASKED: Readonly<Record<Kind, (pair: string) => string>> = {
  rival: (pair) =>
    `Two sides measure one thing and do not agree: ${pair}. About how many times as large as the lower figure is the higher one?`,
  'other-time': (pair) =>
    `Set two times beside each other: ${pair}. About how many times as large as the lower figure is the higher one?`,
  took: (pair) =>
    `Set two times beside each other: ${pair}. About how many times as long as the shorter time is the longer one?`,
  limit: (pair) =>
    `Set what was measured beside what is allowed: ${pair}. About how many times the limit is the figure that was found?`,
  parallel: (pair) =>
    `Set two cases beside each other: ${pair}. About how many times as large as the lower figure is the higher one?`,
};

const LONGEST = 26;

function secondIn(passage: Passage, before: Passage): Second | undefined {
  const found = (kind: Kind, match: RegExpExecArray | null, group: number): Second | undefined => {
    const amount = match && readAmount(match[group]!);
    return match && amount && !isYear(amount)
      ? { kind, amount, at: match.index + match[0].indexOf(match[group]!) }
      : undefined;
  };
  const rival = RIVAL.exec(passage.text);
  return (
    (rival && isEstimate(before) ? found('rival', rival, 2) : undefined) ??
    found('other-time', EARLIER.exec(passage.text), 1) ??
    found('other-time', NOW.exec(passage.text), 1) ??
    found('took', TOOK.exec(passage.text), 1) ??
    found('limit', LIMIT.exec(passage.text), 1) ??
    parallel(passage, before)
  );
}

const isEstimate = ({ lower }: Passage): boolean =>
  new RegExp(`\\b(?:${ESTIMATE}|according to|forecasts?|calculates?|expects?)\\b`, 'u').test(lower);

/** `The post in the centre treated 640.` after `The health post on the hill treated 3,120 cases`. */
function parallel(passage: Passage, before: Passage): Second | undefined {
  const match = new RegExp(` (\\p{Ll}{3,}) (${AMOUNT})\\.$`, 'u').exec(passage.text);
  const amount = match && readAmount(match[2]!);
  if (!match || !amount || isYear(amount)) return undefined;
  const isSame = new RegExp(`\\b${match[1]} (?:${AMOUNT})`, 'u').test(before.text);
  const isVerb = passage.tokens.some(({ lower, pos }) => lower === match[1] && pos === 'VERB');
  return isSame && isVerb
    ? { kind: 'parallel', amount, at: match.index + match[0].indexOf(match[2]!) }
    : undefined;
}

interface First {
  readonly amount: Amount;
  readonly at: number;
}

/** The one figure before it that is no share and no span of time; where there is none, the one number. */
function firstIn({ map }: StudyMaterial, { index, sentence, text }: Passage, kind: Kind): First | undefined {
  const here = map.quantities.filter(
    (one) =>
      one.sentence === index &&
      (kind === 'took' ? /^time$/u : /^(?:money|measure|count)$/u).test(one.dimension) &&
      one.to === undefined,
  );
  const [only] = here;
  if (only && here.length === 1) {
    const sign = only.dimension === 'money' && /^\W/u.test(only.unit) ? only.unit : '';
    const { value, bound } = only;
    const amount = { text: only.text, value, bound, exact: bound === 'exact', sign };
    return { amount, at: only.start - sentence.start };
  }
  const numbers = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d,.-])${AMOUNT}(?![-\\p{L}\\d])`, 'gu'))];
  const [match] = numbers;
  const amount = match && readAmount(match[0]);
  return /^(?:other-time|limit)$/u.test(kind) &&
    here.length === 0 &&
    numbers.length === 1 &&
    amount &&
    !isYear(amount)
    ? { amount, at: match.index }
    : undefined;
}

const isPair = (one: Amount, two: Amount): boolean => {
  const ratio = Math.max(one.value, two.value) / Math.min(one.value, two.value);
  return ratio >= 1.2 && ratio <= 60 && !isHalfScaled(one, two) && (one.sign === two.sign || two.sign === '');
};

const quoteAt = (passage: Passage, { at, amount }: First): string | undefined =>
  quoteSpoken(passage, { start: at, end: at + amount.text.length });
