/** The name of whoever a sentence opens with as `he` or `she`. */

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
