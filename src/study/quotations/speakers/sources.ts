/** Sources that are no subjects: `according to X`, `in X's words`, `X's answer: “...”`, `attributed to X`, `quoting X`. */

import { phraseAt } from '../../../grammar/lookup.js';
import type { Parse, Voice } from '../../../grammar/reading.js';
import { sayingOf } from '../../../grammar/saying.js';
import { isSpeakerNoun, ownerOf, voiceBehind } from '../../../grammar/voices.js';
import { isPersonNoun } from '../../../lexicon/index.js';
import { type Place, wordBefore } from '../finding/place.js';
import type { Attribution } from './attribution.js';

/** `according to X`, `per X` behind a mark, before or after. */
export function accordingTo({ reading, run, from, end }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, end)) {
    const isPer =
      tokens[i]!.lower === 'per' && i > from && (reading.runAt[i - 1] !== -1 || tokens[i - 1]!.text === ',');
    const isAccording = tokens[i]!.lower === 'according' && tokens[i + 1]?.lower === 'to';
    const voice = isPer ? voiceBehind(reading, i) : isAccording ? voiceBehind(reading, i + 1) : undefined;
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

/** `in the vicar's hand`, `in her phrase`. */
export function inTheHandOf({ reading, run, from, end }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, end)) {
    if (!HANDS.has(tokens[i]!.lower)) continue;
    if (!/^[,:.]$/.test(tokens[i + 1]?.text ?? '.') && i + 1 !== run.firstToken) continue;
    const governor = phraseAt(reading, i)?.governor;
    const voice =
      governor !== undefined && tokens[governor]!.lower === 'in' ? ownerOf(reading, i) : undefined;
    if (voice) return { voice, cue: `in ... ${tokens[i]!.lower}` };
  }
  return undefined;
}

const HANDS = new Set('hand handwriting phrase formulation telling judgment judgement coinage'.split(' '));

/** `a line attributed to X: “...”`. */
export function attributedTo({ reading, run, from }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  const at = wordsIn(reading, from, run.firstToken).findLast(
    (i) => /^(?:attributed|credited)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'to',
  );
  const voice = at === undefined ? undefined : voiceBehind(reading, at + 1);
  return voice && { voice, cue: 'attributed to', stance: 'neutral' };
}

/** `Quoting Obi, Hart called it “...”`: most likely Obi's words; where "Obi" is read as a place, nobody's. */
export function quoting({ reading, from, end }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, end)) {
    const voice = tokens[i]!.lower === 'quoting' ? voiceBehind(reading, i) : undefined;
    if (!voice || tokens[voice.endToken]?.lower === 'as') continue;
    const isPerson = voice.kind === 'name' ? voice.entity?.kind !== 'place' : isPersonNoun(voice.head);
    if (isPerson) return { voice, cue: 'quoting', stance: 'neutral', isGuess: true };
    if (voice.kind === 'name') return { cue: 'quoting' };
  }
  return undefined;
}

/** Nouns that carry what somebody says, in the singular. */
export const isReportNoun = (lower: string): boolean => REPORT_NOUNS.has(lower.replace(/s$/, ''));

const REPORT_NOUNS = new Set(
  `answer reply response verdict view comment word description phrase message motto warning claim promise pledge
  declaration statement assertion announcement admission insistence belief suggestion accusation complaint call demand
  remark argument assessment judgement judgment advice explanation question conclusion opinion appeal vow denial apology
  testimony tweet boast plea prediction criticism reaction quip letter diary memoir speech`.split(/\s+/),
);

/** `Hart said Obi's remark, “...”, was unfair`, `Hart read out Obi's letter: “...”`. */
export function ownRemark(place: Place): Attribution | undefined {
  const { reading, run, from } = place;
  const sign = wordBefore(place);
  const noun = run.firstToken - (/^[,:]$/.test(sign) ? 2 : 1);
  if (noun <= from || reading.runAt[noun] !== -1 || phraseAt(reading, noun)?.head !== noun) return undefined;
  const word = reading.analysis.tokens[noun]!.lower;
  const voice = isReportNoun(word) ? ownerOf(reading, noun) : undefined;
  if (!voice || voice.kind === 'pronoun' || (sign === ':' && isAnswered(place))) return undefined;
  return { voice, cue: word };
}

/** `Hart rejected Obi's claim: “...”`: here Hart speaks. */
function isAnswered({ reading, clausesBefore }: Place): boolean {
  const saying = clausesBefore.map((clause) => sayingOf(reading, clause)).find((one) => one !== undefined);
  return (
    saying !== undefined &&
    (saying.stance === 'doubting' ||
      saying.takes === 'name' ||
      /^(?:answer|reply|respond)$/.test(saying.lemma))
  );
}

/** `X's answer: “...”`, `the declaration of X that it was “...”`, `Hers was the colder reply`. */
export function reportNoun({ reading, run, from }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const i of wordsIn(reading, from, run.firstToken).reverse()) {
    if (!isReportNoun(tokens[i]!.lower)) continue;
    const after = tokens[i + 1]?.lower ?? '';
    const voice = /^(?:of|by|from)$/.test(after)
      ? voiceBehind(reading, i + 1)
      : /^(?:that|is|was|were|are|:|,)$/.test(after) || i + 1 === run.firstToken
        ? (ownerOf(reading, i) ?? hers(reading, from))
        : undefined;
    const isMeant = after !== 'of' || voice?.kind !== 'noun' || isSpeakerNoun(voice.head);
    if (voice && voice.endToken <= run.firstToken && isMeant) return { voice, cue: tokens[i]!.lower };
  }
  return undefined;
}

const hers = ({ analysis: { tokens } }: Parse, from: number): Voice | undefined => {
  const { lower, text } = tokens[from]!;
  if (!/^(?:hers|his)$/.test(lower) || tokens[from + 1]?.pos !== 'AUX') return undefined;
  return {
    kind: 'pronoun',
    firstToken: from,
    endToken: from + 1,
    text,
    head: lower === 'his' ? 'he' : 'she',
  };
};
