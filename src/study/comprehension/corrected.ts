/** What was believed first, and what was found later. */

import { type Corrected, correctedIn } from '../corrected.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { isTold } from './run.js';

const HELD = /\b(?:assumed|believed|thought|supposed|taken for granted|imagined|used to say)\b/u;
const DENIED =
  /^(?:That|This|It|They|He|She) (?:is|was|were|are) (?:not (?:what|so|true|the case|right)|wrong|mistaken)\b|^Not so\b/u;

/** `It was assumed that ... That is not what happens.` */
const deniedIn = ({ passages }: StudyMaterial): Corrected[] =>
  passages.flatMap((denial) => {
    const [first, later] = [passages[denial.index - 1], passages[denial.index + 1]];
    const isOne = [first, later].every((one) => one?.paragraph === denial.paragraph && isTold(one));
    return first && later && isOne && DENIED.test(denial.text) && HELD.test(first.text)
      ? [{ first, later }]
      : [];
  });

/** One for each belief that the text takes back. */
export const correctedQuestions = (material: StudyMaterial): Candidate[] =>
  [...correctedIn(material), ...deniedIn(material)].map(({ first, later }) => {
    const behind = material.passages[later.index + 1];
    const follows =
      behind?.paragraph === later.paragraph && !behind.quoted && behind.words <= 32 ? [behind] : [];
    return candidate(first, {
      frame: 'corrected',
      kind: 'short-answer',
      prompt: `¶${first.paragraph} tells of a belief that did not last. What was held first, what was found later${follows.length > 0 ? ', and what does the text say next about it' : ''}?`,
      answer: `First: ${inQuotes(first.text)}. Later: ${inQuotes(later.text)}.${follows.map(({ text }) => ` Next: ${inQuotes(text)}.`).join('')}`,
      level: 'understand',
      lines: 3,
      beside: [later, ...follows],
    });
  });
