/** `6,100 visitors last summer, compared with 900 in 2012`: how many times one figure is the other. */

import { anyOf } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, isHalfScaled, isYear, readAmount } from './amounts.js';
import { quoteAround } from './quoting.js';
import { timesOf } from './times.js';

/** The second figure goes without its unit. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d,.-])(${AMOUNT}) [^.;:“”"\\d]{3,70}?,? (?:compared with|compared to|as against) (?:only |just )?(${AMOUNT})(?= (?:${anyOf('preposition', 'article')}|last|when)\\b|[.,])`,
  'u',
);

/** One for each sentence that compares two figures. */
export const pairQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => asked(passage) ?? []);

function asked(passage: Passage): Candidate | undefined {
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
