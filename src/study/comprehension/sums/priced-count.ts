/** `22 more buses, at $110,000 apiece`, `six flats behind each of the 40 schools`: what do they come to in all? */

import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, isYear, readAmount, show } from './amounts.js';
import { quoteSpoken } from './quoting.js';

const APIECE = new RegExp(
  `(?<![\\p{L}\\d,.-])(${AMOUNT}) (?:\\p{Ll}+ ){1,6}?(?:[^.;,“”"]{0,40})?,? (?:at|costing|for) (${AMOUNT})( \\p{Ll}+)? (?:each|apiece)\\b`,
  'u',
);
const OF_EACH = new RegExp(
  `(?<![\\p{L}\\d,.-])(${AMOUNT}) ([\\p{Ll}-]+) (?:behind|in|for|on|at|to|from) each of (?:the|its|their|our) (${AMOUNT})(?= )`,
  'iu',
);

/** `61,000 cars at $6 each, with a grant of $140,000`: with another amount beside them nobody knows what is to be added. */
const isBesideOthers = (text: string, asked: string): boolean =>
  [...text.replace(asked, '').matchAll(OTHER)].some(([one]) => {
    const amount = readAmount(one);
    return amount !== undefined && !isYear(amount);
  });

const OTHER = new RegExp(`(?<![\\p{L}\\d,.-])${AMOUNT}(?![\\p{L}\\d])`, 'gu');

/** Whether the paragraph has worked it out already. */
const isPrinted = ({ reading, paragraph }: Passage, shown: string): boolean => {
  const { text, paragraphs } = reading.analysis.article;
  const { start, end } = paragraphs[paragraph - 1]!;
  return text.slice(start, end).includes(shown);
};

/** Asks for the product of a count and what each one costs or holds. */
export function pricedCountQuestion(passage: Passage): Candidate | undefined {
  const priced = APIECE.exec(passage.text);
  const held = priced ? null : OF_EACH.exec(passage.text);
  const match = priced ?? held;
  const [one, two] = match ? [readAmount(match[1]!), readAmount(priced ? match[2]! : match[3]!)] : [];
  const quote = match && quoteSpoken(passage, { start: match.index, end: match.index + match[0].length });
  if (!match || !one || !two || !quote || isYear(one) || isYear(two) || one.sign !== '') return undefined;
  if (one.value < 2 || two.value < 2 || two.sign === '%' || (priced && two.sign === '' && !match[3]))
    return undefined;
  const shown = show(one.value * two.value, two.sign);
  if (isBesideOthers(passage.text, match[0]) || isPrinted(passage, shown)) return undefined;
  const unit = priced ? (match[3] ?? '') : ` ${match[2]}`;
  const about = one.exact && two.exact ? '' : 'about ';
  const total = `${about}${shown}`;
  return candidate(passage, {
    frame: 'priced-count',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How ${priced ? 'much' : `many${unit}`} is that in all?`,
    answer: `${total[0]!.toUpperCase()}${total.slice(1)}${unit}.`,
    working: `${show(one.value)} × ${show(two.value, two.sign)} = ${total}${unit}`,
    level: 'understand',
    lines: 1,
  });
}
