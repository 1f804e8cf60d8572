/** `a third of Karvelia's 6.3 million people`: the count of a share. */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, type Choice, percent, ranked, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const OWNER = "(?:the|its|their|his|her|our|my|these|those|(?:\\p{Lu}[\\p{L}-]+[’']s?))";
const PEOPLE =
  '((?:[\\p{Ll}-]+ ){0,2}?[\\p{Ll}-]*(?:[^s]s|people|men|women|children|cattle|sheep|staff|fish))\\b';
const SHARE = `(?:(?:about|roughly|almost|nearly|some|around|over|more than|less than|fewer than|just over|just under) )?(?:(?:an? |one[- ])(?:third|quarter|fifth|sixth|eighth|tenth)|two[- ]thirds|three[- ]quarters|two[- ]fifths|three[- ]fifths)|${AMOUNT}(?<=%|cent)`;
const SHARED = new RegExp(`\\b(${SHARE}) of ${OWNER} (${AMOUNT}) ${PEOPLE}`, 'iu');

/** Asks how many a share of a count is. */
export function shareOfCountQuestion(passage: Passage): Candidate | undefined {
  const match = SHARED.exec(passage.text);
  const share = match && readAmount(match[1]!.replace(/\ban? /iu, 'one '));
  const whole = match && readAmount(match[2]!);
  if (
    !match ||
    !share ||
    share.value >= 1 ||
    share.value === 0.5 ||
    !whole ||
    whole.sign !== '' ||
    whole.value < 20
  )
    return undefined;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  const count = share.value * whole.value;
  // A third of 20 people is nobody’s number; a percentage has been rounded already.
  if (!Number.isInteger(count) && share.sign !== '%' && whole.value < 1000) return undefined;
  const about = Number.isInteger(count) && share.exact && whole.exact ? '' : 'about ';
  const choice = (value: number, why?: string): Choice => ({
    value,
    text: `${about}${show(value >= 1e6 ? value : Math.round(value))}`,
    ...(why ? { why } : {}),
  });
  const right = choice(count);
  const wrong = [
    choice(whole.value - count, 'is the rest, not the share'),
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
