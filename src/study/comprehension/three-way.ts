/** A statement to be judged: the text bears it out, contradicts it, or does not say so. */

import { isWord, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isAskable } from './neighbours.js';
import { AMOUNT, readAmount } from './sums/amounts.js';
import { isBody, isPerson, toldIn } from './telling.js';

const CHOICES = ['The text says so', 'The text says the opposite', 'The text does not say'];
const RIGHT = { true: 0, false: 1, 'not stated': 2 } as const;

/** A share in other words, true or turned round, or what the text only thinks possible told as certain. */
export const threeWayQuestion = (passage: Passage): Candidate | undefined =>
  isAskable(passage) ? (shareInWords(passage) ?? hedgeDropped(passage)) : undefined;

const SHARE = new RegExp(
  `\\b(?<!\\d[.,])(${AMOUNT})(?<=%|cent) of (?=the|all|its|their|his|her|those|people|\\p{Ll}+s\\b)`,
  'u',
);

function shareInWords(passage: Passage): Candidate | undefined {
  const match = SHARE.exec(passage.text);
  const share = match && readAmount(match[1]!);
  if (
    !match ||
    !share ||
    /up to|more than|less than|at least|at most|over|under/u.test(match[1]!) ||
    /(?:\band|\bto|\bor|[–-])\s*$/u.test(passage.text.slice(0, match.index)) ||
    passage.text.indexOf('%', match.index + match[0].length) >= 0
  )
    return undefined;
  const bands = BANDS.find(({ from, to }) => share.value >= from && share.value <= to);
  if (!bands) return undefined;
  const isTrue = passage.index % 2 === 0;
  const words = isTrue ? bands.right : bands.wrong;
  const statement = passage.text.replace(
    match[0],
    `${match.index === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words} of `,
  );
  const truth = isTrue ? 'true' : 'false';
  return judged(passage, statement, {
    truth,
    because: `¶${passage.paragraph} says ${match[1]!.trim()}, which is ${bands.right}${isTrue ? '' : `, not ${bands.wrong}`}.`,
    whyNot: isTrue
      ? ['', `${match[1]!.trim()} is ${bands.right}`, `¶${passage.paragraph} gives the share`]
      : [`${match[1]!.trim()} is ${bands.right}`, '', `¶${passage.paragraph} gives the share`],
  });
}

/** What a share is in words, and what it is not; shares near a border are left alone. */
const BANDS = [
  { from: 0.01, to: 0.17, right: 'less than a fifth', wrong: 'more than a quarter' },
  { from: 0.27, to: 0.42, right: 'between a quarter and a half', wrong: 'more than half' },
  { from: 0.55, to: 0.72, right: 'more than half', wrong: 'less than half' },
  { from: 0.78, to: 0.97, right: 'more than three quarters', wrong: 'less than three quarters' },
];

function hedgeDropped(passage: Passage): Candidate | undefined {
  const told = toldIn(passage, {
    firstToken: passage.sentence.firstToken,
    endToken: passage.sentence.endToken,
  });
  const { tokens } = passage.reading.analysis;
  const modal = told && tokens[told.clause.verb.firstToken]!;
  const next = told && tokens[told.clause.verb.firstToken + 1];
  if (!told || !modal || !next || !/^(?:may|might|could)$/u.test(modal.lower)) return undefined;
  if (isPerson(passage, told.head) || isBody(passage, told.head)) return undefined;
  if (
    told.clause.verb.negated ||
    /^(?:be|have|not|also|only|well|never)$/u.test(next.lower) ||
    told.subject.endToken !== told.predicate.firstToken
  )
    return undefined;
  if (tokens.slice(told.clause.verb.endToken, told.predicate.endToken).filter(isWord).length < 3)
    return undefined;
  if (
    /\b(?:if|unless|when|may|might|could|perhaps|until|or)\b/u.test(
      passage.text.slice(modal.end - passage.sentence.start),
    ) ||
    /^(?:If|When|Unless|Perhaps)\b/u.test(passage.text)
  )
    return undefined;
  if (
    modal.lower === 'could' &&
    !/\b(?:researchers?|scientists?|experts?|study|studies|warn|claim|hope|fear|predict|new)\b/iu.test(
      passage.text,
    )
  )
    return undefined;
  const at = modal.start - passage.sentence.start;
  const statement = `${passage.text.slice(0, at)}will${passage.text.slice(at + modal.text.length)}`;
  return judged(passage, statement, {
    truth: 'not stated',
    because: `¶${passage.paragraph} says only “${modal.lower} ${next.lower}”: it is possible, not certain.`,
    whyNot: [`“${modal.lower}” is weaker than “will”`, 'what is possible is not denied', ''],
  });
}

interface Judgement {
  readonly truth: keyof typeof RIGHT;
  readonly because: string;
  readonly whyNot: readonly string[];
}

function judged(passage: Passage, statement: string, { truth, because, whyNot }: Judgement): Candidate {
  return candidate(passage, {
    frame: 'three-way',
    kind: 'true-false',
    prompt: `Does the text say this, say the opposite, or not say it? ${inQuotes(statement)}`,
    choices: CHOICES,
    rightChoice: RIGHT[truth],
    whyNot,
    truth,
    answer: `${CHOICES[RIGHT[truth]]}. ${because}`,
    level: 'understand',
  });
}
