/** Noun phrases as possible speakers, read from either end over tokens, tags and known names. */

import type { NamedEntity, Token } from '../../language/analysis.js';
import { isPersonNoun } from './person-nouns.js';
import {
  isDeterminer,
  isModifier,
  isNominal,
  isPersonal,
  isTime,
  LINKS,
  POSSESSIVE,
  TIME,
} from './phrase-words.js';
import type { Naming, Reading } from './reading.js';
import { reportingVerb } from './reporting-verbs.js';

/** Somebody or something that may speak: a known name, a personal pronoun, or a phrase as it stands. */
export interface Voice {
  readonly kind: 'name' | 'pronoun' | 'phrase';
  readonly firstToken: number;
  readonly endToken: number;
  readonly text: string;
  /** The word that says what it is, in small letters. */
  readonly head: string;
  readonly entity?: NamedEntity;
  /** What the text beside the name says the speaker is. */
  readonly role?: string;
}

/** The noun phrase whose last word is token `last`, looking back no further than `from`. */
export function phraseEndingAt(reading: Reading, last: number, from: number): Voice | undefined {
  const { tokens } = reading;
  if (last < from || !tokens[last]) return undefined;
  if (isTime(reading, last) && last > from && !LINKS.has(tokens[last - 1]!.lower))
    return phraseEndingAt(reading, last - 1, from);
  if (isPersonal(tokens[last])) return pronoun(tokens, last);
  if (!isNominal(reading, last) || isDeterminer(tokens[last])) return undefined;
  let first = last;
  for (let step = stepBack(reading, first, from); step !== first; step = stepBack(reading, first, from))
    first = step;
  return voiceOf(reading, first, last + 1);
}

/** One word further back, or the same place when the phrase begins there. */
function stepBack(reading: Reading, at: number, from: number): number {
  const { tokens, nameAt, runAt } = reading;
  const name = nameAt[at];
  if (name && name.firstToken < at && name.firstToken >= from) return name.firstToken;
  const before = at - 1;
  if (before < from || runAt[before] !== runAt[at]) return at;
  const word = tokens[before]!;
  if (isTime(reading, before)) return at;
  if (LINKS.has(word.lower))
    return before - 1 >= from && isNominal(reading, before - 1) && !TIME.test(tokens[before - 1]!.lower)
      ? before - 1
      : at;
  if (isDeterminer(tokens[at]!)) return at;
  if (word.text === ',' && isAdjectiveRow(reading, at, from)) return before - 1;
  if (isNominal(reading, before) && !isPersonal(word)) return before;
  if (word.lower === 'and' && name && before - 1 >= from && nameAt[before - 1]) return before - 1;
  return isModifier(reading, before) && before - 1 >= from && isDeterminer(tokens[before - 1]!) ? before : at;
}

/** "the tall, red-haired woman": a comma between two adjectives behind an article. */
function isAdjectiveRow({ tokens, nameAt }: Reading, at: number, from: number): boolean {
  const first = at - 2;
  if (first - 1 < from || nameAt[at] || nameAt[first] || !isDeterminer(tokens[first - 1]!)) return false;
  return /^(?:ADJ|NUM|VERB)$/.test(tokens[first]!.pos) && /^(?:ADJ|NUM|VERB|NOUN)$/.test(tokens[at]!.pos);
}

/** The noun phrase that begins with token `first`, looking no further than `end`. */
export function phraseStartingAt(reading: Reading, first: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  if (first >= end || !tokens[first] || runAt[first] !== -1 || isTime(reading, first)) return undefined;
  if (isPersonal(tokens[first])) return pronoun(tokens, first);
  let last = first;
  while (last < end && runAt[last] === -1 && continues(reading, last, { first, end })) last++;
  while (last > first && !isNominal(reading, last - 1)) last--;
  return last > first ? withApposition(reading, voiceOf(reading, first, last), end) : undefined;
}

function continues(reading: Reading, at: number, { first, end }: { first: number; end: number }): boolean {
  const { tokens, nameAt } = reading;
  const word = tokens[at]!;
  if (nameAt[at])
    return !(
      at > first &&
      nameAt[at - 1] &&
      nameAt[at] !== nameAt[at - 1] &&
      nameAt[at - 1]!.entity.kind === 'person'
    );
  if (isPersonal(word) || (at > first && isTime(reading, at))) return false;
  if (LINKS.has(word.lower)) {
    return (
      at > first &&
      at + 1 < end &&
      nameAt[at - 1]?.entity.kind !== 'person' &&
      isNominal(reading, at + 1) &&
      !TIME.test(tokens[at + 1]!.lower)
    );
  }
  if (isDeterminer(word) && at > first)
    return LINKS.has(tokens[at - 1]!.lower) || isDeterminer(tokens[at - 1]!);
  if (at > first && (isPredicate(reading, at) || isDoing(reading, at))) return false;
  return (
    isNominal(reading, at) ||
    (at + 1 < end &&
      at === first + 1 &&
      isDeterminer(tokens[first]!) &&
      isModifier(reading, at) &&
      isNominal(reading, at + 1))
  );
}

/** "farmers report losses": a verb that was read as a noun, behind a plural. */
const isPredicate = ({ tokens, nameAt }: Reading, at: number): boolean =>
  reportingVerb(tokens[at]!.lower) !== undefined &&
  !nameAt[at] &&
  tokens[at - 1]!.pos === 'NOUN' &&
  /[^s]s$/.test(tokens[at - 1]!.lower) &&
  /^(?:NOUN|ADJ|DET|SCONJ|PRON|ADP)$/.test(tokens[at + 1]?.pos ?? '');

/** "Ada Obi points at the map": the same behind a person's name. */
const isDoing = ({ tokens, nameAt }: Reading, at: number): boolean =>
  nameAt[at - 1]?.entity.kind === 'person' &&
  !nameAt[at] &&
  tokens[at]!.pos === 'NOUN' &&
  /[^s]s$/.test(tokens[at]!.lower) &&
  (/^(?:ADP|DET|ADV)$/.test(tokens[at + 1]?.pos ?? '') || tokens[at + 1]?.text === '.');

/** "the chief chemist, Ada Obi": the phrase is a role, and the name after the comma speaks. */
function withApposition(reading: Reading, voice: Voice, end: number): Voice {
  const { tokens } = reading;
  const comma = voice.endToken;
  if (comma + 1 >= end || tokens[comma]!.text !== ',') return voice;
  if (voice.kind === 'name' && voice.entity?.kind === 'person') return withRole(reading, voice, end);
  const naming = reading.nameAt[skipTitles(reading, comma + 1, end)];
  if (voice.kind !== 'phrase' || !naming || !isCalled(voice, naming.entity)) return voice;
  return { ...nameVoice(reading, naming), role: voice.text };
}

/** "one of the girls, Suri, ...": a name of unknown kind is a person's behind a noun for one. */
const isCalled = ({ head }: Voice, { kind }: NamedEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && (head === 'one' || isPersonNoun(head)));

/** "Ada Obi, an engineer who ...": an article after the comma opens what the text says she is. */
function withRole(reading: Reading, voice: Voice, end: number): Voice {
  const { tokens } = reading;
  const first = voice.endToken + 1;
  if (first + 1 >= end || !/^(?:an?|the|its|their)$/.test(tokens[first]!.lower)) return voice;
  let last = first + 1;
  while (last < end && continues(reading, last, { first, end })) last++;
  const closed = last >= end || /^(?:[,.]|who|whose|which|and)$/.test(tokens[last]?.lower ?? ',');
  return last > first + 1 && closed ? { ...voice, role: textBetween(tokens, first, last) } : voice;
}

function skipTitles(reading: Reading, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + 3 && !reading.nameAt[next] && reading.tokens[next]!.pos === 'PROPN')
    next++;
  return next;
}

/** Who a phrase is: its name when the name is the head of the phrase, else the phrase. */
export function voiceOf(reading: Reading, first: number, end: number): Voice {
  const { tokens, nameAt } = reading;
  const last = nameAt[end - 1];
  if (last?.entity.kind === 'person' && last.endToken <= end && isApposed(reading, last, first)) {
    return { ...nameVoice(reading, last), ...roleBefore(tokens, first, last.firstToken) };
  }
  const headEnd = endOfHead(reading, first, end);
  const head = nameAt[headEnd - 1];
  if (head && head.firstToken >= first && !hasDistinctHead(tokens, head, headEnd))
    return nameVoice(reading, head);
  const text = textBetween(tokens, first, end);
  const isNumbered =
    tokens[headEnd - 1]!.pos === 'NUM' &&
    headEnd - 1 > first &&
    /^(?:NOUN|PROPN)$/.test(tokens[headEnd - 2]!.pos);
  const noun = tokens[isNumbered ? headEnd - 2 : headEnd - 1]!;
  return { kind: 'phrase', firstToken: first, endToken: end, text, head: noun.lower };
}

const hasDistinctHead = (tokens: readonly Token[], naming: Naming, headEnd: number): boolean =>
  naming.endToken < headEnd || POSSESSIVE.test(tokens[headEnd - 1]!.lower);

function nameVoice(reading: Reading, naming: Naming): Voice {
  const { firstToken, endToken, entity } = naming;
  const text = textBetween(reading.tokens, firstToken, endToken);
  return { kind: 'name', firstToken, endToken, text, head: reading.tokens[endToken - 1]!.lower, entity };
}

/** Whether the name that ends a phrase is its head ("the poet Ada Obi") and no complement ("a friend of Ada Obi"). */
function isApposed({ tokens, nameAt }: Reading, name: Naming, first: number): boolean {
  let before = name.firstToken - 1;
  if (before >= first && nameAt[before]) return true;
  while (before >= first && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[before]!.pos) && !nameAt[before]) before--;
  if (before < first || nameAt[before]) return true;
  if (tokens[before]!.lower === 'and') return false;
  return !LINKS.has(tokens[before]!.lower);
}

function roleBefore(tokens: readonly Token[], first: number, name: number): { role?: string } {
  if (name - first < 2) return {};
  const role = textBetween(tokens, first, name).replace(/\s(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame)\.?$/, '');
  return /\s/.test(role) ? { role } : {};
}

/** The head stands before the first linking preposition that is not part of a name. */
function endOfHead({ tokens, nameAt }: Reading, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (LINKS.has(tokens[i]!.lower) && !nameAt[i]) return i;
  return end;
}

function pronoun(tokens: readonly Token[], at: number): Voice {
  const { text, lower } = tokens[at]!;
  return { kind: 'pronoun', firstToken: at, endToken: at + 1, text, head: lower };
}

export const textBetween = (tokens: readonly Token[], first: number, end: number): string => {
  let text = '';
  for (let i = first; i < end; i++) {
    const gap = i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '';
    text += gap + tokens[i]!.text;
  }
  return text;
};
