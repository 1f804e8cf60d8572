/** `helped 1,540 children into school and 2,125 children out of work`: counts of one thing, how many in all? */

import { isTold } from '../../../grammar/cuts.js';
import { clausesOf, ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { show } from './amounts.js';
import { quoteAround } from './quoting.js';

/** One for each sentence with two or three exact counts that its verb joins by `and`. */
export const listTotalQuestions = ({ map, passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const counts = ofSentence(map.quantities, passage.index).filter(isCount);
    return areJoined(passage, counts) ? (asked(passage, counts) ?? []) : [];
  });

const isCount = ({ dimension, bound, to, per, value }: Quantity): boolean =>
  dimension === 'count' && bound === 'exact' && to === undefined && !per && value >= 2;

/** Of one noun, with `and` between them and no verb of another clause behind them; one is no part of the other. */
function areJoined(passage: Passage, counts: readonly Quantity[]): boolean {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last || counts.length < 2 || counts.length > 3 || passage.quoted) return false;
  const between = passage.text.slice(first.end - passage.sentence.start, last.start - passage.sentence.start);
  const { tokens } = passage.reading.analysis;
  const told = clausesOf(passage.reading, passage.index).some(
    (clause) => isTold(clause) && tokens[clause.verb.main]!.start > first.end,
  );
  return (
    new Set(counts.map(({ unit }) => unit)).size === 1 &&
    !/^(?:time|other|year)s?$/u.test(first.unit) &&
    /\band\b/u.test(between) &&
    !told &&
    !APART.test(passage.text) &&
    !counts.some(({ value }) => value * 2 === counts.reduce((sum, one) => sum + one.value, 0)) &&
    !/\b(?:of them|of whom|including|among|or)\b/u.test(between)
  );
}

/** States at different times, or a total that is printed. */
const APART =
  /\b(?:1\d{3}|20\d\d)\b.*\b(?:1\d{3}|20\d\d)\b|\b(?:in all|altogether|in total|a total of|combined|before|earlier|previous|then|now|today|ago)\b/iu;

function asked(passage: Passage, counts: readonly Quantity[]): Candidate | undefined {
  const [first, last] = [counts[0]!, counts.at(-1)!];
  const { start } = passage.sentence;
  const quote = quoteAround(passage, { start: first.start - start, end: last.end - start });
  const total = counts.reduce((sum, { value }) => sum + value, 0);
  const noun = /[\p{L}-]+$/u.exec(first.counted ?? '')?.[0];
  if (!quote || !noun) return undefined;
  const sum = counts.map(({ value }) => show(value)).join(' + ');
  return candidate(passage, {
    frame: 'list-total',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. How many ${noun} is that altogether?`,
    answer: `${show(total)} ${noun}`,
    working: `${sum} = ${show(total)}`,
    level: 'understand',
    lines: 1,
  });
}
