/** Sources that are no subjects: `according to X`, `in X's words`, `X's answer: “...”`. */

import type { Parse } from '../../../grammar/reading.js';
import { isSpeakerNoun, ownerOf, voiceBehind } from '../../../grammar/voices.js';
import { is, isPersonNoun } from '../../../lexicon/index.js';
import type { Place } from '../finding/place.js';
import type { Attribution } from './attribution.js';

/** `according to X`, before or after. */
export function accordingTo({ reading, run, from, end }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, end)) {
    const isAccording = tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to';
    const voice = isAccording ? voiceBehind(reading, i + 1) : undefined;
    if (voice && (voice.firstToken > run.firstToken || voice.endToken <= run.firstToken))
      return { voice, cue: 'according to', stance: 'neutral' };
  }
  return undefined;
}

/** The tokens outside quotations. */
const wordsIn = ({ runAt }: Parse, from: number, end: number): number[] => {
  const words: number[] = [];
  for (let i = from; i < end; i++) if (runAt[i] === -1) words.push(i);
  return words;
};

/** `in the words of X`, `X's words`. */
export function inTheWordsOf({ reading, run, from, end }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, end)) {
    if (!/^words?$/.test(tokens[i]!.lower)) continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (!/^(?:of|is|was|were|:|,)$/.test(next) && i + 1 !== run.firstToken) continue;
    const voice = next === 'of' ? voiceBehind(reading, i + 1) : ownerOf(reading, i);
    if (voice && (voice.kind !== 'noun' || isPersonNoun(voice.head)))
      return { voice, cue: 'in the words of', stance: 'neutral' };
  }
  return undefined;
}

/** Nouns that carry what somebody says, in the singular. */
export const isReportNoun = (lower: string): boolean => is(lower.replace(/s$/, ''), 'report-noun');

/** `X's answer: “...”`, `the declaration of X that it was “...”`. */
export function reportNoun({ reading, run, from }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, run.firstToken).reverse()) {
    if (!isReportNoun(tokens[i]!.lower)) continue;
    const after = tokens[i + 1]?.lower ?? '';
    const voice = /^(?:of|by|from)$/.test(after)
      ? voiceBehind(reading, i + 1)
      : /^(?:that|is|was|were|are|:|,)$/.test(after) || i + 1 === run.firstToken
        ? ownerOf(reading, i)
        : undefined;
    const isMeant = after !== 'of' || voice?.kind !== 'noun' || isSpeakerNoun(voice.head);
    if (voice && voice.endToken <= run.firstToken && isMeant) return { voice, cue: tokens[i]!.lower };
  }
  return undefined;
}
