/** Finds the subject of a verb: beside it, behind an aside, shared with another verb, or behind it in "said X". */

import { subjectBehindAside } from './asides.js';
import { isFiniteVerb, isParticiple, isSubjectPlace, singular, skipAuxiliaries } from './clause-words.js';
import { mainSubject } from './main-subject.js';
import { clauseSubject, hasAuxiliary, ownSubject } from './participles.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, textBetween, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { agentAfter, isPassive, verbAt } from './verbs.js';

/** The subject of the verb at `at`: before it, or behind it in "said X", looking no further than `from` and `end`. */
export function subjectOf(
  reading: Reading,
  at: number,
  range: { from: number; end: number },
): Voice | undefined {
  const { tokens, runAt } = reading;
  const { from, end } = range;
  const before = skipBackMarks(reading, at - 1, from);
  const behind = () => (standsBehind(reading, at) ? inverted(reading, at, end) : undefined);
  if (before < from) return behind();
  if (runAt[before] !== -1)
    return (
      behind() ??
      (isParticiple(tokens[at]!) ? participleSubject(reading, at, from) : mainSubject(reading, from, at))
    );
  if (isPassive(reading, at, from)) return agentAfter(reading, at, end);
  const named = tokens[at - 1]?.text === ',' && at - 1 >= from ? behind() : undefined;
  if (named?.entity?.kind === 'person' && (tokens[named.endToken]?.pos ?? 'PUNCT') === 'PUNCT') return named;
  const subject = subjectBefore(reading, at, from);
  return subject ?? (tokens[at - 1]?.text === ',' && at - 1 >= from ? behind() : undefined);
}

/** Behind "told" stands who listens, behind "called" what is called, and behind a participle what is said. */
const standsBehind = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.takes !== 'name' &&
  !/ing$|^(?:told|tells|tell|informed|assured|reminded|thanked)$/.test(reading.tokens[at]!.lower);

const inverted = (reading: Reading, verb: number, end: number): Voice | undefined =>
  phraseStartingAt(reading, skipAdverbs(reading, verb + 1, end), end);

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
  if (isParticiple(tokens[verb]!) && !hasAuxiliary(reading, verb, from))
    return participleSubject(reading, verb, from);
  const at = skipAuxiliaries(reading, verb - 1, from);
  const word = tokens[at];
  if (!word || at < from) return undefined;
  if (word.lower === 'to') return mainSubject(reading, from, at);
  if (/^(?:and|but|then|or|yet)$/.test(word.lower)) return sharedSubject(reading, from, at);
  if (/^(?:who|which|that)$/.test(word.lower)) return relativeHead(reading, at, from);
  if (/^[,)—–]$/.test(word.text)) return subjectBehindAside(reading, at, from);
  const voice = phraseEndingAt(reading, at, from);
  if (!voice) return subjectWithoutVerb(reading, from, at + 1);
  if (isSubjectPlace(reading, voice, from)) return voice;
  return mainSubject(reading, from, at) ?? voice;
}

/** "A letter from the minister, who said": "who" is a person, so that the noun behind the preposition is meant. */
function relativeHead(reading: Reading, at: number, from: number): Voice | undefined {
  const last = backOverComma(reading, at - 1);
  const voice = phraseEndingAt(reading, last, from);
  if (reading.tokens[at]!.lower !== 'who' || voice?.kind !== 'phrase' || isPersonNoun(singular(voice.head)))
    return voice;
  const inner = lastPreposition(reading, voice);
  return inner === undefined ? voice : phraseEndingAt(reading, last, inner + 1);
}

function lastPreposition({ tokens, nameAt }: Reading, { firstToken, endToken }: Voice): number | undefined {
  for (let i = endToken - 1; i > firstToken; i--) if (tokens[i]!.pos === 'ADP' && !nameAt[i]) return i;
  return undefined;
}

/** "Another source close to the talks said": the words before the verb are no phrase, but hold no other verb either. */
function subjectWithoutVerb(reading: Reading, from: number, end: number): Voice | undefined {
  const { tokens } = reading;
  const subject = mainSubject(reading, from, end);
  if (subject?.kind !== 'phrase') return undefined;
  if (isReducedClause(reading, subject.endToken, end)) return subject;
  for (let i = subject.endToken; i < end; i++)
    if (isFiniteVerb(tokens[i]!) || tokens[i]!.pos === 'SCONJ' || tokens[i]!.text === ',') return undefined;
  return { ...subject, endToken: end, text: textBetween(tokens, subject.firstToken, end) };
}

/** "A note left on the door at nine said": a participle and a preposition behind the noun, and no other verb. */
function isReducedClause({ tokens }: Reading, at: number, end: number): boolean {
  if (tokens[at]?.pos !== 'VERB' || tokens[at + 1]?.pos !== 'ADP') return false;
  return tokens.slice(at + 1, end).every(({ pos }) => !/^(?:VERB|AUX|SCONJ)$/.test(pos));
}

/** The subject of "saying": its own, or that of the nearest clause before it. */
function participleSubject(reading: Reading, verb: number, from: number): Voice | undefined {
  if (/^(?:while|when)$/.test(reading.tokens[verb - 1]?.lower ?? '')) return mainSubject(reading, from, verb);
  return (
    ownSubject(reading, verb, from) ??
    pairedSubject(reading, verb, from) ??
    reporterBefore(reading, verb, from) ??
    clauseSubject(reading, verb, from) ??
    mainSubject(reading, from, verb)
  );
}

/** "saying it was safe and calling it a wonder": one subject for both. */
function pairedSubject(reading: Reading, verb: number, from: number): Voice | undefined {
  const { tokens, runAt } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return undefined;
  for (let i = verb - 2; i > from; i--)
    if (runAt[i] === -1 && isParticiple(tokens[i]!) && verbAt(reading, i))
      return participleSubject(reading, i, from);
  return undefined;
}

/** "Ada Obi said the bridge was safe, adding": whoever reports goes on reporting. */
function reporterBefore(reading: Reading, participle: number, from: number): Voice | undefined {
  for (let i = participle - 1; i > from; i--) {
    const verb = isFiniteVerb(reading.tokens[i]!) ? verbAt(reading, i) : undefined;
    if (verb?.lemma === 'say' || verb?.lemma === 'tell')
      return subjectOf(reading, i, { from, end: participle });
  }
  return undefined;
}

const backOverComma = ({ tokens }: Reading, at: number): number => (tokens[at]?.text === ',' ? at - 1 : at);

/** "after she came and blamed ...": the subject of the verb before "and". */
function sharedSubject(reading: Reading, from: number, conjunction: number): Voice | undefined {
  const { tokens, runAt } = reading;
  for (let i = conjunction - 1; i >= from; i--) {
    const { pos, lower } = tokens[i + 1]!;
    const isWho = PRONOUN.test(tokens[i]!.lower)
      ? /^(?:VERB|AUX|ADV)$/.test(pos)
      : isRelativeSubject(reading, i, lower);
    if (isWho && runAt[i] === -1) return phraseEndingAt(reading, i, from);
  }
  return mainSubject(reading, from, conjunction);
}

const PRONOUN = /^(?:he|she|they|we|i)$/;

/** "the treaty, which Obi had called ... and promised": the name that "which" leaves the verb to. */
const isRelativeSubject = ({ tokens, nameAt }: Reading, at: number, next: string): boolean =>
  nameAt[at]?.entity.kind === 'person' &&
  tokens[nameAt[at]!.firstToken - 1]?.lower === 'which' &&
  (/^(?:had|has|have)$/.test(next) || tokens[at + 1]!.pos === 'VERB');
