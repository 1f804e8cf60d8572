/**
 * Gives speakers to quotations in text order: those their own sentence names, and those the sentences around them
 * tell: a pronoun, a split quotation, a quotation over paragraphs, a conversation.
 */

import type { NamedEntity, Sentence } from '../../language/analysis.js';
import type { Antecedent, Known } from './antecedents.js';
import type { Around } from './around.js';
import { attribute } from './attribution.js';
import { signatureOf } from './block-quotes.js';
import { type FoundQuotation, type Speaking, toQuotation } from './found-quotation.js';
import { type Conversation, goingOn, inOneBreath, reopened } from './going-on.js';
import type { Judgement } from './judging.js';
import { labelledIn, type Turn } from './labels.js';
import type { Reading } from './reading.js';
import { announcer, asSpeaker, fromVoice, peopleIn, subjectPerson, writerBefore } from './speaking.js';
import { teller } from './tellers.js';
import { askedBefore, leadUp, topicOf } from './topics.js';
import { inTurn, retort } from './turns.js';

/** The judged runs as quotations, each with its speaker where one is found. */
export function carrySpeakers(
  reading: Reading,
  names: readonly NamedEntity[],
  judgements: readonly Judgement[],
): FoundQuotation[] {
  const conversation: Conversation = { reading, names, spoken: [], judgements };
  return joinSplit(judgements).map((judgement, i) => {
    const speaking = judgement.sort === 'mention' ? undefined : speakerOf(conversation, judgement, i);
    if (speaking && !judgement.attribution?.isGuess) remember(conversation, judgement, speaking.speaker);
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

/** Who speaks: by a label, by what the sentence says, or by what stands around it. */
function speakerOf(conversation: Conversation, judgement: Judgement, index: number): Speaking | undefined {
  const { reading } = conversation;
  const turn = labelledIn(reading, judgement.run);
  if (turn) return { speaker: { head: '', ...asNamed(turn) }, attribution: 'named' };
  const voice = judgement.attribution?.voice;
  const ledIn = isLedIn(reading, judgement) ? goingOn(conversation, judgement, index) : undefined;
  if (ledIn) return { speaker: ledIn, attribution: 'inferred' };
  if (voice) {
    const speaking = fromVoice(reading, knownFor(conversation, judgement), voice);
    return speaking && judgement.attribution?.isGuess ? { ...speaking, attribution: 'inferred' } : speaking;
  }
  if (judgement.attribution) return undefined;
  const signed = judgement.alone ? signedBelow(conversation, judgement) : undefined;
  if (signed) return { speaker: signed, attribution: 'named' };
  const speaker = fromAround(conversation, judgement, index);
  return speaker ? { speaker, attribution: 'inferred' } : undefined;
}

/** The speaker of a quotation whose own sentence reports nothing. */
function fromAround(conversation: Conversation, judgement: Judgement, index: number): Antecedent | undefined {
  const { reading } = conversation;
  const { run, alone, around } = judgement;
  const known = knownFor(conversation, judgement);
  const writer = alone ? undefined : writerBefore(reading, known, around);
  const near = writer ?? inOneBreath(conversation, judgement, index);
  if (near) return near;
  if (alone || leadsSentence(reading, judgement)) return carriedOver(conversation, judgement, index);
  if (reading.tokens[run.firstToken - 1]?.text !== ':') return undefined;
  return goingOn(conversation, judgement, index) ?? topicOf(reading, known, run);
}

const asNamed = ({ name, entity }: Turn): Omit<Antecedent, 'head'> => (entity ? { name, entity } : { name });

/** A clause that opens its sentence and is most of it: `“You paid nobody” for years.` */
function leadsSentence({ tokens }: Reading, { run, around, sort }: Judgement): boolean {
  const length = tokens[around.end - 1]!.end - tokens[around.from]!.start;
  return sort === 'clause' && run.firstToken === around.from && run.end - run.start > length * 0.7;
}

/** `Then, after a pause: “And the ferry?”`: words of time before a colon, and nobody in them. */
function isLedIn({ tokens, runAt, nameAt }: Reading, { run, around }: Judgement): boolean {
  if (run.firstToken - around.from > LONGEST_LEAD_IN || tokens[run.firstToken - 1]?.text !== ':')
    return false;
  const opening = /^(?:and|but|then)$/.test(tokens[around.from]!.lower) ? around.from + 1 : around.from;
  if (/^(?:when|if|after|before|once|until)$/.test(tokens[opening]!.lower))
    return run.firstToken - opening > 2;
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
  const { reading } = conversation;
  const { run } = judgement;
  const known = knownFor(conversation, judgement);
  const before =
    reopened(conversation, judgement, index) ??
    goingOn(conversation, judgement, index) ??
    introduced(conversation, judgement);
  if (before) return before;
  const told = toldAfter(conversation, judgement, index);
  if (told) return retort(reading, run, { known, told }) ?? told;
  return (
    topicOf(reading, known, run) ??
    answering(conversation, judgement) ??
    inTurn(reading, run, known) ??
    leadUp(reading, known, run)
  );
}

/** Whoever has been asked; the asker takes the next turn. */
function answering(conversation: Conversation, { run }: Judgement): Antecedent | undefined {
  const { reading, names, spoken } = conversation;
  const asked = askedBefore(reading, { names, spoken, spokenOf: peopleIn(reading, run) }, run);
  const sentence = reading.tokens[run.firstToken]!.sentence - 1;
  if (asked?.asker) spoken.push({ ...asked.asker, sentence, paragraph: run.paragraph - 1 });
  return asked?.answerer;
}

function signedBelow({ reading, names }: Conversation, { run }: Judgement): Antecedent | undefined {
  const signed = signatureOf(reading, run.paragraph, names);
  return signed ? { head: '', ...signed } : undefined;
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
    return (
      announcer(reading, known, before) ??
      announcedBy(reading, known, { run, from: before.firstToken, end: run.endToken })
    );
  if (before.paragraph !== run.paragraph) return undefined;
  const reported = teller(reading, before)?.voice;
  return (reported && fromVoice(reading, known, reported)?.speaker) ?? subjectPerson(reading, known, before);
}

/** `“It came.” The kettle is boiling, and Obi lifts it. “At last.”`: the only one named between two quotations. */
function soleName(
  { nameAt, runAt }: Reading,
  { spokenOf }: Known,
  { firstToken, endToken }: Sentence,
): Antecedent | undefined {
  const people = new Set<NamedEntity>();
  for (let i = firstToken; i < endToken; i++) {
    const entity = runAt[i] === -1 ? nameAt[i]?.entity : undefined;
    if (entity?.kind === 'person') people.add(entity);
  }
  const [only] = people;
  return only && people.size === 1 && !spokenOf?.has(only)
    ? { name: only.name, head: '', entity: only }
    : undefined;
}

/** `His was the colder reply: ¶ “Never.”`: the sentence that ends in a colon read as the quotation's own. */
function announcedBy(reading: Reading, known: Known, around: Around): Antecedent | undefined {
  const voice = attribute(reading, around)?.voice;
  return voice && fromVoice(reading, known, voice)?.speaker;
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
  if (after?.paragraph !== run.paragraph) return undefined;
  return (
    subjectPerson(reading, known, after) ??
    (next?.run.paragraph === run.paragraph ? soleName(reading, known, after) : undefined)
  );
}
