/** Turns a pronoun or a role ("the minister") into the name it stands for, where that is safe. */

import type { NamedEntity } from '../../language/analysis.js';
import { isFemaleNoun, isMaleNoun, isPersonNoun } from './person-nouns.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { mainSubject } from './subjects.js';

/** A speaker found earlier, and the sentence it spoke in. */
export interface Spoken {
  readonly name: string;
  readonly role?: string;
  readonly entity?: NamedEntity;
  readonly head: string;
  readonly sentence: number;
  readonly paragraph: number;
}

export type Antecedent = Omit<Spoken, 'sentence' | 'paragraph'>;

/** What is known at a place of the article: all names, and who has spoken so far. */
export interface Known {
  readonly names: readonly NamedEntity[];
  readonly spoken: readonly Spoken[];
}

/** Whom a pronoun at a token means: the last subject of fitting gender, looking back two paragraphs. */
export function resolvePronoun(reading: Reading, voice: Voice, known: Known): Antecedent | undefined {
  const { spoken, names } = known;
  if (!/^(?:he|she|they|it)$/.test(voice.head)) return undefined;
  const { sentences } = reading.analysis;
  const at = reading.tokens[voice.firstToken]!.sentence;
  const paragraph = sentences[at]!.paragraph;
  for (let s = at; s >= Math.max(0, at - FURTHEST) && paragraph - sentences[s]!.paragraph <= LOOK_BACK; s--) {
    const entities = namesIn(reading, s, voice.firstToken);
    const named =
      namedSubject(reading, s, voice) ??
      spoken.findLast((one) => one.sentence === s && one.entity && couldBe(one.entity, voice.head))?.entity ??
      entities.find((entity) => fits(entity, voice.head)) ??
      onlyUnknown(entities, voice.head);
    if (named) return { name: named.name, head: voice.head, entity: named, ...roleOf(named) };
    const subject = s >= at - 1 && unnamedSubject(reading, s, { voice, names });
    if (subject) return subject;
    const said = spoken.findLast(
      (one) => one.sentence === s && !one.entity && fitsHead(one.head, voice.head),
    );
    if (said) return said;
  }
  return undefined;
}

/** Paragraphs and sentences a pronoun may reach back over. From judgement. */
const LOOK_BACK = 2;
const FURTHEST = 12;

/** "A Norwegian minister ... when he said": the subject of the sentence, when it is a person without a name. */
function unnamedSubject(
  reading: Reading,
  sentence: number,
  { voice, names }: { voice: Voice; names: readonly NamedEntity[] },
): Antecedent | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = mainSubject(reading, firstToken, Math.min(endToken, voice.firstToken));
  if (subject?.entity && voice.head === 'it')
    return subject.entity.kind === 'person'
      ? undefined
      : { name: subject.entity.name, head: subject.head, entity: subject.entity };
  if (subject?.kind !== 'phrase' || !fitsHead(subject.head, voice.head)) return undefined;
  const isFit =
    voice.head === 'it' || voice.head === 'they' ? !isPersonNoun(subject.head) : isPersonNoun(subject.head);
  if (!isFit || /^(?:there|this|that|no)\b/i.test(subject.text)) return undefined;
  return resolveRole(reading, subject, names) ?? { name: subject.text, head: subject.head };
}

/** A name of unknown kind is a person to "he" and "she" when the sentence has no other. */
function onlyUnknown(entities: readonly NamedEntity[], pronoun: string): NamedEntity | undefined {
  const unknown = new Set(entities.filter((entity) => entity.kind === 'unknown' && /\s/.test(entity.name)));
  const [only] = unknown;
  return /^s?he$/.test(pronoun) && unknown.size === 1 ? only : undefined;
}

/** The subject of a sentence, when it is a name that fits. */
function namedSubject(reading: Reading, sentence: number, voice: Voice): NamedEntity | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const entity = mainSubject(reading, firstToken, Math.min(endToken, voice.firstToken))?.entity;
  const isUnknown = entity?.kind === 'unknown' && /\s/.test(entity.name) && /^s?he$/.test(voice.head);
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

const fitsHead = (head: string, pronoun: string): boolean => {
  if (pronoun === 'she') return !isMaleNoun(head) && !/s$/.test(head);
  if (pronoun === 'he') return !isFemaleNoun(head) && !/s$/.test(head);
  return pronoun === 'they' ? /s$|^(?:people|police|they)$/.test(head) : !/s$/.test(head);
};

/** The person a definite role names: the last one before it whose role has the same noun, if no other has. */
export function resolveRole(
  reading: Reading,
  voice: Voice,
  names: readonly NamedEntity[],
): Antecedent | undefined {
  if (!/^(?:the|that|this|its|their|his|her)\s/i.test(voice.text) || voice.text.split(/\s+/).length > 4)
    return undefined;
  const here = reading.tokens[voice.firstToken]!.start;
  const words = voice.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !/^(?:the|that|this|its|their|his|her|of)$/.test(word));
  const withRole = names.filter(
    (entity) => entity.kind === 'person' && hasRole(entity, words) && startOf(entity) < here,
  );
  const [only] = withRole;
  return only && withRole.length === 1
    ? { name: only.name, head: voice.head, entity: only, ...roleOf(only) }
    : undefined;
}

const startOf = (entity: NamedEntity): number => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY;

const hasRole = (entity: NamedEntity, words: readonly string[]): boolean => {
  const role = [entity.role ?? '', ...entity.alsoCalled.map((form) => form.replace(/\S+$/, ''))].join(' ');
  const known = new Set(role.toLowerCase().split(/[^\p{L}]+/u));
  return words.length > 0 && words.every((word) => known.has(word));
};

export const roleOf = (entity: NamedEntity): { role?: string } => (entity.role ? { role: entity.role } : {});
