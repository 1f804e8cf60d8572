/**
 * The grammar stage: an `Analysis` in, a `Reading` out.
 *
 * Each sentence is cut into phrases, verb groups, quotations and the words between them (`parts`), phrases are joined by
 * their prepositions (`phrases`), and each verb gets its subject and its object (`clauses`). A quotation counts as one
 * part: what stands inside it is never a part of the sentence around it. Then follow the words that are told as somebody's
 * without marks (`reports`) and the people the article keeps coming back to (`leads`); `reference/` says on request whom a
 * pronoun or a role stands for. Deliberately not done here: who says a
 * quotation, and what a sentence is worth.
 */

import { type Analysis, type NameHints, NO_HINTS, type Sentence } from '../language/analysis.js';
import { readClauses } from './clauses.js';
import { joinPhrases } from './join-phrases.js';
import { findLeads } from './leads.js';
import { findNames } from './names/index.js';
import { partsOf } from './parts.js';
import { placeNames, placeRuns } from './places.js';
import type { Grammar, Reading, Run } from './reading.js';
import { findReports } from './reports.js';
import type { Scan } from './scan.js';

export type { Evidence } from './names/evidence.js';
export { type ExplainedName, explainNames } from './names/index.js';

/** Reads the grammar of every sentence; linear in the length of the article. */
export function readGrammar(
  analysis: Analysis,
  pack?: { readonly aliases: NameHints['aliases']; readonly names: Omit<NameHints, 'aliases'> },
): Reading {
  const names = findNames(analysis, pack ? { aliases: pack.aliases, ...pack.names } : NO_HINTS);
  const { tokens, sentences } = analysis;
  const nameAt = placeNames(tokens, names);
  const { runs, runAt } = placeRuns(analysis);
  const bare = new Int32Array(tokens.length).fill(-1);
  const grammar = takeApart(sentences, { tokens, nameAt, runAt }, runs);
  const parse = { analysis, names, nameAt, runs, runAt, ...grammar, nounUses: nounUsesIn(analysis) };
  return {
    ...parse,
    unquoted: takeApart(sentences, { tokens, nameAt, runAt: bare }, []),
    reports: findReports(parse),
    leads: findLeads(names),
  };
}

function takeApart(sentences: readonly Sentence[], scan: Scan, runs: readonly Run[]): Grammar {
  const { parts, phrases } = joinPhrases(
    scan,
    sentences.map((sentence) => partsOf(scan, sentence, runs)),
  );
  return { parts, phrases, clauses: readClauses(scan, parts) };
}

function nounUsesIn({ tokens }: Analysis): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  tokens.forEach(({ pos, lemma }, at) => {
    if (pos !== 'NOUN') return;
    const known = uses.get(lemma);
    if (known) known.push(at);
    else uses.set(lemma, [at]);
  });
  return uses;
}
