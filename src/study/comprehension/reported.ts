/** What somebody says in words that are not quoted: who says it, and what is said of a thing. */

import { isWord, textIn, tokensIn } from '../passages.js';
import type { Report } from '../reported-clauses.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';
import { asInside, leavesOpen } from './standing.js';
import { toldIn, withComplements } from './telling.js';

/** All that could be asked about one report. */
export function reportedQuestions(report: Report): Candidate[] {
  return [whatIsSaid(report)].filter((question) => question !== undefined);
}

/** `According to ¶4, what does the ministry say about the old bridge?` */
function whatIsSaid(report: Report): Candidate | undefined {
  const { passage, clause, source } = report;
  const told = toldIn(passage, clause);
  if (!told || report.ofItself) return undefined;
  const topic = told.subject;
  const inside = asInside(passage, topic);
  const tokens = tokensIn(passage, topic);
  const isNamed = tokens[0]!.pos !== 'NUM' && told.head.kind !== 'pronoun';
  const isWhole = withComplements(passage, told.head).endToken === topic.endToken;
  if (
    !inside ||
    !isNamed ||
    !isWhole ||
    leavesOpen(tokens) ||
    tokensIn(passage, clause).filter(isWord).length - tokens.length < 4
  )
    return undefined;
  if (tokens.some(({ lower }) => /^(?:his|her|its|their|people)$/u.test(lower))) return undefined;
  const was = copulaIn(report);
  if (was && !report.isPlural)
    return candidate(passage, {
      frame: 'named-point',
      kind: 'short-answer',
      prompt: `According to ${source} in ¶${passage.paragraph}, what ${was.first} ${inside}${was.more}?`,
      answer: capital(textIn(passage, { firstToken: was.rest, endToken: told.predicate.endToken })),
      level: 'understand',
    });
  return candidate(passage, {
    frame: 'what-said',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what ${report.isPlural ? 'do' : 'does'} ${source} say about ${inside}?`,
    answer: textIn(passage, clause),
    level: 'understand',
    worth: tokens.length > 5 ? -0.3 : 0.1,
  });
}

/** `the mistake had been to rely on goodwill`: the verb, cut for a question with `what`, where the rest says what it is. */
function copulaIn({ passage, clause }: Report): { first: string; more: string; rest: number } | undefined {
  const told = toldIn(passage, clause);
  const { tokens } = passage.reading.analysis;
  if (!told) return undefined;
  const { verb } = told.clause;
  if (
    tokens[verb.main]!.lemma !== 'be' ||
    verb.negated ||
    verb.modal ||
    told.subject.endToken !== verb.firstToken
  )
    return undefined;
  if (!/^(?:that|to|how)$/u.test(tokens[verb.endToken]?.lower ?? '')) return undefined;
  const more = tokens
    .slice(verb.firstToken + 1, verb.endToken)
    .map(({ text }) => ` ${text}`)
    .join('');
  return { first: tokens[verb.firstToken]!.lower, more, rest: verb.endToken };
}
