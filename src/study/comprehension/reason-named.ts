/** `The reason lies in a property of pipes.` Of what is it the reason, and what is it? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, isTold, restOf, upTo } from './run.js';

const NAMES =
  /^(?:But |And |Part of )?[Tt]he (?:(?:main|real|chief|simple|other|usual|likeliest|most likely) )?(?:reason|explanation|cause|secret|trick)s? (?:for (?:this|that|it)|lies?|lay|is|was|has|had|may be|seems?)\b/u;
const LONGEST = 60;

/** One for each such sentence that stands behind what it explains. */
export const reasonNamedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    if (!NAMES.test(passage.text) || !isTold(passage) || before?.paragraph !== passage.paragraph) return [];
    if (!isTold(before) || before.words < 6) return [];
    const reason = [passage, ...upTo(restOf(passages, passage), LONGEST)];
    return [
      candidate(passage, {
        frame: 'reason-named',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. What is to be explained here, and what is the explanation, in your own words?`,
        answer: `To be explained: ${cited([before])}. The explanation: ${cited(reason)}.`,
        level: 'understand',
        lines: 3,
        beside: [before, ...reason.slice(1)],
      }),
    ];
  });
