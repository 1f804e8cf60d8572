/** Who speaks through a text: the owner of "her message", the whole that "the sentence" is part of, whoever sends "another note". */

import type { Phrase, Reading, Voice } from '../../../grammar/reading.js';
import { resolvePronoun } from '../../../grammar/reference/antecedents.js';
import { type Antecedent, type Known, named } from '../../../grammar/reference/known.js';
import { isSpeakerNoun, isText, ownerOf, voiceOf } from '../../../grammar/voices.js';

/** The person or the document behind a text that is said to speak, where it is told. */
export function behindText(reading: Reading, known: Known, voice: Voice): Antecedent | undefined {
  if (!isText(voice.head)) return undefined;
  const owner = /[’']s?\s/.test(voice.text) ? undefined : ownerOf(reading, voice.firstToken);
  if (owner?.kind === 'pronoun' && /^s?he$/.test(owner.head)) return resolvePronoun(reading, owner, known);
  if (!BARE.test(voice.text)) return undefined;
  if (PARTS.test(voice.head)) return wholeOf(reading, voice);
  return MISSIVES.test(voice.head) ? sender(reading, known, voice) : undefined;
}

/** The noun and an article, perhaps a number: nothing says whose it is. */
const BARE = /^(?:the|an?|another|this|that)(?: (?:first|second|next|last|other|short|long))? \S+$/i;
const PARTS = /^(?:sentence|line|page|passage|paragraph|section|clause|verse|footnote)$/;
const MISSIVES = /^(?:message|reply|answer|response|text|note|e-?mail|mail|postcard)$/;

/** "He sent round a circular and underlined the line which said": the text named last, in this sentence or the one before. */
function wholeOf(reading: Reading, { firstToken }: Voice): Antecedent | undefined {
  const { tokens } = reading.analysis;
  const whole = phrasesBefore(reading, firstToken, 1).findLast(
    ({ head, kind }) => kind === 'noun' && isText(tokens[head]!.lower) && !PARTS.test(tokens[head]!.lower),
  );
  const voice = whole && voiceOf(reading, whole);
  return voice && { name: voice.text, head: voice.head };
}

/** The phrases before a token in its paragraph, some sentences back. */
function phrasesBefore(
  { analysis: { tokens, sentences }, parts }: Reading,
  token: number,
  back: number,
): Phrase[] {
  const at = tokens[token]!.sentence;
  return parts
    .slice(Math.max(0, at - back), at + 1)
    .flat()
    .flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : []))
    .filter(
      ({ head }) => head < token && sentences[tokens[head]!.sentence]!.paragraph === sentences[at]!.paragraph,
    );
}

/** Whoever has written to the author just before, in the same paragraph; or whom somebody has written to: "She wrote to the bank. The answer was". */
function sender(reading: Reading, { spoken }: Known, voice: Voice): Antecedent | undefined {
  const { tokens, sentences } = reading.analysis;
  const { paragraph } = sentences[tokens[voice.firstToken]!.sentence]!;
  const last = spoken.findLast((one) => one.paragraph === paragraph && one.head !== 'i');
  if (last) return last;
  const before = phrasesBefore(reading, voice.firstToken, 1);
  for (const phrase of before.filter(({ governor }) => tokens[governor ?? -1]?.lower === 'to')) {
    const { entity, kind, text, head } = voiceOf(reading, phrase);
    if (entity && entity.kind !== 'place') return named(entity, '');
    if (kind === 'noun' && isSpeakerNoun(head)) return { name: text, head };
  }
  return undefined;
}
