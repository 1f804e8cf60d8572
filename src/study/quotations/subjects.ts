/** Finds the subject of a verb: beside it, behind an aside, shared with another verb, or behind it in "said X". */

import type { Token } from '../../language/analysis.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { agentAfter, isPassive } from './verbs.js';

/** The subject of the verb at `at`: before it, or behind it in "said X", looking no further than `from` and `end`. */
export function subjectOf(
  reading: Reading,
  at: number,
  range: { from: number; end: number },
): Voice | undefined {
  const { tokens, runAt } = reading;
  const { from, end } = range;
  const before = skipBackMarks(reading, at - 1, from);
  const behind = () =>
    isTelling(tokens[at]!) ? undefined : phraseStartingAt(reading, skipAdverbs(reading, at + 1, end), end);
  if (before < from || runAt[before] !== -1) return behind();
  if (isPassive(reading, at, from)) return agentAfter(reading, at, end);
  const subject = subjectBefore(reading, at, from);
  return subject ?? (tokens[at - 1]?.text === ',' && at - 1 >= from ? behind() : undefined);
}

/** Behind "told" stands who listens. */
const isTelling = ({ lower }: Token): boolean =>
  /^(?:told|tells|tell|informed|assured|reminded|thanked)$/.test(lower);

function skipBackMarks({ tokens, runAt }: Reading, at: number, from: number): number {
  let i = at;
  while (i >= from && runAt[i] === -1 && /^[,—–-]$/.test(tokens[i]!.text)) i--;
  return i;
}

function skipAdverbs({ tokens }: Reading, at: number, end: number): number {
  let i = at;
  while (i < end && tokens[i]!.pos === 'ADV') i++;
  return i;
}

function subjectBefore(reading: Reading, verb: number, from: number): Voice | undefined {
  const { tokens } = reading;
  if (/ing$/.test(tokens[verb]!.lower) && !hasAuxiliary(reading, verb, from))
    return personRightBefore(reading, verb, from) ?? mainSubject(reading, from, verb);
  const at = skipAuxiliaries(reading, verb - 1, from);
  const word = tokens[at];
  if (!word || at < from) return undefined;
  if (word.lower === 'to') return mainSubject(reading, from, at);
  if (/^(?:and|but|then|or|yet)$/.test(word.lower)) return sharedSubject(reading, from, at);
  if (/^(?:who|which|that)$/.test(word.lower))
    return phraseEndingAt(reading, backOverComma(reading, at - 1), from);
  if (/^[,)—–]$/.test(word.text)) return subjectBehindAside(reading, at, from);
  const voice = phraseEndingAt(reading, at, from);
  if (!voice || isSubjectPlace(reading, voice, from)) return voice;
  return mainSubject(reading, from, at) ?? voice;
}

/** "a recording of Ada Obi saying": the participle is hers, not the recording's. */
function personRightBefore(reading: Reading, verb: number, from: number): Voice | undefined {
  const naming = reading.nameAt[verb - 1];
  const isPerson =
    naming?.entity.kind === 'person' && naming.firstToken >= from && !isListener(reading, naming.firstToken);
  return isPerson ? phraseEndingAt(reading, verb - 1, naming.firstToken) : undefined;
}

/** "wrote to Ada Obi asking", "wrote to Engineer Ada Obi asking". */
const isListener = ({ tokens }: Reading, at: number): boolean =>
  [1, 2, 3].some((back) => /^(?:to|with|at)$/.test(tokens[at - back]?.lower ?? ''));

const hasAuxiliary = ({ tokens }: Reading, verb: number, from: number): boolean =>
  verb - 1 >= from &&
  /^(?:is|are|was|were|been|be|am|’s|'s|’re|'re|kept|keeps|started|began)$/.test(tokens[verb - 1]!.lower);

const backOverComma = ({ tokens }: Reading, at: number): number => (tokens[at]?.text === ',' ? at - 1 : at);

/** "after she came and blamed ...": the subject of the verb before "and". */
function sharedSubject(reading: Reading, from: number, conjunction: number): Voice | undefined {
  for (let i = conjunction - 1; i >= from; i--) {
    const next = reading.tokens[i + 1]!;
    const isSubject =
      /^(?:he|she|they|we|i)$/.test(reading.tokens[i]!.lower) && /^(?:VERB|AUX|ADV)$/.test(next.pos);
    if (isSubject && reading.runAt[i] === -1) return phraseEndingAt(reading, i, from);
  }
  return mainSubject(reading, from, conjunction);
}

function skipAuxiliaries({ tokens, nameAt }: Reading, at: number, from: number): number {
  let i = at;
  while (i >= from && !nameAt[i] && isAuxiliary(tokens[i]!)) i--;
  return i;
}

const isAuxiliary = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'ADV' && lower !== 'then') || AUXILIARIES.has(lower);

/** Words between a subject and its verb that the model may tag otherwise. */
const AUXILIARIES = new Set(
  `has had have would will could should may might must did does do not n't n’t 'd ’d 'll ’ll 've ’ve also later once now
  never first still too kept both all himself herself themselves itself`.split(/\s+/),
);

/**
 * The subject before an aside between commas. A name that is the whole aside speaks itself ("the chief, Ada Obi,
 * said"); anything else is skipped, up to three asides.
 */
function subjectBehindAside(reading: Reading, comma: number, from: number): Voice | undefined {
  let at = comma;
  let fallback: Voice | undefined;
  for (let hops = 0; hops < 4 && at > from; hops++) {
    const inside = phraseEndingAt(reading, at - 1, from);
    const opens = previousComma(reading, at - 1, from);
    if (inside?.entity?.kind === 'person' && opensAside(reading, inside, opens)) {
      return fullerName(reading, inside, from) ?? apposed(reading, inside, opens, from);
    }
    if (opens < from) return fallback ?? mainSubject(reading, from, comma);
    const outside = phraseEndingAt(reading, opens - 1, from);
    if (outside && (outside.entity?.kind === 'person' || outside.kind === 'pronoun')) return outside;
    fallback ??= outside && isSubjectPlace(reading, outside, from) ? outside : undefined;
    at = opens;
  }
  return fallback;
}

/** "Ada Obi, curator at the museum, Kell, said": one word after a person of two names is a place. */
function fullerName(reading: Reading, voice: Voice, from: number): Voice | undefined {
  if (/[\s-]/.test(voice.text)) return undefined;
  const first = mainSubject(reading, from, voice.firstToken);
  return first?.entity?.kind === 'person' && /\s/.test(first.text) ? first : undefined;
}

const opensAside = (reading: Reading, voice: Voice, comma: number): boolean =>
  voice.firstToken - 1 === comma || firstOfPhrase(reading, voice) - 1 === comma;

/** A voice that is a name may have titles before it. */
function firstOfPhrase({ tokens }: Reading, voice: Voice): number {
  let first = voice.firstToken;
  while (first > 0 && /^(?:PROPN|ADJ|NOUN|DET)$/.test(tokens[first - 1]!.pos)) first--;
  return first;
}

function apposed(reading: Reading, person: Voice, comma: number, from: number): Voice {
  const role = comma > from ? phraseEndingAt(reading, comma - 1, from) : undefined;
  return role?.kind === 'phrase' && isPersonNoun(role.head) ? { ...person, role: role.text } : person;
}

function previousComma({ tokens, runAt }: Reading, at: number, from: number): number {
  for (let i = at; i >= from; i--) if (runAt[i] === -1 && /^[,(—–]$/.test(tokens[i]!.text)) return i;
  return from - 1;
}

/** A phrase behind a preposition is no subject; words that may open a clause as well do not count. */
const isSubjectPlace = ({ tokens }: Reading, voice: Voice, from: number): boolean =>
  voice.firstToken <= from || !PREPOSITION.test(tokens[voice.firstToken - 1]!.lower);

const PREPOSITION =
  /^(?:about|across|against|along|among|around|at|between|by|during|for|from|in|into|of|on|onto|over|through|to|towards?|under|upon|with|without)$/;

/** The subject of the clause that begins at `from`, past adverbials that a comma ends. */
export function mainSubject(reading: Reading, from: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    while (at < end && (runAt[at] !== -1 || /^(?:CCONJ|PUNCT|INTJ|PART)$/.test(tokens[at]!.pos))) at++;
    while (at < end && tokens[at]!.pos === 'ADV' && !reading.nameAt[at]) at++;
    if (at < end && tokens[at]!.text === ',') continue;
    if (at < end && isAdverbial(reading, at)) {
      const comma = nextComma(reading, at, end);
      if (comma >= end) return pronounAfter(reading, at, end);
      at = comma + 1;
      continue;
    }
    const voice = phraseStartingAt(reading, at, end);
    if (voice && tokens[voice.endToken]?.text === ',' && isTimeOnly(voice)) at = voice.endToken + 1;
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

/** "On Monday they ...": an adverbial without a comma. */
function pronounAfter(reading: Reading, from: number, end: number): Voice | undefined {
  for (let i = from + 1; i < end; i++) {
    if (reading.runAt[i] === -1 && /^(?:he|she|they)$/.test(reading.tokens[i]!.lower))
      return phraseStartingAt(reading, i, end);
    if (/^(?:VERB|AUX)$/.test(reading.tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

const isTimeOnly = ({ kind, text, head }: Voice): boolean =>
  kind === 'phrase' &&
  (/^(?:last|this|next|that|one|two|\d+)\s/i.test(text) ||
    /^(?:hour|day|week|month|year|decade|minute)s$/.test(head));

const isAdverbial = ({ tokens, nameAt }: Reading, at: number): boolean =>
  !nameAt[at] &&
  (/^(?:ADP|SCONJ|VERB)$/.test(tokens[at]!.pos) ||
    /^(?:to|when|while|although|though|if|as|since|because|that)$/.test(tokens[at]!.lower));

function nextComma({ tokens, runAt }: Reading, at: number, end: number): number {
  for (let i = at; i < end; i++) if (runAt[i] === -1 && tokens[i]!.text === ',') return i;
  return end;
}
