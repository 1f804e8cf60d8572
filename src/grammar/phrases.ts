/**
 * Noun phrases, read from left to right over tags, known names and words. A phrase holds no preposition; `complements`
 * says later which one it belongs to.
 */

import { is, isPersonNoun, wordsOf } from '../lexicon/index.js';
import { isMisreadVerb } from './misread.js';
import type { Phrase } from './reading.js';
import {
  endsTime,
  isDateWord,
  isDeterminer,
  isHowOften,
  isInsideWord,
  isPossessive,
  isTimeNoun,
  OBJECTIVE,
  PERSONAL,
  type Scan,
  wordAt,
} from './scan.js';

/** A phrase before it is numbered and joined to others. */
export type PhraseHere = Omit<Phrase, 'index'>;

/** The noun phrase that begins with a token, looking no further than `end`. */
export function phraseFrom(scan: Scan, first: number, end: number): PhraseHere | undefined {
  const word = wordAt(scan, first);
  if (!word || first >= end) return undefined;
  if (isPronoun(scan, first)) return { kind: 'pronoun', firstToken: first, endToken: first + 1, head: first };
  let last = first;
  while (last < end && goesOn(scan, first, last)) last = skipName(scan, last, end);
  while (last > first && !canEnd(scan, last - 1, first)) last--;
  return last > first ? describe(scan, first, last) : undefined;
}

function isPronoun(scan: Scan, at: number): boolean {
  const { lower } = wordAt(scan, at)!;
  if (scan.nameAt[at]) return false;
  return PERSONAL.has(lower) || (OBJECTIVE.has(lower) && !isDeterminer(scan, at));
}

const skipName = ({ nameAt }: Scan, at: number, end: number): number =>
  Math.min(end, nameAt[at]?.endToken ?? at + 1);

/** Whether the phrase that began at `first` goes on with the token at `at`. */
function goesOn(scan: Scan, first: number, at: number): boolean {
  const word = wordAt(scan, at);
  if (!word) return false;
  const isFirst = at === first;
  if (!isFirst && isInsideWord(scan, at - 1)) return true;
  if (
    !isFirst &&
    endsTime(scan, at - 1) &&
    !isInsideWord(scan, at) &&
    !/^(?:later|earlier|ago)$/.test(word.lower)
  )
    return false;
  if (at === first + 1 && isYearBehindIn(scan, first)) return false;
  if (scan.nameAt[at]) return isFirst || !isAfterYear(scan, at);
  if (isInsideWord(scan, at)) return !isFirst;
  if (isPossessive(scan, at)) return !isFirst;
  if (PERSONAL.has(word.lower) || OBJECTIVE.has(word.lower)) return isDeterminer(scan, at) && isFirst;
  if (isDeterminer(scan, at))
    return isFirst || isDeterminer(scan, at - 1) || PREDETERMINER.has(scan.tokens[at - 1]!.lower);
  if (!isFirst && isDateWord(scan, at))
    return isTimeNoun(scan, at - 1) || isNumber(scan, at - 1) || isAdjective(scan, at - 1);
  if (isFirst && POINTING.test(word.lower))
    return word.lower !== 'that' || wordAt(scan, at + 1)?.pos !== 'NOUN';
  if (INDEFINITE.has(word.lower)) return isFirst || isDeterminer(scan, at - 1) || word.lower === 'others';
  if (isMisreadVerb(scan, at)) return false;
  if (/^(?:NOUN|PROPN|NUM)$/.test(word.pos)) return true;
  if (word.pos === 'ADJ') return isFirst ? opensWithAdjective(scan, at) : !isAfterNoun(scan, at);
  if (word.text === ',') return !isFirst && isAdjectiveRow(scan, at);
  return isModifier(scan, first, at) || isTitle(scan, at);
}

const POINTING = /^(?:this|that|these|those)$/;
const PREDETERMINER = new Set(['all', 'both', 'half', 'such', 'many']);
/** Pronouns that are phrases by themselves: `someone`, `neither`, `a pupil of mine`. */
export const INDEFINITE: ReadonlySet<string> = new Set([
  ...wordsOf('indefinite'),
  ...['neither', 'ones', 'mine', 'yours', 'hers', 'ours', 'theirs'],
]);

/** `In 1876 farmers paid`: the year is a phrase of its own. */
const isYearBehindIn = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]!.pos === 'NUM' &&
  /^(?:1[0-9]|20)\d\d$/.test(tokens[at]!.text) &&
  /^(?:in|since|by|until)$/.test(tokens[at - 1]?.lower ?? '');

/** `In 2021 Ada Obi told`: behind a year a name is another phrase. */
const isAfterYear = (scan: Scan, at: number): boolean =>
  !scan.nameAt[at - 1] &&
  /^(?:1[5-9]|20)\d\d$/.test(scan.tokens[at - 1]!.text) &&
  scan.nameAt[at]!.entity.kind === 'person';

const isNumber = (scan: Scan, at: number): boolean => wordAt(scan, at)?.pos === 'NUM';
const isAdjective = (scan: Scan, at: number): boolean => wordAt(scan, at)?.pos === 'ADJ';

/** `local farmers`: an adjective opens a phrase where a noun follows. */
function opensWithAdjective(scan: Scan, at: number): boolean {
  let next = at + 1;
  while (/^(?:ADJ|NUM)$/.test(wordAt(scan, next)?.pos ?? '') || isInsideWord(scan, next))
    next += isInsideWord(scan, next) ? 2 : 1;
  return scan.nameAt[next] !== undefined || /^(?:NOUN|PROPN)$/.test(wordAt(scan, next)?.pos ?? '');
}

/** `the council responsible`: an adjective behind its noun, unless another noun follows. */
const isAfterNoun = (scan: Scan, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(scan.tokens[at - 1]!.pos) && !opensWithAdjective(scan, at);

/** `the tall, red-haired woman`. */
const isAdjectiveRow = (scan: Scan, comma: number): boolean =>
  !scan.nameAt[comma - 1] &&
  /^(?:ADJ|NUM)$/.test(scan.tokens[comma - 1]?.pos ?? '') &&
  wordAt(scan, comma + 1)?.pos === 'ADJ' &&
  opensWithAdjective(scan, comma + 1);

/** A participle or an adverb inside a phrase: `the leaked report`, `a badly burnt house`. */
function isModifier(scan: Scan, first: number, at: number): boolean {
  const word = wordAt(scan, at)!;
  if (!/^(?:VERB|ADV)$/.test(word.pos) || !/(?:ed|ing|en|wn|ly|st|lt|nt)$/.test(word.lower)) return false;
  if (at === first) return isBehindPreposition(scan, at);
  if (!/^(?:DET|ADJ|ADV|PART|PRON|NUM)$/.test(scan.tokens[at - 1]!.pos)) return false;
  if (!isDeterminer(scan, first) && !scan.nameAt[first] && !isNumber(scan, first)) return false;
  const next = wordAt(scan, at + 1);
  return (
    next !== undefined &&
    (/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(next.pos) ||
      scan.nameAt[at + 1] !== undefined ||
      isInsideWord(scan, at + 1))
  );
}

/** `for written positions`. */
export const isBehindPreposition = (scan: Scan, at: number): boolean =>
  /^(?:ADP|SCONJ)$/.test(wordAt(scan, at - 1)?.pos ?? '') &&
  /(?:ed|wn|en)$/.test(scan.tokens[at]!.lower) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(wordAt(scan, at + 1)?.pos ?? '');

/** A title or a role that the tagger takes for a verb: `said Miss Obi`, `skipper Ada Obi`. */
export const isTitle = (scan: Scan, at: number): boolean =>
  scan.nameAt[at + 1]?.firstToken === at + 1 &&
  (is(scan.tokens[at]!.lower, 'honorific') || isPersonNoun(scan.tokens[at]!.lower));

function canEnd(scan: Scan, at: number, first: number): boolean {
  const word = wordAt(scan, at)!;
  if (scan.nameAt[at] || /^(?:NOUN|PROPN|NUM)$/.test(word.pos) || INDEFINITE.has(word.lower)) return true;
  if (at > first && isInsideWord(scan, at - 1)) return true;
  if (word.pos === 'ADJ') return at > first && isDeterminer(scan, first);
  return at === first && (POINTING.test(word.lower) || /^(?:all|some|both|each|any)$/.test(word.lower));
}

function describe(scan: Scan, first: number, end: number): PhraseHere {
  const stretch = { firstToken: first, endToken: end };
  const naming = scan.nameAt[end - 1];
  if (naming && naming.firstToken >= first && naming.endToken === end)
    return { kind: 'name', ...stretch, head: end - 1, entity: naming.entity };
  const head =
    isNumber(scan, end - 1) && end - 2 >= first && /^(?:NOUN|PROPN)$/.test(scan.tokens[end - 2]!.pos)
      ? end - 2
      : end - 1;
  return { kind: isTimePhrase(scan, first, head) ? 'time' : 'noun', ...stretch, head };
}

/** `last week`, `two years`, `Monday`; `the day of the flood` may be a subject as well, and is none of these. */
const isTimePhrase = (scan: Scan, first: number, head: number): boolean =>
  isTimeNoun(scan, head) &&
  (isDateWord(scan, head) ||
    isHowOften(scan, first - 1) ||
    !/^(?:the|a|an|his|her|its|their)$/.test(scan.tokens[first]!.lower));
