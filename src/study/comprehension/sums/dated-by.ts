/** `In 1867, two years before the rust was noticed`: the year that is not printed beside the event. */

import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { readAmount } from './amounts.js';
import { quoteAround } from './quoting.js';

const YEARS =
  /\b((?:about|around|some|nearly|almost|just over|more than) )?(\d{1,3}|\p{L}+(?:-\p{L}+)?) years (before|after) ((?!that\b|which\b|it\b|this\b|being\b|\p{Ll}+ing\b)[^,.;:–—()“”"]{6,90})/u;
/** Words of an event: who, and what became of them. */
const FEWEST_WORDS = 3;
const YEAR = /\b(?:1[0-9]|20)\d\d\b/gu;

/** One for each sentence that has one year and tells how far from it something else happened. */
export const datedByQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const match = YEARS.exec(passage.text);
    const count = match && readAmount(match[2]!);
    const years = passage.text.match(YEAR) ?? [];
    if (!match || !count || years.length !== 1 || !passage.prose || !isDated(passage.text, match.index))
      return [];
    // `Two years after salaula, the old clothes, came`: the comma cuts the event off.
    if (match[4]!.trim().split(' ').length < FEWEST_WORDS) return [];
    const quote = quoteAround(passage, { start: match.index, end: match.index + match[0].length });
    if (!quote) return [];
    const year = Number(years[0]);
    const [sign, meant] = match[3] === 'before' ? ['+', year + count.value] : ['−', year - count.value];
    const about = match[1] ? 'about ' : '';
    return [
      candidate(passage, {
        frame: 'years-later',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${quote}. In which year did this happen: “${match[4]!.trim()}”? Work it out.`,
        answer: `In ${about}${meant}.`,
        working: `${year} ${sign} ${count.value} = ${about}${meant}`,
        level: 'understand',
        lines: 1,
      }),
    ];
  });

/** The year is that of the sentence: it opens it, or stands right before the count. */
const isDated = (text: string, at: number): boolean =>
  /^(?:But,? |And,? )?(?:[Ii]n|[Bb]y|[Oo]n) [^.;:–]{0,30}\b(?:1[0-9]|20)\d\d\b/u.test(text) ||
  /\b(?:in|In|of) (?:\p{Lu}\p{Ll}+ )?\d{4},? (?:and )?$/u.test(text.slice(0, at));
