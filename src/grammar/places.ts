/** Where names and quotations stand among the tokens. */

import type { Span } from '../base/span.js';
import type { Analysis, NamedEntity, Token } from '../language/analysis.js';
import type { Naming, Run, Stretch } from './reading.js';

/** For each token the mention of a name that it is part of. */
export function placeNames(
  tokens: readonly Token[],
  names: readonly NamedEntity[],
): readonly (Naming | undefined)[] {
  const nameAt: (Naming | undefined)[] = new Array(tokens.length);
  for (const entity of names) {
    for (const mention of entity.mentions) {
      const naming = { entity, ...tokensOf(tokens, mention) };
      for (let i = naming.firstToken; i < naming.endToken; i++) nameAt[i] ??= naming;
    }
  }
  return nameAt;
}

/** The outermost quoted runs, and for each token the one it stands in or -1. */
export function placeRuns({ tokens, quotedRuns }: Analysis): { runs: readonly Run[]; runAt: Int32Array } {
  const runs = quotedRuns
    .filter(({ depth }) => depth === 0)
    .map((run) => ({ ...run, ...tokensOf(tokens, run) }))
    // Marks within a single token, an address say, quote nothing.
    .filter(({ firstToken, endToken }) => firstToken < endToken)
    .map((run, index) => ({ ...run, index }));
  const runAt = new Int32Array(tokens.length).fill(-1);
  for (const { index, firstToken, endToken } of runs) runAt.fill(index, firstToken, endToken);
  return { runs, runAt };
}

/** The tokens that start inside a span. */
export const tokensOf = (tokens: readonly Token[], span: Span): Stretch => ({
  firstToken: firstFrom(tokens, span.start),
  endToken: firstFrom(tokens, span.end),
});

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
