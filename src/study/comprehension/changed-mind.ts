/** `I used to believe ... I don't believe it now`: a belief given up, and what took its place. */

import { voiceOf } from '../kinds.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

const ONCE =
  /\b(?:I|we) (?:used to (?:believe|think|say|suppose|assume)|(?:once|long|always) (?:believed|thought|supposed|assumed|said)|(?:believed|thought|assumed) (?:at first|then|for (?:years|a long time)))\b/u;
const NO_MORE =
  /\b(?:I|we)(?: do not|[ ]don[’']t| no longer| did not|[ ]didn[’']t) (?:believe|think|say|assume|suppose)\b|\b(?:I|we) (?:was|were|had been) wrong\b|\bchanged (?:my|our) minds?\b/u;
/** It names no belief of its own. */
const SHORT = /^I used to (?:think|say|believe) so\b/u;
const FURTHEST = 3;
const LONGEST = 55;

/** One for each belief that is taken back a few sentences later, with what is said then. */
export const changedMindQuestions = ({ passages, analysis }: StudyMaterial): Candidate[] =>
  passages.flatMap((first) => {
    if (!ONCE.test(first.text) || first.quoted || SHORT.test(first.text)) return [];
    const rest = restOf(passages, first);
    const at = rest.slice(0, FURTHEST).findIndex(({ text, quoted }) => NO_MORE.test(text) && !quoted);
    const reasons = at < 0 ? [] : upTo(rest.slice(at + 1), LONGEST);
    if (reasons.length === 0 || (reasons[0]?.words ?? 0) < 5) return [];
    return [
      candidate(first, {
        frame: 'changed-mind',
        kind: 'short-answer',
        prompt: `In ¶${first.paragraph} ${voiceOf(analysis.article)} gives up an earlier belief. What was it, and what is said against it?`,
        answer: `The belief: ${cited([first])}. Against it: ${cited(reasons)}.`,
        level: 'analyse',
        lines: 3,
        beside: [rest[at]!, ...reasons],
      }),
    ];
  });
