/** The sieves that read the speaker beside a noun of saying: `in X's words`, `X's answer was "..."`. */

import type { Around, Attribution } from './around.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { isSpeakerNoun } from './who-can-speak.js';

/** `in the words of X`, `X's words`. */
export function inTheWordsOf(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i + 1 < end; i++) {
    if (runAt[i] !== -1 || !/^words?$/.test(tokens[i]!.lower)) continue;
    const limit = i < run.firstToken ? run.firstToken : end;
    if (!/^(?:of|is|was|were|:|,)$/.test(tokens[i + 1]!.lower) && i + 1 !== run.firstToken) continue;
    const voice =
      tokens[i + 1]!.lower === 'of' ? phraseStartingAt(reading, i + 2, limit) : ownerBefore(reading, i, from);
    if (voice && (voice.kind !== 'phrase' || isPersonNoun(voice.head)))
      return { voice, cue: 'in the words of', stance: 'neutral' };
  }
  return undefined;
}

/** `in the vicar's hand`, `in her phrase`. */
export function inTheHandOf(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = from + 2; i < end; i++) {
    if (runAt[i] !== -1 || !HANDS.has(tokens[i]!.lower)) continue;
    if (!/^[,:]$/.test(tokens[i + 1]?.text ?? '') && i + 1 !== run.firstToken && i + 1 < end - 1) continue;
    const voice = ownerBefore(reading, i, from);
    if (voice && tokens[firstOfOwner(reading, voice)]?.lower === 'in')
      return { voice, cue: `in ... ${tokens[i]!.lower}` };
  }
  return undefined;
}

const HANDS = new Set('hand handwriting phrase formulation telling judgment judgement coinage'.split(' '));

const firstOfOwner = ({ tokens }: Reading, { firstToken }: Voice): number =>
  /^(?:the|a|an)$/.test(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;

/** Nouns that carry what somebody says, in the singular. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `answer reply response verdict view comment word description phrase message motto warning claim promise pledge
  declaration statement assertion announcement admission insistence belief suggestion accusation complaint call demand
  remark argument assessment judgement judgment advice explanation question conclusion opinion appeal vow denial apology
  testimony tweet boast plea prediction criticism reaction quip letter diary memoir speech`.split(/\s+/),
);

/** `X's answer: "..."`, `the declaration of X that it was "..."`. */
export function reportNounBefore(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 1; i >= from; i--) {
    if (runAt[i] !== -1 || !REPORT_NOUNS.has(tokens[i]!.lower.replace(/s$/, ''))) continue;
    const after = tokens[i + 1]?.lower ?? '';
    const voice = /^(?:of|by|from)$/.test(after)
      ? phraseStartingAt(reading, i + 2, run.firstToken)
      : /^(?:that|is|was|were|are|:|,)$/.test(after) || i + 1 === run.firstToken
        ? (ownerBefore(reading, i, from) ?? hers(reading, from))
        : undefined;
    if (voice && (after !== 'of' || isNamedOrSpeaker(voice))) return { voice, cue: tokens[i]!.lower };
  }
  return undefined;
}

/** "the answer of the council", but no "message of hope". */
const isNamedOrSpeaker = ({ kind, head }: Voice): boolean => kind !== 'phrase' || isSpeakerNoun(head);

/** "His was the colder reply". */
const hers = (reading: Reading, from: number): Voice | undefined =>
  /^(?:hers|his)$/.test(reading.tokens[from]?.lower ?? '') && reading.tokens[from + 1]?.pos === 'AUX'
    ? ownerPronoun(reading, from, reading.tokens[from]!.lower === 'his' ? 'he' : 'she')
    : undefined;

/** The owner of the noun at `noun`: "X's answer", "her answer". */
export function ownerBefore(reading: Reading, noun: number, from: number): Voice | undefined {
  const { tokens } = reading;
  for (let i = noun - 1; i >= from && i >= noun - 4; i--) {
    const { lower } = tokens[i]!;
    if (/^[’']s?$/.test(lower)) return phraseEndingAt(reading, i - 1, from);
    if (lower === 'his' || lower === 'her') return ownerPronoun(reading, i, lower === 'his' ? 'he' : 'she');
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** The pronoun whose possessive stands at a token. */
export const ownerPronoun = ({ tokens }: Reading, at: number, head: string): Voice => ({
  kind: 'pronoun',
  firstToken: at,
  endToken: at + 1,
  text: tokens[at]!.text,
  head,
});
