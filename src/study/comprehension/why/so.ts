/** `X, so that Y can ...`, `X, so Y`: an aim or a result. */

import { isTold } from '../../../grammar/cuts.js';
import type { Clause } from '../../../grammar/reading.js';
import { is, isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import type { Explained } from './explained.js';
import { isBetween, isInside, type Place, startBefore } from './place.js';

/** `X, so that Y can ...`: why X; `X, so that Y`, `X, so Y`: why Y. */
export function so(place: Place, at: number): Explained | undefined {
  const { passage, whole, clauses, tokens, cuts } = place;
  if (tokens[at]!.lower !== 'so') return undefined;
  const isThat = tokens[at + 1]?.lower === 'that';
  const joint = /^and$/u.test(tokens[at - 1]!.lower) ? at - 1 : at;
  const hasComma = tokens[joint - 1]!.text === ',';
  if (!isThat && !(hasComma && cuts.some(({ word, nextToken }) => word === 'so' && nextToken === at + 1)))
    return undefined;
  const end = hasComma ? joint - 1 : joint;
  const before = { firstToken: startBefore(place, end), endToken: end };
  const firstToken = isThat ? at + 2 : at + 1;
  const next = cuts.find((cut) => isBetween(cut) && cut.nextToken > firstToken + 1);
  const after = { firstToken, endToken: next?.endToken ?? whole.endToken };
  const own = clauses.filter((one) => isInside(one, before));
  const main = own.find((one) => isTold(one, before.firstToken));
  const clause = clauses.find((one) => isInside(one, after));
  if (!main || !clause || HYPOTHETICAL.test(tokens[before.firstToken]!.lower)) return undefined;
  if (isThat && own.some((one) => one.index > main.index && one.kind !== 'infinitive')) return undefined;
  const isAim = clause.verb.modal !== undefined || tokens[firstToken]!.lower === 'nobody';
  if (!isAim || (!isMeant(passage, main) && /^can$|^could$/u.test(clause.verb.modal ?? '')))
    return hasComma ? { passage, asked: after, reason: before, before } : undefined;
  // `He learned much, so he can teach` and `He went there, so he could teach` look alike.
  return isThat && isMeant(passage, main)
    ? { passage, asked: before, reason: { ...after, firstToken: at } }
    : undefined;
}

const HYPOTHETICAL = /^(?:if|suppose|imagine|when|let)$/u;

/** Somebody does it, or has it done. */
function isMeant(passage: Passage, { subject, verb }: Clause): boolean {
  const { tokens } = passage.reading.analysis;
  if (verb.passive) return true;
  const { phrase } = subject ?? {};
  if (!phrase || tokens[verb.main]!.lemma === 'be') return false;
  if (phrase.entity) return /^(?:person|organization)$/u.test(phrase.entity.kind);
  return tokens
    .slice(phrase.firstToken, verb.firstToken)
    .some(
      ({ lower }) =>
        /^(?:s?he|we|they|i|you)$/u.test(lower) ||
        singularsOf(lower).some((noun) => isPersonNoun(noun) || is(noun, 'body')),
    );
}
