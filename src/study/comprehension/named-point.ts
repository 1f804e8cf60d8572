/** `The danger is that`, `A surprising finding was that`: what is it that the writer calls the danger? */

import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isQuotable } from './neighbours.js';
import { isPersonal } from './standing.js';

const NOUNS =
  'problem|trouble|danger|risk|difficulty|aim|goal|purpose|idea|hope|fear|worry|finding|advantage|disadvantage|difference|challenge|irony|paradox|lesson|secret|trick|rule|principle|theory|conclusion|surprise|obstacle|weakness|strength|drawback|benefit|alternative|mistake|exception|catch|snag|objection';
const POINT = new RegExp(
  `^(?:But |And |Yet )?(?:The|A|An|One) ((?:[\\p{Ll}-]+ ){0,2}?(?:${NOUNS}))((?: (?:of|with|for|in|to|behind|facing) [^,.;:]{2,40}?)?),? ?(?:however, |then, |therefore, |of course, )?(is|was) ((?:that|to|not that|how) [^:;]{15,160})\\.$`,
  'u',
);

/** Words of what is told; fewer are a remark. */
const FEWEST_TOLD = 8;

/** Asks what such a noun stands for; the rest of the sentence tells. */
export function namedPointQuestion(passage: Passage): Candidate | undefined {
  const match = POINT.exec(passage.text);
  if (!match || !isQuotable(passage) || isPersonal(passage.tokens)) return undefined;
  const [, noun, more, verb, told] = match;
  if (/\b(?:it|he|she|they|this|these|those|him|her|them)\b/iu.test(`${noun}${more}`)) return undefined;
  if (told!.split(' ').length < FEWEST_TOLD) return undefined;
  return candidate(passage, {
    frame: 'named-point',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what ${verb} the ${noun}${more}?`,
    answer: told!.replace(/^that /u, ''),
    level: 'understand',
  });
}
