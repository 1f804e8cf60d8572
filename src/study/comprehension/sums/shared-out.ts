/** `96 million pesos, to be divided equally among the 64 gatherers`: how much is that for each? */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, isYear, readAmount, show } from './amounts.js';
import { quoteAround } from './quoting.js';

const DIVIDED = new RegExp(
  `(?<![\\d.,])(${AMOUNT})( \\p{Ll}+)?(?: [\\p{L} ]{0,30})?,?(?: to be| is| are| was| were)? (?:divided|shared|split)(?: out)?(?: equally| evenly) (?:among|between) (?:the |its |their )?(${AMOUNT}) ((?:\\p{Ll}+ ){0,2}?\\p{Ll}+s|people|children)\\b`,
  'u',
);

/** `£18,400 between 22 crofts`. */
const BETWEEN = new RegExp(
  `(?<![\\d.,])((?:(?:US|NZ|HK|[AC])?[$£€¥₹] ?)\\d[\\d,.]*(?: (?:million|billion)|m|bn)?)( \\p{Ll}+)? (?:between|among) (?:the |its |their )?(${AMOUNT}) ((?:[\\p{Ll}-]+ ){0,2}?\\p{Ll}+s|people|children)\\b`,
  'u',
);

/** Asks for one share; only where all are alike. */
export function sharedOutQuestion(passage: Passage): Candidate | undefined {
  const match = DIVIDED.exec(passage.text) ?? BETWEEN.exec(passage.text);
  const [sum, many] = [match && readAmount(match[1]!), match && readAmount(match[3]!)];
  // What is shared may not be the sum that stands before it.
  if (match && /\b(?:rest|remainder|remaining|others?)\b/u.test(match[0])) return undefined;
  if (!match || !sum || !many || many.value < 3 || sum.value <= many.value || isYear(sum)) return undefined;
  const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
  if (!quote) return undefined;
  const isEven = /\b(?:divided|shared|split)\b/u.test(match[0]);
  const each = sum.value / many.value;
  const fine = sum.value / many.value < 10 ? each : Math.round(each);
  const about = sum.exact && many.exact && Number.isInteger(each) ? '' : 'about ';
  const unit = sum.sign ? '' : (match[2] ?? '');
  return candidate(passage, {
    frame: 'shared-out',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How much is that for each of the ${match[4]}${isEven ? '' : ' on average'}?`,
    answer: `${about}${show(fine, sum.sign)}${unit}`,
    working: `${show(sum.value, sum.sign)} ÷ ${show(many.value)} = ${about}${show(fine, sum.sign)}`,
    level: 'understand',
    lines: 1,
  });
}
