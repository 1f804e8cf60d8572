/** What the words of a name say for a person: first names, surnames, initials, particles. The weights are from judgement. */

import { isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { genderOfName } from './first-names.js';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './institutions.js';
import { genderOfKnownPerson } from './known-people.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { isOrdinary } from './ordinary-names.js';
import { EPITHETS, PARTICLES } from './ordinary-words.js';
import { isSurname } from './surnames.js';
import { isReign } from './titles.js';

/** Votes of the words of a name, as a person's. */
export function personVotes({ words }: NameMention, spelling: Spelling): Vote[] {
  const votes = personForm(words.map((word) => word.text));
  return isPlainPair(words, spelling) ? [...votes, { person: 1.1 }] : votes;
}

/** Two words that are no words of the language: a first name we do not know, and a surname. */
const isPlainPair = (words: NameMention['words'], spelling: Spelling): boolean =>
  words.length === 2 &&
  words.every(
    ({ text, lower }) =>
      /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) && !isOrdinary(text) && !spelling.lower.has(lower),
  );

function personForm(words: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  const first = words[0]!;
  if (isReign(words)) votes.push({ person: 6 });
  if (words.length > 1 && genderOfKnownPerson(first) && !genderOfName(first)) votes.push({ person: 1.5 });
  if (genderOfName(first))
    votes.push({ person: words.length > 1 && /^\p{Lu}/u.test(words[words.length - 1]!) ? 3.5 : 1.2 });
  if (words.length > 1 && words.slice(0, -1).some((word) => INITIALS.test(word) && !isKnownPlace(word)))
    votes.push({ person: 3 });
  if (words.length === 3 && genderOfName(words[1]!) && !isOrdinary(first) && !isOrdinary(words[2]!))
    votes.push({ person: 1.6 });
  votes.push(...surnameVotes(words));
  if (words.slice(1).some((word) => PARTICLES.has(word)) || PARTICLES.has(first)) votes.push({ person: 1.5 });
  if (EPITHETS.has(words[words.indexOf('the') + 1] ?? '') && words.includes('the')) votes.push({ person: 4 });
  if (words.length > 3 && !genderOfName(first) && !words.some((word) => PARTICLES.has(word)))
    votes.push({ organization: 1.2 });
  if (
    words.length === 3 &&
    words[1] === 'of' &&
    (genderOfName(first) || /^(?:Duke|Duchess|Earl|Prince|Marquis)$/.test(first))
  )
    votes.push({ person: 2.5 });
  if (words.length === 1 && genderOfKnownPerson(first)) votes.push({ person: 3 });
  if (
    /^(?:\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|[dDO]['’]\p{Lu}\p{Ll}+.*|Mc\p{Lu}\p{Ll}+|al-\p{Lu}\p{Ll}+)$/u.test(
      words[words.length - 1]!,
    )
  )
    votes.push({ person: 1 });
  if (/^(?:St\.?|Saint)$/.test(first) && words.length === 2)
    votes.push(/['’]s$/.test(words[1]!) ? { organization: 3 } : { organization: 0.5, place: 0.5 });
  return votes;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** `Petra Quill Novák`, `Kim Duri`, `Wong Lai-sze`: a surname where surnames stand. */
function surnameVotes(words: readonly string[]): Vote[] {
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if (words.length > 1 && words.length < 5 && ARABIC_OPENERS.has(first)) return [{ person: 2 }];
  if ((isOrdinary(first) && !isSurname(first)) || KNOWN_ORGANIZATIONS.has(first) || !/\p{Ll}/u.test(first))
    return [];
  if (words.length === 1) return isSurname(first) && !isOrdinary(first) ? [{ person: 1.5 }] : [];
  if (words.length > 4 || words.some((word) => ORGANIZATION_HEADS.has(word))) return [];
  if (isSurname(last)) return [{ person: 2 }];
  if (HYPHENATED_GIVEN.test(last) && !/^(?:Post|Pre|Anti|Non|Co|Semi|Self|Mid|Pro|Ex|All|Well)-/.test(last))
    return [{ person: 3.2 }];
  if (words.length < 4 && isSurname(first) && !isOrdinary(last))
    return [{ person: words.length === 3 ? 1.8 : 1.2 }];
  return words.length === 2 &&
    !PARTICLES.has(first.toLowerCase()) &&
    PINYIN_SURNAME.test(first) &&
    PINYIN_GIVEN.test(last)
    ? [{ person: 1.6 }]
    : [];
}

const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[iu]ang|iong|[aeo]ng|ing|uai|[iu]an|iao|[aeiu]n|[ae]i|ao|ou|i[aeu]|u[aeio]|[aeiou])';
const PINYIN_SURNAME = new RegExp(`^${SYLLABLE}$`, 'i');
const PINYIN_GIVEN = new RegExp(`^${SYLLABLE}${SYLLABLE}$`, 'i');

const ARABIC_OPENERS = new Set(['Abd', 'Abdel', 'Abdul', 'Abou', 'Abu', 'Umm', 'Ibn', 'Bint']);

/** Given names of Chinese and Korean people in Latin letters. */
const HYPHENATED_GIVEN = /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u;
