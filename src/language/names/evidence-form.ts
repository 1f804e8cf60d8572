/** What the words of a name themselves say about its kind. The weights are from judgement. */

import { isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { personVotes } from './evidence-person.js';
import { genderOfName } from './first-names.js';
import { HEAVENLY_BODIES, PLACE_HEADS, PLACE_OPENERS, SURNAME_HEADS } from './geography.js';
import {
  FOREIGN_OPENERS,
  KNOWN_ORGANIZATIONS,
  LEGAL_FORMS,
  OF_HEADS,
  ORGANIZATION_HEADS,
  STANDALONE_HEADS,
  THING_HEADS,
} from './institutions.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { isOrdinary } from './ordinary-names.js';
import { PLACE_OWNERS, TOPONYMS } from './possessives.js';
import { isOccupation } from './titles.js';
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
  if (isOwnedPlace(mention)) votes.push({ place: 1.8 });
  if (KNOWN_ORGANIZATIONS.has(name)) votes.push({ organization: 4.5 });
  if (STANDALONE_HEADS.has(name)) votes.push({ organization: 3 });
  return [
    ...votes,
    ...headVotes(words.map((word) => word.text)),
    ...surnameHead(mention),
    ...(words.some(({ gap }, i) => i > 0 && gap === ' & ') ? [{ organization: 2.5, person: -1.5 }] : []),
    ...personVotes(mention, spelling),
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
      (PLACE_OWNERS.test(first.text) || TOPONYMS.test(second.text)) &&
      !ORGANIZATION_HEADS.has(second.text) &&
      !THING_HEADS.has(second.text) &&
      !isOccupation(second.lower)
    );
  return words.length === 3 && /^(?:St\.?|Saint)$/.test(second.text) && !genderOfName(first.text);
}

/** `the Mill Pool`, `Orla Brook`. */
function surnameHead({ words, line, from }: NameMention): Vote[] {
  const [first, head] = [words[0]!, words[words.length - 1]!];
  if (words.length < 2 || words.length > 3 || !SURNAME_HEADS.has(head.text)) return [];
  const name = words.slice(-2).map(({ text }) => text);
  if (genderOfName(first.text) || KNOWN_ORGANIZATIONS.has(name.join(' '))) return [];
  return [{ place: line.words[from - 1]?.lower === 'the' ? 3.5 : 1.2 }];
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
    if (PLACE_OPENERS.has(words[0]!) && of < 0) votes.push({ place: genderOfName(words[0]!) ? 1.2 : 4 });
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
    if (words.length === 2 && /^(?:North|South|East)$/.test(head) && !genderOfName(words[0]!))
      votes.push({ place: 2 });
    if (/^(?:El Niño|El Nino|La Niña|La Nina)$/.test(words.join(' '))) votes.push({ thing: 9 });
    if (/^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|HMS|USS|RMS|Shuttle|Space)$/.test(words[0]!))
      votes.push({ thing: 4 });
    if (/^(?:Air|Banco|Radio|Radyo|Rádio|TV|Daily|Team|Royal|The)$/.test(words[0]!))
      votes.push({ organization: words[0] === 'The' ? theVote(words) : 2.5 });
    if (FOREIGN_OPENERS.has(words[0]!)) votes.push({ organization: 4 });
    if (isBranch(words)) votes.push({ organization: 4 });
    if (isKnownPlace(words.slice(0, -1).join(' ')) && PAPERS.test(head)) votes.push({ organization: 4 });
    if (words.some((_, i) => i > 0 && KNOWN_ORGANIZATIONS.has(words.slice(i).join(' '))))
      votes.push({ organization: 3 });
  }
  if (/^\p{Lu}{2,8}$/u.test(head) && words.length === 1) votes.push({ organization: 0.8 });
  if (words.some((word) => CAMEL_CASE.test(word))) votes.push({ organization: 1, person: -1.5 });
  return votes;
}

/** `Save the Marsh Fund Kenya`, `University College London`: the place comes behind the head noun. */
const isBranch = (words: readonly string[]): boolean =>
  words.length > 2 &&
  isKnownPlace(words[words.length - 1]!) &&
  words.slice(1, -1).some((word) => ORGANIZATION_HEADS.has(word));

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
