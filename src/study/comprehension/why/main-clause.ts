/** The main clause of a stretch in the pieces that a question sets in another order. */

import { cutsIn, isTold, isWhole } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { type Passage, textIn, tokensIn } from '../../passages.js';

export interface Main {
  readonly clause: Clause;
  /** `In 1895`: what stands before the subject. */
  readonly before?: Stretch;
  readonly subject: Stretch;
  /** The subject is nothing but this word. */
  readonly pronoun?: string;
  readonly isPlural: boolean;
  readonly isPerson: boolean;
  /** Where it ends, before what is only added, and before another verb of the same subject. */
  readonly endToken: number;
  readonly hasSecondVerb: boolean;
}

/** Tokens of a subject, and of what may stand before it. From judgement. */
const LONGEST_SUBJECT = 16;
const LONGEST_BEFORE = 7;

/** Undefined where it opens with anything but its subject or a short adverbial, or holds a second verb. */
export function mainIn(passage: Passage, stretch: Stretch): Main | undefined {
  const { reading, index } = passage;
  const { tokens } = reading.analysis;
  const clauses = clausesOf(reading, index);
  const clause = clauses.find(
    (one) => isTold(one, stretch.firstToken) && one.verb.firstToken >= stretch.firstToken,
  );
  if (clause?.subject?.by !== 'own' || clause.verb.endToken > stretch.endToken) return undefined;
  const start = subjectStart(passage, stretch, clause);
  let verb = clause.verb.firstToken;
  while (verb > stretch.firstToken && tokens[verb - 1]!.pos === 'ADV') verb--;
  if (start === undefined || start >= verb || verb - start > LONGEST_SUBJECT) return undefined;
  const subject = { firstToken: start, endToken: verb };
  const end = endOf(passage, stretch, clause);
  const second = secondVerb(passage, clause, end);
  if (second === clause.verb.main) return undefined;
  const isComma = second !== undefined && tokens[second - 1]!.text === ',';
  const endToken = second === undefined ? end : isComma ? second - 1 : second;
  if (!isSubject(passage, subject) || !isWhole(reading, clauses, { ...stretch, endToken })) return undefined;
  const head = tokens[clause.subject.phrase.head]!;
  const comma = tokens[start - 1]?.text === ',' ? 1 : 0;
  const isPronoun = clause.subject.phrase.kind === 'pronoun' && verb - start === 1;
  return {
    clause,
    subject,
    ...(start > stretch.firstToken && {
      before: { firstToken: stretch.firstToken, endToken: start - comma },
    }),
    ...(isPronoun && { pronoun: head.lower }),
    isPlural:
      (head.lemma !== head.lower && head.lower.endsWith('s')) || /\band\b/u.test(textIn(passage, subject)),
    isPerson: clause.subject.phrase.entity?.kind === 'person' || singularsOf(head.lower).some(isPersonNoun),
    endToken,
    hasSecondVerb: second !== undefined,
  };
}

/** Behind a preposition and its noun: `In 1895 George Hudson`, `At the bottom it`. */
function subjectStart(
  { reading: { analysis } }: Passage,
  { firstToken }: Stretch,
  { subject }: Clause,
): number | undefined {
  const { tokens } = analysis;
  if (tokens[firstToken]!.pos !== 'ADP') return firstToken;
  const start = Math.min(subject!.phrase.firstToken, subject!.role?.firstToken ?? subject!.phrase.firstToken);
  const before = tokens.slice(firstToken, start);
  const commas = before.flatMap(({ text }, i) => (text === ',' ? [i] : []));
  const isShort =
    before.length >= 2 && before.length <= LONGEST_BEFORE && commas.every((i) => i === before.length - 1);
  return isShort && before.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') ? start : undefined;
}

/** It opens a noun phrase, and has no comma but those around an apposition. */
function isSubject(passage: Passage, subject: Stretch): boolean {
  const [first, ...more] = tokensIn(passage, subject);
  const text = textIn(passage, subject);
  if (!first || (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(first.pos) && !HEDGE.test(first.lower)))
    return false;
  if (
    /^(?:what|how|who|whoever|why|there|this|that|these|those|such|when|if|as|both|neither|either)$/u.test(
      first.lower,
    )
  )
    return false;
  return (
    (!text.includes(',') || /^[^,]+, [^,]+,$/u.test(text)) &&
    !more.some(({ text: mark }) => /^[;:–—]$/u.test(mark))
  );
}

/** What weighs a number; a deed as a subject: `ending the contract`. */
const HEDGE = /^(?:(?:about|around|almost|nearly|over|roughly|only|more|fewer|less|half)$|\p{Ll}{2,}ing$)/u;

/** Before a second main clause, a tag, and what is only added; a verb further on belongs to another clause. */
function endOf({ reading, index }: Passage, { endToken }: Stretch, { verb }: Clause): number {
  const { tokens } = reading.analysis;
  const stop = /^[.,;]$/u.test(tokens[endToken - 1]!.text) ? endToken - 1 : endToken;
  const cut = cutsIn(reading, index).find(
    (one) => one.kind !== 'subordinate' && one.endToken >= verb.endToken,
  );
  return Math.min(stop, cut?.endToken ?? stop);
}

/** The word that joins another verb of the same subject to the first; the first verb where it has a subject of its own, or nothing joins it. */
function secondVerb({ reading, index }: Passage, { verb }: Clause, end: number): number | undefined {
  const { tokens } = reading.analysis;
  const verbs = clausesOf(reading, index)
    .filter(({ kind }) => kind === 'main')
    .map((one) => one.verb.firstToken);
  let joint: number | undefined;
  for (let at = verb.endToken; at < end; at++) {
    const { pos, lower } = tokens[at]!;
    if (/^(?:and|or|but)$/u.test(lower)) joint = at;
    else if (/^(?:who|which|that|where|to)$/u.test(lower)) joint = undefined;
    const isVerb = joint !== undefined && /^(?:VERB|AUX)$/u.test(pos) && !/ing$/u.test(lower);
    if (isVerb || verbs.includes(at)) return joint === at - 1 ? joint : verb.main;
  }
  return undefined;
}
