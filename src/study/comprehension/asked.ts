/** `Asked whether the lines would ever come, the minister smiled`: who is asked, and what is the answer? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';

const ASKED =
  /^(?:When )?[Aa]sked ((?:whether|if|why|how|what|where|who|when|about) [^,“"]{8,120}), (.{12,})$/su;

/** One for each sentence that opens so. */
export function askedQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    const match = ASKED.exec(passage.text);
    if (!match || !passage.prose) return [];
    const next = passages[passage.index + 1];
    const more = next && next.paragraph === passage.paragraph && passage.words < 24 ? [next] : [];
    return [
      candidate(passage, {
        frame: 'asked',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} somebody is asked ${match[1]!}. Who is it, and what is the answer?`,
        answer: capital([match[2]!, ...more.map(({ text }) => text)].join(' ')),
        level: 'understand',
        beside: more,
      }),
    ];
  });
}
