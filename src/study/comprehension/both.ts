/** `Neither estimate has been checked`: which two are meant? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited } from './run.js';

const PAIR =
  /^["“‘]?((?:Neither|Both|The two|These two|Those two)(?: (?!are|were|is|was|have|had|has|of|the|may|can|could|men|women|sides|brothers|sisters|parents|teams|countries)\p{Ll}{4,})?) (?=(?:are|were|is|was|has|have|had|may|can|could|might|agree|rest|came|come|cannot)\b)/u;

/** One for each sentence that opens so, where the two sentences before it bring in one each. */
export const bothQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const words = PAIR.exec(passage.text)?.[1];
    const [one, two] = [passages[passage.index - 2], passages[passage.index - 1]];
    if (!words || !one || !two || one.paragraph !== two.paragraph || !isPair(one, two)) return [];
    if (two.paragraph < passage.paragraph - 1 || passage.words > 30) return [];
    return [
      candidate(one, {
        frame: 'both',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text.replace(/["“”]/gu, ''))}. Which two are meant by “${words.toLowerCase()}”?`,
        answer: `Those told of in ${cited([one, two])}.`,
        level: 'understand',
        lines: 2,
        worth: two.paragraph === passage.paragraph ? 0 : 0.2,
        beside: [two, passage],
      }),
    ];
  });

/** They are built alike, or give a figure each. */
const isPair = (one: Passage, two: Passage): boolean =>
  one.prose &&
  two.prose &&
  (one.text.split(' ').slice(0, 1).join() === two.text.split(' ').slice(0, 1).join() ||
    (/\d/u.test(one.text) && /\d/u.test(two.text)));
