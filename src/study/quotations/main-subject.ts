/** The subject that opens a clause. */

import { isPersonNoun } from './person-nouns.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';

/** The subject of the clause that begins at `from`, past adverbials that a comma ends. */
export function mainSubject(reading: Reading, from: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    while (at < end && (runAt[at] !== -1 || /^(?:CCONJ|PUNCT|INTJ|PART)$/.test(tokens[at]!.pos))) at++;
    while (at < end && tokens[at]!.pos === 'ADV' && !reading.nameAt[at]) at++;
    if (at < end && tokens[at]!.text === ',') continue;
    if (at < end && isAdverbial(reading, at)) {
      const comma = nextComma(reading, at, end);
      if (comma >= end) return pronounAfter(reading, at, end);
      at = comma + 1;
      continue;
    }
    const voice = phraseStartingAt(reading, at, end);
    const comma = voice && timeEnd(reading, voice, end);
    if (comma) at = comma + 1;
    else if (voice && isPartOfAdverbial(reading, voice, { from: at, end })) at = voice.endToken + 1;
    else return voice;
  }
  return undefined;
}

/** "After a quick, late meeting, the council ...": a thing between two commas at the start is no subject. */
function isPartOfAdverbial(
  { tokens }: Reading,
  voice: Voice,
  { from, end }: { from: number; end: number },
): boolean {
  if (voice.kind !== 'phrase' || tokens[voice.endToken]?.text !== ',' || isPersonNoun(voice.head))
    return false;
  const isFirst = tokens[from - 1]?.text !== ',';
  return (
    !isFirst && tokens.slice(voice.endToken + 1, end).some((token) => /^(?:DET|PROPN|PRON)$/.test(token.pos))
  );
}

/** "On Monday they ...": an adverbial without a comma. */
function pronounAfter(reading: Reading, from: number, end: number): Voice | undefined {
  for (let i = from + 1; i < end; i++) {
    if (reading.runAt[i] === -1 && /^(?:he|she|they)$/.test(reading.tokens[i]!.lower))
      return phraseStartingAt(reading, i, end);
    if (/^(?:VERB|AUX)$/.test(reading.tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

/** The comma behind "two days later," or "Last month,", where the noun of time has ended the phrase. */
function timeEnd(reading: Reading, voice: Voice, end: number): number | undefined {
  const comma = nextComma(reading, voice.endToken, Math.min(end, voice.endToken + 3));
  const isCut =
    comma > voice.endToken && /^(?:last|next|this|that|each|every|late|early|one|the|\d+)$/i.test(voice.text);
  const isWhole = comma === voice.endToken && isTimeOnly(voice);
  return (isCut || isWhole) && reading.tokens[comma]?.text === ',' ? comma : undefined;
}

const isTimeOnly = ({ kind, text, head }: Voice): boolean =>
  kind === 'phrase' &&
  (/^(?:last|this|next|that|one|two|\d+)\s/i.test(text) ||
    /^(?:hour|day|week|month|year|decade|minute)s$/.test(head));

const isAdverbial = ({ tokens, nameAt }: Reading, at: number): boolean =>
  !nameAt[at] &&
  (/^(?:ADP|SCONJ|VERB)$/.test(tokens[at]!.pos) ||
    /^(?:to|when|while|although|though|if|as|since|because|that)$/.test(tokens[at]!.lower));

function nextComma({ tokens, runAt }: Reading, at: number, end: number): number {
  for (let i = at; i < end; i++) if (runAt[i] === -1 && tokens[i]!.text === ',') return i;
  return end;
}
