/** `It was not ruined by the strike. It was ruined by the war`: an idea that is turned down, and what is put in its place. */

import { anyOf, anyOpening } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes } from './neighbours.js';
import { isTold } from './run.js';

const DENIES =
  /^(?:But |And |So |Yet |It matters,? because )?((?:\p{L}[\p{L}’'-]* ){1,9}?)(is|are|was|were)(?: not|n[’']t) (?!only\b|just\b|merely\b|simply\b|all\b|always\b|yet\b|even\b|every|enough\b|quite\b|so\b|as\b|alone\b|until\b)([^;?]{4,140})\.$/u;
const FEWEST_WORDS = 11;

/** One for each sentence that denies something of a thing, where the next says of the thing what is so. */
export const turnedDownQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const next = passages[passage.index + 1];
    const [, subject, verb, denied] = DENIES.exec(passage.text) ?? [];
    const idea = subject && positive(subject, `${verb} ${denied}`);
    if (!idea || !next || next.paragraph !== passage.paragraph || !isTold(passage) || !isTold(next))
      return [];
    if (
      !isPutInPlace(next, { subject: subject.trim(), verb: verb! }) ||
      passage.words + next.words < FEWEST_WORDS
    )
      return [];
    if (
      /\b(?:because|if|when|unless)\b/u.test(denied!) ||
      SHORT_SUBJECT.test(subject) ||
      CLAUSE.test(subject)
    )
      return [];
    return [
      candidate(passage, {
        frame: 'turned-down',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} turns down an idea and puts another in its place. Write the idea down as somebody who holds it would say it, without “not”, and then say what the text puts in its place.`,
        answer: `The idea: ${inQuotes(idea)}. In its place: ${inQuotes(next.text)}.`,
        level: 'understand',
        lines: 2,
        beside: [next],
      }),
    ];
  });

const SHORT_SUBJECT = new RegExp(
  String.raw`^(?:${anyOpening('subject-pronoun', 'demonstrative')}|There|If|When)\b`,
  'u',
);

/** `The third is that it is not the board's job`: what is denied there is what somebody says. */
const CLAUSE = /\bthat \p{Ll}+ $/u;

/** The next sentence goes on with the thing and the verb, and denies nothing. */
const isPutInPlace = ({ text }: Passage, { subject, verb }: { subject: string; verb: string }): boolean => {
  const opens = new RegExp(
    `^(?:It|They|This|That|${subject}) (?:${verb}|${verb}[’']s)\\b(?! (?:not|n[’']t|also)\\b)`,
    'u',
  );
  return opens.test(text) && !/n[’']t\b| not /u.test(text);
};

/** `The pearl is a bandage`, of `The pearl is not a bandage, then`: what only reports the idea, or adds to it, is left out. */
function positive(subject: string, denied: string): string | undefined {
  const idea = `${subject.replace(/^What .* (?:is|was) that /u, '')}${denied.replace(/,? then\b.*$|, (?:and|but|nor|or|which|who)\b.*$|, (?:\p{L}+ ){1,4}?(?:said|says|told|tells|wrote|writes|added|adds)\b.*$/u, '')}`;
  return NEGATIVE.test(idea) ? undefined : capital(idea);
}

const NEGATIVE = new RegExp(String.raw`\b(?:${anyOf('negation')}|any|anything|ever)\b|n[’']t\b`, 'u');
