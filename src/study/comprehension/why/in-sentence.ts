/** `X, because Y`: a clause and its reason in one sentence. */

import { afterConnectives } from '../../../grammar/connectives.js';
import { type Cut, cutsIn, isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { pointersIn } from '../../../grammar/pointing.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import type { Token } from '../../../language/analysis.js';
import { is, isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import type { Explained } from './explained.js';

/** What a stretch of a passage explains for sure. */
export function explainedIn(passage: Passage, whole: Stretch): Explained[] {
  const clauses = clausesOf(passage.reading, passage.index).filter((one) => isInside(one, whole));
  const { tokens } = passage.reading.analysis;
  const cuts = cutsIn(passage.reading, passage.index).filter(
    ({ endToken, nextToken }) => endToken > whole.firstToken && nextToken < whole.endToken,
  );
  const place = { passage, whole, clauses, tokens, cuts };
  const found = [
    ...clauses.map((one) => fronted(place, one) ?? behind(place, one)),
    ...range(whole).map((at) => so(place, at)),
    thatIsWhy(place),
  ];
  return found.filter((one) => one !== undefined);
}

const range = ({ firstToken, endToken }: Stretch): number[] =>
  Array.from({ length: Math.max(0, endToken - firstToken - 4) }, (_, i) => firstToken + 2 + i);

interface Place {
  readonly passage: Passage;
  readonly whole: Stretch;
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly cuts: readonly Cut[];
}

const isInside = ({ verb }: Clause, { firstToken, endToken }: Stretch): boolean =>
  verb.firstToken >= firstToken && verb.endToken <= endToken;

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
  const ends = cuts.filter(
    ({ kind, nextToken }) => (kind === 'stop' || kind === 'join') && nextToken > verb.endToken,
  );
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

const startBefore = ({ passage, whole, cuts }: Place, at: number): number =>
  cuts.findLast(({ kind, nextToken }) => (kind === 'stop' || kind === 'join') && nextToken < at)?.nextToken ??
  afterConnectives(passage.reading, whole);

/** With it, `since` tells from when on. */
const isPerfect = (tokens: readonly Token[], { verb }: Clause): boolean =>
  tokens.slice(verb.firstToken, verb.main).some(({ lower }) => /^(?:has|have|had|[’']ve)$/u.test(lower));

/** `X, so that Y can ...`: why X; `X, so that Y`, `X, so Y`: why Y. */
function so(place: Place, at: number): Explained | undefined {
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
  const next = cuts.find(
    ({ kind, nextToken }) => (kind === 'stop' || kind === 'join') && nextToken > firstToken + 1,
  );
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

const leans = ({ reading }: Passage, stretch: Stretch): boolean =>
  pointersIn(reading, stretch).some(({ why, strength }) => why !== 'definite' && strength >= 1);

/** `X, which is why Y.`, `X, and that is why Y.` */
function thatIsWhy(place: Place): Explained | undefined {
  const { passage, whole, tokens } = place;
  for (let at = whole.firstToken + 4; at < whole.endToken - 4; at++) {
    if (
      tokens[at]!.lower !== 'why' ||
      !/^(?:is|was)$/u.test(tokens[at - 1]!.lower) ||
      !/^(?:which|that|this)$/u.test(tokens[at - 2]!.lower)
    )
      continue;
    const end = /^(?:and|but)$/u.test(tokens[at - 3]!.lower) ? at - 3 : at - 2;
    const endToken = tokens[end - 1]!.text === ',' ? end - 1 : end;
    const before = [startBefore(place, endToken), afterConnectives(passage.reading, whole)]
      .map((firstToken) => ({ firstToken, endToken }))
      .find((one) => !leans(passage, one));
    if (!before) return undefined;
    const more = tokens.findIndex(
      ({ lower }, i) => i > at + 1 && lower === 'why' && tokens[i - 1]!.lower === 'and',
    );
    const stop = more > 0 && more < whole.endToken ? more - 1 : whole.endToken;
    return { passage, asked: { firstToken: at + 1, endToken: stop }, reason: before, before };
  }
  return undefined;
}
