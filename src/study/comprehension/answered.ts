/** Somebody asks and somebody answers, in talk that a text tells: what is the answer? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { restOf } from './run.js';

const ASKED = /["“‘]((?:Why|How|What|Where|Who)\b[^?"“”]{12,110}\?)["”’]/u;
const THIN =
  /^(?:What (?:is|was|are) (?:it|that|this|they)|Who (?:is|are) (?:it|that|you)|How are you|What do you mean)\b/u;
const SPEAKS = /["“‘]\p{L}[^"“”]{20,}/u;
const LONGEST = 60;

/** One for each question in a paragraph of talk that the next paragraph answers. */
export const answeredQuestions = ({ passages, analysis }: StudyMaterial): Candidate[] =>
  analysis.article.kind === 'interview'
    ? []
    : passages.flatMap((passage) => {
        const question = ASKED.exec(passage.text)?.[1];
        const [tag, more] = restOf(passages, passage);
        const isLast = !more && (tag === undefined || tag.words <= 4);
        const reply = isLast && question ? spokenIn(passages, passage.paragraph + 1) : [];
        if (!question || THIN.test(question) || reply.length === 0) return [];
        return [
          candidate(passage, {
            frame: 'answered',
            kind: 'short-answer',
            prompt: `In ¶${passage.paragraph} somebody asks: “${question}” What is the answer, in your own words?`,
            answer: `${inQuotes(reply.map(({ text }) => text.replace(/["“”]/gu, '')).join(' '))} (¶${passage.paragraph + 1}).`,
            level: 'understand',
            lines: 2,
            beside: reply,
          }),
        ];
      });

/** What is said in a paragraph; nothing where it asks again, or says little. */
function spokenIn(passages: readonly Passage[], paragraph: number): Passage[] {
  let words = 0;
  const own = passages.filter((one) => one.paragraph === paragraph);
  if (!own.slice(0, 2).some(({ text }) => SPEAKS.test(text)) || /\?["”’]/u.test(own[0]?.text ?? ''))
    return [];
  const kept = own.filter((one) => {
    words += one.words;
    return words <= LONGEST;
  });
  return kept.reduce((sum, one) => sum + one.words, 0) >= 8 ? kept : [];
}
