/** A demand as its question: `The council should publish the figures.` becomes `Should the council publish the figures?` */

import type { Clause, Reading } from '../../grammar/reading.js';
import { is } from '../../lexicon/index.js';
import { demandIn } from '../modality.js';
import type { Claim } from './claims.js';
import type { Scene } from './scene.js';

/** The question of a claim that surely demands a deed; what is in force, or what a law lays down, demands nothing. */
export function demandedIn(scene: Pick<Scene, 'inForce'>, claim: Claim): string | undefined {
  const { reading } = claim.passage;
  const clause = demandIn(reading, claim.clauses);
  const question = clause && questionOf(claim, clause);
  const isOne = claim.clauses.filter(({ kind }) => kind === 'main').length === 1;
  return clause &&
    question &&
    isOne &&
    isDeed(reading, clause) &&
    !LAW.test(claim.lower) &&
    !HARDSHIP.test(claim.lower) &&
    !scene.inForce.has(claim.passage.paragraph)
    ? question
    : undefined;
}

/** `should arrive`, `should be over`: a guess as often as a demand. */
const COMES =
  /^(?:arrive|come|begin|start|last|take|reach|return|follow|become|happen|suffice|appear|leave|know|see|decide|choose|say|answer|wait)$/;

/** What somebody is driven to is no demand: `she must find her own room`. */
const HARDSHIP = /\bmust \p{L}+ (?:her|his|their|my|our) own\b/u;

/** What a law lays down is a rule, not a demand. */
const LAW = /\b(?:rules?|laws?|regulations?|treaty|constitution)\b/u;

/** `must publish`, `should be built`: not `must be cold`, which guesses or describes. */
function isDeed({ analysis }: Reading, { verb }: Clause): boolean {
  const { lemma } = analysis.tokens[verb.main]!;
  return lemma !== 'be' && !verb.negated && (verb.passive || !COMES.test(lemma));
}

/** `The council should publish the figures.` -> `Should the council publish the figures?` */
function questionOf({ passage, slot }: Claim, { subject, verb }: Clause): string | undefined {
  const { tokens } = passage.reading.analysis;
  const first = subject?.phrase.firstToken ?? -1;
  if (subject?.by !== 'own' || first < 0 || verb.firstToken - first > LONGEST_SUBJECT) return undefined;
  const opener = tokens[first]!;
  if (is(opener.lower, 'third-person') || /^(?:you|this|that|these|those|there|one)$/.test(opener.lower))
    return undefined;
  const end = passage.origin + slot.extract.end;
  const text = (from: number, to: number): string =>
    passage.text.slice(from - passage.sentence.start, to - passage.sentence.start);
  const who = text(opener.start, tokens[verb.firstToken - 1]!.end);
  const modal = tokens[verb.firstToken]!.lower;
  const behind = /^(?:ought|needs?)$/.test(modal) ? verb.firstToken + 2 : verb.firstToken + 1;
  const what = text(tokens[behind]!.start, end).replace(/[\s.,;:]+$/u, '');
  if (!what || /[“”"]/u.test(who + what) || opener.start < passage.origin + slot.extract.start)
    return undefined;
  if (DANGLES.test(what)) return undefined;
  const isName =
    (passage.reading.nameAt[first] !== undefined && opener.lower !== 'the') ||
    (opener.pos === 'PROPN' && first !== passage.sentence.firstToken);
  const named = isName ? who : who.charAt(0).toLowerCase() + who.slice(1);
  return `${modal === 'must' ? 'Must' : 'Should'} ${named} ${what}?`;
}

/** Words that need the sentence before. */
const DANGLES =
  /\b(?:them|they|it|him|these|those|one|ones|so|this(?! (?:year|month|week|term|spring|summer|autumn|fall|winter|season|\p{Lu})))\b/u;

/** In words; a longer one hides the question. */
const LONGEST_SUBJECT = 9;
