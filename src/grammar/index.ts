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
import { type PartHere, partsOf } from './parts.js';
import { placeNames, placeRuns } from './places.js';
import type { Grammar, Parse, Reading } from './reading.js';
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
  const scan = { tokens, nameAt, runAt };
  const parts = sentences.map((sentence) => partsOf(scan, sentence, runs));
  const parse = {
    analysis,
    names,
    nameAt,
    runs,
    runAt,
    ...join(scan, parts),
    nounUses: nounUsesIn(analysis),
  };
  return {
    ...parse,
    unquoted: readUnquoted(parse, parts),
    reports: findReports(parse),
    leads: findLeads(names),
  };
}

function join(scan: Scan, sentences: readonly (readonly PartHere[])[]): Grammar {
  const { parts, phrases } = joinPhrases(scan, sentences);
  return { parts, phrases, clauses: readClauses(scan, parts) };
}

/** Only sentences that touch a quotation are taken apart anew. */
function readUnquoted(
  { analysis: { tokens, sentences }, nameAt, runAt, ...parse }: Parse,
  known: readonly (readonly PartHere[])[],
): Grammar {
  if (parse.runs.length === 0) return parse;
  const scan = { tokens, nameAt, runAt: new Int32Array(tokens.length).fill(-1) };
  const isQuoted = ({ firstToken, endToken }: Sentence): boolean =>
    runAt.subarray(firstToken, endToken).some((run) => run >= 0);
  return join(
    scan,
    sentences.map((sentence, i) => (isQuoted(sentence) ? partsOf(scan, sentence, []) : known[i]!)),
  );
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
