/** What the words after a name say about its kind. The weights are from judgement. */

import { isDemonym, isKnownPlace } from './countries.js';
import type { Vote } from './evidence.js';
import { genderOfName } from './first-names.js';
import { PLACE_NOUNS } from './geography.js';
import { ORGANIZATION_NOUNS } from './institutions.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { isOrdinary } from './ordinary-names.js';
import { CLOSED_CLASS, SPEECH_VERBS } from './ordinary-words.js';
import { isAddressed, isAge, isAged, isBetweenCommas } from './person-context.js';
import { isOccupation } from './titles.js';

/** Votes of the words after the mention, and of a possessive ending. */
export function votesAfter(mention: NameMention, text: string): Vote[] {
  const { line, from, to, end } = mention;
  const last = line.words[to - 1]!;
  const next = line.words[to];
  const votes: Vote[] = [];
  if (last.possessive)
    return genderOfName(last.text) && !next?.capital
      ? [{ person: 0.4 }]
      : possessed(next?.lower, line.words[to + 1]?.lower);
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
    !isPlaced(line.words, from) &&
    !isOrdinary(last.text) &&
    /^["”’,]?\s$/u.test(gap)
  )
    votes.push({ person: 1.6, organization: 0.8 });
  if (isBetweenCommas(line.words, from, to)) votes.push({ person: 0.6 });
  if (/^,\s$/u.test(gap)) votes.push(...afterComma(line.words, { from, to }));
  if (gap === '-' && /^(?:based|area)$/.test(next.lower)) votes.push({ place: 3 });
  if (gap === ' ' && isAged(line.words, to)) votes.push({ person: 2 });
  if (gap === ' ' && line.words[from - 1]?.lower === 'the') {
    if (namesWay(line.words, to)) votes.push({ place: 1.2 });
    if (FLOWS.test(next.lower)) votes.push({ place: 1.4 });
  }
  if (isAddressed(line.words, from, to)) votes.push({ person: 1.6 });
  if (gap === ' ' && followsPlace(line.words, to))
    votes.push({ place: /^(?:province|county|peninsula)$/.test(next.lower) ? 4 : 1.6 });
  if (gap === ' ' && ORGANIZATION_FOLLOWERS.test(next.lower)) votes.push({ organization: 1.5 });
  if (gap === ' ' && (next.lower === 'who' || next.lower === 'himself' || next.lower === 'herself'))
    votes.push({ person: 2.5 });
  if (from === 0 && DATELINE.test(text.slice(end, end + 60)) && !/\p{Ll}/u.test(last.text))
    votes.push({ place: 5 });
  if (gap === ' ' && tokenIsAuxiliary(next.lower)) votes.push({ person: 0.5, organization: 0.2 });
  if (/^ \(\d{2,4}[-–]/u.test(text.slice(end, end + 8))) votes.push({ person: 2 });
  return votes;
}

/** `the X road`: the road to X, when the noun is no part of a compound. */
const namesWay = (words: readonly NameWord[], at: number): boolean => {
  const next = words[at + 1];
  return WAY.test(words[at]!.lower) && (next?.gap !== ' ' || closes(next));
};

const WAY =
  /^(?:road|roads|line|highway|motorway|bypass|bus|train|ferry|border|railway|shore|marsh|marshes|cliffs|beach|quay|docks|pier|promenade|bridge|tunnel|dam|reservoir|canal|roundabout|junction|crossing|turn-off|turning|market|station|hills|plain|plateau|camp|cemetery|checkpoint|escarpment|wetlands|slums?)$/;

/** What rivers do. */
const FLOWS =
  /^(?:flows|flowed|floods|flooded|froze|thawed|meanders|winds|burst|bursts|silted|swelled|rose|runs)$/;

const closes = ({ lower }: NameWord): boolean => CLOSED_CLASS.has(lower);

const isAcronym = (word: string): boolean => /^\p{Lu}{2,8}$/u.test(word);

/** What bodies do; a measure or a method that is written in capitals does not. */
const AGENT_VERBS = new Set(
  `wants wanted plans planned represents represented runs owns owned operates operated employs employed launched opened
closed agreed hopes hoped backs backed rejected offered accepted sued funds funded published fined banned voted signed
hired campaigned elected called calls organised organized supports supported opposes opposed`.split(/\s+/),
);

/** `X said it would`, `X announced that its`, `X employs`: a body, for a person says "he" or "she" of himself. */
function actsAsBody(words: readonly NameWord[], to: number): boolean {
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

/** `the Tarrow pit`, `the Sill valley`, `the Tarrow copper mine`. */
function followsPlace(words: readonly NameWord[], at: number): boolean {
  const [next, second] = [words[at]!, words[at + 1]];
  if (PLACE_FOLLOWERS.test(next.lower)) return true;
  return (
    /^(?:mine|pit|quarry|valley|basin|district)$/.test(second?.lower ?? '') &&
    second!.gap === ' ' &&
    !next.capital
  );
}

/** What stands there, or what it is. */
const PLACE_FOLLOWERS =
  /^(?:river|valley|mine|pit|quarry|colliery|lighthouse|harbour|harbor|island|islands|coast|region|district|area|peninsula|bay|lake|reef|forest|mountains|estuary|delta|basin|county|province|parish|village|suburb|neighbourhood|neighborhood|airport|waterfront)$/;

const KIN =
  /^(?:wife|husband|mother|father|son|daughter|brother|sister|family|lawyer|friend|friends|widow|life|death|face|voice|eyes|parents|partner|children|own)$/;
const PLACE_OWNED =
  /^(?:capital|government|president|minister|population|economy|border|borders|coast|streets|army|parliament|mayor|people|rulers|harbour|harbor|suburbs|residents|citizens|voters|budget|constitution|history|independence|parliamentary|national|ruling|coastline|million|foreign|prime|largest|biggest|oldest)$/;
const BODY_OWNED =
  /^(?:employees|shareholders|spokesman|spokeswoman|spokesperson|headquarters|shares|executives|ceo|subsidiary|newsroom|lawyers|boardroom|chairman|chairwoman|website|app|factories|factory|plants|profits|investors|customers|shop|stores)$/;
const ORGANIZATION_FOLLOWERS =
  /^(?:spokesman|spokeswoman|spokesperson|employees|staff|executives|executive|shares|workers|officials|headquarters|plant|factory|lawyers|shareholders|members|militants|fighters|ceo|team|union|newspaper|charity|firm|chain|airline|supermarket|brewery|cooperative|co-operative|website|company|corporation|foundation|charity)$/;

function afterComma(words: readonly NameWord[], { from, to }: { from: number; to: number }): Vote[] {
  const next = words[to]!;
  if (next.lower === 'who' && isPlaced(words, from)) return [];
  if (next.lower === 'which' && isAcronym(words[to - 1]!.text)) return [{ organization: 0.8 }];
  if (next.lower === 'where') return [{ place: 2.5 }];
  if (next.lower === 'of' && to - from === 2) return [{ person: 0.6 }];
  if (next.lower === 'who' || next.lower === 'whose') return [{ person: next.lower === 'who' ? 3 : 1 }];
  if (isAge(next) && endsAside(words, to + 1)) return [{ person: 2 }];
  if (/^\d{1,3}$/.test(next.text)) return [];
  if (next.capital && isKnownPlace(next.text))
    return isOccupation(words[to + 1]?.lower ?? '') ? [{ person: 2.5 }] : [{ place: 1.5 }];
  for (let i = to; i < Math.min(words.length, to + 8); i++) {
    const word = words[i]!;
    if (i > to && /[,;:]/.test(word.gap)) break;
    if (word.possessive) continue;
    if (isOccupation(word.lower) && startsApposition(words, to)) return [{ person: 2.5 }];
    if (isOccupation(words[i + 1]?.lower ?? '') && words[i + 1]!.gap === ' ') continue;
    if (ORGANIZATION_NOUNS.has(word.lower) && /^(?:a|an|the)$/.test(next.lower)) return [{ organization: 2 }];
    if (PLACE_NOUNS.has(word.lower) && /^(?:a|an|the)$/.test(next.lower)) return [{ place: 2 }];
    if (/^(?:of|in|at|for|from|with|by)$/.test(word.lower)) break;
  }
  return [];
}

/** `the head of a college in X, who ...`: "who" is about the head. */
const isPlaced = (words: readonly NameWord[], from: number): boolean =>
  PLACING.has(words[isListedAt(words, from) ? from - 3 : from - 1]?.lower ?? '') && words[from]!.gap === ' ';

/** The second of `in Brelling and Torvik`. */
const isListedAt = (words: readonly NameWord[], at: number): boolean =>
  words[at - 1]?.lower === 'and' && words[at - 2]?.capital === true;

const PLACING = new Set(['in', 'at', 'near', 'of', 'from']);

/** `X, 34, a welder` and `X, twelve,`. */
const endsAside = (words: readonly NameWord[], at: number): boolean =>
  /^\d/.test(words[at - 1]!.text) || /^[,.;]/.test(words[at]?.gap ?? '.');

/** `X, head teacher at the school`, `X, exhibits keeper`: two words or three, and the last tells the trade. */
const isBareTrade = (words: readonly NameWord[], at: number): boolean =>
  [at + 1, at + 2].some(
    (end) =>
      isOccupation(words[end]?.lower ?? '') &&
      words.slice(at, end + 1).every(({ capital, gap }, i) => !capital && (i === 0 || gap === ' ')) &&
      /^(?:of|in|at|for|with|to|and|who)$/.test(words[end + 1]?.lower ?? 'of'),
  );

const startsApposition = (words: readonly NameWord[], at: number): boolean =>
  isBareTrade(words, at) ||
  /^(?:a|an|the|its|his|her|their|our|my|then|now|former|chief|senior|head|director|professor)$/.test(
    words[at]!.lower,
  ) ||
  words[at]!.possessive ||
  isDemonym(words[at]!.text) ||
  isOccupation(words[at]!.lower);
