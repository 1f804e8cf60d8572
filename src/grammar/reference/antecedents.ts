/** Whom a pronoun stands for, where that is safe. */

import type { NamedEntity, Sentence } from '../../language/analysis.js';
import { phraseAt } from '../lookup.js';
import type { Naming, Reading, Voice } from '../reading.js';
import { sentenceSubject } from '../sentence-subject.js';
import { type Antecedent, type Known, named, type Spoken, startOf } from './known.js';
import { fitsHead, unnamedIn } from './unnamed.js';

/** The last subject of fitting gender, else the one the piece is about. */
export function resolvePronoun(reading: Reading, voice: Voice, known: Known): Antecedent | undefined {
  if (!/^(?:he|she|they|it)$/.test(voice.head)) return undefined;
  const lead = leadFor(reading, voice, known);
  const { sentences } = reading.analysis;
  const at = reading.analysis.tokens[voice.firstToken]!.sentence;
  let last = at;
  for (let s = at; s >= Math.max(0, at - LONGEST_ROW); s--) {
    if (!isInReach(sentences, s, { last, pronoun: voice.head })) break;
    const found = antecedentIn(reading, s, { voice, known, last, ...(lead ? { lead } : {}) });
    if (found) return found.entity ? found : { ...found, calledBy: voice.head };
    if (s < at && holdsPronoun(reading, s, voice.head)) last = s;
  }
  return lead && named(lead, voice.head);
}

/** Paragraphs and sentences a pronoun may reach back over from the same pronoun. From judgement. */
const LOOK_BACK = 2;
const LONGEST_GAP = 12;
/** Sentences a whole row of pronouns may reach back over. From judgement. */
const LONGEST_ROW = 60;

/** A body is "it" or "they" within its paragraph; further back the pronoun may mean anything. */
function isInReach(sentences: readonly Sentence[], at: number, { last, pronoun }: Reach): boolean {
  const paragraphs = sentences[last]!.paragraph - sentences[at]!.paragraph;
  return last - at <= LONGEST_GAP && paragraphs <= (/^s?he$/.test(pronoun) ? LOOK_BACK : 0);
}

interface Reach {
  readonly last: number;
  readonly pronoun: string;
}

/** The same pronoun outside quotations: whoever it means is still being spoken of. */
function holdsPronoun({ analysis, runAt }: Reading, sentence: number, pronoun: string): boolean {
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const forms = pronoun === 'she' ? /^(?:she|her)$/ : pronoun === 'he' ? /^(?:he|his|him)$/ : undefined;
  for (let i = firstToken; i < endToken; i++)
    if (runAt[i] === -1 && forms?.test(analysis.tokens[i]!.lower)) return true;
  return false;
}

interface Search {
  readonly voice: Voice;
  readonly known: Known;
  readonly lead?: NamedEntity;
  /** The sentence with the nearest pronoun of the row. */
  readonly last: number;
}

/** Who in a sentence the pronoun may mean: its subject, who spoke in it, anybody it names; in this order. */
function antecedentIn(reading: Reading, s: number, search: Search): Antecedent | undefined {
  const { voice, known, lead, last } = search;
  const isFree = (entity: NamedEntity | undefined): entity is NamedEntity =>
    entity !== undefined &&
    !known.spokenOf?.has(entity) &&
    (!lead ||
      entity === lead ||
      entity.gender !== undefined ||
      isNear(reading, s, last) ||
      (s === last - 1 && speaksIn(reading, s, entity)));
  const entities = namesIn(reading, s, voice.firstToken).filter(isFree);
  const said = saidIn(s, known.spoken);
  if (voice.head === 'they' && said[0]) return said[0];
  const found = [
    namedSubject(reading, s, voice),
    said.find(({ entity }) => entity && couldBe(entity, voice.head))?.entity,
    entities.find((entity) => entity === lead),
    entities.find((entity) => fits(entity, voice.head)),
  ].find(isFree);
  if (found) return named(found, voice.head);
  return (
    unnamedIn(reading, s, { voice, known, ...(lead ? { lead } : {}) }) ??
    said.find(
      ({ entity, head, calledBy }) =>
        !entity && head !== 'i' && (calledBy ? calledBy === voice.head : fitsHead(head, voice.head)),
    )
  );
}

/** Who has spoken in a sentence, the last first; the list is in text order. */
function saidIn(sentence: number, spoken: readonly Spoken[]): Spoken[] {
  const found: Spoken[] = [];
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.sentence >= sentence; i--)
    if (spoken[i]!.sentence === sentence) found.push(spoken[i]!);
  return found;
}

/** Somebody whose gender is not known is meant before the lead only when named just before. */
const isNear = ({ analysis: { sentences } }: Reading, s: number, at: number): boolean =>
  s >= at - 2 && sentences[s]!.paragraph === sentences[at]!.paragraph;

/** Whoever is reported as the subject of the sentence goes on speaking in the next paragraph. */
const speaksIn = (reading: Reading, s: number, entity: NamedEntity): boolean =>
  reading.reports.some(({ sentence, voice }) => sentence === s && voice.entity === entity);

/** The person of fitting gender the piece is about, once named. */
function leadFor({ leads, analysis }: Reading, voice: Voice, { spokenOf }: Known): NamedEntity | undefined {
  const lead = voice.head === 'she' ? leads.female : voice.head === 'he' ? leads.male : undefined;
  const isNamed = lead && startOf(lead) < analysis.tokens[voice.firstToken]!.start;
  return isNamed && !spokenOf?.has(lead) ? lead : undefined;
}

/** The subject of a sentence, when it is a name that fits. */
function namedSubject(reading: Reading, sentence: number, voice: Voice): NamedEntity | undefined {
  const subject = sentenceSubject(reading, sentence, voice.firstToken);
  const entity = subject?.entity;
  const isUnknown =
    entity?.kind === 'unknown' && (/\s/.test(entity.name) || subject?.role) && /^s?he$/.test(voice.head);
  return entity && (isUnknown || fits(entity, voice.head)) ? entity : undefined;
}

/** The names of a sentence before a token, in order, outside quotations; owners and those behind prepositions last. */
function namesIn(reading: Reading, sentence: number, before: number): NamedEntity[] {
  const { analysis, nameAt, runAt } = reading;
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const subjects: NamedEntity[] = [];
  const others: NamedEntity[] = [];
  for (let i = firstToken; i < Math.min(endToken, before); i++) {
    const naming = nameAt[i];
    if (!naming || naming.firstToken !== i || runAt[i] !== -1) continue;
    if (isModifier(reading, naming)) continue;
    const isOther =
      /^[’']s?$/.test(analysis.tokens[naming.endToken]?.lower ?? '') ||
      /^(?:of|by|with|for|from|to|against)$/.test(analysis.tokens[i - 1]?.lower ?? '');
    (isOther ? others : subjects).push(naming.entity);
  }
  return [...subjects, ...others];
}

/** `a Chelsea shirt`: a name that only tells which thing is meant. */
function isModifier(reading: Reading, { firstToken, endToken }: Naming): boolean {
  const { tokens } = reading.analysis;
  const phrase = phraseAt(reading, firstToken);
  const isOwner = /^[’']s?$/.test(tokens[endToken]?.lower ?? '');
  return (
    phrase?.kind === 'noun' &&
    phrase.endToken > endToken &&
    !isOwner &&
    /^an?$/.test(tokens[phrase.firstToken]!.lower)
  );
}

/** Somebody quoted by name may be any kind of name, but not of the other gender. */
const couldBe = ({ gender, kind }: NamedEntity, pronoun: string): boolean =>
  pronoun === 'it'
    ? kind !== 'person'
    : /^s?he$/.test(pronoun) && kind !== 'organization' && gender !== (pronoun === 'she' ? 'male' : 'female');

const fits = ({ kind, gender }: NamedEntity, pronoun: string): boolean =>
  /^s?he$/.test(pronoun)
    ? kind === 'person' && gender !== (pronoun === 'she' ? 'male' : 'female')
    : kind === 'organization';
