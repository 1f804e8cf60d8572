/** Where a name may begin, and which capitals only open a sentence. */

import { anyOpening, genderOfName, is, isCalendarName, isDemonym } from '../../lexicon/index.js';
import { isFirstName } from './calendar-names.js';
import { afterParticles, joinOver, opensComplement } from './chain-joins.js';
import type { Chain } from './chains.js';
import { knownPhraseEnd } from './known-phrases.js';
import type { Spelling } from './lines.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';

/** A capital that names nobody: a month, a creed, a measure. */
export function isTerm(word: NameWord): boolean {
  return is(word.text, 'term') || isCalendarName(word.text) || is(word.text, 'acronym');
}

/** Whether a name may begin with this word. */
export function startsName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]!;
  if (knownPhraseEnd(words, at)) return true;
  if (SHORTENED.test(word.text)) return false;
  if (word.capital) return !isTerm(word) || continuesTerm(words, at);
  return isLeadingParticle(words, at);
}

/** `I’m Ada`, `We’ve Ada to thank`, `That’s Ada`: a pronoun with its verb. */
const SHORTENED = new RegExp(
  `^(?:${anyOpening('subject-pronoun', 'demonstrative', 'interrogative')}|There|Here|Let)['’](?:m|re|s|ve|d|ll)$`,
);

/** `ter Braak said`: a surname with its particle, seen without the first name. */
function isLeadingParticle(words: readonly NameWord[], at: number): boolean {
  if (!is(words[at]!.text, 'leading-particle')) return false;
  const end = afterParticles(words, at);
  const name = words[end];
  return name?.capital === true && name.gap === ' ' && !isTerm(name) && !is(name.text, 'place');
}

/** A term that a name may open with: Conservative Party, Sunday Times, Black Sea, Mr Marsh. */
function continuesTerm(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (next?.lower === 'of' && opensComplement(word.text, 'of'))
    return joinOver(words, words[at + 2]?.lower === 'the' ? at + 3 : at + 2) !== undefined;
  if (is(word.text, 'no-name') || !next || next.gap !== ' ' || !next.capital || word.possessive) return false;
  if (isCalendarName(word.text) && !isTerm(next) && isFirstName(words, at)) return true;
  if (isCalendarName(word.text))
    return /^(?:Times|Post|Herald|Telegraph|Mirror|Star|Evening|Agreement)$/.test(next.text);
  return !isTerm(next);
}

/** Takes a word off the front whose capital only opens the sentence; undefined when nothing is left. */
export function trimOpening(chain: Chain, spelling: Spelling): Chain | undefined {
  const { from, to, line } = chain;
  const first = line.words[from]!;
  if (!first.opens || !first.capital || /^\p{Lu}{2,}$/u.test(first.text) || knownPhraseEnd(line.words, from))
    return chain;
  const proved = spelling.capital.has(first.text) && !spelling.lower.has(first.lower);
  if (proved || is(first.text, 'place') || isDemonym(first.text)) return chain;
  if (is(first.lower, 'particle') && line.words[from + 1]?.capital) return chain;
  if (opensWithFirstName(chain)) return chain;
  const opener = is(first.lower, 'opener') || spelling.lower.has(first.lower);
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
    !is(second!.text, 'place') &&
    !isOrdinary(second!.text)
  );
}

/** A common word that opens the name of an institution or a place: Public Health Office, Lake Orla. */
function bindsOpening({ from, to, line }: Chain): boolean {
  const head = line.words[to - 1]!.text;
  if (to - from > 1 && is(line.words[from]!.text, 'place-opener')) return true;
  if (/ly$/.test(line.words[from]!.lower)) return false;
  return (
    to - from > 1 &&
    is(head, 'organization-head') &&
    !is(line.words[from + 1]!.text, 'place') &&
    is(line.words[from]!.text, 'institution-opener')
  );
}
