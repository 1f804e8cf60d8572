/** A warning or a recommendation in a report: what was asked for, and what was done? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

const ADVISES =
  /\b(?:recommended (?:that|closing|\p{L}+ing|a|the)|(?:has |have |had )?advised (?:that|\p{L}+ to|against)|urged (?:\p{L}+ )+to)\b/u;
const LONGEST = 40;

/** One for each such sentence in the text’s own words that is not the last of its paragraph. */
export const adviceQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    if (!ADVISES.test(passage.text) || passage.quoted || passage.words < 9) return [];
    const after = upTo(restOf(passages, passage), LONGEST);
    if (after.length === 0 || after.some(({ quoted }) => quoted)) return [];
    return [
      candidate(passage, {
        frame: 'advice',
        kind: 'short-answer',
        prompt: `What was recommended or warned of in ¶${passage.paragraph}, and what came of it?`,
        answer: `${cited([passage, ...after])}.`,
        level: 'understand',
        lines: 3,
        beside: after,
      }),
    ];
  });
