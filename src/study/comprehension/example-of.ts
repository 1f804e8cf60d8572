/** `For example`: of which general statement is it an example? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes, isQuotable, justBefore, withoutJoin } from './neighbours.js';

const OPENS = /^For (?:example|instance),? /u;
const INSIDE = /^([^,]{2,40}), for (?:example|instance), /u;

/** One for each example that follows the statement it belongs to. */
export function exampleQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const before = justBefore(material, passage);
    const { text } = passage;
    if (!(OPENS.test(text) || INSIDE.test(text)) || !before || !isQuotable(passage) || !isQuotable(before))
      return [];
    const example = capital(text.replace(OPENS, '').replace(INSIDE, '$1 '));
    return [
      candidate(before, {
        frame: 'example-of',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} gives an example: ${inQuotes(example)}. Of which general statement is it an example?`,
        answer: withoutJoin(before.text),
        level: 'understand',
        beside: [passage],
      }),
    ];
  });
}
