/** `I thought that we would ring. Instead ...`: what was expected, planned or hoped, and what came of it. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, isTold } from './run.js';

const EXPECTED =
  /\b(?:(?:had|was|were) (?:\p{L}+ly )?(?:expected|meant|supposed|intended|planned|hoped|promised)|(?:expected|planned|hoped|intended|promised) (?:to|that)|(?:thought|assumed|supposed) that \p{L}+ (?:would|was going to)|was going to|were going to|was to have been|were to have been|(?:the|his|her|their|my|our) (?:plan|idea|hope|aim|intention) (?:was|had been))\b/u;
const TURNS = /^(?:But|Instead|In fact|Yet|As it turned out|In the end)\b/u;

/** One for each sentence that tells of such a hope, where the next one turns. */
export const expectedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((first) => {
    const next = passages[first.index + 1];
    if (!isTold(first) || first.words < 6 || !EXPECTED.test(first.text) || TURNS.test(first.text)) return [];
    if (next?.paragraph !== first.paragraph || !isTold(next) || !TURNS.test(next.text)) return [];
    return [
      candidate(first, {
        frame: 'expected',
        kind: 'short-answer',
        prompt: `¶${first.paragraph} tells of something that did not come about as it was thought or planned. What was expected, and what happened?`,
        answer: `${cited([first, next])}.`,
        level: 'understand',
        lines: 2,
        beside: [next],
      }),
    ];
  });
