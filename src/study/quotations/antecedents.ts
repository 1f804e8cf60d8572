/** Turns a pronoun or a role ("the minister") into the name it stands for, where that is safe. */

import type { NamedEntity, Sentence } from '../../language/analysis.js';
import { mainSubject } from './main-subject.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { roleOf, startOf } from './role-holders.js';
import { fitsHead, unnamedIn } from './unnamed.js';

/** A speaker found earlier, and the sentence it spoke in. */
export interface Spoken {
  readonly name: string;
  readonly role?: string;
  readonly entity?: NamedEntity;
  readonly head: string;
  /** The pronoun that has stood for somebody without a name. */
  readonly calledBy?: string;
  readonly sentence: number;
  readonly paragraph: number;
}

export type Antecedent = Omit<Spoken, 'sentence' | 'paragraph'>;

/** What is known at a place of the article: all names, and who has spoken so far. */
export interface Known {
  readonly names: readonly NamedEntity[];
  readonly spoken: readonly Spoken[];
  /** Whoever the words in question speak of by name, and who therefore hardly speaks them. */
  readonly spokenOf?: ReadonlySet<NamedEntity>;
}

/** Whom a pronoun at a token means: the last subject of fitting gender, else the one the piece is about. */
export function resolvePronoun(reading: Reading, voice: Voice, known: Known): Antecedent | undefined {
  if (!/^(?:he|she|they|it)$/.test(voice.head)) return undefined;
  const lead = /^s?he$/.test(voice.head) ? leadOf(reading, voice, known) : undefined;
  const { sentences } = reading.analysis;
  const at = reading.tokens[voice.firstToken]!.sentence;
  let last = at;
  for (
    let s = at;
    s >= Math.max(0, at - LONGEST_ROW) && isInReach(sentences, s, { last, pronoun: voice.head });
    s--
  ) {
    const found = antecedentIn(reading, s, { voice, known, last, ...(lead ? { lead } : {}) });
    if (found) return found.entity ? found : { ...found, calledBy: voice.head };
    if (s < at && holdsPronoun(reading, s, voice.head)) last = s;
  }
  return lead && named(lead, voice);
}

/** Paragraphs and sentences a pronoun may reach back over from the same pronoun. From judgement. */
const LOOK_BACK = 2;
const LONGEST_GAP = 12;
/** Sentences a whole row of pronouns may reach back over. From judgement. */
const LONGEST_ROW = 60;

function isInReach(sentences: readonly Sentence[], at: number, { last, pronoun }: Reach): boolean {
  const paragraphs = sentences[last]!.paragraph - sentences[at]!.paragraph;
  return last - at <= LONGEST_GAP && paragraphs <= (/^s?he$/.test(pronoun) ? LOOK_BACK : 0);
}

/** A body is "it" or "they" within its paragraph; further back the pronoun may mean anything. */
interface Reach {
  readonly last: number;
  readonly pronoun: string;
}

/** The same pronoun outside quotations: whoever it means is still being spoken of. */
function holdsPronoun({ analysis, tokens, runAt }: Reading, sentence: number, pronoun: string): boolean {
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const forms = pronoun === 'she' ? /^(?:she|her)$/ : pronoun === 'he' ? /^(?:he|his|him)$/ : undefined;
  for (let i = firstToken; i < endToken; i++)
    if (runAt[i] === -1 && forms?.test(tokens[i]!.lower)) return true;
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
  const { spoken, names, spokenOf } = known;
  const isFree = (entity: NamedEntity | undefined): entity is NamedEntity =>
    entity !== undefined &&
    !spokenOf?.has(entity) &&
    (!lead || entity === lead || entity.gender !== undefined || isNear(reading, s, last));
  const entities = namesIn(reading, s, voice.firstToken).filter(isFree);
  const found = [
    namedSubject(reading, s, voice),
    saidIn(s, spoken).find(({ entity }) => entity && couldBe(entity, voice.head))?.entity,
    entities.find((entity) => entity === lead),
    entities.find((entity) => fits(entity, voice.head)),
  ].find(isFree);
  const group = voice.head === 'they' ? saidIn(s, spoken)[0] : undefined;
  if (group) return group;
  if (found) return named(found, voice);
  return (
    unnamedIn(reading, s, { voice, names, spoken, ...(lead ? { lead } : {}) }) ??
    saidIn(s, spoken).find(
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

const named = (entity: NamedEntity, voice: Voice): Antecedent => ({
  name: entity.name,
  head: voice.head,
  entity,
  ...roleOf(entity),
});

/** The person of fitting gender the piece is about, once named. */
function leadOf(reading: Reading, voice: Voice, { spokenOf }: Known): NamedEntity | undefined {
  const lead = reading.leads[voice.head === 'she' ? 'female' : 'male'];
  const isNamed = lead && startOf(lead) < reading.tokens[voice.firstToken]!.start;
  return isNamed && !spokenOf?.has(lead) ? lead : undefined;
}

/** The subject of a sentence, when it is a name that fits. */
function namedSubject(reading: Reading, sentence: number, voice: Voice): NamedEntity | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = mainSubject(reading, firstToken, Math.min(endToken, voice.firstToken));
  const entity = subject?.entity;
  const isUnknown =
    entity?.kind === 'unknown' && (/\s/.test(entity.name) || subject?.role) && /^s?he$/.test(voice.head);
  return entity && (isUnknown || fits(entity, voice.head)) ? entity : undefined;
}

/** The names of a sentence before a token, in order, outside quotations; possessors last. */
function namesIn(
  { analysis, nameAt, runAt, tokens }: Reading,
  sentence: number,
  before: number,
): NamedEntity[] {
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const subjects: NamedEntity[] = [];
  const owners: NamedEntity[] = [];
  for (let i = firstToken; i < Math.min(endToken, before); i++) {
    const naming = nameAt[i];
    if (!naming || naming.firstToken !== i || runAt[i] !== -1) continue;
    const owner =
      /^[’']s?$/.test(tokens[naming.endToken]?.lower ?? '') ||
      /^(?:of|by|with|for|from|to|against)$/.test(tokens[i - 1]?.lower ?? '');
    (owner ? owners : subjects).push(naming.entity);
  }
  return [...subjects, ...owners];
}

/** Somebody quoted by name may be any kind of name, but not of the other gender. */
const couldBe = ({ gender, kind }: NamedEntity, pronoun: string): boolean =>
  pronoun === 'it'
    ? kind !== 'person'
    : /^s?he$/.test(pronoun) && kind !== 'organization' && gender !== (pronoun === 'she' ? 'male' : 'female');

const fits = (entity: NamedEntity, pronoun: string): boolean => {
  if (pronoun === 'it') return entity.kind === 'organization';
  if (pronoun === 'they') return entity.kind === 'organization';
  if (entity.kind !== 'person') return false;
  return entity.gender === undefined || entity.gender === (pronoun === 'she' ? 'female' : 'male');
};
