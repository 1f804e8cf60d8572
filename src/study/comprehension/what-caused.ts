/** `The storm cut off the village`: what did it? Asked of causes, not of people. */

import { clausesOf } from '../../grammar/lookup.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';
import { bodyOf, isPersonal, leavesOpen, standsAlone } from './standing.js';
import { isBody, isPerson, toldIn } from './telling.js';

/** Verbs whose subject brings something about. */
const CAUSES = new Set(
  `cause trigger prompt provoke spark force destroy damage threaten prevent enable persuade convince inspire encourage discourage attract
   reduce increase raise double transform endanger weaken strengthen disrupt delay spoil poison ruin shatter kill`.split(
    /\s+/,
  ),
);
const LEADS = /^(?:led|leads|lead|resulted|results|contributed|contributes)$/u;

/** Asks for the subject of a verb of causing; the question goes on as the sentence does. */
export function whatCausedQuestion(passage: Passage): Candidate | undefined {
  const told = standsAlone(passage) ? toldIn(passage, bodyOf(passage)) : undefined;
  if (
    !told ||
    told.named ||
    isPersonal(passage.tokens) ||
    told.subject.endToken !== told.predicate.firstToken
  )
    return undefined;
  const { tokens } = passage.reading.analysis;
  const verb = tokens[told.clause.verb.main]!;
  const causes =
    CAUSES.has(verb.lemma) ||
    (LEADS.test(verb.lower) && /^(?:to|in)$/u.test(tokens[told.clause.verb.endToken]?.lower ?? ''));
  if (!causes || told.clause.verb.passive || told.clause.verb.negated || told.head.kind === 'pronoun')
    return undefined;
  if (isPerson(passage, told.head) || isBody(passage, told.head) || told.head.entity) return undefined;
  const stem = tokensIn(passage, told.predicate);
  const words = stem.filter(isWord).length;
  if (words < 4 || words > 22 || leavesOpen(stem) || told.subject.endToken - told.subject.firstToken < 2)
    return undefined;
  if (
    /^(?:are|were|have|do)$/u.test(tokens[told.clause.verb.firstToken]!.lower) ||
    isPluralPresent(passage, told.clause.verb.main)
  )
    return undefined;
  if (clausesOf(passage.reading, passage.index).length > 3) return undefined;
  return candidate(passage, {
    frame: 'what-caused',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what ${textIn(passage, told.predicate)}?`,
    answer: capital(textIn(passage, told.subject)),
    level: 'understand',
  });
}

/** `Droughts threaten`: the verb does not fit `what`. */
const isPluralPresent = ({ reading }: Passage, main: number): boolean => {
  const { lower, lemma } = reading.analysis.tokens[main]!;
  return lower === lemma;
};
