/** An analysis laid out for looking around a quotation: for each token its name, if it is of one, and its quotation. */

import type { Analysis, NamedEntity, QuotedRun, Token } from '../../language/analysis.js';
import { findTurns, type Turn } from './labels.js';
import { findLeads, type Leads } from './leads.js';
import { findWriters, type Writer } from './writers.js';

export interface Reading {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** The outermost quoted runs, in order. */
  readonly runs: readonly Run[];
  /** For each token the outermost run it stands in (its marks included), or -1. */
  readonly runAt: Int32Array;
  /** For each token the mention of a name that it is part of. */
  readonly nameAt: readonly (Naming | undefined)[];
  readonly leads: Leads;
  /** The paragraphs that a label gives to a speaker. */
  readonly turns: readonly Turn[];
  /** Who "I" is, by paragraph number, where it is not the author of the whole. */
  readonly writers: ReadonlyMap<number, Writer>;
  /** Questions and answers without marks: "I" is whoever answers, not the author. */
  readonly isTranscript: boolean;
}

export interface Naming {
  readonly entity: NamedEntity;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A quoted run with its tokens: `tokens.slice(firstToken, endToken)`, marks included. */
export interface Run extends QuotedRun {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Prepares a reading; linear in the length of the article. */
export function readAround(analysis: Analysis, names: readonly NamedEntity[]): Reading {
  const { tokens } = analysis;
  const runs = analysis.quotedRuns
    .filter((run) => run.depth === 0)
    .map((run, index) => ({ ...run, index, ...tokensOf(tokens, run) }));
  const runAt = new Int32Array(tokens.length).fill(-1);
  for (const run of runs) runAt.fill(run.index, run.firstToken, run.endToken);
  const nameAt = placeNames(tokens, names);
  const turns = findTurns(analysis.article, names);
  return {
    analysis,
    tokens,
    runs,
    runAt,
    nameAt,
    leads: findLeads(names),
    turns,
    writers: findWriters(analysis.article, turns, names),
    isTranscript: isTranscript(analysis),
  };
}

/** At least three of its paragraphs, and one in six, end in a question that no marks enclose. From judgement. */
function isTranscript({ article: { text, paragraphs } }: Analysis): boolean {
  const questions = paragraphs.filter(({ start, end }) =>
    /\?\s*$/.test(text.slice(Math.max(start, end - 4), end)),
  );
  return questions.length >= 3 && questions.length * 6 >= paragraphs.length;
}

function placeNames(tokens: readonly Token[], names: readonly NamedEntity[]): (Naming | undefined)[] {
  const nameAt: (Naming | undefined)[] = new Array(tokens.length);
  for (const entity of names) {
    for (const mention of entity.mentions) {
      const naming = { entity, ...tokensOf(tokens, mention) };
      for (let i = naming.firstToken; i < naming.endToken; i++) nameAt[i] ??= naming;
    }
  }
  return nameAt;
}

function tokensOf(tokens: readonly Token[], span: { start: number; end: number }) {
  return { firstToken: firstFrom(tokens, span.start), endToken: firstFrom(tokens, span.end) };
}

/** The first token that starts at or after an offset, by halving. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
