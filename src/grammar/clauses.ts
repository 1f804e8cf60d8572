/** The clauses of an article: each verb group with the word that opens it, its subject and its object. */

import type { Clause, Part, Phrase } from './reading.js';
import type { Scan } from './scan.js';
import { findSubject } from './subjects.js';

/** A verb group and its place among the parts of its sentence. */
export interface VerbPlace {
  readonly parts: readonly Part[];
  /** Index of the verb among them. */
  readonly at: number;
  /** The clauses of the sentence that stand before it. */
  readonly before: readonly Clause[];
}

/** The clauses of every sentence, in text order. */
export function readClauses(scan: Scan, sentences: readonly (readonly Part[])[]): Clause[] {
  const clauses: Clause[] = [];
  sentences.forEach((parts, sentence) => {
    const before: Clause[] = [];
    parts.forEach((part, at) => {
      if (part.kind !== 'verb') return;
      const clause = { index: clauses.length, sentence, ...clauseAt(scan, { parts, at, before }) };
      clauses.push(clause);
      before.push(clause);
    });
  });
  return clauses;
}

function clauseAt(scan: Scan, place: VerbPlace): Omit<Clause, 'index' | 'sentence'> {
  const { parts, at } = place;
  const { verb } = parts[at] as Extract<Part, { kind: 'verb' }>;
  const opener = openerOf(scan, place);
  const subject = findSubject(scan, place);
  const object = objectOf(parts, at);
  return {
    verb,
    kind: kindOf(verb.form, opener === undefined ? undefined : parts[opener]!.kind),
    ...(opener === undefined ? {} : { opener: parts[opener]!.firstToken }),
    ...(subject ? { subject } : {}),
    ...(object && object !== subject?.phrase ? { object } : {}),
  };
}

const kindOf = (form: string, opener: Part['kind'] | undefined): Clause['kind'] => {
  if (form === 'participle' || form === 'infinitive') return form;
  if (opener === 'relative') return 'relative';
  return opener === 'subordinator' ? 'subordinate' : 'main';
};

/** The nearest word before the verb that opens a clause, with no other verb or end of a clause between. */
function openerOf({ tokens }: Scan, { parts, at }: VerbPlace): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = parts[i]!;
    if (kind === 'relative' || kind === 'subordinator') return i;
    if (kind === 'conjunction' && isBetweenClauses(parts, i)) return i;
    if (kind === 'verb' || kind === 'quote' || tokens[parts[i]!.firstToken]!.text === ';') return undefined;
  }
  return undefined;
}

/** `and the`, not `Obi and Hart`: a conjunction right behind a mark or a verb, or before a phrase that the verb follows. */
function isBetweenClauses(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]?.kind;
  return before !== 'phrase' || parts[at + 1]?.kind !== 'phrase';
}

function objectOf(parts: readonly Part[], at: number): Phrase | undefined {
  let next = at + 1;
  while (parts[next]?.kind === 'adverb') next++;
  const part = parts[next];
  return part?.kind === 'phrase' && part.phrase.kind !== 'time' ? part.phrase : undefined;
}
