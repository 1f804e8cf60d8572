/** Numbers the phrases of an article and finds which of them complement others: `the office of the mayor`. */

import { is } from '../lexicon/index.js';
import type { PartHere } from './parts.js';
import type { Part, Phrase } from './reading.js';
import type { Scan } from './scan.js';

/** The parts of all sentences with their phrases numbered and joined. */
export function joinPhrases(
  scan: Scan,
  sentences: readonly (readonly PartHere[])[],
): { parts: Part[][]; phrases: Phrase[] } {
  const phrases: Phrase[] = [];
  const parts = sentences.map((here) => {
    const done: Part[] = [];
    for (const part of here)
      done.push(part.kind === 'phrase' ? numbered(scan, part, { done, phrases }) : part);
    return done;
  });
  return { parts, phrases };
}

interface Before {
  readonly done: readonly Part[];
  readonly phrases: Phrase[];
}

function numbered(scan: Scan, part: Extract<PartHere, { kind: 'phrase' }>, { done, phrases }: Before): Part {
  const link = done.at(-1);
  const governor = link?.kind === 'preposition' ? { governor: link.firstToken } : {};
  const head = link?.kind === 'preposition' ? done.at(-2) : undefined;
  const complements =
    head?.kind === 'phrase' &&
    isLinked(scan, { link: link!.firstToken, head: head.phrase, complement: part.phrase.kind })
      ? { complements: head.phrase.index }
      : {};
  const phrase: Phrase = { ...part.phrase, index: phrases.length, ...governor, ...complements };
  phrases.push(phrase);
  return { ...part, phrase };
}

/** `of` links to any noun; the other prepositions to nouns, and never a time to what it is told of. */
function isLinked(
  { tokens }: Scan,
  { link, head, complement }: { link: number; head: Phrase; complement: Phrase['kind'] },
): boolean {
  const { lower } = tokens[link]!;
  if (lower === 'of') return head.kind !== 'pronoun' || head.endToken - head.firstToken > 1;
  return (
    is(lower, 'links-nouns') &&
    complement !== 'time' &&
    (head.kind === 'noun' || head.entity?.kind === 'person')
  );
}
