/** Whom a pronoun may mean that has no name: "a nurse", "my aunt", "the letter". */

import type { NamedEntity } from '../../language/analysis.js';
import type { Antecedent, Spoken } from './antecedents.js';
import { isFiniteVerb } from './clause-words.js';
import { mainSubject } from './main-subject.js';
import { isFemaleNoun, isMaleNoun, isPersonNoun, isPersonPhrase } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { resolveRole } from './role-holders.js';
import { isBodyOrText, isSpeakerNoun, isText } from './who-can-speak.js';

interface Search {
  readonly voice: Voice;
  readonly names: readonly NamedEntity[];
  readonly spoken: readonly Spoken[];
  readonly lead?: NamedEntity;
}

/** The person, the body or the text without a name that a sentence is about, or that the author meets in it. */
export function unnamedIn(reading: Reading, sentence: number, search: Search): Antecedent | undefined {
  const { voice } = search;
  const at = reading.tokens[voice.firstToken]!.sentence;
  const { sentences } = reading.analysis;
  const isHere = sentences[sentence]!.paragraph === sentences[at]!.paragraph;
  if (!isHere && sentence < at - 1) return undefined;
  const subject = unnamedSubject(reading, sentence, search);
  if (subject || !isHere || sentence === at) return subject;
  const other = /^s?he$/.test(voice.head)
    ? companion(reading, sentence, search)
    : (lastText(reading, sentence, voice.head) ?? writerOf(reading, sentence, voice));
  return other && { name: other.text, head: other.head };
}

/** "A Norwegian minister ... when he said": the subject of the sentence, when it is a person without a name. */
function unnamedSubject(
  reading: Reading,
  sentence: number,
  { voice, names, spoken }: Search,
): Antecedent | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = mainSubject(reading, firstToken, Math.min(endToken, voice.firstToken));
  if (subject?.entity && voice.head === 'it')
    return subject.entity.kind === 'person'
      ? undefined
      : { name: subject.entity.name, head: subject.head, entity: subject.entity };
  if (subject?.kind !== 'phrase') return undefined;
  const isOneOf = isPersonPhrase(subject) && !isPersonNoun(subject.head) && /^s?he$/.test(voice.head);
  if (!isOneOf && !fitsHead(subject.head, voice.head)) return undefined;
  if (/^(?:there|this|that|no)\b/i.test(subject.text)) return undefined;
  if (/^s?he$/.test(voice.head))
    return isPersonPhrase(subject) && !isOutdone(reading, { subject, voice, spoken })
      ? (resolveRole(reading, subject, names) ?? { name: subject.text, head: subject.head })
      : undefined;
  const isFit = voice.head === 'it' ? isBodyOrText(subject.head) : isSpeakerNoun(subject.head);
  return isFit ? { name: subject.text, head: subject.head } : undefined;
}

/** "My aunt ..., she told us. A doctor came. “Why?” she asked": a sure "she" of the paragraph outdoes a noun of no gender. */
function isOutdone({ analysis, tokens }: Reading, { subject, voice, spoken }: Outdone): boolean {
  if (isGendered(subject.head, voice.head)) return false;
  const { paragraph } = analysis.sentences[tokens[voice.firstToken]!.sentence]!;
  const gender = voice.head === 'she' ? 'female' : 'male';
  return spoken.some(
    (one) =>
      one.paragraph === paragraph && (one.entity?.gender === gender || isGendered(one.head, voice.head)),
  );
}

interface Outdone {
  readonly subject: Voice;
  readonly voice: Voice;
  readonly spoken: readonly Spoken[];
}

const isGendered = (head: string, pronoun: string): boolean =>
  pronoun === 'she' ? isFemaleNoun(head) : isMaleNoun(head);

/** "I rang a plumber", "we read my aunt the letter": whoever the author has to do with; else somebody of the gender. */
function companion(reading: Reading, sentence: number, { voice, lead }: Search): Voice | undefined {
  const { tokens, runAt, nameAt, analysis } = reading;
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  for (let i = firstToken; i < endToken; i++) {
    const { lower, pos } = tokens[i]!;
    if (runAt[i] !== -1 || nameAt[i] || pos !== 'NOUN' || !isPersonNoun(lower)) continue;
    const opening = phraseEndingAt(reading, i, firstToken);
    const phrase = opening && phraseStartingAt(reading, opening.firstToken, endToken);
    if (phrase?.kind !== 'phrase' || phrase.head !== lower || !fitsHead(lower, voice.head)) continue;
    const isMeant = !lead && isGendered(lower, voice.head) && tokens[phrase.firstToken - 1]?.text !== ',';
    if (isMeant || isBesideAuthor(reading, phrase.firstToken, firstToken)) return phrase;
  }
  return undefined;
}

/** "I asked", "we spoke to" right before a phrase. */
function isBesideAuthor({ tokens, runAt }: Reading, at: number, from: number): boolean {
  let i = at - 1;
  while (i > from && /^(?:ADP|PART)$/.test(tokens[i]!.pos)) i--;
  if (i <= from || runAt[i] !== -1 || !isFiniteVerb(tokens[i]!)) return false;
  i--;
  while (i > from && /^(?:AUX|ADV)$/.test(tokens[i]!.pos)) i--;
  return /^(?:i|we)$/.test(tokens[i]!.lower);
}

/** "He folds the letter into his hat. It says": the last thing written that a sentence speaks of. */
function lastText(reading: Reading, sentence: number, pronoun: string): Voice | undefined {
  const { tokens, runAt, analysis } = reading;
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  for (let i = endToken - 1; i >= firstToken; i--) {
    if (runAt[i] !== -1 || tokens[i]!.pos !== 'NOUN' || !isText(tokens[i]!.lower)) continue;
    if (!fitsHead(tokens[i]!.lower, pronoun)) continue;
    if (isDenied(reading, i, firstToken)) continue;
    let from = i;
    while (from > firstToken && tokens[from - 1]!.pos !== 'ADP') from--;
    const phrase = phraseEndingAt(reading, i, from);
    if (phrase?.kind === 'phrase' && phrase.head === tokens[i]!.lower) return phrase;
  }
  return undefined;
}

/** "My cousin posted one to me. “...,” it ran": whoever the sentence is about. */
function writerOf(reading: Reading, sentence: number, { head }: Voice): Voice | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = head === 'it' ? mainSubject(reading, firstToken, endToken) : undefined;
  return subject?.kind === 'phrase' && isPersonNoun(subject.head) ? subject : undefined;
}

/** "has never sent a card": there is none. */
function isDenied({ tokens }: Reading, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--)
    if (/^(?:never|no|not|n’t|n't)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** A body or a text speaks too, but is nobody's "she" or "he". */
export const fitsHead = (head: string, pronoun: string): boolean => {
  if (/^s?he$/.test(pronoun) && isBodyOrText(head)) return false;
  if (pronoun === 'she') return !isMaleNoun(head) && !/[^s]s$/.test(head);
  if (pronoun === 'he') return !isFemaleNoun(head) && !/[^s]s$/.test(head);
  return pronoun === 'they' ? /s$|^(?:people|police|they)$/.test(head) : !/s$/.test(head);
};
