/** Which sentences can be given to a student with a mistake in them. */

import { isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import { leaning, pointersIn } from '../../../grammar/pointing.js';
import type { Stretch } from '../../../grammar/reading.js';
import { slotOf } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { nameFor } from '../pronoun-name.js';
import { bodyOf, isPersonal } from '../standing.js';

const SHORTEST = 8;
const LONGEST = 28;

/** Clauses as a student is given them, and the tokens that they hold. */
export interface Judged extends Stretch {
  readonly text: string;
  /** By how many letters the name that stands for the first word is longer. */
  readonly shift: number;
}

/** A sentence of the text’s own, or its first clauses, where they make sense alone. */
export function clausesToJudge(passage: Passage): Judged | undefined {
  const { prose, quoted, words, sentence, reading } = passage;
  if (!prose || isPersonal(passage.tokens) || words < SHORTEST || /^\p{L}+ly\b/u.test(passage.text))
    return undefined;
  const slot = !quoted && words <= LONGEST ? { ...bodyOf(passage), words } : slotOf(passage);
  if (!slot || slot.words < SHORTEST || slot.words > LONGEST) return undefined;
  const tells = clausesOf(reading, passage.index).some(
    (clause) => isTold(clause, slot.firstToken) && clause.verb.endToken <= slot.endToken,
  );
  if (!tells && !quoted) return undefined;
  const name = nameFor(passage, slot);
  const pointers = pointersIn(reading, slot).filter(
    ({ why, token }) => why !== 'definite' && !(name && token === slot.firstToken),
  );
  const { tokens } = reading.analysis;
  const text = passage.text.slice(
    tokens[slot.firstToken]!.start - sentence.start,
    tokens[slot.endToken - 1]!.end - sentence.start,
  );
  if (
    slot.endToken < sentence.endToken - 1 &&
    /\b(?:where|which|who|that|when|while) [^,]{0,14}$/u.test(text)
  )
    return undefined;
  if (LEANS.test(text) || meansSomebody(text)) return undefined;
  if (leaning(pointers) >= 0.3 || /[?!:;–—()‘"“”„«»]/u.test(text)) return undefined;
  const named = name ? text.replace(/^\p{L}+/u, name) : text;
  const { firstToken, endToken } = slot;
  return { firstToken, endToken, text: named.replace(/[.,]$/u, ''), shift: named.length - text.length };
}

/** `twice as many as she had`: behind a name the pronoun may be another’s. */
const meansSomebody = (text: string): boolean =>
  /\b(?:she|her)\b/u.test(text) && /\b(?:he|his|him|Mr)\b/u.test(text);

/** Words for what stands before: `by then`, `One the size of a pea`, `In cool water it may add only one`. */
const LEANS =
  /^(?:now|then|one(?! of)|another|both|neither|others?|some(?! of)|the (?:first|second|third|fourth|last|other|others|former|latter))\b|\b(?:of them|this|these|those|by then|instead|(?:which|who|that) be)\b|\bonly one$|^(?:In|On|At|By|For|From|With|After|Before|Under|Since|Within) [^,]{2,50}?,? (?:it|they|he|she) /iu;
