/** `It was not ruined by the strike. It was ruined by the war`: an idea that is turned down, and what is put in its place. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { isTold } from './run.js';

const DENIES =
  /^(?:But |And |So |Yet |It matters,? because )?((?:\p{L}[\p{L}’'-]* ){1,9}?)(is|are|was|were|does|do|did)(?: not|n[’']t) (?!only\b|just\b|merely\b|simply\b|all\b|always\b|yet\b|even\b|every|enough\b|quite\b|so\b|as\b|alone\b|until\b)([^;?]{4,140})\.$/u;
const FEWEST_WORDS = 11;

/** One for each sentence that denies something of a thing, where the next says of the thing what is so. */
export const turnedDownQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const next = passages[passage.index + 1];
    const [, subject, verb, denied] = DENIES.exec(passage.text) ?? [];
    if (!subject || !next || next.paragraph !== passage.paragraph || !isTold(passage) || !isTold(next))
      return [];
    if (
      !isPutInPlace(next, { subject: subject.trim(), verb: verb! }) ||
      passage.words + next.words < FEWEST_WORDS
    )
      return [];
    if (
      /\b(?:because|if|when|unless)\b/u.test(denied!) ||
      /^(?:There|I|You|We|He|She|If|When)\b/u.test(subject)
    )
      return [];
    return [
      candidate(passage, {
        frame: 'turned-down',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} turns down an idea${about(subject.trim())} and puts another in its place. Which idea is turned down, and what does the text say instead?`,
        answer: `Turned down: ${inQuotes(passage.text)}. Instead: ${inQuotes(next.text)}.`,
        level: 'understand',
        lines: 2,
        beside: [next],
      }),
    ];
  });

/** The next sentence goes on with the thing and the verb, and denies nothing. */
const isPutInPlace = ({ text }: Passage, { subject, verb }: { subject: string; verb: string }): boolean => {
  const opens = new RegExp(
    `^(?:It|They|This|That|${subject}) (?:${verb}|${verb}[’']s)\\b(?! (?:not|n[’']t|also)\\b)`,
    'u',
  );
  return opens.test(text) && !/n[’']t\b| not /u.test(text);
};

/** A pronoun tells nobody what the idea is about. */
const about = (subject: string): string => {
  if (/^(?:(?:They|It|This|That|These|Those)$|What\b)/u.test(subject)) return '';
  return ` about ${/^(?:The|A|An|This|That|These|Those|My|Our|Its|Their|His|Her)\b/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject}`;
};
