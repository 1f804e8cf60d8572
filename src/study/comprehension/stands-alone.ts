/** Which sentences a comprehension question can be made from. */

import type { Token } from '../../language/analysis.js';
import { leansBack } from '../clauses.js';
import type { Passage } from '../passages.js';
import { FIRST_OR_SECOND_PERSON, LEADING_CONNECTIVES } from '../question-words.js';

/** A sentence that may be printed with a blank: as above, but the writer may speak in it as `we` or `I`. */
export function canBeQuoted(passage: Passage): boolean {
  return (
    passage.words >= 6 &&
    passage.prose &&
    !passage.quoted &&
    judge({
      ...passage,
      words: Math.max(passage.words, 8),
      tokens: passage.tokens.filter((token) => !FIRST_OR_SECOND_PERSON.has(token.lower)),
    })
  );
}

/** A declarative sentence that needs no other one, says who or what it is about, and holds no speech. */
export function standsAlone(passage: Passage): boolean {
  const known = JUDGED.get(passage);
  if (known !== undefined) return known;
  const judged = judge(passage);
  JUDGED.set(passage, judged);
  return judged;
}

/** Every maker of questions asks this of every sentence. */
const JUDGED = new WeakMap<Passage, boolean>();

function judge(passage: Passage): boolean {
  const { tokens, text, words } = passage;
  const [first] = tokens;
  if (!first || !passage.prose || passage.quoted) return false;
  if (words < 8 || words > 30 || !/[.]$/u.test(text)) return false;
  if (
    leansBack(tokens) ||
    LEADING_CONNECTIVES.has(first.lower) ||
    ALSO.test(text) ||
    OF_TWO.test(text) ||
    HALF_NAMED.test(passage.lower)
  )
    return false;
  if (tokens.some((token, i) => pointsBack(tokens, token, i))) return false;
  return !tokens.some((token) => FIRST_OR_SECOND_PERSON.has(token.lower)) && !SPOKEN_BY_PRONOUN.test(text);
}

const SPOKEN_BY_PRONOUN =
  /\b(?:he|she|they|it) (?:says?|said|told|tells|wrote|writes|explain(?:s|ed)|add(?:s|ed)|reckons?|argues?|claims?)\b/iu;

/** `this` on its own, or a pronoun before anything that it could stand for. */
export function pointsBack(tokens: readonly Token[], token: Token, i: number): boolean {
  if (/^(?:this|these|those)$/u.test(token.lower))
    return !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(tokens[i + 1]?.pos ?? '');
  if (!/^(?:he|she|it|they|them|him|his|her|its|their)$/u.test(token.lower)) return false;
  if (token.lower === 'it' && /^(?:is|was|would|may|might)$/u.test(tokens[i + 1]?.lower ?? '')) return i < 2;
  return !tokens
    .slice(0, i)
    .some(
      ({ pos }, before) => (pos === 'PROPN' || pos === 'NOUN') && !(before < 4 && tokens[0]!.pos === 'ADP'),
    );
}

/** `Neither country`, `both answers`: two that were named before, unless they follow. */
const OF_TWO = /^(?:Neither|Either|Both)\b(?!.*\b(?:and|n?or)\b)/u;

/** `the first and ...`, `the second`: first or second of what was said before. */
export const HALF_NAMED =
  /\b(?:the|its|his|her|their) (?:first|second|third|others?|former|latter|rest|own|last)(?: (?:in|on|at|and|or|but|has|had|is|was)\b| [.,;]|$)/u;

/** A link to the sentence before. */
export const ALSO =
  /\b(?:the same|the opposite|the latter|the former|in turn|as well|also|for example|for instance|in fact|in contrast|too)\b|^(?:After|Before|Since|Until) that\b|^(?:Later|Earlier|Then|Meanwhile|Now|Next|Soon|Recently|By then|Afterwards|Instead|Only|Nor|If|Whether|Had)\b|\bthat (?:year|month|week|day|night|morning|evening|spring|summer|autumn|fall|winter)\b|\b(?:do|did|does|done|doing) so\b/u;

/** Whether `and` brings a second clause with a verb of its own: `a habit and a vote is a duty`. */
export function addsClause(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ pos }, i) =>
      pos === 'CCONJ' &&
      tokens
        .slice(i + 1, i + 6)
        .some((token, j) => j > 0 && /^(?:is|are|was|were|has|have|had|will)$/u.test(token.lower)),
  );
}

/** Pronouns that a question cannot leave open; possessives may refer to the one asked for, or to what went before them. */
export function leavesOpen(tokens: readonly Token[], possessives: 'allowed' | 'open' = 'allowed'): boolean {
  return tokens.some(
    (token) =>
      OPEN.test(token.lower) ||
      (possessives === 'open' && /^(?:his|her|its|their)$/u.test(token.lower)) ||
      FIRST_OR_SECOND_PERSON.has(token.lower),
  );
}

const OPEN = /^(?:he|she|it|they|them|him|this|these|those|here|such)$/u;
