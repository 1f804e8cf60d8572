/** Claims that say how things are and that somebody could deny: what a text argues for. */

import { isLoaded } from '../loaded-words.js';
import { ARGUES } from './arguing.js';
import type { Claim } from './claims.js';

/** A statement of the text’s own on things in general that weighs, compares or judges. */
export const isGeneralClaim = (claim: Claim): boolean =>
  claim.owner.kind === 'author' &&
  claim.slot.words >= FEWEST_WORDS &&
  !claim.passage.reported &&
  !OTHERS.test(claim.lower) &&
  isGeneral(claim) &&
  isArguable(claim) &&
  !/\b(?:i|my|me)\b/u.test(claim.lower);

/** What others hold. */
const OTHERS =
  /\b(?:object|objects|claims?|argues?|insists?|fears?|believes?|hopes?|thinks?|expects?|defends?|opponents|critics|supporters|defenders)\b/u;

/** Less says too little to deny. From judgement. */
const FEWEST_WORDS = 7;

/** How things are, with no figure and no person of its own. */
function isGeneral({ clauses, slot, passage }: Claim): boolean {
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  if (!main || !passage.prose || /\d/u.test(slot.extract.text)) return false;
  const subject = main.subject?.phrase;
  const isPerson = subject?.entity?.kind === 'person' || subject?.kind === 'pronoun';
  const { lemma } = passage.reading.analysis.tokens[main.verb.main]!;
  return !isPerson && (main.verb.tense === 'present' || lemma === 'be');
}

/** Somebody could deny it. */
const isArguable = ({ lower, passage, slot }: Claim): boolean =>
  (ARGUES.test(lower) ||
    COMPARES.test(lower) ||
    passage.tokens.some((token) => token.end <= passage.origin + slot.extract.end && isLoaded(token))) &&
  !/^(?:there (?:is|are|has)|as for|the (?:term|word|name))\b|\bbecause\b/u.test(lower);

const COMPARES =
  /\b(?:than|most|least|hardly|barely|rarely|seldom|far more|\p{L}+est of all|the \p{L}{3,}est|not (?:quite )?what)\b/u;
