/** `Two other things made it worse`: a number of points that the sentences behind it tell. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable } from './neighbours.js';
import { isTold, restOf } from './run.js';

const COUNTS =
  /\b([Tt]wo|[Tt]hree|[Ff]our) (?:(?:other|more|further|different|main|good|simple|big|separate|possible|\p{Ll}{4,}) )?(things|reasons|ways|facts|causes|problems|changes|conditions|questions|answers|explanations|difficulties|dangers|mistakes|lessons|rules|arguments|steps|points|advantages|purposes|effects|surprises|findings|objections|worries|complaints)\b/u;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const FIRST = /^(?:First|Firstly|One|The first|To begin with)\b/u;
const NEXT =
  /^(?:Second|Secondly|Third|Thirdly|Fourth|Another|The (?:other|second|third|fourth|last)|A (?:second|third|fourth)|And|Then|Also|Finally|Last|Lastly)\b/u;

/** One for each sentence whose points can be told apart. */
export const countedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const [, word, noun] = COUNTS.exec(passage.text) ?? [];
    if (!word || !isQuotable({ ...passage, words: passage.words + 2 })) return [];
    const points = pointsIn(restOf(passages, passage), NUMBERS[word.toLowerCase()]!);
    if (points.length === 0) return [];
    return [
      candidate(passage, {
        frame: 'counted',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. What are the ${word.toLowerCase()} ${noun}? Answer in your own words.`,
        answer: points.map(({ text }, i) => `(${i + 1}) ${inQuotes(text)}`).join(' '),
        level: 'understand',
        lines: 3,
        worth: points.length > 2 ? 0.2 : 0,
        beside: points,
      }),
    ];
  });

/** The first sentence, and those that open with a word of going on; none unless there are as many as were counted. */
function pointsIn(rest: readonly Passage[], count: number): Passage[] {
  const [first, ...others] = rest;
  if (!first || !isTold(first)) return [];
  const further = others.filter(({ text }) => NEXT.test(text));
  const points = [first, ...further];
  const isSure = FIRST.test(first.text) || (count === 2 && isAlike(first, further[0]));
  return points.length === count && isSure && points.every(isTold) ? points : [];
}

/** `In February ... And on 22 February ...`; a bare `And` may go on about the first. */
const isAlike = (first: Passage, next: Passage | undefined): boolean =>
  /^(?:The other|Another|Second|The second)\b/u.test(next?.text ?? '') ||
  (PLACED.test(first.text) &&
    PLACED.test(next?.text.replace(/^And /u, '') ?? '') &&
    /^And\b/u.test(next?.text ?? ''));

const PLACED = /^(?:in|on|at|by|from|with|for)\b/iu;
