/** Which words behind a subject tell what it does, from the verb up to where they can be cut. */

import { afterConnectives } from '../../../grammar/connectives.js';
import { cutsIn, isTold, isWhole } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import { isWord, type Passage } from '../../passages.js';

/** Words that are read at once. From judgement. */
export const MOST = 22;

/** Undefined where the clause hangs on another, or cannot be cut so that it is whole. */
export function toldStretch(passage: Passage, clause: Clause): Stretch | undefined {
  const { tokens } = passage.reading.analysis;
  const { subject, verb } = clause;
  if (isOfName(passage, clause)) {
    const endToken = endOfRelative(passage, clause);
    return endToken === undefined ? undefined : { firstToken: verb.firstToken, endToken };
  }
  if (!isTold(clause) || subject?.by !== 'own') return undefined;
  const begin = Math.min(subject.phrase.firstToken, subject.role?.firstToken ?? verb.firstToken);
  const endToken = opens(passage, begin) ? endOf(passage, clause, begin) : undefined;
  let firstToken = verb.firstToken;
  while (tokens[firstToken - 1]!.pos === 'ADV' && firstToken - 1 > subject.phrase.firstToken) firstToken--;
  return endToken === undefined ? undefined : { firstToken, endToken };
}

/** `Ada Obi, who founded the clinic`. */
const isOfName = ({ reading: { analysis } }: Passage, { kind, subject, opener = 0, verb }: Clause): boolean =>
  kind === 'relative' &&
  subject?.by === 'relative' &&
  subject.phrase.entity !== undefined &&
  analysis.tokens[opener]!.lower === 'who' &&
  analysis.tokens[opener - 1]!.text === ',' &&
  opener + 1 === verb.firstToken;

/** Up to the comma before the verb that it stands between, or to the end of the sentence. */
function endOfRelative({ reading, index, sentence }: Passage, { verb }: Clause): number | undefined {
  const { tokens } = reading.analysis;
  const next = clausesOf(reading, index).find(
    (one) => one.verb.firstToken > verb.endToken && one.kind === 'main' && one.verb.form === 'finite',
  );
  const end = (next?.verb.firstToken ?? sentence.endToken) - 1;
  return end > verb.endToken && (!next || tokens[end]!.text === ',') ? end : undefined;
}

/** A sentence opens with its subject, with a time or a place and a comma; or its second clause does. */
function opens({ reading, sentence, index }: Passage, from: number): boolean {
  const first = afterConnectives(reading, sentence);
  if (from <= first) return from === first;
  const isSecond = cutsIn(reading, index).some(
    ({ kind, nextToken }) => kind !== 'subordinate' && nextToken === from,
  );
  return (
    isSecond ||
    (reading.analysis.tokens[from - 1]!.text === ',' &&
      clausesOf(reading, index).every(({ verb, kind }) => verb.firstToken > from || kind !== 'main')) ||
    isBehindTime({ reading, index }, from)
  );
}

/** `In 1962 the historian`. */
function isBehindTime({ reading, index }: Pick<Passage, 'reading' | 'index'>, from: number): boolean {
  const { tokens } = reading.analysis;
  return reading.parts[index]!.filter(({ firstToken }) => firstToken < from).every(
    (part) =>
      part.kind === 'preposition' ||
      part.kind === 'adverb' ||
      (part.kind === 'phrase' &&
        (part.phrase.kind === 'time' || /^\d{4}$/u.test(tokens[part.phrase.head]!.text))),
  );
}

/** As far as a student reads at once: the last of the places where the clause may end. */
function endOf(passage: Passage, clause: Clause, begin: number): number | undefined {
  const { reading, index, sentence } = passage;
  const { tokens } = reading.analysis;
  const stop = tokens[sentence.endToken - 1]!.text === '.' ? sentence.endToken - 1 : sentence.endToken;
  const cuts = cutsIn(reading, index).filter(({ endToken }) => endToken >= clause.verb.endToken);
  const last = Math.min(stop, cuts.find(({ kind }) => kind !== 'subordinate')?.endToken ?? stop);
  const next = nextClause(passage, clause) ?? last;
  return [...cuts.map(({ endToken }) => endToken), next, last]
    .filter((end) => end <= Math.min(last, next))
    .sort((one, two) => two - one)
    .find(
      (endToken) =>
        tokens.slice(clause.verb.firstToken, endToken).filter(isWord).length <= MOST &&
        isWhole(reading, clausesOf(reading, index), { firstToken: begin, endToken }),
    );
}

/** Where somebody else begins to act: `, and the sultan`. */
function nextClause({ reading, index }: Passage, { verb, subject }: Clause): number | undefined {
  const { tokens } = reading.analysis;
  const next = clausesOf(reading, index).find(
    (one) =>
      one.verb.firstToken >= verb.endToken &&
      one.kind === 'main' &&
      one.verb.form === 'finite' &&
      one.subject?.by === 'own' &&
      one.subject.phrase !== subject!.phrase,
  )?.subject?.phrase.firstToken;
  if (next === undefined) return undefined;
  const joined = /^(?:and|but|so)$/u.test(tokens[next - 1]!.lower) ? next - 1 : next;
  const end = /^[,;:]$/u.test(tokens[joined - 1]!.text) ? joined - 1 : joined;
  return end < next && end > verb.endToken ? end : undefined;
}
