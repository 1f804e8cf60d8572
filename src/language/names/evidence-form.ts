/** What the words of a name themselves say about its kind. The weights are from judgement. */

import { isDemonym, isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { genderOfName } from './first-names.js';
import { HEAVENLY_BODIES, PLACE_HEADS, PLACE_OPENERS } from './geography.js';
import {
  KNOWN_ORGANIZATIONS,
  LEGAL_FORMS,
  OF_HEADS,
  ORGANIZATION_HEADS,
  STANDALONE_HEADS,
  THING_HEADS,
} from './institutions.js';
import { genderOfKnownPerson } from './known-people.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { EPITHETS, OPENERS, PARTICLES } from './ordinary-words.js';
import { PLACE_OWNERS } from './possessives.js';
import { isSurname } from './surnames.js';
import { isOccupation, isReign } from './titles.js';
import { isWater } from './waters.js';

/** Votes for head nouns, known names, titles, first names, particles. */
export function formVotes(mention: NameMention, spelling: Spelling): Vote[] {
  const { words } = mention;
  const name = words.map((word) => word.text).join(' ');
  const votes: Vote[] = [];
  if (mention.honorific) votes.push({ person: 5 });
  if (isKnownPlace(name)) votes.push({ place: 4 });
  if (isWater(mention)) votes.push({ place: 4 });
  if (HEAVENLY_BODIES.has(name)) votes.push({ place: -6, thing: genderOfName(name) ? 0 : 2.5 });
  if (isOwnedPlace(mention)) votes.push({ place: 1.4 });
  if (KNOWN_ORGANIZATIONS.has(name)) votes.push({ organization: 4.5 });
  if (STANDALONE_HEADS.has(name)) votes.push({ organization: 3 });
  return [
    ...votes,
    ...headVotes(words.map((word) => word.text)),
    ...personForm(words.map((word) => word.text)),
    ...(isPlainPair(words, spelling) ? [{ person: 1.1 }] : []),
  ];
}

/** `King's Weir`, `Abbey St Anselm`: an owner or a saint in the name, and no head noun that says something else. */
function isOwnedPlace({ words, title, line, from }: NameMention): boolean {
  const [first, second] = words;
  if (
    title ||
    line.words[from - 1]?.lower === 'the' ||
    !first ||
    !second ||
    words.some(({ capital }) => !capital)
  )
    return false;
  if (first.possessive)
    return (
      words.length === 2 &&
      PLACE_OWNERS.test(first.text) &&
      !ORGANIZATION_HEADS.has(second.text) &&
      !THING_HEADS.has(second.text) &&
      !isOccupation(second.lower)
    );
  return words.length === 3 && /^(?:St\.?|Saint)$/.test(second.text) && !genderOfName(first.text);
}

function headVotes(words: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = words[of > 0 ? of - 1 : words.length - 1]!;
  if (LEGAL_FORMS.has(words[words.length - 1]!) && words.length > 1) votes.push({ organization: 6 });
  if (words[words.length - 2] === 'Local' && /^\d+(?:-\d+)?$/.test(words[words.length - 1]!))
    votes.push({ organization: 5 });
  if (/^Ng(?:ā|a)(?:i|ti)$/.test(words[0]!) && words.length > 1) votes.push({ organization: 4 });
  if (
    words.length > 3 &&
    of > 0 &&
    /^(?:United|Amalgamated|Allied|Associated|Federated)$/.test(words[0]!) &&
    !isKnownPlace(words.join(' '))
  )
    votes.push({ organization: 4 });
  if (BRANCHES.test(words[0]!) && isKnownPlace(words.slice(1).join(' '))) votes.push({ organization: 4.5 });
  if (words.length > 1 || of > 0) {
    if (/School District$/.test(words.join(' '))) votes.push({ organization: 4 });
    else if (isKnownPlace(words.join(' '))) return votes;
    else if (ORGANIZATION_HEADS.has(head) || (of > 0 && OF_HEADS.has(head))) votes.push({ organization: 4 });
    else if (MINERALS.test(head)) votes.push({ organization: head === 'Gold' ? 2 : 4.2 });
    else if (THING_HEADS.has(head)) votes.push({ thing: 4 });
    else if (PLACE_HEADS.has(head))
      votes.push({ place: genderOfName(words[0]!) && !STREETS.test(head) ? 1.5 : 4 });
    if (PLACE_OPENERS.has(words[0]!)) votes.push({ place: 4 });
    if (
      /^(?:North|South|East|West|Upper|Lower|Greater|Central|Inner|Northern|Southern|Eastern|Western)$/.test(
        words[0]!,
      ) &&
      isKnownPlace(words.slice(1).join(' '))
    )
      votes.push({ place: 3 });
    if (words.length === 2 && REGIONAL.test(words[0]!) && !isOrdinary(head)) votes.push({ place: 1.6 });
    if (words.length === 2 && REGIONAL.test(words[0]!) && /^(?:North|South|East|West|Coast)$/.test(head))
      votes.push({ place: 3 });
    if (/^(?:El Niño|El Nino|La Niña|La Nina)$/.test(words.join(' '))) votes.push({ thing: 9 });
    if (/^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|HMS|USS|RMS|Shuttle|Space)$/.test(words[0]!))
      votes.push({ thing: 4 });
    if (/^(?:Air|Banco|Radio|Radyo|Rádio|TV|Daily|Team|Royal|The)$/.test(words[0]!))
      votes.push({ organization: words[0] === 'The' ? theVote(words) : 2.5 });
    if (isKnownPlace(words.slice(0, -1).join(' ')) && PAPERS.test(head)) votes.push({ organization: 4 });
    if (words.some((_, i) => i > 0 && KNOWN_ORGANIZATIONS.has(words.slice(i).join(' '))))
      votes.push({ organization: 3 });
  }
  if (/^\p{Lu}{2,6}$/u.test(head) && words.length === 1) votes.push({ organization: 0.8 });
  if (words.some((word) => CAMEL_CASE.test(word))) votes.push({ organization: 1, person: -1.5 });
  return votes;
}

/** `NovaGrid`: only firms and their goods write so; McAdam and LeRoy are people. */
const CAMEL_CASE = /^(?!Ma?c|De|Le|La|Di|Du|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u;

/** `Northern Orla`, `the Central West`. */
const REGIONAL =
  /^(?:North|South|East|West|Upper|Lower|Central|Northern|Southern|Eastern|Western|Far|Mid|Deep)$/;

/** `The Beacon` inside a sentence is a paper or a band; `The Poet` is somebody's nickname. */
const theVote = (words: readonly string[]): number =>
  isOccupation(words[words.length - 1]!.toLowerCase()) || /man$/.test(words[words.length - 1]!) ? 0.6 : 1.6;

/** Metals and fuels that end the names of firms: Orla Nickel. */
const MINERALS = /^(?:Gold|Nickel|Copper|Lithium|Potash|Uranium|Zinc|Cobalt|Coal|Bauxite|Graphite|Gas)$/;

/** Bodies that a country's name follows: Transport Canada. */
const BRANCHES =
  /^(?:Transport|Parks|Health|Statistics|Environment|Elections|Network|Hydro|Tourism|Agriculture|Innovation|Telecom|Sport|Athletics|Cricket|Justice|Immigration|Research|Universities|Water|Electricity|Historic)$/;
const PAPERS =
  /^(?:Star|Sun|Weekly|Mail|Mirror|Express|Review|World|Standard|Examiner|Inquirer|Bee|Globe|Argus|Echo)$/;
const STREETS =
  /^(?:Falls|Bay|Beach|Creek|Peak|Point|Valley|Mountains?|Harbou?r|Coast|Glacier|Peninsula|Desert|Canyon|Ocean|Sea|Strait|Gardens|Plaza|Boulevard|Highway|Stadium|Cathedral|Diner|Café|Cafe|Inn|Tavern|Restaurant|Bakery|Market|Mall|Avenue|Maidan|Nagar|Marg|Chowk|Street|Road|Avenue|Lane|Square|Bridge|Island|Islands|Station|Airport|County|Dam|River|Hotel|Palace|Castle)$/;

const THING_WORDS =
  /^(?:Space|Shuttle|Cyclone|Hurricane|Typhoon|Storm|Operation|Windows|Internet|Google|Winter|Summer|Live|Magic|Culture|Soup|Virtual|Super|Ultra|Electric|Digital|Gold|Silver|Golden|Red|Blue|Green|Black|White|Big|Grand|Star|World|Union|Power|Free|Open|Deep|Dark|Top|Hot|Cold|Iron|Stone|Second|Third|Fourth|Saint|Santo|Santa|San|Rio|Playstation|Tour|League)$/;

/** Two words that are no words of the language: a first name we do not know, and a surname. */
const isPlainPair = (words: NameMention['words'], spelling: Spelling): boolean =>
  words.length === 2 &&
  words.every(
    ({ text, lower }) =>
      /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) && !isOrdinary(text) && !spelling.lower.has(lower),
  );

/** By its ending or its meaning more likely a common word than somebody's name. */
export const isOrdinary = (word: string): boolean =>
  OPENERS.has(word.toLowerCase()) ||
  THING_WORDS.test(word) ||
  ORGANIZATION_HEADS.has(word) ||
  THING_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  isDemonym(word) ||
  isKnownPlace(word) ||
  KNOWN_ORGANIZATIONS.has(word) ||
  /(?:ing|tion|sion|ment|ness|ity|ism|ology|ics|ed|ly|ous|ful|ive|ies|ship|ance|ence)$/.test(word);

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

function personForm(words: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  const first = words[0]!;
  if (isReign(words)) votes.push({ person: 6 });
  if (words.length > 1 && genderOfKnownPerson(first) && !genderOfName(first)) votes.push({ person: 1.5 });
  if (genderOfName(first))
    votes.push({ person: words.length > 1 && /^\p{Lu}/u.test(words[words.length - 1]!) ? 3.5 : 1.2 });
  if (words.length > 1 && words.slice(0, -1).some((word) => INITIALS.test(word) && !isKnownPlace(word)))
    votes.push({ person: 3 });
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
