/** Finds clauses and phrases of a reading by where they stand. */

import { firstWhere } from '../base/in-order.js';
import type { Span } from '../base/span.js';
import type { Clause, Grammar, Parse, Part, Phrase, Stretch } from './reading.js';

/** The clauses of a sentence, in order. */
export const clausesOf = ({ clauses }: Pick<Grammar, 'clauses'>, sentence: number): readonly Clause[] =>
  ofSentence(clauses, sentence);

/** Those of a list in text order that belong to a sentence. */
export function ofSentence<T extends { readonly sentence: number }>(
  list: readonly T[],
  sentence: number,
): T[] {
  const first = firstWhere(list, (one) => one.sentence >= sentence);
  let end = first;
  while (list[end]?.sentence === sentence) end++;
  return list.slice(first, end);
}

/** The clauses whose verbs stand from one token up to another, in order. */
export function clausesBetween(
  { clauses }: Pick<Grammar, 'clauses'>,
  { firstToken, endToken }: Stretch,
): readonly Clause[] {
  const first = firstWhere(clauses, ({ verb }) => verb.firstToken >= firstToken);
  let end = first;
  while (end < clauses.length && clauses[end]!.verb.endToken <= endToken) end++;
  return clauses.slice(first, end);
}

/** Whether a span stands between quotation marks. */
export const isQuoted = ({ runs }: Pick<Parse, 'runs'>, span: Span): boolean => {
  const run = runs[firstWhere(runs, ({ end }) => end >= span.end)];
  return run !== undefined && run.start <= span.start;
};

/** The phrase that a token stands in. */
export function phraseAt({ phrases }: Parse, token: number): Phrase | undefined {
  const found = phrases[firstWhere(phrases, ({ endToken }) => endToken > token)];
  return found && found.firstToken <= token ? found : undefined;
}

/** The phrase that begins with a token, or one that begins right behind an adverb there. */
export function phraseFromToken(reading: Parse, token: number): Phrase | undefined {
  const phrase = phraseAt(reading, token);
  return phrase?.firstToken === token ? phrase : undefined;
}

/** Where among the parts of a sentence the first stands that ends behind a token. */
export const partIndexAt = (parts: readonly Part[], token: number): number =>
  firstWhere(parts, ({ endToken }) => endToken > token);
