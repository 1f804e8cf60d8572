/** `So we sent for the fishermen`: what has led to it stands in the sentences before. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited } from './run.js';

const SO =
  /^So ((?:I|we|he|she|they|the \p{Ll}+|\p{Lu}\p{Ll}+) (?!(?:is|was|are|were|far|did|do|does|had|have|has)\b)\p{Ll}+ .{12,})$/u;
const LONGEST = 45;

/** One for each deed that such a word joins to what stands before it, in the text’s words or in speech. */
export const ledToQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const text = passage.text.replace(/[.!]?["”’]*$/u, '').replace(/^["“‘]/u, '');
    const deed = SO.exec(text)?.[1];
    const led = deed && !/\?/u.test(passage.text) ? before(passages, passage) : [];
    if (!deed || led.length === 0 || /["“”]/u.test(deed)) return [];
    return [
      candidate(passage, {
        frame: 'led-to',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(`So ${deed}`)}. What has led to this?`,
        answer: `${cited(led)}.`,
        level: 'understand',
        lines: 2,
        beside: led,
      }),
    ];
  });

/** The one or two sentences before, in the paragraph. */
function before(passages: readonly Passage[], { index, paragraph }: Passage): Passage[] {
  const near = passages.slice(Math.max(0, index - 2), index).filter((one) => one.paragraph === paragraph);
  const words = near.reduce((sum, one) => sum + one.words, 0);
  return words > LONGEST ? near.slice(-1) : near;
}
