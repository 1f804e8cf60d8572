/** `Then another historian published a reply`: what is held against a view, in the sentences behind. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

const ANSWERS =
  /\b(?:(?:published|wrote|sent|printed|issued|gave) (?:an? )?(?:\p{L}+ )?(?:reply|response|rebuttal)|(?:challenged|questioned|disputed|answered|attacked) (?:this|that|it|the (?:view|theory|idea|account|claim|story|report|figures?))|took issue with (?:this|that|it|the \p{L}+)|(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he (?:main|chief|first|commonest)) (?:objection|criticism|complaint|reply) (?:is|was|rests)|replied in (?:\p{L}+ ){1,3}(?:lines|words|sentences|pages))\b/u;
const NOBODY = /\b(?:[Nn]o one|[Nn]obody|[Nn]one|[Hh]ardly anyone)\b(?!.*\buntil\b)/u;
const LONGEST = 75;
const FEWEST_WORDS = 12;

/** One for each sentence that announces a reply, where the rest of its paragraph gives it. */
export const rebuttalQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    if (!ANSWERS.test(passage.text) || NOBODY.test(passage.text) || passage.quoted) return [];
    const points = upTo(restOf(passages, passage), LONGEST);
    if (points.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS) return [];
    return [
      candidate(passage, {
        frame: 'rebuttal',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} brings an answer to somebody else’s view. Which view is it, and what is held against it?${points.length > 1 ? ' Name two points.' : ''}`,
        answer: `Who answers: ${cited([passage])}. What is held against the view: ${cited(points)}.`,
        level: 'analyse',
        lines: 3,
        worth: points.length > 1 ? 0.2 : 0,
        beside: points,
      }),
    ];
  });
