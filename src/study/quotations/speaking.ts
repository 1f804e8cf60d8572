/** Who is meant by the words that stand for a speaker: a name, a role, a pronoun, the subject of a sentence nearby. */

import type { NamedEntity, Sentence } from '../../language/analysis.js';
import { type Antecedent, type Known, resolvePronoun } from './antecedents.js';
import type { Around } from './around.js';
import type { Speaking } from './found-quotation.js';
import { mainSubject } from './main-subject.js';
import { namesakeBefore } from './namesakes.js';
import { isPersonPhrase } from './person-nouns.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import { REPORT_NOUNS } from './report-nouns.js';
import { resolveRole, roleOf } from './role-holders.js';
import { lastTeller } from './tellers.js';
import { behindText } from './texts.js';
import { AUTHOR } from './turns.js';
import { verbAt } from './verbs.js';
import { canSpeak, isText } from './who-can-speak.js';

/** Who a voice is: the author, whom a pronoun means, a name, the holder of a role, or the phrase itself. */
export function fromVoice(reading: Reading, known: Known, voice: Voice): Speaking | undefined {
  if (voice.kind === 'pronoun') {
    const speaker =
      voice.head === 'i'
        ? whoIsI(reading, voice)
        : voice.head === 'you'
          ? otherWriter(reading, voice)
          : (resolvePronoun(reading, voice, known) ?? namedLater(reading, voice, known));
    return speaker ? { speaker, attribution: 'inferred' } : undefined;
  }
  const namesake = namesakeBefore(reading, voice, known.names);
  if (namesake) return { speaker: asSpeaker(voice, namesake), attribution: 'inferred' };
  if (voice.kind === 'name' && voice.entity)
    return { speaker: asSpeaker(voice, voice.entity), attribution: 'named' };
  if (/^(?:nobody|no|none|neither|nothing)\b/i.test(voice.text)) return undefined;
  const holder =
    (/^my (?:opponent|critic)$/i.test(voice.text) ? otherWriter(reading, voice) : undefined) ??
    resolveRole(reading, voice, known.names) ??
    behindText(reading, known, voice);
  if (holder) return { speaker: holder, attribution: 'inferred' };
  return { speaker: { name: voice.text, head: voice.head }, attribution: 'named' };
}

/** The writer of the section or the one whose turn it is; else the author, but for questions and answers. */
function whoIsI({ analysis, tokens, writers, isTranscript }: Reading, voice: Voice): Antecedent | undefined {
  const { paragraph } = analysis.sentences[tokens[voice.firstToken]!.sentence]!;
  const writer = writers.get(paragraph);
  if (writer) return { head: 'i', ...writer };
  return isTranscript ? undefined : AUTHOR;
}

/** Of two who write to each other, whom one calls "you". */
function otherWriter({ analysis, tokens, writers }: Reading, voice: Voice): Antecedent | undefined {
  const { paragraph } = analysis.sentences[tokens[voice.firstToken]!.sentence]!;
  const own = writers.get(paragraph)?.name;
  const others = [...new Map([...writers.values()].map((writer) => [writer.name, writer])).values()].filter(
    ({ name }) => name !== own,
  );
  return own && others.length === 1 ? { head: 'you', ...others[0]! } : undefined;
}

/** `“I never asked,” he says. Ivo Bell, 60, was ...`: a pronoun with nobody before it is whom the next sentence names. */
function namedLater(reading: Reading, voice: Voice, known: Known): Antecedent | undefined {
  if (!/^s?he$/.test(voice.head)) return undefined;
  const { sentences } = reading.analysis;
  const at = reading.tokens[voice.firstToken]!.sentence;
  const next = sentences[at + 1];
  if (!next || next.paragraph > sentences[at]!.paragraph + 1) return undefined;
  const entity = mainSubject(reading, next.firstToken, next.endToken)?.entity;
  const isOther = entity?.gender === (voice.head === 'she' ? 'male' : 'female');
  if (entity?.kind !== 'person' || isOther || known.spokenOf?.has(entity)) return undefined;
  return { name: entity.name, head: voice.head, entity, ...roleOf(entity) };
}

/** A name as a speaker, with what the text says it is. */
export function asSpeaker(voice: Voice, entity: NamedEntity): Antecedent {
  const role = roleOf(entity).role ?? voice.role;
  return { name: entity.name, head: voice.head, entity, ...(role ? { role } : {}) };
}

/** The people a quotation names, but for one who gives his own name in it. */
export function peopleIn({ nameAt, tokens }: Reading, run: Run): ReadonlySet<NamedEntity> {
  const people = new Set<NamedEntity>();
  for (let i = run.firstToken; i < run.endToken; i++) {
    const naming = nameAt[i];
    if (naming?.firstToken !== i || naming.entity.kind !== 'person') continue;
    if (!/^(?:am|’m|'m|i|is|me)$/.test(tokens[i - 1]?.lower ?? '')) people.add(naming.entity);
  }
  return people;
}

/** `The newspaper reports:` before a quotation on a line of its own. */
export function announcer(reading: Reading, known: Known, sentence: Sentence): Antecedent | undefined {
  const { firstToken, endToken } = sentence;
  const subject = lastTeller(reading, sentence) ?? mainSubject(reading, firstToken, endToken);
  if (!subject) return undefined;
  const cue = reading.tokens.slice(firstToken, endToken).find((_, i) => verbAt(reading, firstToken + i));
  const isHeard =
    subject.entity?.kind === 'person' ||
    subject.head === 'it' ||
    (subject.kind === 'phrase' && isText(subject.head)) ||
    (cue && canSpeak(reading, subject, cue.lower));
  return isHeard ? fromVoice(reading, known, subject)?.speaker : undefined;
}

/** The subject of a sentence, when it is a person. */
export function subjectPerson(
  reading: Reading,
  known: Known,
  sentence: { firstToken: number; endToken: number },
) {
  const subject = mainSubject(reading, sentence.firstToken, sentence.endToken);
  if (subject?.kind === 'pronoun' && /^(?:he|she)$/.test(subject.head))
    return resolvePronoun(reading, subject, known);
  if (subject?.entity) return isLikelyPerson(subject.entity) ? asSpeaker(subject, subject.entity) : undefined;
  if (subject?.kind !== 'phrase' || !isPersonPhrase(subject)) return undefined;
  return resolveRole(reading, subject, known.names) ?? { name: subject.text, head: subject.head };
}

/** A name of two words and no known kind, as the subject of a sentence, is most often a person. */
const isLikelyPerson = ({ kind, name }: NamedEntity): boolean =>
  kind === 'person' || (kind === 'unknown' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));

/** `A letter from the port office lies on the desk. It has one line: “...”`: the words are the office's. */
export function writerBefore(reading: Reading, known: Known, { run, from }: Around): Antecedent | undefined {
  const { tokens, analysis } = reading;
  if (tokens[run.firstToken - 1]?.text !== ':' || mainSubject(reading, from, run.firstToken)?.head !== 'it')
    return undefined;
  const at = tokens[run.firstToken]!.sentence;
  const before = analysis.sentences[at - 1];
  if (before?.paragraph !== run.paragraph) return undefined;
  for (let i = before.endToken - 2; i >= before.firstToken; i--) {
    if (!REPORT_NOUNS.has(tokens[i]!.lower) || !/^(?:from|by)$/.test(tokens[i + 1]!.lower)) continue;
    const voice = phraseStartingAt(reading, i + 2, before.endToken);
    return voice && fromVoice(reading, known, voice)?.speaker;
  }
  return undefined;
}
