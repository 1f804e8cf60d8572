/** The subject and the verb of a sentence that begins with its subject: a cautious reading that gives up early. */

import type { Token } from '../../language/analysis.js';

export interface SubjectAndVerb {
  /** Tokens from 0 up to, not including, `subjectEnd` are the subject without anything between commas. */
  readonly subjectEnd: number;
  /** The finite verb or auxiliary. */
  readonly verb: number;
}

const LONGEST_SUBJECT = 12;

export function subjectOf(tokens: readonly Token[]): SubjectAndVerb | undefined {
  const subjectEnd = nounPhraseEnd(tokens);
  if (subjectEnd === undefined || subjectEnd > LONGEST_SUBJECT) return undefined;
  const verb = tokens[subjectEnd]?.text === ',' ? afterAside(tokens, subjectEnd) : subjectEnd;
  if (verb === undefined || !isFiniteVerb(tokens, verb)) return undefined;
  return { subjectEnd, verb };
}

/** The end of the noun phrase at the start, with `of` and `at` phrases and an acronym in brackets. */
function nounPhraseEnd(tokens: readonly Token[]): number | undefined {
  let end = plainPhrase(tokens, 0);
  if (end === undefined) return undefined;
  for (;;) {
    if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
    if (!/^(?:of|at|for|from|on|in|near)$/u.test(tokens[end]?.lower ?? '')) return end;
    const next = plainPhrase(tokens, end + 1);
    if (next === undefined) return undefined;
    end = next;
  }
}

/** Articles, adjectives, numbers and nouns, ending in a noun. */
function plainPhrase(tokens: readonly Token[], from: number): number | undefined {
  let end = from;
  while (isInPhrase(tokens, end, from)) end++;
  const last = tokens[end - 1];
  return end > from && last && /^(?:NOUN|PROPN|NUM)$/u.test(last.pos) ? end : undefined;
}

function isInPhrase(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === 'DET') return i === from && !/^(?:no|all|both|each|every|some|any)$/u.test(token.lower);
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos)) return true;
  if (token.pos === 'X' || /^(?:'s|’s|-)$/u.test(token.text)) return i > from;
  if (/^(?:and|&)$/u.test(token.text)) return isName(tokens[i - 1]) && isName(tokens[i + 1]);
  return /^(?:van|von|de|der|den|del|la|le|al|bin|ter|dos|da)$/u.test(token.lower);
}

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN';

/** `X, the minister, said`: the token after the second comma, when a verb stands there and the aside is short. */
function afterAside(tokens: readonly Token[], comma: number): number | undefined {
  const close = tokens.findIndex((token, i) => i > comma && token.text === ',');
  if (close < 0 || close - comma > 14) return undefined;
  return close + 1;
}

/** A verb that carries the tense and cannot be a participle that belongs to the noun. */
function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === 'AUX') return FINITE_AUXILIARIES.test(token.lower);
  // The model leaves the lemma of some past forms as it stands.
  const isBare = token.lower === token.lemma && !token.lower.endsWith('ed');
  if (token.pos !== 'VERB' || isBare || token.lower.endsWith('ing')) return false;
  return tokens[i + 1]?.lower !== 'by' && !isReducedRelative(tokens, i);
}

/** `Families moved to the hill were paid`: another finite verb follows with nothing to open a clause between. */
function isReducedRelative(tokens: readonly Token[], verb: number): boolean {
  for (const token of tokens.slice(verb + 1)) {
    if (/^[,;:–—(]$/u.test(token.text) || token.pos === 'CCONJ' || token.pos === 'SCONJ') return false;
    if (/^(?:who|which|that|what|when|where|how|after|before|until|because|if|as)$/u.test(token.lower))
      return false;
    if (token.pos === 'AUX' && FINITE_AUXILIARIES.test(token.lower))
      return !/^(?:says?|said|told|thinks?)$/u.test(tokens[verb]!.lower);
  }
  return false;
}

const FINITE_AUXILIARIES =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)$/u;

/** Whether the verb form fits a singular subject such as `who` and `what`. */
export function fitsSingular(verb: Token): boolean {
  return !/^(?:are|were|have|do)$/u.test(verb.lower);
}
