/**
 * Gives speakers to quotations in text order: those their own sentence names, and those the sentences around them
 * tell: a pronoun, a split quotation, a quotation over paragraphs, a conversation.
 */

import type { NamedEntity } from '../../language/analysis.js';
import type { Antecedent, Known, Spoken } from './antecedents.js';
import { signatureOf } from './block-quotes.js';
import { type FoundQuotation, type Speaking, toQuotation } from './found-quotation.js';
import type { Judgement } from './judging.js';
import { labelledIn, type Turn } from './labels.js';
import { mainSubject } from './main-subject.js';
import { isPersonNoun } from './person-nouns.js';
import type { Reading } from './reading.js';
import { announcer, asSpeaker, fromVoice, peopleIn, subjectPerson, writerBefore } from './speaking.js';
import { teller } from './tellers.js';
import { inTurn } from './turns.js';

interface Conversation {
  readonly reading: Reading;
  readonly names: readonly NamedEntity[];
  /** Grows as quotations find their speakers. */
  readonly spoken: Spoken[];
  readonly judgements: readonly Judgement[];
}

/** The judged runs as quotations, each with its speaker where one is found. */
export function carrySpeakers(
  reading: Reading,
  names: readonly NamedEntity[],
  judgements: readonly Judgement[],
): FoundQuotation[] {
  const conversation: Conversation = { reading, names, spoken: [], judgements };
  return joinSplit(judgements).map((judgement, i) => {
    const speaking = judgement.sort === 'mention' ? undefined : speakerOf(conversation, judgement, i);
    if (speaking) remember(conversation, judgement, speaking.speaker);
    return toQuotation(reading, judgement, speaking);
  });
}

/** `"A," she said, "b."`: the second half is of the kind of the first. */
function joinSplit(judgements: readonly Judgement[]): Judgement[] {
  return judgements.map((judgement, i) => {
    const before = judgements[i - 1];
    const opened =
      before?.sort === 'clause' &&
      before.around.from === judgement.around.from &&
      before.run.firstToken === before.around.from;
    return opened && judgement.sort === 'words' && judgement.attribution
      ? { ...judgement, sort: 'clause' }
      : judgement;
  });
}

function remember({ spoken, reading }: Conversation, { run }: Judgement, speaker: Antecedent): void {
  spoken.push({ ...speaker, sentence: reading.tokens[run.firstToken]!.sentence, paragraph: run.paragraph });
}

function speakerOf(conversation: Conversation, judgement: Judgement, index: number): Speaking | undefined {
  const turn = labelledIn(conversation.reading, judgement.run);
  if (turn) return { speaker: { head: '', ...asNamed(turn) }, attribution: 'named' };
  const voice = judgement.attribution?.voice;
  if (voice) return fromVoice(conversation.reading, knownFor(conversation, judgement), voice);
  if (!judgement.attribution && isLedIn(conversation.reading, judgement)) {
    const same = goingOn(conversation, judgement, index);
    return same ? { speaker: same, attribution: 'inferred' } : undefined;
  }
  const writer =
    judgement.attribution || judgement.alone
      ? undefined
      : writerBefore(conversation.reading, knownFor(conversation, judgement), judgement.around);
  if (writer) return { speaker: writer, attribution: 'inferred' };
  const same = judgement.attribution ? undefined : inOneBreath(conversation, judgement, index);
  if (same) return { speaker: same, attribution: 'inferred' };
  if (judgement.attribution || !(judgement.alone || leadsSentence(conversation.reading, judgement)))
    return undefined;
  const signed = signedBelow(conversation, judgement);
  if (signed) return { speaker: signed, attribution: 'named' };
  const carried = carriedOver(conversation, judgement, index);
  return carried ? { speaker: carried, attribution: 'inferred' } : undefined;
}

const asNamed = ({ name, entity }: Turn): Omit<Antecedent, 'head'> => (entity ? { name, entity } : { name });

/** `“...,” Obi said; and, later, “...”`: the same sentence goes on, and no other verb stands between. */
function inOneBreath(
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

/** A clause that opens its sentence and is most of it: `“You paid nobody” for years.` */
function leadsSentence({ tokens }: Reading, { run, around, sort }: Judgement): boolean {
  const length = tokens[around.end - 1]!.end - tokens[around.from]!.start;
  return sort === 'clause' && run.firstToken === around.from && run.end - run.start > length * 0.7;
}

/** `Then, after a pause: “And the ferry?”`: words of time before a colon, and nobody in them. */
function isLedIn({ tokens, runAt, nameAt }: Reading, { run, around }: Judgement): boolean {
  if (run.firstToken - around.from > LONGEST_LEAD_IN || tokens[run.firstToken - 1]?.text !== ':')
    return false;
  for (let i = around.from; i < run.firstToken; i++)
    if (runAt[i] !== -1 || nameAt[i] || /^(?:VERB|AUX|PRON)$/.test(tokens[i]!.pos)) return false;
  return run.firstToken - around.from > 1;
}

/** From judgement. */
const LONGEST_LEAD_IN = 10;

/** What is known where a quotation stands, and whom it speaks of by name. */
const knownFor = ({ reading, names, spoken }: Conversation, { run }: Judgement): Known => ({
  names,
  spoken,
  spokenOf: peopleIn(reading, run),
});

/** The speaker of a quotation that stands alone, by what stands around it. */
function carriedOver(
  conversation: Conversation,
  judgement: Judgement,
  index: number,
): Antecedent | undefined {
  return (
    reopened(conversation, judgement, index) ??
    goingOn(conversation, judgement, index) ??
    introduced(conversation, judgement) ??
    toldAfter(conversation, judgement, index) ??
    inTurn(conversation.reading, judgement.run, knownFor(conversation, judgement))
  );
}

function signedBelow({ reading, names }: Conversation, { run }: Judgement): Antecedent | undefined {
  const signed = signatureOf(reading, run.paragraph, names);
  return signed ? { head: '', ...signed } : undefined;
}

/** The paragraph before ends inside a quotation that this one reopens. */
function reopened(
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
function goingOn(
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

function holdsName({ nameAt }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (nameAt[i]?.entity.kind === 'person') return true;
  return false;
}

/** The sentence before, in its paragraph, is about one person: `Obi was furious. “They lied.”` */
function introduced(conversation: Conversation, judgement: Judgement): Antecedent | undefined {
  const { reading } = conversation;
  const { run } = judgement;
  const known = knownFor(conversation, judgement);
  const at = reading.tokens[run.firstToken]!.sentence;
  const before = reading.analysis.sentences[at - 1];
  if (!before) return undefined;
  if (/[:;]$/.test(before.text) && (before.paragraph !== run.paragraph || before.text.endsWith(':')))
    return announcer(reading, known, before);
  if (before.paragraph !== run.paragraph) return undefined;
  const reported = teller(reading, before)?.voice;
  return (reported && fromVoice(reading, known, reported)?.speaker) ?? subjectPerson(reading, known, before);
}

/** A later quotation of the paragraph names its speaker, or the next sentence is about one person. */
function toldAfter(conversation: Conversation, judgement: Judgement, index: number): Antecedent | undefined {
  const { reading, judgements } = conversation;
  const { run } = judgement;
  const known = knownFor(conversation, judgement);
  const at = reading.tokens[run.endToken - 1]!.sentence;
  const next = judgements[index + 1];
  if (next?.run.paragraph === run.paragraph && reading.tokens[next.run.firstToken]!.sentence === at + 1) {
    const voice = next.attribution?.voice;
    if (voice?.kind === 'pronoun') return fromVoice(reading, known, voice)?.speaker;
    return voice?.kind === 'name' && voice.entity ? asSpeaker(voice, voice.entity) : undefined;
  }
  const after = reading.analysis.sentences[at + 1];
  return after?.paragraph === run.paragraph ? subjectPerson(reading, known, after) : undefined;
}
