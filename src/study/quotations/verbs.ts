/** Finds reporting verbs in a sentence and who says them. */

import type { Token } from '../../language/analysis.js';
import { isPersonNoun } from './person-nouns.js';
import { isDeterminer, isPersonal, phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { type ReportingVerb, reportingVerb } from './reporting-verbs.js';

/** The reporting verb at a token, unless the word is a noun or an adjective there ("the report", "alleged links"). */
export function verbAt(reading: Reading, at: number): ReportingVerb | undefined {
  const { tokens, runAt, nameAt } = reading;
  const word = tokens[at];
  const verb = word && runAt[at] === -1 && !nameAt[at] ? reportingVerb(word.lower) : undefined;
  if (!verb || !word || /^(?:ADJ|ADP)$/.test(word.pos)) return undefined;
  const before = runAt[at - 1] === -1 ? tokens[at - 1] : undefined;
  if (before && takesNoun(before)) return undefined;
  if (before?.text === '-' && before.end === word.start) return undefined;
  return word.pos === 'VERB' || word.pos === 'AUX' || isMisreadVerb(reading, at, before) ? verb : undefined;
}

/** An article or a possessive has a noun behind it. */
const takesNoun = (before: Token): boolean =>
  isDeterminer(before) || (before.pos === 'PART' && /^[’']s$/.test(before.lower));

/** "Experts report that ...": the model's noun is a verb where its subject and its object stand beside it. */
function isMisreadVerb({ tokens, runAt }: Reading, at: number, before: Token | undefined): boolean {
  const word = tokens[at]!;
  if (before?.pos === 'ADJ' || /ing$/.test(word.lower)) return false;
  if (word.pos !== 'NOUN') return true;
  if (!before || !(isPersonal(before) || before.pos === 'NOUN' || before.pos === 'PROPN')) return false;
  const after = tokens[at + 1];
  return runAt[at + 1] !== -1 || /^(?:DET|PRON|SCONJ|PUNCT|PROPN)$/.test(after?.pos ?? 'PUNCT');
}

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
  if (word.lower === 'to' || /^(?:and|but|then|or|yet)$/.test(word.lower))
    return mainSubject(reading, from, at);
  if (word.text === ',' && /^(?:and|but|then|or)$/.test(tokens[at + 1]?.lower ?? ''))
    return mainSubject(reading, from, at);
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
  const isPerson = naming?.entity.kind === 'person' && naming.firstToken >= from;
  return isPerson ? phraseEndingAt(reading, verb - 1, naming.firstToken) : undefined;
}

const hasAuxiliary = ({ tokens }: Reading, verb: number, from: number): boolean =>
  verb - 1 >= from &&
  /^(?:is|are|was|were|been|be|am|’s|'s|’re|'re|kept|keeps|started|began)$/.test(tokens[verb - 1]!.lower);

const backOverComma = ({ tokens }: Reading, at: number): number => (tokens[at]?.text === ',' ? at - 1 : at);

function skipAuxiliaries({ tokens, nameAt }: Reading, at: number, from: number): number {
  let i = at;
  while (i >= from && !nameAt[i] && isAuxiliary(tokens[i]!)) i--;
  return i;
}

const isAuxiliary = ({ pos, lower }: { pos: string; lower: string }): boolean =>
  pos === 'AUX' ||
  (pos === 'ADV' && lower !== 'then') ||
  /^(?:has|had|have|would|will|could|should|may|might|must|did|does|do|not|n[’']t|[’'](?:d|ll|ve)|also|later|once|now|never|once|first|still|too|kept|both|all|himself|herself|himself|themselves|itself)$/.test(
    lower,
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

/** A phrase behind a preposition is no subject. */
const isSubjectPlace = ({ tokens }: Reading, voice: Voice, from: number): boolean =>
  voice.firstToken <= from || !/^(?:ADP|SCONJ)$/.test(tokens[voice.firstToken - 1]!.pos);

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

const isTimeOnly = (voice: Voice): boolean =>
  /^(?:last|this|next|that|one|two|\d+)\s/i.test(voice.text) && voice.kind === 'phrase';

const isAdverbial = ({ tokens, nameAt }: Reading, at: number): boolean =>
  !nameAt[at] &&
  (/^(?:ADP|SCONJ|VERB)$/.test(tokens[at]!.pos) ||
    /^(?:to|when|while|although|though|if|as|since|because|that)$/.test(tokens[at]!.lower));

function nextComma({ tokens, runAt }: Reading, at: number, end: number): number {
  for (let i = at; i < end; i++) if (runAt[i] === -1 && tokens[i]!.text === ',') return i;
  return end;
}

/** "was described", "were told": the subject is not who says it. */
export function isPassive({ tokens }: Reading, verb: number, from: number): boolean {
  if (!/(?:ed|en|wn|told|said|held|found|thought|put)$/.test(tokens[verb]!.lower)) return false;
  let i = verb - 1;
  while (i >= from && tokens[i]!.pos === 'ADV') i--;
  return i >= from && /^(?:was|were|is|are|been|be|being|am|get|gets|got)$/.test(tokens[i]!.lower);
}

/** The agent of a passive: "by X". */
export function agentAfter(reading: Reading, at: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  for (let i = at + 1; i < end && i < at + 30; i++) {
    if (runAt[i] === -1 && tokens[i]!.lower === 'by') return phraseStartingAt(reading, i + 1, end);
    if (runAt[i] === -1 && /^[;:]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}
