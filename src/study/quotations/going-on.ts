/** Whether whoever has just spoken goes on: in the same sentence, in the same paragraph, in a paragraph that reopens the marks. */

import type { NamedEntity } from '../../language/analysis.js';
import type { Antecedent, Spoken } from './antecedents.js';
import type { Judgement } from './judging.js';
import { mainSubject } from './main-subject.js';
import { isPersonNoun } from './person-nouns.js';
import type { Reading } from './reading.js';
import { verbAt } from './verbs.js';

/** The quotations of an article, and who has spoken so far. */
export interface Conversation {
  readonly reading: Reading;
  readonly names: readonly NamedEntity[];
  /** Grows as quotations find their speakers. */
  readonly spoken: Spoken[];
  readonly judgements: readonly Judgement[];
}

/** `“...,” Obi said; and, later, “...”`: the same sentence goes on, and no other verb stands between. */
export function inOneBreath(
  { reading, spoken, judgements }: Conversation,
  { run }: Judgement,
  index: number,
): Antecedent | undefined {
  const before = judgements[index - 1];
  const last = spoken.at(-1);
  const { tokens, nameAt } = reading;
  if (!before || before.sort === 'mention' || last?.sentence !== tokens[run.firstToken]!.sentence)
    return undefined;
  const tagEnd = Math.max(before.run.endToken, before.attribution?.voice?.endToken ?? 0);
  for (let i = tagEnd; i < run.firstToken; i++) {
    const isTag = tokens[i]!.lower === before.attribution?.cue;
    if (nameAt[i] || (/^(?:VERB|AUX|PRON)$/.test(tokens[i]!.pos) && !isTag)) return undefined;
  }
  return tagEnd <= run.firstToken ? last : undefined;
}

/** The paragraph before ends inside a quotation that this one reopens. */
export function reopened(
  { reading, spoken, judgements }: Conversation,
  { run }: Judgement,
  index: number,
): Antecedent | undefined {
  const before = judgements[index - 1]?.run;
  if (!before?.closed || before.paragraph !== run.paragraph - 1 || before.inner.end !== before.end)
    return undefined;
  return spoken.findLast((one) => one.sentence === reading.tokens[before.firstToken]!.sentence);
}

/** The same paragraph has just quoted somebody, and speaks of nobody else since. */
export function goingOn(
  { reading, spoken, judgements }: Conversation,
  { run }: Judgement,
  index: number,
): Antecedent | undefined {
  const before = judgements[judgements[index - 1]?.sort === 'mention' ? index - 2 : index - 1];
  if (!before || before.sort === 'mention' || before.run.paragraph !== run.paragraph) return undefined;
  const last = spoken.at(-1);
  if (!last || last.sentence !== reading.tokens[before.run.firstToken]!.sentence) return undefined;
  const between = reading.analysis.sentences.slice(
    before.run.closed ? reading.tokens[before.run.endToken - 1]!.sentence + 1 : last.sentence,
    reading.tokens[run.firstToken]!.sentence,
  );
  return between.every((sentence) => keepsTo(reading, sentence.firstToken, { end: sentence.endToken, last }))
    ? last
    : undefined;
}

function keepsTo(reading: Reading, from: number, { end, last }: { end: number; last: Spoken }): boolean {
  const { tokens } = reading;
  if (isAuthorsTurn(reading, from, end) || isOnlyNamed(reading, from, { end, last })) return true;
  if (!tokens.slice(from, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return end - from <= 8;
  const subject = mainSubject(reading, from, end);
  if (!subject) return end - from <= 8;
  if (subject.kind === 'pronoun')
    return (
      /^(?:he|she|they|it)$/.test(subject.head) ||
      (/^(?:i|we)$/.test(subject.head) && !holdsName(reading, from, end))
    );
  if (/^(?:his|her|their)\s/i.test(subject.text)) return !isPersonNoun(subject.head);
  return subject.entity === undefined ? subject.text === last.name : subject.entity === last.entity;
}

/** `They had, I told her.`: the author puts in a word, and the other goes on. */
function isAuthorsTurn(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++)
    if (reading.tokens[i]!.lower === 'i' && reading.runAt[i] === -1 && verbAt(reading, i + 1))
      return !holdsName(reading, from, end);
  return false;
}

/** A beat that names nobody but the last speaker. */
function isOnlyNamed(
  { nameAt }: Reading,
  from: number,
  { end, last }: { end: number; last: Spoken },
): boolean {
  let isNamed = false;
  for (let i = from; i < end; i++) {
    const entity = nameAt[i]?.entity;
    if (entity?.kind !== 'person') continue;
    if (entity !== last.entity) return false;
    isNamed = true;
  }
  return isNamed;
}

function holdsName({ nameAt }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (nameAt[i]?.entity.kind === 'person') return true;
  return false;
}
