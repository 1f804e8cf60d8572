/** The subject of a verb that stands behind an aside between commas. */

import { isFiniteVerb, isSubjectPlace } from './clause-words.js';
import { mainSubject } from './main-subject.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';

/**
 * The subject before an aside between commas. A name that is the whole aside speaks itself ("the chief, Ada Obi,
 * said"); anything else is skipped, up to three asides.
 */
export function subjectBehindAside(reading: Reading, comma: number, from: number): Voice | undefined {
  let at = comma;
  let fallback: Voice | undefined;
  for (let hops = 0; hops < 4 && at > from; hops++) {
    const inside = phraseEndingAt(reading, at - 1, from);
    const opens = previousComma(reading, at - 1, from);
    if (inside?.entity?.kind === 'person' && opensAside(reading, inside, opens)) {
      return fullerName(reading, inside, from) ?? apposed(reading, inside, opens, from);
    }
    if (opens < from) return fallback ?? mainSubject(reading, from, comma);
    const outside = phraseEndingAt(reading, opens - 1, from);
    if (outside && (outside.entity?.kind === 'person' || outside.kind === 'pronoun')) return outside;
    fallback ??= outside && standsAsSubject(reading, outside, from) ? outside : undefined;
    at = opens;
  }
  return fallback;
}

/** Behind a preposition or a verb stands no subject: "the clerk who drove up to seal the vault, and who kept the keys, said". */
const standsAsSubject = (reading: Reading, voice: Voice, from: number): boolean =>
  isSubjectPlace(reading, voice, from) &&
  (voice.firstToken <= from || !isFiniteVerb(reading.tokens[voice.firstToken - 1]!));

/** "Ada Obi, curator at the museum, Kell, said": one word after a person of two names is a place. */
function fullerName(reading: Reading, voice: Voice, from: number): Voice | undefined {
  if (/[\s-]/.test(voice.text)) return undefined;
  const first = mainSubject(reading, from, voice.firstToken);
  return first?.entity?.kind === 'person' && /\s/.test(first.text) ? first : undefined;
}

const opensAside = (reading: Reading, voice: Voice, comma: number): boolean =>
  voice.firstToken - 1 === comma || firstOfPhrase(reading, voice) - 1 === comma;

/** A voice that is a name may have titles before it. */
function firstOfPhrase({ tokens }: Reading, voice: Voice): number {
  let first = voice.firstToken;
  while (first > 0 && /^(?:PROPN|ADJ|NOUN|DET)$/.test(tokens[first - 1]!.pos)) first--;
  return first;
}

function apposed(reading: Reading, person: Voice, comma: number, from: number): Voice {
  const role = comma > from ? phraseEndingAt(reading, comma - 1, from) : undefined;
  return role?.kind === 'phrase' && isPersonNoun(role.head) ? { ...person, role: role.text } : person;
}

function previousComma({ tokens, runAt }: Reading, at: number, from: number): number {
  for (let i = at; i >= from; i--) if (runAt[i] === -1 && /^[,(—–]$/.test(tokens[i]!.text)) return i;
  return from - 1;
}
