/** In an interview: a question that needs no other one, and its answer, to be told in a sentence of one’s own. */

import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** One for each open question that stands alone and has an answer of some length. */
export function interviewAnswerQuestions({ analysis, passages }: StudyMaterial): Candidate[] {
  const { paragraphs } = analysis.article;
  const among = byParagraph(passages);
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    const own = among.get(paragraph.number) ?? [];
    const reply = next ? (among.get(next.number) ?? []) : [];
    const [asked] = own.slice(-1);
    const words = own.reduce((sum, one) => sum + one.words, 0);
    if (
      !asked ||
      words > MOST_ASKED ||
      !paragraph.speaker ||
      !next?.speaker ||
      next.speaker === paragraph.speaker
    )
      return [];
    const question = withoutLabel(own.map(({ text }) => text).join(' '));
    const told = firstOf(reply);
    if (!ASKS.test(question) || LEANS.test(question.split(/[.?,]/u)[0]!) || told.length < 2) return [];
    return [
      candidate(told[0]!, {
        frame: 'interview-answer',
        kind: 'short-answer',
        prompt: `¶${asked.paragraph} asks: “${question}” Give the answer of ¶${next.number} in one or two sentences of your own.`,
        answer: inQuotes(told.map(({ text }) => withoutLabel(text)).join(' ')),
        level: 'understand',
        lines: 2,
        worth: told.some(({ lower }) => /\b(?:because|so|but|if)\b/u.test(lower)) ? 0.3 : 0,
        beside: [...own, ...told.slice(1)],
      }),
    ];
  });
}

/** `Q: What did you get wrong?` */
const withoutLabel = (text: string): string => text.replace(/^\p{Lu}[\p{L}.’' -]{0,40}: ?/u, '');

const ASKS =
  /\b(?:what|why|how|is|are|was|do|does|did|has|have|can|could|will|would|should|who|where)\b[^.?]{10,140}\?$/iu;

/** Words of a question that is quoted whole. */
const MOST_ASKED = 40;

/** It asks about something that an earlier answer told. */
const LEANS = /\b(?:him|her|them|it|that|this|those|these|he|she|they|there|else|one|mean|do you say)\b/iu;

/** Words that sum up an answer; more are not copied out. From judgement. */
const MOST_WORDS = 90;

/** The first sentences of an answer, as many as a teacher reads at a glance. */
function firstOf(reply: readonly Passage[]): Passage[] {
  let words = 0;
  return reply.filter((passage) => {
    words += passage.words;
    return words <= MOST_WORDS;
  });
}
