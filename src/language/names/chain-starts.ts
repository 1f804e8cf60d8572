/** Where a name may begin, and which capitals only open a sentence. */

import { isFirstName } from './calendar-names.js';
import { afterParticles, joinOver, LOCAL_NUMBER, NEVER, opensComplement } from './chain-joins.js';
import type { Chain } from './chains.js';
import { isDemonym, isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import { ORGANIZATION_HEADS, TERM_ACRONYMS } from './institutions.js';
import { knownPhraseEnd } from './known-phrases.js';
import type { Spelling } from './lines.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';
import { CALENDAR, CAPITALISED_TERMS, OPENERS, PARTICLES } from './ordinary-words.js';
import { bare, isHonorific, OFFICES } from './titles.js';

/** A capital that names nobody: a month, a creed, a measure. */
export function isTerm(word: NameWord): boolean {
  return CAPITALISED_TERMS.has(word.text) || CALENDAR.has(word.text) || TERM_ACRONYMS.has(word.text);
}

/** Whether a name may begin with this word. */
export function startsName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (knownPhraseEnd(words, at)) return true;
  if (word.capital) return !isTerm(word) || continuesTerm(words, at);
  return isLeadingParticle(words, at);
}

/** `ter Braak said`: a surname with its particle, seen without the first name. */
function isLeadingParticle(words: readonly NameWord[], at: number): boolean {
  if (!LEADING_PARTICLES.has(words[at]!.text)) return false;
  const end = afterParticles(words, at);
  const name = words[end];
  return name?.capital === true && name.gap === ' ' && !isTerm(name) && !isKnownPlace(name.text);
}

const LEADING_PARTICLES = new Set('van von ap ter de del della di da dos das du bin ibn zu af'.split(' '));

/** A term that a name may open with: Conservative Party, Sunday Times, Black Sea, Mr Marsh. */
function continuesTerm(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.lower === 'of' && opensComplement(word.text, 'of'))
    return joinOver(words, words[at + 2]?.lower === 'the' ? at + 3 : at + 2) !== undefined;
  if (NEVER.has(word.text) || !next || next.gap !== ' ' || !next.capital || word.possessive) return false;
  if (ROMAN.test(word.text) || /^\p{Lu}\.$/u.test(next.text)) return false;
  if (CALENDAR.has(word.text) && !isTerm(next) && isFirstName(words, at)) return true;
  if (CALENDAR.has(word.text))
    return /^(?:Times|Post|Herald|Telegraph|Mirror|Star|Evening|Agreement)$/.test(next.text);
  return !isTerm(next) || continuesTerm(words, at + 1) || PARTY_WORDS.has(next.text);
}

const ROMAN = /^[IVX]+$/;
const PARTY_WORDS = new Set(['State', 'Republic', 'Empire', 'Revolution', 'Church', 'Union', 'Crown', 'War']);

/** Takes a word off the front whose capital only opens the sentence; undefined when nothing is left. */
export function trimOpening(chain: Chain, spelling: Spelling): Chain | undefined {
  const { from, to, line } = chain;
  const first = line.words[from]!;
  if (!first.opens || !first.capital || /^\p{Lu}{2,}$/u.test(first.text) || knownPhraseEnd(line.words, from))
    return chain;
  if (first.text === 'Local' && LOCAL_NUMBER.test(line.words[from + 1]?.text ?? '')) return chain;
  const proved = spelling.capital.has(first.text) && !spelling.lower.has(first.lower);
  if (proved || isKnownPlace(first.text) || isDemonym(first.text)) return chain;
  if (PARTICLES.has(first.lower) && line.words[from + 1]?.capital) return chain;
  if (opensWithFirstName(chain) || opensWithTitle(chain)) return chain;
  const opener = OPENERS.has(first.lower) || spelling.lower.has(first.lower);
  if (!opener || bindsOpening(chain)) return chain;
  let next = from + 1;
  while (next < to && !startsName(line.words, next)) next++;
  return next < to ? { from: next, to, line } : undefined;
}

/** `Mark Ruiz wrote`; a question may begin with a verb: `Will Ruiz write?` */
function opensWithFirstName({ from, to, line }: Chain): boolean {
  const [first, second] = [line.words[from]!, line.words[from + 1]];
  if (to - from < 2 || first.possessive || second!.gap !== ' ' || line.sentence.text.trimEnd().endsWith('?'))
    return false;
  const told = genderOfName(first.text);
  return (
    told !== undefined &&
    genderOfName(second!.text) === undefined &&
    !isKnownPlace(second!.text) &&
    !isOrdinary(second!.text)
  );
}

/** `Queen Ada died`: the title is no ordinary word. */
function opensWithTitle({ from, to, line }: Chain): boolean {
  const [first, second] = [line.words[from]!, line.words[from + 1]];
  const isTitle = isHonorific(first.text) || OFFICES.has(bare(first.text));
  return to - from > 1 && isTitle && second!.gap === ' ' && second!.capital;
}

/** A common word that opens the name of an institution: Public Health Office. */
function bindsOpening({ from, to, line }: Chain): boolean {
  const head = line.words[to - 1]!.text;
  if (/ly$/.test(line.words[from]!.lower)) return false;
  return (
    to - from > 1 &&
    ORGANIZATION_HEADS.has(head) &&
    !isKnownPlace(line.words[from + 1]!.text) &&
    INSTITUTION_OPENERS.test(line.words[from]!.text)
  );
}

const INSTITUTION_OPENERS =
  /^(?:National|International|Public|Federal|Central|Supreme|Royal|Local|World|Global|Human|Social|Civil|Western|Eastern|Northern|Southern|General|Free|New|United|Modern|Political|Economic|Military|Foreign|Private|Children|Police|Water|Air|History|Science)$/;
