/** `The study found that ...`: what was found, and what does somebody make of it? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

const FOUND =
  /^(?:But |And |Yet )?([^“”"]{0,90}?\b(?:study|survey|inquiry|report|audit|trial|tests?|researchers?|analysis|experiment|census|review|investigation|team|measurements|records)\b[^“”":;]{0,60}?) (?:has |have |had )?(?:found|showed|shows|shown|concluded|revealed|discovered|counted|established) (?:out )?(?:that |(?=\p{L}+ (?:in|of|per)\b))/u;
const NEGATED = /\b(?:no|not|never|nobody|if|whether)\b/iu;
const LONGEST = 50;

/** One for each finding that the sentences behind it go on about. */
export const findingQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const lead = FOUND.exec(passage.text)?.[1];
    if (!lead || NEGATED.test(lead) || !passage.prose || passage.words > 50) return [];
    const more = upTo(restOf(passages, passage), LONGEST);
    if (more.length === 0 || !goesOn(more[0]!)) return [];
    return [
      candidate(passage, {
        frame: 'finding',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} tells of a finding. What was found, and what follows from it or is made of it? Use your own words.`,
        answer: `Found: ${cited([passage])}. Then: ${cited(more)}.`,
        level: 'understand',
        lines: 3,
        beside: more,
      }),
    ];
  });

/** Speech about it, or a sentence that points back or draws a conclusion. */
const goesOn = ({ text, quoted }: Passage): boolean =>
  quoted ||
  /^(?:That|This|These|Those|They|So|But|In other words|The (?:reason|result|difference|explanation|finding|effect))\b/u.test(
    text,
  );
