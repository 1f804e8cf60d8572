/** Who speaks where nothing beside the words tells: whom the paragraph is about, or whom somebody has just asked. */

import type { Reading, Voice } from '../../../grammar/reading.js';
import { resolvePronoun } from '../../../grammar/reference/antecedents.js';
import { type Antecedent, named } from '../../../grammar/reference/known.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import { isText, pronounAt } from '../../../grammar/voices.js';
import { isReportNoun } from '../speakers/sources.js';
import { firstSentence, type Spot } from './scene.js';
import { subjectPerson } from './who.js';

/** The last person who was the subject of a sentence in the paragraph before the words, or the text that was. */
export function topicOf(spot: Spot): Antecedent | undefined {
  const { sentences } = spot.scene.reading.analysis;
  const at = firstSentence(spot);
  const { run } = spot.judgement.place;
  for (let s = at - 1; s >= at - FAR && sentences[s]?.paragraph === run.paragraph; s--) {
    const found = subjectPerson(spot, s) ?? addressee(spot, s);
    if (found && !isSpokenOf(spot, found)) return found;
    const text = s === at - 1 ? textSubject(spot, s) : undefined;
    if (text) return text;
  }
  return undefined;
}

/** Sentences after which nobody is still spoken of. From judgement. */
const FAR = 40;

const isSpokenOf = ({ known }: Spot, { entity }: Antecedent): boolean =>
  entity !== undefined && known.spokenOf?.has(entity) === true;

/** "The posters appeared in March"; "Obi's verdict on it?": whoever owns the words that are announced. */
function textSubject({ scene: { reading } }: Spot, sentence: number): Antecedent | undefined {
  const subject = sentenceSubject(reading, sentence);
  const person = reading.nameAt[subject?.firstToken ?? -1]?.entity;
  if (subject?.kind !== 'noun') return undefined;
  if (person?.kind === 'person' && isReportNoun(subject.head) && /[’']s?\s/.test(subject.text))
    return named(person, '');
  return isText(subject.head) ? { name: subject.text, head: subject.head } : undefined;
}

/** Whom the pronoun of a question, or of "I asked her", means. */
function addressee({ scene: { reading }, known }: Spot, sentence: number): Antecedent | undefined {
  const { tokens, sentences } = reading.analysis;
  const { firstToken, text } = sentences[sentence]!;
  const pronoun = pronounsOf(reading, sentence).find(
    ({ firstToken: at }) =>
      text.endsWith('?') ||
      tokens.slice(Math.max(firstToken, at - 5), at).some(({ lower }) => /^(?:i|we)$/.test(lower)),
  );
  return pronoun && resolvePronoun(reading, pronoun, known);
}

/** The words for him and her in a sentence, in their subject forms. */
function pronounsOf(reading: Reading, sentence: number): Voice[] {
  const { tokens, sentences } = reading.analysis;
  const { firstToken, endToken } = sentences[sentence]!;
  return tokens
    .slice(firstToken, endToken)
    .flatMap(({ lower }, i) =>
      reading.runAt[firstToken + i] === -1 && /^(?:he|him|she|her)$/.test(lower)
        ? [pronounAt(reading, firstToken + i)]
        : [],
    );
}

/** The last sentence of the paragraph before the one that a quotation opens. */
function lastOfParagraphBefore(spot: Spot): number | undefined {
  const at = firstSentence(spot) - 1;
  const { paragraph } = spot.judgement.place.run;
  return spot.scene.reading.analysis.sentences[at]?.paragraph === paragraph - 1 ? at : undefined;
}

/** The sentence is of the quotation before: who answers whom, turns tell. */
function isOfTalk({ scene: { reading }, judgement }: Spot, sentence: number): boolean {
  const before = reading.runs[judgement.place.run.index - 1];
  return before !== undefined && reading.analysis.tokens[before.endToken - 1]!.sentence === sentence;
}

/** `Ines sleeps badly. ¶ “I was young.”`: whom the paragraph before ends with; or who talks with the author. */
export function leadUp(spot: Spot): Antecedent | undefined {
  const at = lastOfParagraphBefore(spot);
  if (at === undefined) return undefined;
  const subject = subjectPerson(spot, at);
  if (subject) return isSpokenOf(spot, subject) || isOfTalk(spot, at) ? undefined : subject;
  if (sentenceSubject(spot.scene.reading, at)?.head !== 'i') return undefined;
  return spot.known.spoken.findLast(
    (one) => one.head !== 'i' && one.paragraph >= spot.judgement.place.run.paragraph - 2,
  );
}
