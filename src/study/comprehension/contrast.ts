/** `By contrast`: which two things are set beside each other, and in what do they differ? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, isTold } from './run.js';

const CONTRASTS =
  /^(?:By contrast|In contrast|On the other hand|Conversely),? |^[^,]{2,50}, (?:by contrast|in contrast|on the other hand), /iu;

/** One for each sentence that says that it contrasts with the one before. */
export const contrastQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    if (!CONTRASTS.test(passage.text) || before?.paragraph !== passage.paragraph) return [];
    if (![before, passage].every((one) => isTold(one) && one.words >= 6)) return [];
    return [
      candidate(before, {
        frame: 'contrast',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} sets two cases against each other. Which are they, and in what do they differ?`,
        answer: `${cited([before, passage])}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage],
      }),
    ];
  });
