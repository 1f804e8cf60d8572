/** What was believed first, and what was found later. */

import { type Corrected, correctedIn } from '../corrected.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { isTold, restOf } from './run.js';

const HELD = /\b(?:assumed|believed|thought|supposed|taken for granted|imagined|used to say)\b/u;
const DENIED =
  /^(?:That|This|It|They|He|She) (?:is|was|were|are) (?:not (?:what|so|true|the case|right)|wrong|mistaken)\b|^Not so\b/u;

/** `It was assumed that ... That is not what happens.` */
const deniedIn = ({ passages }: StudyMaterial): Corrected[] =>
  passages.flatMap((denial) => {
    const [first, later] = [passages[denial.index - 1], passages[denial.index + 1]];
    const isOne = [first, later].every((one) => one?.paragraph === denial.paragraph && isTold(one));
    return first && later && isOne && DENIED.test(denial.text) && HELD.test(first.text)
      ? [{ first, later }]
      : [];
  });

const OLD_STORY =
  /\b(?:used to (?:say|tell|think|believe|assume|teach|explain|describe|hold|be (?:told|said|thought|seen))|(?:has|have|had|was|were) (?:long|always|once|usually|often|generally|commonly) (?:been )?(?:told|said|thought|believed|held|assumed|blamed|described|explained|taught|seen)|the (?:usual|old|common|standard|familiar|traditional|official|popular) (?:story|view|account|explanation|version|answer|belief) (?:is|was|has it|goes|holds|says))\b/u;
const NEW_STORY =
  /^(?:But|Yet|However,|In (?:fact|truth),|(?:More )?[Rr]ecent \p{L}+|Newer \p{L}+|Today,|The truth|It was not|That is (?:not|wrong)|Later \p{L}+)/u;

/** How a thing used to be told, up to three sentences before it is told otherwise. */
const retoldIn = ({ passages }: StudyMaterial): Corrected[] =>
  passages.flatMap((first) => {
    if (!isTold(first) || first.words < 7 || !OLD_STORY.test(first.text)) return [];
    const later = restOf(passages, first)
      .slice(0, 3)
      .find(({ text }) => NEW_STORY.test(text));
    return later && isTold(later) ? [{ first, later }] : [];
  });

/** One for each belief that the text takes back. */
export const correctedQuestions = (material: StudyMaterial): Candidate[] =>
  [...correctedIn(material), ...deniedIn(material), ...retoldIn(material)].map(({ first, later }) => {
    const behind = material.passages[later.index + 1];
    const follows =
      behind?.paragraph === later.paragraph && !behind.quoted && behind.words <= 32 ? [behind] : [];
    return candidate(first, {
      frame: 'corrected',
      kind: 'short-answer',
      prompt: `¶${first.paragraph} tells of a view that did not last. What was held first, what was found later${follows.length > 0 ? ', and what does the text say next about it' : ''}?`,
      answer: `First: ${inQuotes(first.text)}. Later: ${inQuotes(later.text)}.${follows.map(({ text }) => ` Next: ${inQuotes(text)}.`).join('')}`,
      level: 'understand',
      lines: 3,
      beside: [later, ...follows],
    });
  });
