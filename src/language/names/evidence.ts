/** What a mention and the words around it say about its kind: votes for person, place, organisation, thing. From judgement. */

import { isDemonym, isKnownPlace } from './countries.js';
import { formVotes, isOrdinary } from './evidence-form.js';
import { genderOfName } from './first-names.js';
import {
  PLACE_HEADS,
  PLACE_MODIFIERS,
  PLACE_NOUNS,
  PLACE_PARTS,
  PLACE_PREPOSITIONS,
  SEES,
  SITE_NOUNS,
  TRAVEL,
} from './geography.js';
import { ORGANIZATION_NOUNS } from './institutions.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { SPEECH_VERBS } from './ordinary-words.js';
import { OCCUPATIONS, OFFICES } from './titles.js';

/** How much speaks for each kind. */
export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
  readonly thing: number;
}

/** Votes of one clue. */
export type Vote = Partial<Votes>;

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

function before({ line, from, to, title }: NameMention): Vote[] {
  const last = line.words[to - 1]!.text;
  const first = line.words[from]!;
  if (title || !/^\s$/u.test(first.gap)) return first.gap.startsWith(',') ? apposed(line.words, from) : [];
  const word = line.words[from - 1];
  if (!word) return [];
  const earlier = line.words[from - 2];
  if (isSee(line.words, from)) return [{ place: 5 }];
  if (word.lower === 'of' && earlier && PLACE_NOUNS.has(earlier.lower)) return [{ place: 5 }];
  if (word.lower === 'of' && earlier && PLACE_PARTS.has(earlier.lower) && isCommon(earlier))
    return [{ place: 2 }];
  if (/^(?:at|in|on|near|off)$/.test(word.lower) && earlier && SITE_NOUNS.has(earlier.lower))
    return [{ place: 2.2 }];
  if (
    /^(?:to|for|from)$/.test(word.lower) &&
    earlier &&
    TRAVEL.has(earlier.lower) &&
    !genderOfName(first.text)
  )
    return [{ place: 1.7 }];
  if (word.lower === 'from' && /^(?:is|was|are|were|am|be)$/.test(earlier?.lower ?? ''))
    return [{ place: 1.7 }];
  if (word.lower === 'at' && word.opens && line.words[to]?.lower === 'in') return [{ place: 1.7 }];
  if (word.lower === 'at' && DATED.test(following(line.words, to))) return [{ place: 1.7 }];
  if (word.lower === 'the' && /^(?:joined|joins|joining|join)$/.test(earlier?.lower ?? ''))
    return [{ organization: 2, person: -3 }];
  if (isEmployer(line.words, from)) return [{ organization: 2, person: -0.5 }];
  if (PLACE_NOUNS.has(word.lower)) return [{ place: 2 }];
  if (PLACE_MODIFIERS.has(word.lower)) return [{ place: 2 }];
  if (OCCUPATIONS.has(word.lower) && !word.possessive) return [{ person: 3 }];
  if (ORGANIZATION_NOUNS.has(word.lower)) return [{ organization: 3 }];
  if (word.lower === 'named' || word.lower === 'called') return [{ person: 0.5, place: 0.3 }];
  const article = word.lower === 'the' ? [{ person: -3, organization: 0.6, place: 0.3 }] : [];
  const link = word.lower === 'the' ? earlier?.lower : word.lower;
  const place = Object.hasOwn(PLACE_PREPOSITIONS, link ?? '') ? PLACE_PREPOSITIONS[link!]! : 0;
  if (SPEECH_VERBS.has(link ?? '')) return [...article, { person: 0.8, organization: 0.4 }];
  const ordinary = isOrdinary(last) && !isKnownPlace(last) && !PLACE_HEADS.has(last);
  return [...article, { place: word.lower === 'the' || ordinary ? place / 2 : place }];
}

/** `diocese of X`, `Bishop of X`, `Bishop Ada Obi of X`, and the second of `X and Y`. */
function isSee(words: NameMention['line']['words'], from: number): boolean {
  let at = from - 1;
  if (words[at]?.lower === 'and' && words[at - 1]?.capital) at -= 2;
  if (words[at]?.lower !== 'of') return false;
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_HOLDER; i--) {
    if (SEES.has(words[i]!.lower)) return words[i]!.lower !== 'see' || i === at - 1;
    if (!words[i]!.capital || words[i + 1]!.gap !== ' ') return false;
  }
  return false;
}

/** Words from a bishop's title to the end of his name. */
const LONGEST_HOLDER = 4;

/** `governor`, and `Residents` at the head of a sentence; not `Governor of X`, who may be named next. */
const isCommon = (word: NameMention['line']['words'][0]): boolean =>
  !word.capital || (word.opens && !OFFICES.has(word.lower));

/** What follows `at X` when X is where something happened: "in 1881", "in May". */
const DATED =
  /^(?:in|on|since) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the)/;
const following = (words: NameMention['line']['words'], at: number): string =>
  `${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;

/** `a spokesman for X`, `works for X`, `members of X`: who employs and speaks through others. */
function isEmployer(words: NameMention['line']['words'], from: number): boolean {
  const at = words[from - 1]!.lower === 'the' ? from - 2 : from - 1;
  const [link, noun] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (link === 'for')
    return /^(?:spokes(?:man|woman|person|people)|lawyers?|attorneys?|works?|worked|working)$/.test(noun);
  if (link === 'by') return /^(?:employed|manufactured|operated|insured|acquired)$/.test(noun);
  return link === 'of' && /^(?:members?|employees|shareholders|subsidiary|division|shares)$/.test(noun);
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
  if (actsAsBody(line.words, to)) votes.push({ organization: 3 });
  else if (
    isAcronym(last.text) &&
    from === to - 1 &&
    (SPEECH_VERBS.has(next.lower) || AGENT_VERBS.has(next.lower))
  )
    votes.push({ organization: 1.4 });
  else if (
    SPEECH_VERBS.has(next.lower) &&
    !(gap === ', ' && isPlaced(line.words, from)) &&
    !isOrdinary(last.text) &&
    /^["”’,]?\s$/u.test(gap)
  )
    votes.push({ person: 1.6, organization: 0.8 });
  if (/^,\s$/u.test(gap)) votes.push(...afterComma(line.words, { from, to }));
  if (gap === ' ' && PLACE_FOLLOWERS.test(next.lower)) votes.push({ place: 1.6 });
  if (gap === ' ' && ORGANIZATION_FOLLOWERS.test(next.lower)) votes.push({ organization: 1.5 });
  if (gap === ' ' && (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself'))
    votes.push({ person: 2.5 });
  if (from === 0 && DATELINE.test(text.slice(end, end + 60)) && !/\p{Ll}/u.test(last.text))
    votes.push({ place: 5 });
  if (gap === ' ' && tokenIsAuxiliary(next.lower)) votes.push({ person: 0.5, organization: 0.2 });
  if (/^ \(\d{2,4}[-–]/u.test(text.slice(end, end + 8))) votes.push({ person: 2 });
  return votes;
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,8}$/u.test(word);

/** What bodies do; a measure or a method that is written in capitals does not. */
const AGENT_VERBS = new Set(
  `wants wanted plans planned represents represented runs owns owned operates operated employs employed launched opened
closed agreed hopes hoped backs backed rejected offered accepted sued funds funded published fined banned voted signed
hired campaigned elected called calls organised organized supports supported opposes opposed`.split(/\s+/),
);

/** `X said it would`, `X announced that its`, `X employs`: a body, for a person says "he" or "she" of himself. */
function actsAsBody(words: NameMention['line']['words'], to: number): boolean {
  const [verb, second, third] = [words[to]!, words[to + 1], words[to + 2]];
  if (verb.gap !== ' ') return false;
  if (/^(?:employs|manufactures)$/.test(verb.lower)) return true;
  if (verb.lower === 'employed')
    return /^(?:\d|about|some|nearly|more|over|around)/.test(second?.lower ?? '');
  if (
    !SPEECH_VERBS.has(verb.lower) &&
    !/^(?:agreed|offered|decided|refused|hopes|hoped|plans|planned)$/.test(verb.lower)
  )
    return false;
  const own = second?.lower === 'that' ? third : second;
  const isOwnSubject = own?.lower === 'it' && BODY_VERB.test(words[words.indexOf(own) + 1]?.lower ?? '');
  return own?.gap === ' ' && (isOwnSubject || own.lower === 'its');
}

/** What a body says it does; "it was cold" and "it is clear" are about no body. */
const BODY_VERB =
  /^(?:would|will|had|has|does|did|plans|planned|expects|expected|intends|hopes|hoped|wants|wanted|supports|supported|welcomes|welcomed|needs|needed|respects|regrets|regretted|remains|takes|took|opposes|opposed|believes|believed|condemns|condemned)$/;

/** What follows a place at the head of a news report: `, March 3 —`. */
const DATELINE = /^(?:, [\p{L}. ]{3,20}(?: \d{1,2})?)?(?: \(\p{L}+\))? ?[—–-]{1,2} /u;

const tokenIsAuxiliary = (word: string): boolean =>
  /^(?:has|had|was|is|did|would|will|could|met|took|made|went|came|became)$/.test(word);

function possessed(next: string | undefined, second: string | undefined): Vote[] {
  if (!next) return [];
  if (KIN.test(next)) return [{ person: 2 }];
  if (BODY_OWNED.test(next)) return [{ organization: 2 }];
  if (PLACE_OWNED.test(next) || PLACE_OWNED.test(second ?? '')) return [{ place: 1, organization: 0.5 }];
  return [];
}

/** `the Tarrow pit`, `the Sill valley`. */
const PLACE_FOLLOWERS =
  /^(?:river|valley|mine|pit|quarry|colliery|lighthouse|harbour|harbor|island|islands|coast|region|district|area|peninsula|bay|lake|reef|forest|mountains|estuary|delta|basin|county|province|parish|village|suburb|neighbourhood|neighborhood|airport|waterfront)$/;

const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|family|lawyer|friend|friends|widow|life|death|face|voice|eyes|parents|partner|children|own)$/;
const PLACE_OWNED =
  /^(?:capital|government|president|minister|population|economy|border|borders|coast|streets|army|parliament|mayor|people|rulers|harbour|harbor|suburbs|residents|citizens|voters|budget|constitution|history|independence|parliamentary|national|ruling|coastline|million|foreign|prime|largest|biggest|oldest)$/;
const BODY_OWNED =
  /^(?:employees|shareholders|spokesman|spokeswoman|spokesperson|headquarters|shares|executives|ceo|subsidiary|newsroom|lawyers|boardroom|chairman|chairwoman|website|app|factories|factory|plants|profits|investors|customers|shop|stores)$/;
const ORGANIZATION_FOLLOWERS =
  /^(?:spokesman|spokeswoman|spokesperson|employees|staff|executives|executive|shares|workers|officials|headquarters|plant|factory|lawyers|shareholders|members|militants|fighters|ceo|team|union|newspaper|charity|firm|chain|airline|supermarket|brewery|cooperative|co-operative|website)$/;

function afterComma(words: NameMention['line']['words'], { from, to }: { from: number; to: number }): Vote[] {
  const next = words[to]!;
  if (next.lower === 'who' && isPlaced(words, from)) return [];
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

/** `the head of a college in X, who ...`: "who" is about the head. */
const isPlaced = (words: NameMention['line']['words'], from: number): boolean =>
  /^(?:in|at|near|of|from)$/.test(words[from - 1]?.lower ?? '') && words[from]!.gap === ' ';

const startsApposition = (words: NameMention['line']['words'], at: number): boolean =>
  /^(?:a|an|the|its|his|her|their|our|my|then|now|former|chief|senior|head|director|professor)$/.test(
    words[at]!.lower,
  ) ||
  words[at]!.possessive ||
  isDemonym(words[at]!.text) ||
  OCCUPATIONS.has(words[at]!.lower);
