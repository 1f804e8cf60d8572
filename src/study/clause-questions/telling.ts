/** The main clause of a sentence that begins with its subject. */

import { cutsIn, isTold, isWhole } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Clause, Phrase, Stretch } from '../../grammar/reading.js';
import type { Passage } from '../passages.js';

export interface Told {
  readonly clause: Clause;
  readonly head: Phrase;
  /** From the first word up to the verb, without what stands between commas. */
  readonly subject: Stretch;
  /** A name between commas behind a role: `the director, Ana Lund,`. */
  readonly named?: Stretch;
  /** From the verb, with the adverb before it, up to a second main clause or the end, without its full stop. */
  readonly predicate: Stretch;
}

/** From judgement. */
const LONGEST_SUBJECT = 18;

/** What a stretch of a passage tells of what; undefined when it opens with anything but its subject. */
export function toldIn(passage: Passage, { firstToken, endToken }: Stretch): Told | undefined {
  const { reading } = passage;
  const { tokens } = reading.analysis;
  const told = clausesOf(reading, passage.index).filter(
    (one) => isTold(one, firstToken) && one.verb.firstToken >= firstToken,
  );
  // `A survey made in May found`: both verbs have the same subject of their own, and the last carries the sentence.
  const clause = told.findLast(
    ({ subject }) => subject?.by === 'own' && subject.phrase === told[0]!.subject?.phrase,
  );
  if (!clause) return undefined;
  const { subject } = clause;
  if (subject?.by !== 'own' || clause.verb.endToken > endToken) return undefined;
  const top = phraseAt(passage, behindHedge(passage, firstToken));
  const { phrase, role } = subject;
  if (!top || !(isSame(top, phrase) || (role && isSame(top, role)) || isJoined(passage, top, phrase)))
    return undefined;
  const before = tokens.slice(firstToken, clause.verb.firstToken).findIndex(({ text }) => text === ',');
  const comma = before < 0 ? -1 : firstToken + before;
  let verb = clause.verb.firstToken;
  while (verb > firstToken && tokens[verb - 1]!.pos === 'ADV') verb--;
  const subjectEnd = comma < 0 ? verb : comma;
  if (subjectEnd - firstToken > LONGEST_SUBJECT || subjectEnd <= firstToken) return undefined;
  const stop = /^[.]$/u.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  const end = Math.min(stop, secondClauseAfter(passage, clause) ?? stop);
  if (!isWhole(reading, clausesOf(reading, passage.index), { firstToken, endToken: end })) return undefined;
  const named = comma < 0 ? undefined : namedBetween(passage, comma + 1, verb - 1);
  return {
    clause,
    head: top,
    subject: { firstToken, endToken: subjectEnd },
    ...(named ? { named } : {}),
    predicate: { firstToken: verb, endToken: end },
  };
}

const isSame = (one: Phrase, two: Phrase): boolean => one.firstToken === two.firstToken;

/** `More than 350 boats`, `Only nine of them`: the phrase behind words that only weigh its number. */
function behindHedge({ reading, sentence }: Passage, firstToken: number): number {
  const { tokens } = reading.analysis;
  let at = firstToken;
  while (at < sentence.endToken && HEDGE.test(tokens[at]!.lower)) at++;
  return tokens[at]?.pos === 'NUM' ? at : firstToken;
}

const HEDGE = /^(?:about|around|some|almost|nearly|over|roughly|at|least|more|fewer|less|than|up|to|only)$/u;

/** The noun phrase that begins with a token. */
function phraseAt({ reading, index }: Passage, token: number): Phrase | undefined {
  const part = reading.parts[index]!.find(({ firstToken }) => firstToken === token);
  return part?.kind === 'phrase' && part.phrase.kind !== 'time' ? part.phrase : undefined;
}

/** `Ada Obi and Tom Hart`: the first of those that are joined. */
const isJoined = ({ reading }: Passage, top: Phrase, found: Phrase): boolean =>
  reading.analysis.tokens[top.endToken]?.lower === 'and' && found.firstToken <= top.endToken + 1;

/** Where something else than what is told here begins: another clause, the tag, what is only added. */
const secondClauseAfter = (passage: Passage, { verb }: Clause): number | undefined =>
  cutsIn(passage.reading, passage.index).find(
    ({ kind, endToken }) => endToken >= verb.endToken && kind !== 'subordinate',
  )?.endToken;

function namedBetween({ reading }: Passage, firstToken: number, endToken: number): Stretch | undefined {
  const naming = reading.nameAt[firstToken];
  return naming?.firstToken === firstToken && endToken - firstToken <= 6
    ? { firstToken, endToken }
    : undefined;
}
