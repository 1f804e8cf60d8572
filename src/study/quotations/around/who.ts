/** Who is meant by the words that stand for a speaker: a name, a role, a pronoun, the subject of a sentence nearby. */

import type { Voice } from '../../../grammar/reading.js';
import { resolvePronoun } from '../../../grammar/reference/antecedents.js';
import { type Antecedent, named } from '../../../grammar/reference/known.js';
import { namesakeOf } from '../../../grammar/reference/namesakes.js';
import { resolveRole } from '../../../grammar/reference/role-holders.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import { isPersonVoice } from '../../../grammar/voices.js';
import type { NamedEntity } from '../../../language/analysis.js';
import type { Speaking } from '../found-quotation.js';
import { AUTHOR, type Spot } from './scene.js';
import { behindText } from './texts.js';

/** Who a voice is: the author, whom a pronoun means, a name, the holder of a role, or the phrase itself. */
export function fromVoice(spot: Spot, voice: Voice): Omit<Speaking, 'row'> | undefined {
  if (voice.kind === 'pronoun') return inferred(fromPronoun(spot, voice));
  const { reading } = spot.scene;
  const namesake = namesakeOf(reading, voice);
  if (namesake) return inferred(asSpeaker(voice, namesake));
  if (voice.entity) return { speaker: asSpeaker(voice, voice.entity), attribution: 'named' };
  if (/^(?:nobody|no|none|neither|nothing)\b/i.test(voice.text)) return undefined;
  const holder = resolveRole(reading, voice) ?? behindText(reading, spot.known, voice);
  return inferred(holder) ?? { speaker: { name: voice.text, head: voice.head }, attribution: 'named' };
}

const inferred = (speaker: Antecedent | undefined): Omit<Speaking, 'row'> | undefined =>
  speaker && { speaker, attribution: 'inferred' };

function fromPronoun(spot: Spot, voice: Voice): Antecedent | undefined {
  if (voice.head === 'i') return whoIsI(spot, voice);
  return resolvePronoun(spot.scene.reading, voice, spot.known);
}

/** A name as a speaker, with what the text says it is. */
const asSpeaker = (voice: Voice, entity: NamedEntity): Antecedent =>
  named(entity, voice.head, entity.role ?? voice.role);

const paragraphOf = ({ scene: { reading } }: Spot, { firstToken }: Voice): number => {
  const { tokens, sentences } = reading.analysis;
  return sentences[tokens[firstToken]!.sentence]!.paragraph;
};

/** The writer of the section or the one whose turn it is; else the author, but for questions and answers. */
function whoIsI(spot: Spot, voice: Voice): Antecedent | undefined {
  const writer = spot.scene.writers.get(paragraphOf(spot, voice));
  if (writer) return { head: 'i', ...writer };
  return spot.scene.isTranscript ? undefined : AUTHOR;
}

/** The subject of a sentence, when it is a person. */
export function subjectPerson(spot: Spot, sentence: number): Antecedent | undefined {
  const { reading } = spot.scene;
  const subject = sentenceSubject(reading, sentence);
  if (!subject) return undefined;
  if (subject.entity) return isLikelyPerson(subject.entity) ? asSpeaker(subject, subject.entity) : undefined;
  if (!isPersonVoice(subject)) return undefined;
  return subject.kind === 'pronoun'
    ? resolvePronoun(reading, subject, spot.known)
    : (resolveRole(reading, subject) ?? { name: subject.text, head: subject.head });
}

/** A name of two words and no known kind, as the subject of a sentence, is most often a person. */
const isLikelyPerson = ({ kind, name }: NamedEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));
