/** Who tells something in a sentence without quotation marks, and may go on in the quotation behind it. */

import type { Sentence } from '../../language/analysis.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { subjectOf } from './subjects.js';
import { verbAt } from './verbs.js';
import { canSpeak } from './who-can-speak.js';

/** A tag that ends a sentence: its speaker, its verb and the comma before it. */
export interface Tag {
  readonly voice: Voice;
  readonly verb: number;
  readonly comma: number;
}

/** `The trouble is the mud, says Ada Obi, an engineer.`: who speaks by a tag that ends the sentence. */
export function teller(reading: Reading, { firstToken, endToken }: Sentence): Tag | undefined {
  const { tokens, runAt } = reading;
  for (let i = endToken - 1; i > firstToken; i--) {
    if (runAt[i] !== -1) return undefined;
    if (verbAt(reading, i)?.takes !== 'clause' || !isTagVerb(reading, i, endToken)) continue;
    const comma = tagComma(reading, i, firstToken);
    if (comma === undefined) return undefined;
    const voice = subjectOf(reading, i, { from: comma + 1, end: endToken });
    const isTag =
      voice &&
      voice.firstToken - comma <= 4 &&
      !restHasVerb(reading, Math.max(i + 1, voice.endToken), endToken);
    return isTag && canSpeak(reading, voice, tokens[i]!.lower) ? { voice, verb: i, comma } : undefined;
  }
  return undefined;
}

/** "she said on Monday", "says Ada Obi": no object of its own stands behind, and it is no participle. */
function isTagVerb({ tokens, nameAt }: Reading, verb: number, end: number): boolean {
  if (/(?:ing|written)$/.test(tokens[verb]!.lower)) return false;
  const next = tokens[verb + 1];
  if (verb + 1 >= end || !next || tokens[verb - 1]!.text === ',') return true;
  return (
    /^(?:PUNCT|ADP|ADV)$/.test(next.pos) ||
    nameAt[verb + 1] !== undefined ||
    /^t(?:old|ells?)$/.test(tokens[verb]!.lower)
  );
}

/** The comma before a tag: `, she added`, `, says Ada Obi`. */
function tagComma({ tokens, runAt }: Reading, verb: number, from: number): number | undefined {
  for (let i = verb - 1; i > from && i > verb - LONGEST_NAME; i--)
    if (tokens[i]!.text === ',' && runAt[i] === -1) return i;
  return undefined;
}

/** Tokens between the comma of a tag and its verb. From judgement. */
const LONGEST_NAME = 8;

/** A verb behind the tag, unless it tells of the speaker: "who has worked there". */
function restHasVerb({ tokens }: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (/^(?:who|whose)$/.test(tokens[i]!.lower)) return false;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && !/ing$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** `In May Ada Obi told the council why the mud matters:`: the subject of the last verb of saying. */
export function lastTeller(reading: Reading, { firstToken, endToken }: Sentence): Voice | undefined {
  for (let i = endToken - 1; i > firstToken; i--) {
    if (reading.runAt[i] !== -1 || !verbAt(reading, i)) continue;
    const voice = subjectOf(reading, i, { from: firstToken, end: endToken });
    if (voice && canSpeak(reading, voice, reading.tokens[i]!.lower)) return voice;
  }
  return undefined;
}
