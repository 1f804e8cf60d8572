/** In an interview: a question that needs no other one, and the reason that its answer gives. */

import { anyOf, anyOpening } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** One for each question that stands alone and is answered with a reason. */
export function interviewAnswerQuestions({ analysis, passages }: StudyMaterial): Candidate[] {
  const { paragraphs } = analysis.article;
  const among = byParagraph(passages);
  return paragraphs.flatMap((paragraph, i) => {
    const next = paragraphs[i + 1];
    if (!paragraph.speaker || !next?.speaker || next.speaker === paragraph.speaker) return [];
    const own = among.get(paragraph.number) ?? [];
    const question = withoutLabel(own.map(({ text }) => text).join(' '));
    const isAsked = ASKS.test(question) && !LEANS.test(question.split(/[.?,]/u)[0]!);
    const [first, ...more] = isAsked ? reasonIn(question, among.get(next.number) ?? []) : [];
    if (!first || own.reduce((sum, { words }) => sum + words, 0) > MOST_ASKED) return [];
    return [
      candidate(first, {
        frame: 'interview-answer',
        kind: 'short-answer',
        prompt: `¶${paragraph.number} asks: “${question}” Give the reason that ¶${next.number} tells in a sentence of your own.`,
        answer: inQuotes(withoutLabel([first, ...more].map(({ text }) => text).join(' '))),
        level: 'understand',
        lines: 2,
        beside: [...own, ...more],
      }),
    ];
  });
}

/** `Q: What did you get wrong?` */
const withoutLabel = (text: string): string => text.replace(/^\p{Lu}[\p{L}.’' -]{0,40}: ?/u, '');

const ASKS = new RegExp(String.raw`\b${anyOf('interrogative', 'finite')}\b[^.?]{10,140}\?$`, 'iu');

/** Words of a question that is quoted whole. */
const MOST_ASKED = 40;

/** It asks about something that an earlier answer told. */
const LEANS = /\b(?:him|her|them|it|that|this|those|these|he|she|they|there|else|one|mean|do you say)\b/iu;

/** The one or two sentences of an answer that say why: its first where it is asked for, else an early one that says `because`. */
function reasonIn(question: string, reply: readonly Passage[]): readonly Passage[] {
  const [first, second] = reply;
  if (!first) return [];
  if (/^why\b/iu.test(question)) return first.words < ENOUGH && second ? [first, second] : [first];
  const at = reply.slice(0, EARLY).findIndex(({ lower }) => /(?<!not )\bbecause\b/u.test(lower));
  if (at < 0) return [];
  return reply.slice(at > 0 && TAKES_UP.test(reply[at]!.text) ? at - 1 : at, at + 1);
}

/** It speaks of what the sentence before it tells. */
const TAKES_UP = new RegExp(
  String.raw`^${anyOpening('coordinator', 'demonstrative', 'subject-pronoun')}\b`,
  'u',
);

/** Words of an answer, and its sentences, in which it is given. From judgement. */
const ENOUGH = 12;
const EARLY = 3;
