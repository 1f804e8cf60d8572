/** What the grammar reads in a text, in one line each. */

import { readGrammar } from '../../src/grammar/index.js';
import type { Clause, Reading, Stretch } from '../../src/grammar/reading.js';
import { analyse } from '../../src/language/index.js';
import { articleOf } from '../language/article-of.js';

export const read = (text: string, title = ''): Reading =>
  readGrammar(analyse({ ...articleOf(text), title }));

export const textOf = (
  { analysis: { article, tokens } }: Reading,
  { firstToken, endToken }: Stretch,
): string => article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);

/** The parts of a text: `[phrase]`, `<verbs>`, `"…"` for a quotation, other words as they stand. */
export function showParts(text: string): string {
  const reading = read(text);
  return reading.parts
    .flat()
    .map((part) => {
      if (part.kind === 'quote') return '"…"';
      const words = textOf(reading, part);
      return part.kind === 'phrase' ? `[${words}]` : part.kind === 'verb' ? `<${words}>` : words;
    })
    .join(' ');
}

/** Each verb with its subject: `had said: the mayor (own)`. */
export function showSubjects(text: string): string[] {
  const reading = read(text);
  return reading.clauses.map(({ verb, subject }) => {
    const role = subject?.role ? `, ${textOf(reading, subject.role)}` : '';
    return `${textOf(reading, verb)}: ${subject ? `${textOf(reading, subject.phrase)}${role} (${subject.by})` : '-'}`;
  });
}

/** Where a word stands last. */
export const lastOf = ({ analysis }: Reading, word: string): number =>
  analysis.tokens.findLastIndex(({ lower }) => lower === word.toLowerCase());

/** The clause of the verb that ends in a word. */
export function clauseOf(text: string, verb: string): Clause {
  const reading = read(text);
  return reading.clauses.find((clause) => reading.analysis.tokens[clause.verb.main]!.lower === verb)!;
}
