/** Who speaks where nothing beside the words tells: whom the paragraph is about, or whom the author has just asked. */

import { type Antecedent, type Known, resolvePronoun } from './antecedents.js';
import { mainSubject } from './main-subject.js';
import { POSSESSIVE } from './phrase-words.js';
import type { Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import { ownerPronoun, REPORT_NOUNS } from './report-nouns.js';
import { fromVoice, subjectPerson } from './speaking.js';
import { isText } from './who-can-speak.js';

/** The last person who was the subject of a sentence in the paragraph before the words, or the text that was. */
export function topicOf(reading: Reading, known: Known, run: Run): Antecedent | undefined {
  const { sentences } = reading.analysis;
  const at = reading.tokens[run.firstToken]!.sentence;
  for (let s = at - 1; s >= 0 && sentences[s]!.paragraph === run.paragraph; s--) {
    const found =
      subjectPerson(reading, known, sentences[s]!) ??
      ownerOf(reading, known, s) ??
      addressee(reading, known, s);
    if (found && !isSpokenOf(known, found)) return found;
    const text = s === at - 1 ? textOf(reading, s) : undefined;
    if (text) return text;
  }
  return undefined;
}

/** "Her objection is old": the subject is somebody's. */
function ownerOf(reading: Reading, known: Known, sentence: number): Antecedent | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = mainSubject(reading, firstToken, endToken);
  const owner = /^(his|her)\s/i.exec(subject?.text ?? '')?.[1]?.toLowerCase();
  if (!subject || !owner) return undefined;
  return resolvePronoun(
    reading,
    ownerPronoun(reading, subject.firstToken, owner === 'his' ? 'he' : 'she'),
    known,
  );
}

/** "Obi's verdict on it?": whoever owns the words that are announced. */
function personOwning({ tokens, nameAt }: Reading, subject: Voice): Antecedent | undefined {
  const naming = nameAt[subject.firstToken];
  if (subject.kind !== 'phrase' || naming?.entity.kind !== 'person') return undefined;
  const isOwner = POSSESSIVE.test(tokens[naming.endToken]?.lower ?? '') && REPORT_NOUNS.has(subject.head);
  return isOwner ? { name: naming.entity.name, head: '', entity: naming.entity } : undefined;
}

/** "The posters appeared in March." */
function textOf(reading: Reading, sentence: number): Antecedent | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const subject = mainSubject(reading, firstToken, endToken);
  const owner = subject && personOwning(reading, subject);
  if (owner) return owner;
  return subject?.kind === 'phrase' && isText(subject.head)
    ? { name: subject.text, head: subject.head }
    : undefined;
}

/** `I rang her. Did she remember? ¶ “I do.”`: whom a question without marks, or the author, turns to right before a paragraph. */
export function askedBefore(reading: Reading, known: Known, run: Run): Asked | undefined {
  const at = lastOfParagraphBefore(reading, run);
  if (at === undefined) return undefined;
  const last = known.spoken.at(-1);
  const answerer =
    last?.head === 'i' && last.sentence === at
      ? pronounIn(reading, known, at - 1)
      : addressee(reading, known, at);
  return answerer ? { answerer } : askedBySomebody(reading, known, at);
}

/** Who is asked, and who asks where that is not the author. */
export interface Asked {
  readonly answerer: Antecedent;
  readonly asker?: Antecedent;
}

/** The last sentence of the paragraph before the one that a quotation opens. */
function lastOfParagraphBefore({ tokens, analysis }: Reading, run: Run): number | undefined {
  const at = tokens[run.firstToken]!.sentence - 1;
  return analysis.sentences[at]?.paragraph === run.paragraph - 1 ? at : undefined;
}

/** Whom the pronoun of a question, or of "I asked her", means. */
function addressee(reading: Reading, known: Known, sentence: number): Antecedent | undefined {
  const { firstToken, endToken, text } = reading.analysis.sentences[sentence]!;
  const isQuestion = text.endsWith('?');
  for (let i = firstToken; i < endToken; i++) {
    const pronoun = PRONOUNS.get(reading.tokens[i]!.lower);
    if (reading.runAt[i] !== -1 || !pronoun) continue;
    if (isQuestion || isAuthorsObject(reading, i, firstToken))
      return resolvePronoun(reading, ownerPronoun(reading, i, pronoun), known);
  }
  return undefined;
}

/** `The engineer shows the plan. A man by the door wants to know who pays. ¶ “All of us.”`: the engineer answers. */
function askedBySomebody(reading: Reading, known: Known, sentence: number): Asked | undefined {
  const { sentences } = reading.analysis;
  const { firstToken, endToken, text, paragraph } = sentences[sentence]!;
  const subject = ASKING.test(text) ? mainSubject(reading, firstToken, endToken) : undefined;
  const asker =
    subject && subject.kind !== 'pronoun' ? fromVoice(reading, known, subject)?.speaker : undefined;
  for (let s = sentence - 1; asker && s >= 0 && sentences[s]!.paragraph === paragraph; s--) {
    const answerer = subjectPerson(reading, known, sentences[s]!);
    if (answerer && answerer.name !== asker.name) return { answerer, asker };
  }
  return undefined;
}

const ASKING = /\b(?:asks?|asked|wonders?|wondered|[ei]nquire[sd]?|(?:wish|want)(?:es|ed|s)? to know)\b/;

/** `The fire follows him about. ¶ “I was young.”`: whom the paragraph before ends with; or who talks with the author. */
export function leadUp(reading: Reading, known: Known, run: Run): Antecedent | undefined {
  const at = lastOfParagraphBefore(reading, run);
  if (at === undefined) return undefined;
  const { sentences } = reading.analysis;
  const { firstToken, endToken } = sentences[at]!;
  const subject = subjectPerson(reading, known, sentences[at]!);
  if (subject) return isSpokenOf(known, subject) ? undefined : subject;
  const person = pronounIn(reading, known, at);
  if (person) return person;
  if (mainSubject(reading, firstToken, endToken)?.head !== 'i') return undefined;
  return known.spoken.findLast((one) => one.head !== 'i' && one.paragraph >= run.paragraph - 2);
}

/** The one whom the first pronoun of a sentence means. */
function pronounIn(reading: Reading, known: Known, sentence: number): Antecedent | undefined {
  const { firstToken, endToken } = reading.analysis.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  for (let i = firstToken; i < endToken; i++) {
    const pronoun = reading.runAt[i] === -1 ? PRONOUNS.get(reading.tokens[i]!.lower) : undefined;
    if (pronoun) return resolvePronoun(reading, ownerPronoun(reading, i, pronoun), known);
  }
  return undefined;
}

const isSpokenOf = ({ spokenOf }: Known, { entity }: Antecedent): boolean =>
  entity !== undefined && spokenOf?.has(entity) === true;

const PRONOUNS = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** "I asked her", "we went back to him". */
function isAuthorsObject({ tokens }: Reading, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) if (/^(?:i|we)$/.test(tokens[i]!.lower)) return true;
  return false;
}
