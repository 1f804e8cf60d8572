/** `In two years they have recorded 50 flashes`, `lifted 26 boats in 40 hours`: how many is that an hour, on average? */

import { ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import type { Candidate } from '../candidate.js';
import { askedRate } from './rates.js';

/** One for each sentence with one span of time in which something was done or came about so many times. */
export const overTimeQuestions = ({ map, passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const here = ofSentence(map.quantities, passage.index);
    const spans = here.filter(({ dimension }) => dimension === 'time');
    const [span] = spans;
    const counted = span && here.find((one) => isCounted(one) && isWithin(passage, span, one));
    if (!span || !counted || spans.length > 1 || !isSpan(span) || GIVEN.test(passage.text)) return [];
    return asked(passage, span, counted) ?? [];
  });

const isCounted = ({ dimension, to, per, bound }: Quantity): boolean =>
  /^(?:count|money|measure)$/u.test(dimension) && to === undefined && per === undefined && bound !== 'most';

const isSpan = ({ value, to, per, unit }: Quantity): boolean =>
  value >= 2 && to === undefined && per === undefined && /^(?:minute|hour|day|week|month|year)$/u.test(unit);

/** The rate itself, or what is still to come. */
const GIVEN =
  /\b(?:average[ds]?|(?:a|an|per|each|every) (?:minute|hour|day|week|month|year)|will|would|could|should|may|might|can|must)\b/u;

const ROUGHLY = '(?:about |only |just |roughly |some |barely |the (?:last |past |first )?)?';
const OPENS = new RegExp(`^(?:In|Over|During) ${ROUGHLY}$`, 'u');
const INSIDE = /\bover (?:the )?(?:last |past )?$/u;
const BEHIND = new RegExp(`^(?: \\p{Ll}+){0,5}? (?:in|over|within) ${ROUGHLY}$`, 'u');

/** `had grown to 200 people`, `had 30 shops`: how much there is in the end, and not what came about. */
const LEVEL =
  /\b(?:to|at|is|are|was|were|ha(?:s|ve|d)|with|of|reach(?:es|ed)?|pass(?:es|ed)?|hits?|exceed(?:s|ed)?|top(?:s|ped)|worth|number(?:s|ed)|total(?:s|led|ed))(?: (?:only|just|about|some))? $/u;
const EACH = /^[^.;]*?\b(?:twice|times|each|apiece|every)\b/u;

/** The span opens the sentence, stands in its subject, or ends the clause right behind what is counted. */
function isWithin({ text, sentence }: Passage, span: Quantity, counted: Quantity): boolean {
  const cut = (from: number, to: number): string => text.slice(from - sentence.start, to - sentence.start);
  if (LEVEL.test(cut(sentence.start, counted.start)) || EACH.test(text.slice(counted.end - sentence.start)))
    return false;
  if (counted.start > span.end) {
    const [before, between] = [cut(sentence.start, span.start), cut(span.end, counted.start)];
    return (
      (OPENS.test(before) && /^,? [^,;:]{3,40}$/u.test(between)) ||
      (INSIDE.test(before) && /^ ha(?:s|ve|d) \p{L}+ $/u.test(between))
    );
  }
  return BEHIND.test(cut(counted.end, span.start)) && /^[.,;”’]/u.test(text.slice(span.end - sentence.start));
}

function asked(passage: Passage, span: Quantity, counted: Quantity): Candidate | undefined {
  const { start } = passage.sentence;
  const isMoney = counted.dimension === 'money';
  const noun = isMoney ? '' : (/\p{L}[\p{L}-]*$/u.exec(counted.text)?.[0] ?? '');
  // Half a boat an hour is nothing that one can think of.
  if ((!isMoney && noun === '') || (counted.dimension === 'count' && counted.value < 2 * span.value))
    return undefined;
  return askedRate(passage, {
    total: { ...summed(counted), sign: isMoney && /^\W/u.test(counted.unit) ? counted.unit : '' },
    by: { ...summed(span), sign: '' },
    noun,
    each: `${span.unit === 'hour' ? 'an' : 'a'} ${span.unit}`,
    start: Math.min(span.start, counted.start) - start,
    end: Math.max(span.end, counted.end) - start,
  });
}

const summed = ({ text, value, bound }: Quantity) => ({ text, value, bound, exact: bound === 'exact' });
