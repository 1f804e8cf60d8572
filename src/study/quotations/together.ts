/** Two who say the same words: `Ada Obi and the mayor said`, `wrote Ada Obi and Tom Hart`. */

import { phraseEndingAt, phraseStartingAt, textBetween, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { isSpeakerNoun } from './who-can-speak.js';

/** The voice with the one it is joined to by "and", as one phrase; or the voice as it is. */
export function together(
  reading: Reading,
  voice: Voice,
  { from, end }: { from: number; end: number },
): Voice {
  const partner = partnerBefore(reading, voice, from) ?? partnerBehind(reading, voice, end);
  if (!partner) return voice;
  const firstToken = Math.min(voice.firstToken, partner.firstToken);
  const endToken = Math.max(voice.endToken, partner.endToken);
  const text = textBetween(reading.tokens, firstToken, endToken);
  return { kind: 'phrase', firstToken, endToken, text, head: 'they' };
}

/** "Ada Obi and the mayor said", where the first is no object of another verb. */
function partnerBefore(reading: Reading, voice: Voice, from: number): Voice | undefined {
  const { tokens, runAt } = reading;
  const and = voice.firstToken - 1;
  if (voice.kind === 'pronoun' || and <= from || tokens[and]!.lower !== 'and' || runAt[and] !== -1)
    return undefined;
  const first = phraseEndingAt(reading, and - 1, from);
  const before = first && tokens[first.firstToken - 1];
  const opens = first?.firstToken === from || before?.pos === 'PUNCT';
  return first && opens && isSomebody(first) ? first : undefined;
}

/** "wrote Ada Obi and Tom Hart", and then nothing that one of them does. */
function partnerBehind(reading: Reading, voice: Voice, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  const and = voice.endToken;
  if (voice.kind === 'pronoun' || and + 1 >= end || tokens[and]!.lower !== 'and' || runAt[and] !== -1)
    return undefined;
  const second = phraseStartingAt(reading, and + 1, end);
  const closed = second && (second.endToken >= end || /^(?:PUNCT|ADP)$/.test(tokens[second.endToken]!.pos));
  return second && closed && isSomebody(second) ? second : undefined;
}

const isSomebody = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind !== 'place' : kind === 'phrase' && isSpeakerNoun(head);
