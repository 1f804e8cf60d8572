/** The name of whoever a sentence opens with as `he` or `she`, and whether it can be printed with it. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Stretch } from '../../grammar/reading.js';
import { resolvePronoun } from '../../grammar/reference/antecedents.js';
import type { Passage } from '../passages.js';

/** Whom a `he` or `she` at the start stands for. */
export function nameFor({ reading }: Passage, { firstToken }: Stretch): string | undefined {
  const { lower } = reading.analysis.tokens[firstToken]!;
  if (!/^s?he$/u.test(lower)) return undefined;
  const voice = { firstToken, endToken: firstToken + 1, kind: 'pronoun', text: lower, head: lower } as const;
  const { entity } = resolvePronoun(reading, voice, { spoken: [] }) ?? {};
  return entity?.kind === 'person' && !/^\p{Lu}\p{Ll}+ly /u.test(entity.name) ? entity.name : undefined;
}

/** Words of a passage, a name for the `she` that they are about; undefined where they still lean on other sentences. */
export function standingAlone(passage: Passage, stretch: Stretch, text: string): string | undefined {
  const { tokens } = passage.reading.analysis;
  const at = tokens
    .slice(stretch.firstToken, Math.min(stretch.endToken, stretch.firstToken + OPENING))
    .findIndex(({ lower }) => /^s?he$/u.test(lower));
  const name = at < 0 ? undefined : nameFor(passage, { ...stretch, firstToken: stretch.firstToken + at });
  const leans = pointersIn(passage.reading, stretch).filter(
    ({ why, token }) =>
      why !== 'definite' &&
      !(token > stretch.firstToken && /^(?:its|their)$/u.test(tokens[token]!.lower)) &&
      !(name && (why === 'opening' || OF_ONE.test(tokens[token]!.lower))),
  );
  if (leaning(leans) >= LEANS) return undefined;
  return name ? text.replace(/\b[Ss]?[Hh]e\b/u, `[${name}]`) : text;
}

/** Tokens before the subject of a sentence that opens with a date. */
const OPENING = 6;
const OF_ONE = /^(?:he|she|his|her|him)$/u;

/** How much a sentence may lean beside its paragraph. From judgement. */
const LEANS = 0.5;
