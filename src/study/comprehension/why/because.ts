/** `X, because Y`, `Because Y, X`: a clause and its reason, with `since` where it cannot tell a time. */

import { afterConnectives } from '../../../grammar/connectives.js';
import { isTold } from '../../../grammar/cuts.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import type { Token } from '../../../language/analysis.js';
import type { Explained } from './explained.js';
import { isBetween, isInside, type Place, startBefore } from './place.js';

/** Whichever of the two stands first. */
export const because = (place: Place): (Explained | undefined)[] =>
  place.clauses.map((one) => fronted(place, one) ?? behind(place, one));

/** `Because Y, X.`, `and, because Y, X`. */
function fronted({ passage, whole, clauses, tokens }: Place, clause: Clause): Explained | undefined {
  const { opener = -1, index } = clause;
  const word = tokens[opener]?.lower ?? '';
  const next = clauses.find((one) => one.index === index + 1);
  if (
    !next ||
    !/^(?:because|since)$/u.test(word) ||
    !isOpening(tokens, opener, afterConnectives(passage.reading, whole))
  )
    return undefined;
  const start = next.subject?.by === 'own' ? next.subject.phrase.firstToken : 0;
  if (!isTold(next, start) || next.opener === start - 1 || tokens[start - 1]?.text !== ',') return undefined;
  if (
    word === 'since' &&
    (clause.verb.tense !== 'present' || isPerfect(tokens, clause) || isPerfect(tokens, next))
  )
    return undefined;
  return {
    passage,
    asked: { firstToken: start, endToken: whole.endToken },
    reason: { firstToken: opener, endToken: start - 1 },
    before: { firstToken: opener + 1, endToken: start - 1 },
  };
}

/** It stands first, or first behind the word that joins its sentence to another. */
function isOpening(tokens: readonly Token[], opener: number, first: number): boolean {
  const before = tokens[opener - 1]?.text === ',' ? opener - 2 : opener - 1;
  return opener === first || (opener > first && /^(?:and|but|that)$/u.test(tokens[before]!.lower));
}

/** `X, because Y`, `X because Y`, `X, since Y`. */
function behind(place: Place, clause: Clause): Explained | undefined {
  const { passage, whole, clauses, tokens } = place;
  const { opener = -1 } = clause;
  const word = tokens[opener]?.lower ?? '';
  if (!/^(?:because|since)$/u.test(word) || opener <= whole.firstToken + 1) return undefined;
  if (/^(?:when|then)$/u.test(tokens[opener + 1]!.lower)) return undefined;
  const hasComma = tokens[opener - 1]!.text === ',';
  if (!hasComma && (word === 'since' || !isBareBefore(tokens[opener - 1]!))) return undefined;
  if (
    clauses.some(
      (one) => one.index < clause.index && one.opener !== undefined && tokens[one.opener]!.lower === word,
    )
  )
    return undefined;
  const asked = { firstToken: startBefore(place, opener), endToken: hasComma ? opener - 1 : opener };
  const own = clauses.filter((one) => isInside(one, asked));
  const main = own.find((one) => isTold(one, asked.firstToken));
  if (!main || own.some((one) => one.index > main.index && !isPart(tokens, one, { main, hasComma })))
    return undefined;
  if (!hasComma && isNegative(tokens, asked)) return undefined;
  if (word === 'since' && isPerfect(tokens, main)) return undefined;
  return { passage, asked, reason: { firstToken: opener, endToken: reasonEnd(place, clause) } };
}

/** Before the next statement; what an `and` adds may belong to the reason, and stays while the whole is short. */
function reasonEnd({ whole, cuts, tokens }: Place, { opener = 0, verb }: Clause): number {
  const ends = cuts.filter((cut) => isBetween(cut) && cut.nextToken > verb.endToken);
  const behind = tokens.slice(verb.endToken, whole.endToken);
  const so = behind.findIndex(({ lower }, i) => lower === 'so' && behind[i - 1]?.text === ',');
  const first =
    ends.find(({ word, nextToken }) => word !== 'and' || PRONOUN.test(tokens[nextToken]!.lower))?.endToken ??
    whole.endToken;
  const end = so > 0 ? Math.min(first, verb.endToken + so - 1) : first;
  const short = ends.find(({ word }) => word === 'and')?.endToken ?? end;
  return end - opener <= LONGEST ? end : short;
}

/** Tokens. */
const LONGEST = 36;

/** With it, a new statement begins. */
const PRONOUN = /^(?:it|that|this|he|she|they)$/u;

/** Nothing weakens the reason: no `partly because`, `not because`. */
const isBareBefore = ({ text, lower, pos }: Token): boolean =>
  /[\p{L}\p{N}%]$/u.test(text) && pos !== 'CCONJ' && !WEAKENS.test(lower);

const WEAKENS =
  /^(?:more|less|rather|partly|mainly|mostly|largely|chiefly|only|simply|just|merely|precisely|exactly|especially|particularly|perhaps|probably|possibly|presumably|maybe|even|not|n[’']t|is|was|are|were|be|been|this|that|it|so)$/u;

/** What the reason may go with as well as with the main verb, so that it is one thing: `declined to comment`. */
const isPart = (
  tokens: readonly Token[],
  { kind, verb }: Clause,
  { main, hasComma }: { main: Clause; hasComma: boolean },
): boolean =>
  (kind === 'infinitive' && (hasComma || (verb.firstToken === main.verb.endToken && !main.verb.negated))) ||
  (kind === 'participle' && !/ing$/u.test(tokens[verb.main]!.lower));

const isNegative = (tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean =>
  tokens
    .slice(firstToken, endToken)
    .some(({ lower }) =>
      /^(?:not|n[’']t|never|no|nobody|none|neither|nothing|few|little|hardly|rarely|seldom)$/u.test(lower),
    );

/** With it, `since` tells from when on. */
const isPerfect = (tokens: readonly Token[], { verb }: Clause): boolean =>
  tokens.slice(verb.firstToken, verb.main).some(({ lower }) => /^(?:has|have|had|[’']ve)$/u.test(lower));
