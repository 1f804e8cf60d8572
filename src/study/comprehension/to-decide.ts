/** A decision that is still to come: what is to be decided, by whom, and what it turns on. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, isTold, restOf } from './run.js';

const DECIDES =
  /\b(?:which|who|council(?:lors)?|committee|parliament|assembly|court|judges?|board|ministers?|government|members|residents|voters|commission|[A-Z]\p{L}+) (?:must|will|is to|are to|(?:is|are) (?:due|expected) to) (?:now )?(?:decide|vote|rule|choose)\b/u;
const ISSUE =
  /^(?:At issue|At stake|The (?:question|issue|dispute|argument|difficulty|trouble|problem|quarrel|row) (?:is|was|turns))\b|\b(?:disputed?|dispute is|disagree|question is)\b/u;

/** One for a text in which the decision and what it turns on stand together. */
export function toDecideQuestions({ passages, textType }: StudyMaterial): Candidate[] {
  if (textType === 'history') return [];
  const decision = passages.find(
    (one) => isTold(one) && one.words >= 12 && DECIDES.test(one.text) && !/\?$/u.test(one.text),
  );
  if (!decision) return [];
  const near = [
    ...restOf(passages, decision),
    ...passages.filter(({ paragraph }) => paragraph === decision.paragraph + 1),
    ...passages.filter(({ paragraph, index }) => paragraph === decision.paragraph && index < decision.index),
  ];
  const issue = near.find((one) => isTold(one) && one.words >= 8 && ISSUE.test(one.text));
  if (!issue) return [];
  return [
    candidate(decision, {
      frame: 'to-decide',
      kind: 'short-answer',
      prompt: 'What has to be decided, and by whom? What do the two sides disagree about?',
      answer: `The decision: ${cited([decision])}. The disagreement: ${cited([issue])}.`,
      level: 'understand',
      lines: 3,
      beside: [issue],
    }),
  ];
}
