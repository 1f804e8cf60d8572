/** `The system has a weakness.` What it is stands in the sentences behind. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, isTold, restOf, upTo } from './run.js';

const NOUNS =
  'weakness|problem|difficulty|drawback|catch|snag|flaw|price|limit|danger|risk|exception|puzzle|paradox|mystery|trouble|complication|obstacle|objection|advantage|irony';
const NAMED = new RegExp(
  `^(?:But |And |Yet )?(?:(?:[Tt]here (?:is|was|are|were) |[^,.;:]{3,40} (?:has|have|had) )(?:\\p{L}+ )?(?:an?|one|another) (?:\\p{L}+ )?(?:${NOUNS})|[^,.;:]{3,30} comes at a price|(?:One|Another) (?:\\p{L}+ )?(?:${NOUNS}) remain(?:s|ed))[^,;:]{0,20}\\.$`,
  'u',
);
const NOUN = new RegExp(`\\b(${NOUNS})\\b`, 'u');
const LONGEST = 55;
const SHORT = 9;

/** `He had noticed something that the others had not.` */
const SOMETHING =
  /^[^;:“”"]{3,60}\b(?:is|was) (something|one thing) that [^;:]{5,70}\.$|^[^,.;:“”"]{3,60}\b(?:noticed|seen|saw|understood|missed|forgot|forgotten|overlooked|learned|learnt|discovered|found|knew|known) (something|one thing)\b[^.,;:]{0,40}\.$/u;

/** One for each short sentence that only announces it. */
export const snagQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const thing = SOMETHING.exec(passage.text)?.slice(1).find(Boolean);
    const [, noun] = (NAMED.test(passage.text) && NOUN.exec(passage.text)) || [undefined, thing];
    if (
      !noun ||
      passage.quoted ||
      passage.words > (thing ? 20 : 12) ||
      (!thing && /\b(?:no|not|never)\b/u.test(passage.lower))
    )
      return [];
    const run = upTo(restOf(passages, passage), LONGEST);
    // What opens the next thing is no part of it.
    const told = run.length > 1 && run.at(-1)!.words < SHORT ? run.slice(0, -1) : run;
    if (!told[0] || !isTold(told[0]) || told[0].words < 7) return [];
    return [
      candidate(passage, {
        frame: 'snag',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. ${thing ? 'What was it? Say so' : `Explain the ${noun}`} in your own words.`,
        answer: `${cited(told)}.`,
        level: 'understand',
        lines: 3,
        beside: told,
      }),
    ];
  });
