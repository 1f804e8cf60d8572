/** What a mention and the words around it say about its kind: votes for person, place, organisation, thing. From judgement. */

import type { Spelling } from './chains.js';
import { isDemonym, isKnownPlace } from './countries.js';
import { genderOfName } from './first-names.js';
import { PLACE_HEADS, PLACE_MODIFIERS, PLACE_NOUNS, PLACE_OPENERS, PLACE_PREPOSITIONS } from './geography.js';
import {
  KNOWN_ORGANIZATIONS,
  LEGAL_FORMS,
  OF_HEADS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  STANDALONE_HEADS,
  THING_HEADS,
} from './institutions.js';
import { genderOfKnownPerson } from './known-people.js';
import type { NameMention } from './mentions.js';
import { EPITHETS, OPENERS, PARTICLES, SPEECH_VERBS } from './ordinary-words.js';
import { OCCUPATIONS } from './titles.js';

export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
  readonly thing: number;
}

type Vote = Partial<Votes>;

/** All votes of one mention, by its form and by its place in the sentence. */
export function weigh(mention: NameMention, text: string, spelling: Spelling): Votes {
  const votes = [...formVotes(mention, spelling), ...before(mention), ...after(mention, text)];
  const sum = (kind: keyof Votes) => votes.reduce((total, vote) => total + (vote[kind] ?? 0), 0);
  return {
    person: sum('person'),
    place: sum('place'),
    organization: sum('organization'),
    thing: sum('thing'),
  };
}

function formVotes(mention: NameMention, spelling: Spelling): Vote[] {
  const { words } = mention;
  const name = words.map((word) => word.text).join(' ');
  const votes: Vote[] = [];
  if (mention.honorific) votes.push({ person: 5 });
  if (isKnownPlace(name)) votes.push({ place: 4 });
  if (KNOWN_ORGANIZATIONS.has(name)) votes.push({ organization: 4.5 });
  if (STANDALONE_HEADS.has(name)) votes.push({ organization: 3 });
  return [
    ...votes,
    ...headVotes(words.map((word) => word.text)),
    ...personForm(words.map((word) => word.text)),
    ...(isPlainPair(words, spelling) ? [{ person: 1.1 }] : []),
  ];
}

function headVotes(words: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = words[of > 0 ? of - 1 : words.length - 1]!;
  if (LEGAL_FORMS.has(words[words.length - 1]!) && words.length > 1) votes.push({ organization: 6 });
  if (words.length > 1 || of > 0) {
    if (/School District$/.test(words.join(' '))) votes.push({ organization: 4 });
    else if (ORGANIZATION_HEADS.has(head) || (of > 0 && OF_HEADS.has(head))) votes.push({ organization: 4 });
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
    if (/^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|HMS|USS|RMS|Shuttle|Space)$/.test(words[0]!))
      votes.push({ thing: 4 });
    if (/^(?:Air|Banco|Radio|Team|Royal|The)$/.test(words[0]!))
      votes.push({ organization: words[0] === 'The' ? 1.2 : 2.5 });
    if (isKnownPlace(words.slice(0, -1).join(' ')) && PAPERS.test(head)) votes.push({ organization: 4 });
    if (words.some((_, i) => i > 0 && KNOWN_ORGANIZATIONS.has(words.slice(i).join(' '))))
      votes.push({ organization: 3 });
  }
  if (/^\p{Lu}{2,6}$/u.test(head) && words.length === 1) votes.push({ organization: 0.8 });
  return votes;
}

const PAPERS =
  /^(?:Star|Sun|Weekly|Mail|Mirror|Express|Review|World|Standard|Examiner|Inquirer|Bee|Globe|Argus|Echo)$/;
const STREETS =
  /^(?:Street|Road|Avenue|Lane|Square|Bridge|Island|Islands|Station|Airport|County|Dam|River|Hotel|Palace|Castle)$/;

const THING_WORDS =
  /^(?:Space|Shuttle|Cyclone|Hurricane|Typhoon|Storm|Operation|Windows|Internet|Google|Winter|Summer|Live|Magic|Culture|Soup|Virtual|Super|Ultra|Electric|Digital|Gold|Silver|Golden|Red|Blue|Green|Black|White|Big|Grand|Star|World|Union|Power|Free|Open|Deep|Dark|Top|Hot|Cold|Iron|Stone|Second|Third|Fourth|Saint|Santo|Santa|San|Rio|Playstation|Tour|League)$/;

/** Two words that are no words of the language: a first name we do not know, and a surname. */
const isPlainPair = (words: NameMention['words'], spelling: Spelling): boolean =>
  words.length === 2 &&
  words.every(
    ({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !isOrdinary(text) && !spelling.lower.has(lower),
  );

/** By its ending or its meaning more likely a common word than somebody's name. */
const isOrdinary = (word: string): boolean =>
  OPENERS.has(word.toLowerCase()) ||
  THING_WORDS.test(word) ||
  ORGANIZATION_HEADS.has(word) ||
  THING_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  isDemonym(word) ||
  isKnownPlace(word) ||
  /(?:ing|tion|sion|ment|ness|ity|ism|ology|ics|ed|ly|ous|ful|ive|ies|ship|ance|ence)$/.test(word);

function personForm(words: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  const first = words[0]!;
  if (genderOfName(first))
    votes.push({ person: words.length > 1 && /^\p{Lu}/u.test(words[words.length - 1]!) ? 3.5 : 1.2 });
  if (words.length > 1 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word)))
    votes.push({ person: 3 });
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

function before({ line, from, to, title }: NameMention): Vote[] {
  const last = line.words[to - 1]!.text;
  const first = line.words[from]!;
  if (title || !/^\s$/u.test(first.gap)) return first.gap.startsWith(',') ? apposed(line.words, from) : [];
  const word = line.words[from - 1];
  if (!word) return [];
  const earlier = line.words[from - 2];
  if (word.lower === 'of' && earlier && PLACE_NOUNS.has(earlier.lower)) return [{ place: 5 }];
  if (PLACE_NOUNS.has(word.lower)) return [{ place: 2 }];
  if (PLACE_MODIFIERS.has(word.lower)) return [{ place: 2 }];
  if (OCCUPATIONS.has(word.lower)) return [{ person: 3 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 3 }];
  if (word.lower === 'named' || word.lower === 'called') return [{ person: 0.5, place: 0.3 }];
  const article = word.lower === 'the' ? [{ person: -3, organization: 0.6, place: 0.3 }] : [];
  const link = word.lower === 'the' ? earlier?.lower : word.lower;
  const place = Object.hasOwn(PLACE_PREPOSITIONS, link ?? '') ? PLACE_PREPOSITIONS[link!]! : 0;
  if (SPEECH_VERBS.has(link ?? '')) return [...article, { person: 0.8, organization: 0.4 }];
  const ordinary = isOrdinary(last) && !isKnownPlace(last) && !PLACE_HEADS.has(last);
  return [...article, { place: word.lower === 'the' || ordinary ? place / 2 : place }];
}

/** `the director, X` and `Lyon, X`: what a comma before a name says. */
function apposed(words: NameMention['line']['words'], from: number): Vote[] {
  const word = words[from - 1]!;
  if (OCCUPATIONS.has(word.lower)) return [{ person: 2.5 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 2.5 }];
  if (PLACE_NOUNS.has(word.lower)) return [{ place: 2.5 }];
  return [];
}

function after(mention: NameMention, text: string): Vote[] {
  const { line, from, to, end } = mention;
  const last = line.words[to - 1]!;
  const next = line.words[to];
  const votes: Vote[] = [];
  if (last.possessive) return possessed(next?.lower, line.words[to + 1]?.lower);
  if (!next) return votes;
  const gap = next.gap;
  if (SPEECH_VERBS.has(next.lower) && !isOrdinary(last.text) && /^["”’,]?\s$/u.test(gap))
    votes.push({ person: 1.6, organization: 0.8 });
  if (/^,\s$/u.test(gap)) votes.push(...afterComma(line.words, to));
  if (gap === ' ' && ORGANIZATION_FOLLOWERS.test(next.lower)) votes.push({ organization: 1.5 });
  if (gap === ' ' && (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself'))
    votes.push({ person: 2.5 });
  if (from === 0 && DATELINE.test(text.slice(end, end + 60)) && !/\p{Ll}/u.test(last.text))
    votes.push({ place: 5 });
  if (gap === ' ' && tokenIsAuxiliary(next.lower)) votes.push({ person: 0.5, organization: 0.2 });
  if (/^ \(\d{2,4}[-–]/u.test(text.slice(end, end + 8))) votes.push({ person: 2 });
  return votes;
}

/** What follows a place at the head of a news report: `, March 3 —`. */
const DATELINE = /^(?:, [\p{L}. ]{3,20}(?: \d{1,2})?)?(?: \(\p{L}+\))? ?[—–-]{1,2} /u;

const tokenIsAuxiliary = (word: string): boolean =>
  /^(?:has|had|was|is|did|would|will|could|met|took|made|went|came|became)$/.test(word);

function possessed(next: string | undefined, second: string | undefined): Vote[] {
  if (!next) return [];
  if (KIN.test(next)) return [{ person: 2 }];
  if (PLACE_OWNED.test(next) || PLACE_OWNED.test(second ?? '')) return [{ place: 1, organization: 0.5 }];
  return [];
}

const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|family|lawyer|friend|friends|widow|life|death|face|voice|eyes|parents|partner|children|own)$/;
const PLACE_OWNED =
  /^(?:capital|government|president|minister|population|economy|border|borders|coast|streets|army|parliament|mayor|people|rulers|harbour|harbor|suburbs|residents|citizens|voters|budget|constitution|history|independence|parliamentary|national|ruling|coastline|million|foreign|prime|largest|biggest|oldest)$/;
const ORGANIZATION_FOLLOWERS =
  /^(?:spokesman|spokeswoman|spokesperson|employees|staff|executives|executive|shares|workers|officials|headquarters|plant|factory|lawyers|shareholders|members|militants|fighters|ceo|team)$/;

function afterComma(words: NameMention['line']['words'], to: number): Vote[] {
  const next = words[to]!;
  if (next.lower === 'who' || next.lower === 'whose') return [{ person: next.lower === 'who' ? 3 : 1 }];
  if (/^\d{1,3}$/.test(next.text)) return [{ person: Number(next.text) < 110 ? 2 : 0 }];
  if (next.capital && next.gap === ', ' && isKnownPlace(next.text)) return [{ place: 1.5 }];
  for (let i = to; i < Math.min(words.length, to + 8); i++) {
    const word = words[i]!;
    if (i > to && /[,;:]/.test(word.gap)) break;
    if (word.possessive) continue;
    if (OCCUPATIONS.has(word.lower) && startsApposition(words, to)) return [{ person: 2.5 }];
    if (ORGANIZATION_NOUNS.has(word.lower) && /^(?:a|an|the)$/.test(next.lower)) return [{ organization: 2 }];
    if (PLACE_NOUNS.has(word.lower) && /^(?:a|an|the)$/.test(next.lower)) return [{ place: 2 }];
    if (/^(?:of|in|at|for|from|with|by)$/.test(word.lower)) break;
  }
  return [];
}

const startsApposition = (words: NameMention['line']['words'], at: number): boolean =>
  /^(?:a|an|the|its|his|her|their|our|my|then|now|former|chief|senior|head|director|professor)$/.test(
    words[at]!.lower,
  ) ||
  words[at]!.possessive ||
  isDemonym(words[at]!.text) ||
  OCCUPATIONS.has(words[at]!.lower);
