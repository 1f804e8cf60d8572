/** `because` in a sentence that cannot be cut up or quoted alone: what is explained, and by what? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes } from './neighbours.js';

const JOINED = /^(.{15,170}?),? (because (?!of\b).{12,150}?)[.!”"’']*$/u;
const WEAK =
  /\b(?:not|only|just|simply|perhaps|probably|partly|and|or|but|then|it is|it was|that is|this is) *$/iu;

/** One for each paragraph that explains something in this way once, whoever says it. */
export function becauseSomewhereQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    const match = JOINED.exec(passage.text);
    const isSafe =
      match &&
      passage.prose &&
      !WEAK.test(match[1]!) &&
      !NOBODY.test(match[1]!) &&
      !/[:;–—]/u.test(match[1]!);
    if (!isSafe || countIn(passages, passage.paragraph) !== 1) return [];
    const [, effect, reason] = match;
    return [
      candidate(passage, {
        frame: 'cause',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} explains something with the word “because”. What is explained, and what is the reason?`,
        answer: passage.quoted
          ? inQuotes(passage.text.replace(/["“”]/gu, ''))
          : `Explained: ${inQuotes(effect!.replace(DEGREE, ''))}. Reason: ${inQuotes(reason!)}.`,
        level: 'understand',
        lines: 2,
        worth: -0.6,
        sure: 0.75,
      }),
    ];
  });
}

/** The reason is of what does not happen. */
const NOBODY = /^["“‘]?(?:Nobody|No one|None|Nothing|No|Nor|Few)\b/u;
const DEGREE = /,? (?:largely|mainly|mostly|partly|chiefly|precisely|simply)$/u;

const countIn = (passages: readonly Passage[], paragraph: number): number =>
  passages
    .filter((one) => one.paragraph === paragraph)
    .reduce((sum, { lower }) => sum + lower.split('because').length - 1, 0);

const ASKED =
  /^(?:When )?[Aa]sked ((?:whether|if|why|how|what|where|who|when|about) [^,“"]{8,120}), (.{12,})$/su;

/** `Asked whether the lines would ever come, the minister smiled`: what is the answer? */
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
