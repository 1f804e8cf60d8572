/** Whom a pronoun may mean that has no name: "a nurse", "my aunt", "the letter". */

import type { NamedEntity } from '../../language/analysis.js';
import { genderOf, isPersonNoun } from '../../lexicon/index.js';
import { clausesOf } from '../lookup.js';
import type { Phrase, Reading, Voice } from '../reading.js';
import { sentenceSubject } from '../sentence-subject.js';
import { isBodyOrText, isPersonVoice, isSpeakerNoun, isText, voiceOf } from '../voices.js';
import type { Antecedent, Known } from './known.js';
import { resolveRole } from './role-holders.js';

interface Search {
  readonly voice: Voice;
  readonly known: Known;
  readonly lead?: NamedEntity;
}

/** The person, the body or the text without a name that a sentence is about, or that the author meets in it. */
export function unnamedIn(reading: Reading, sentence: number, search: Search): Antecedent | undefined {
  const { voice } = search;
  const at = reading.analysis.tokens[voice.firstToken]!.sentence;
  const { sentences } = reading.analysis;
  const isHere = sentences[sentence]!.paragraph === sentences[at]!.paragraph;
  if (!isHere && sentence < at - 1) return undefined;
  const subject =
    (sentence === at ? clauseBefore(reading, sentence, search) : undefined) ??
    unnamedSubject(reading, sentence, search);
  if (subject || !isHere || sentence === at) return subject;
  const other = /^s?he$/.test(voice.head)
    ? companion(reading, sentence, search)
    : (lastText(reading, sentence, voice.head) ?? writerOf(reading, sentence, voice));
  if (other) return { name: other.text, head: other.head };
  return sentence === at - 1 ? subclauseBefore(reading, sentence, search) : undefined;
}

/** Words for nobody in particular. */
const NO_ONE = /^(?:there|this|that|no|each|every|any|nobody|none|(?:every|any|some)(?:body|one))\b/i;

/** "We met at ten, when the baker came. He said": the only person of the sentence before, without a pronoun for another. */
function subclauseBefore(reading: Reading, sentence: number, search: Search): Antecedent | undefined {
  const { tokens, sentences } = reading.analysis;
  const { firstToken, endToken } = sentences[sentence]!;
  const isOfAnother = tokens
    .slice(firstToken, endToken)
    .some(({ lower }) => /^(?:s?he|his|him|hers?)$/.test(lower));
  const isAside = clausesOf(reading, sentence).at(-1)?.kind !== 'main';
  return isAside && !isOfAnother ? clauseBefore(reading, sentence, search) : undefined;
}

/** "When the mayor opened it he said": the subject of the clause before, when it is a person without a name. */
function clauseBefore(reading: Reading, sentence: number, { voice }: Search): Antecedent | undefined {
  if (!/^s?he$/.test(voice.head)) return undefined;
  const clause = clausesOf(reading, sentence).findLast(({ verb }) => verb.endToken <= voice.firstToken);
  const phrase = clause?.subject?.by === 'own' ? clause.subject.phrase : undefined;
  const subject = phrase?.kind === 'noun' ? voiceOf(reading, phrase) : undefined;
  const isMeant =
    subject && !NO_ONE.test(subject.text) && isPersonVoice(subject) && fitsHead(subject.head, voice.head);
  return isMeant ? (resolveRole(reading, subject) ?? { name: subject.text, head: subject.head }) : undefined;
}

/** "A Norwegian minister ... when he said": the subject of the sentence, when it is a person without a name. */
function unnamedSubject(
  reading: Reading,
  sentence: number,
  { voice, known }: Search,
): Antecedent | undefined {
  const subject = sentenceSubject(reading, sentence, voice.firstToken);
  if (subject?.entity && voice.head === 'it')
    return subject.entity.kind === 'person'
      ? undefined
      : { name: subject.entity.name, head: subject.head, entity: subject.entity };
  if (subject?.kind !== 'noun' || NO_ONE.test(subject.text)) return undefined;
  if (isOfSameGenderAsOwner(subject, voice)) return undefined;
  const isOneOf = isPersonVoice(subject) && !isPersonNoun(subject.head) && /^s?he$/.test(voice.head);
  if (!isOneOf && !fitsHead(subject.head, voice.head)) return undefined;
  const bare = { name: subject.text, head: subject.head };
  if (/^s?he$/.test(voice.head))
    return isPersonVoice(subject) && !isOutdone(reading, subject, { voice, known })
      ? (resolveRole(reading, subject) ?? bare)
      : undefined;
  return (voice.head === 'it' ? isBodyOrText : isSpeakerNoun)(subject.head) ? bare : undefined;
}

/** "Her mother thought little of it. She was typing": rather she whose mother it is. */
const isOfSameGenderAsOwner = ({ text }: Voice, { head }: Voice): boolean =>
  (head === 'she' ? /^her /i : /^his /i).test(text) && /^s?he$/.test(head);

/** "My aunt ..., she told us. A doctor came. “Why?” she asked": a sure "she" of the paragraph outdoes a noun of no gender. */
function isOutdone({ analysis }: Reading, subject: Voice, { voice, known }: Search): boolean {
  if (isGendered(subject.head, voice.head)) return false;
  const { paragraph } = analysis.sentences[analysis.tokens[voice.firstToken]!.sentence]!;
  const gender = voice.head === 'she' ? 'female' : 'male';
  return known.spoken.some(
    (one) =>
      one.paragraph === paragraph && (one.entity?.gender === gender || isGendered(one.head, voice.head)),
  );
}

const isGendered = (head: string, pronoun: string): boolean =>
  genderOf(head) === (pronoun === 'she' ? 'female' : 'male');

/** "I rang a plumber", "we read my aunt the letter": whoever the author has to do with; else somebody of the gender. */
function companion(reading: Reading, sentence: number, { voice, lead }: Search): Voice | undefined {
  for (const phrase of nounsOf(reading, sentence)) {
    const one = voiceOf(reading, phrase);
    if (one.kind !== 'noun' || !isPersonNoun(one.head) || !fitsHead(one.head, voice.head)) continue;
    if (isOfSameGenderAsOwner(one, voice) || isLikened(reading, phrase)) continue;
    const isApposed = reading.analysis.tokens[phrase.firstToken - 1]?.text === ',';
    const isMeant = !lead && isGendered(one.head, voice.head) && !isApposed;
    if (isMeant || isBesideAuthor(reading, phrase)) return one;
  }
  return undefined;
}

/** `His letters are those of a stubborn man`, `he was a tall man`: what somebody is, and nobody else. */
function isLikened({ analysis: { tokens } }: Reading, { firstToken }: Phrase): boolean {
  const words = [firstToken - 2, firstToken - 1, firstToken].map((at) => tokens[at]?.lower ?? '').join(' ');
  return LIKENING.test(words);
}

const LIKENING = /(?:^th(?:ose|at) of| (?:is|was|be|been|as|like|than)) an?$/;

const nounsOf = ({ parts }: Reading, sentence: number): Phrase[] =>
  parts[sentence]!.flatMap((part) =>
    part.kind === 'phrase' && part.phrase.kind === 'noun' ? [part.phrase] : [],
  );

/** The author is the subject of the verb before a phrase: "I asked", "we spoke to". */
function isBesideAuthor(
  { analysis: { tokens }, clauses }: Reading,
  { firstToken, governor }: Phrase,
): boolean {
  const at = governor ?? firstToken;
  const clause = clauses.findLast(({ verb }) => verb.endToken <= at && verb.endToken >= at - 1);
  return /^(?:i|we)$/.test(tokens[clause?.subject?.phrase.head ?? -1]?.lower ?? '');
}

/** "He folds the letter into his hat. It says": the last thing written that a sentence speaks of, unless there is none. */
function lastText(reading: Reading, sentence: number, pronoun: string): Voice | undefined {
  const { tokens } = reading.analysis;
  const text = nounsOf(reading, sentence).findLast(({ firstToken, head }) => {
    const before = tokens.slice(Math.max(0, firstToken - 3), firstToken + 1);
    const isDenied = before.some(({ lower }) => /^(?:never|no|not|n[’']t)$/.test(lower));
    return isText(tokens[head]!.lower) && fitsHead(tokens[head]!.lower, pronoun) && !isDenied;
  });
  return text && voiceOf(reading, text);
}

/** "My cousin posted one to me. “...,” it ran": whoever the sentence is about. */
function writerOf(reading: Reading, sentence: number, { head }: Voice): Voice | undefined {
  const subject = head === 'it' ? sentenceSubject(reading, sentence) : undefined;
  return subject?.kind === 'noun' && isPersonNoun(subject.head) ? subject : undefined;
}

/** Whether a pronoun may stand for a noun: a body or a text is nobody's "she" or "he". */
export const fitsHead = (head: string, pronoun: string): boolean => {
  if (/^s?he$/.test(pronoun) && isBodyOrText(head)) return false;
  if (pronoun === 'she') return genderOf(head) !== 'male' && !/[^s]s$/.test(head);
  if (pronoun === 'he') return genderOf(head) !== 'female' && !/[^s]s$/.test(head);
  return pronoun === 'they' ? /s$|^(?:people|police|they)$/.test(head) : !/s$/.test(head);
};
