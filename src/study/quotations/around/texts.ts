/** Who speaks through a text: the owner of "her message", the whole that "the sentence" is part of. */

import type { Phrase, Reading, Voice } from '../../../grammar/reading.js';
import { resolvePronoun } from '../../../grammar/reference/antecedents.js';
import type { Antecedent, Known } from '../../../grammar/reference/known.js';
import { isText, ownerOf, voiceOf } from '../../../grammar/voices.js';

/** The person or the document behind a text that is said to speak, where it is told. */
export function behindText(reading: Reading, known: Known, voice: Voice): Antecedent | undefined {
  if (!isText(voice.head)) return undefined;
  const owner = /[’']s?\s/.test(voice.text) ? undefined : ownerOf(reading, voice.firstToken);
  if (owner?.kind === 'pronoun' && /^s?he$/.test(owner.head)) return resolvePronoun(reading, owner, known);
  if (!BARE.test(voice.text)) return undefined;
  return PARTS.test(voice.head) ? wholeOf(reading, voice) : undefined;
}

/** The noun and an article, perhaps a number: nothing says whose it is. */
const BARE = /^(?:the|an?|another|this|that)(?: (?:first|second|next|last|other|short|long))? \S+$/i;
const PARTS = /^(?:sentence|line|page|passage|paragraph|section|clause|verse|footnote)$/;

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
