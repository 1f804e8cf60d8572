/** The subject that opens a clause. */

import { isPersonNoun, isPersonPhrase } from './person-nouns.js';
import { isTime } from './phrase-words.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';

/** The subject of the clause that begins at `from`, past adverbials that a comma ends. */
export function mainSubject(reading: Reading, from: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    while (at < end && (runAt[at] !== -1 || /^(?:CCONJ|PUNCT|INTJ|PART)$/.test(tokens[at]!.pos))) at++;
    while (
      at < end &&
      tokens[at]!.pos === 'ADV' &&
      !reading.nameAt[at] &&
      !SUBORDINATOR.test(tokens[at]!.lower)
    )
      at++;
    if (at < end && tokens[at]!.text === ',') continue;
    if (at < end && isAdverbial(reading, at)) {
      const behind = behindPlace(reading, at, end);
      if (behind) return behind;
      const comma = nextComma(reading, at, end);
      const pronoun = tokens[at]!.pos === 'ADP' ? pronounAfter(reading, at, comma) : undefined;
      if (pronoun) return pronoun;
      if (comma >= end) return pronounAfter(reading, at, end);
      at = comma + 1;
      continue;
    }
    const voice = cleft(reading, at, end) ?? phraseStartingAt(reading, at, end);
    const comma = voice && timeEnd(reading, voice, end);
    if (comma) at = comma + 1;
    else if (voice && isPartOfAdverbial(reading, voice, { from: at, end })) at = voice.endToken + 1;
    else return voice;
  }
  return undefined;
}

/** "After a quick, late meeting, the council ...": a thing between two commas at the start is no subject. */
function isPartOfAdverbial(
  { tokens }: Reading,
  voice: Voice,
  { from, end }: { from: number; end: number },
): boolean {
  if (voice.kind !== 'phrase' || tokens[voice.endToken]?.text !== ',' || isPersonNoun(voice.head))
    return false;
  const isFirst = tokens[from - 1]?.text !== ',';
  return (
    !isFirst && tokens.slice(voice.endToken + 1, end).some((token) => /^(?:DET|PROPN|PRON)$/.test(token.pos))
  );
}

/** "It was her cousin who": the one pointed at is the subject. */
function cleft(reading: Reading, at: number, end: number): Voice | undefined {
  const { tokens } = reading;
  if (tokens[at]?.lower !== 'it' || !/^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const voice = phraseStartingAt(reading, at + 2, end);
  const isWho = voice && tokens.slice(voice.endToken, end).some(({ lower }) => lower === 'who');
  return isWho && (voice.entity?.kind === 'person' || isPersonNoun(voice.head)) ? voice : undefined;
}

/** "Beside me an old man coughed", "At the gate in Ely the porter waited": a new phrase right behind a place and no comma. */
function behindPlace(reading: Reading, at: number, end: number): Voice | undefined {
  const { tokens, nameAt } = reading;
  if (tokens[at]!.pos !== 'ADP') return undefined;
  const next = behindObject(reading, at + 1, end);
  if (next === undefined || next >= end || (tokens[next]!.pos !== 'DET' && !nameAt[next])) return undefined;
  const voice = phraseStartingAt(reading, next, end);
  const isFollowed = voice && /^(?:VERB|AUX)$/.test(tokens[voice.endToken]?.pos ?? '');
  return voice && (isFollowed || voice.entity?.kind === 'person' || isPersonPhrase(voice))
    ? voice
    : undefined;
}

/** Where the object of a preposition ends: a pronoun, a day, a place, or a time with a name right behind it. */
function behindObject(reading: Reading, at: number, end: number): number | undefined {
  const { tokens, nameAt } = reading;
  const isPronoun = /^(?:me|us|him|her|them)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'DET';
  if (isPronoun || (at < end && isTime(reading, at))) return at + 1;
  const object = phraseStartingAt(reading, at, end);
  for (let i = at + 1; object && i < object.endToken; i++)
    if (nameAt[i]?.firstToken === i && TIMES.test(tokens[i - 1]!.lower)) return i;
  return object?.endToken;
}

const TIMES = /^(?:minute|hour|day|night|week|month|year|decade|centurie)s$/;

/** "On Monday they ...": an adverbial without a comma. */
function pronounAfter(reading: Reading, from: number, end: number): Voice | undefined {
  for (let i = from + 1; i < end; i++) {
    if (reading.runAt[i] === -1 && /^(?:he|she|they)$/.test(reading.tokens[i]!.lower))
      return phraseStartingAt(reading, i, end);
    if (/^(?:VERB|AUX)$/.test(reading.tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** The comma behind "two days later," or "Last month,", where the noun of time has ended the phrase. */
function timeEnd(reading: Reading, voice: Voice, end: number): number | undefined {
  const comma = nextComma(reading, voice.endToken, Math.min(end, voice.endToken + 3));
  const isCut =
    comma > voice.endToken && /^(?:last|next|this|that|each|every|late|early|one|the|\d+)$/i.test(voice.text);
  const isWhole = comma === voice.endToken && isTimeOnly(voice);
  return (isCut || isWhole) && reading.tokens[comma]?.text === ',' ? comma : undefined;
}

const isTimeOnly = ({ kind, text, head }: Voice): boolean =>
  kind === 'phrase' &&
  !isPersonNoun(head) &&
  (/^(?:last|this|next|that|one|two|\d+)\s/i.test(text) ||
    /^(?:hour|day|week|month|year|decade|minute)s$/.test(head));

const isAdverbial = ({ tokens, nameAt }: Reading, at: number): boolean =>
  !nameAt[at] && (/^(?:ADP|SCONJ|VERB)$/.test(tokens[at]!.pos) || SUBORDINATOR.test(tokens[at]!.lower));

const SUBORDINATOR = /^(?:to|when|while|although|though|if|as|since|because|that)$/;

function nextComma({ tokens, runAt }: Reading, at: number, end: number): number {
  for (let i = at; i < end; i++) if (runAt[i] === -1 && tokens[i]!.text === ',') return i;
  return end;
}
