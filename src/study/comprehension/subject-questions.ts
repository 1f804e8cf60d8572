/** Who, which, what and how many: questions whose answer is the subject, so that no word has to be moved or bent. */

import { overlaps } from '../../base/span.js';
import type { Token } from '../../language/analysis.js';
import { firstClauseEnd, slotOf } from '../clauses.js';
import { isWord, type Passage } from '../passages.js';
import { REPORTING_FORMS } from '../question-words.js';
import { type Candidate, candidate, type Pattern } from './candidate.js';
import { isBody, isPersonNoun, needsMind } from './person-nouns.js';
import type { NameHere, Reading } from './reading.js';
import { addsClause, HALF_NAMED, leavesOpen, standsAlone } from './stands-alone.js';
import { fitsSingular, type SubjectAndVerb, subjectOf } from './subject.js';

export function subjectQuestion(reading: Reading, passage: Passage): Candidate | undefined {
  if (!standsAlone(passage)) return undefined;
  const parts = subjectOf(passage.tokens);
  const slot = slotOf(passage);
  if (!parts || !slot || slot.extract.start !== passage.sentence.start - passage.origin) return undefined;
  const subject = passage.tokens.slice(0, parts.subjectEnd);
  const stemStart = passage.tokens[parts.verb]!.start;
  const stemEnd = endOf(passage, slot.extract.end, parts.verb);
  const stem = passage.tokens.filter((token) => token.start >= stemStart && token.end <= stemEnd);
  const verb = passage.tokens[parts.verb]!;
  const asked = askFor({ subject, stem }, reading.namesIn.get(passage.index) ?? []);
  if (
    !asked ||
    (BE.test(verb.lower) && /^(?:an?|the)$/u.test(stem[1]?.lower ?? '')) ||
    !isGoodStem(
      asked.word === 'Who' ? stem.filter(({ lower }) => lower !== 'he' && lower !== 'she') : stem,
      subject,
    )
  )
    return undefined;
  if (isNegative(stem) || (asked.word === 'Who' && isDoneToThing(stem))) return undefined;
  const words = textOf(passage, stemStart, stemEnd);
  return candidate(passage, {
    pattern: asked.pattern,
    kind: asked.pattern === 'said-in-effect' ? 'who-said' : 'short-answer',
    prompt: `${asked.word} ${words}?`,
    answer: textOf(passage, subject[0]!.start, answerEnd(passage, parts)),
    worth: stem.some((token) => token.pos === 'PROPN' || token.pos === 'NUM') ? 0.3 : 0,
  });
}

/** `Who did not wait?` fits everybody else as well. */
const isNegative = (stem: readonly Token[]): boolean =>
  stem.slice(0, 4).some(({ lower }) => /^(?:not|never|n['’]t|no|neither|nobody|nothing)$/u.test(lower));

/** Shops and ships bear the names of people; people are not opened or built by anybody. */
const isDoneToThing = (stem: readonly Token[]): boolean =>
  BE.test(stem[0]!.lower) && stem[1]?.pos === 'VERB' && stem[2]?.lower === 'by';

const BE = /^(?:is|was)$/u;

/** The end of the stem: of the slot, or before a second main clause. */
function endOf(passage: Passage, slotEnd: number, verb: number): number {
  const last = passage.tokens[firstClauseEnd(passage.tokens, verb) - 1]!;
  return Math.min(passage.origin + slotEnd, last.end);
}

/** With a name that stands between commas after a role: `the director, Ana Lund`. */
function answerEnd({ tokens }: Passage, { subjectEnd, verb }: SubjectAndVerb): number {
  const aside = tokens.slice(subjectEnd + 1, verb - 1);
  const isName = verb > subjectEnd && aside.length <= 6 && aside[0]?.pos === 'PROPN';
  return (isName ? aside.at(-1)! : tokens[subjectEnd - 1]!).end;
}

/** The number at the head of the subject: `Twelve of the patients are in hospital`. */
export function howManyQuestion(passage: Passage): Candidate | undefined {
  if (!standsAlone(passage)) return undefined;
  const { tokens } = passage;
  const number = leadingNumber(tokens);
  const slot = slotOf(passage);
  const noun = tokens[number];
  if (!number || !slot || !noun || !/^(?:NOUN|ADJ)$|^ADP$/u.test(noun.pos)) return undefined;
  if (noun.pos === 'ADP' && noun.lower !== 'of') return undefined;
  if (noun.pos === 'NOUN' && !/s$|people|men|women|children|fish|sheep|cattle/u.test(noun.lower))
    return undefined;
  const end = endOf(passage, slot.extract.end, number);
  const stem = tokens.filter((token) => token.start >= noun.start && token.end <= end);
  if (
    !isGoodStem(stem, []) ||
    leavesOpen(stem, 'open') ||
    UNITS.test(noun.lower) ||
    isNegative(stem) ||
    hasApposition(stem) ||
    joinsMore(stem) ||
    !stem.some((token) => token.pos === 'AUX' || token.pos === 'VERB')
  )
    return undefined;
  return candidate(passage, {
    pattern: 'how-many',
    kind: 'short-answer',
    prompt: `How many ${textOf(passage, noun.start, end)}?`,
    answer: textOf(passage, tokens[0]!.start, tokens[number - 1]!.end),
    worth: 0.3,
  });
}

/** `Two engineers, A and B, designed`: the names between the commas would answer another question. */
function hasApposition(stem: readonly Token[]): boolean {
  const comma = stem.findIndex(({ text }) => text === ',');
  const verb = stem.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return comma >= 0 && comma < verb;
}

/** `..., and yet the problem is easily solved` is no part of the question. */
const joinsMore = (stem: readonly Token[]): boolean =>
  stem.some(({ text }, i) => text === ',' && /^(?:and|but|yet|so|or)$/u.test(stem[i + 1]?.lower ?? ''));

const UNITS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|kilomet|miles?|met(?:er|re)s?|per|cent|percent|degrees?)/u;

/** How many tokens at the start are a number with its `about` or `more than`; 0 when none. */
function leadingNumber(tokens: readonly Token[]): number {
  let at = 0;
  while (
    /^(?:about|around|some|almost|nearly|over|roughly|least|more|fewer|less|than|up|to|only)$/u.test(
      tokens[at]?.lower ?? '',
    ) ||
    (tokens[at]?.lower === 'at' && tokens[at + 1]?.lower === 'least')
  )
    at++;
  const from = at;
  while (tokens[at]?.pos === 'NUM') at++;
  return at > from && tokens[from]!.lower !== 'one' ? at : 0;
}

interface Asking {
  readonly subject: readonly Token[];
  /** From the verb on. */
  readonly stem: readonly Token[];
}

interface Asked {
  readonly word: string;
  readonly pattern: Pattern;
}

function askFor({ subject, stem }: Asking, names: readonly NameHere[]): Asked | undefined {
  const verb = stem[0]!;
  const reports = REPORTING_FORMS.has(verb.lower);
  if (subject.some((token) => /^(?:same|other|such|former|latter|latest|next)$/u.test(token.lower)))
    return undefined;
  if (subject.slice(0, 2).some(({ lower }) => COUNTLESS.test(lower))) return undefined;
  const named = names.find(({ mention }) => overlaps(mention, headOf(subject)))?.entity;
  // `the union's president Ida Holm` is a person, whatever the name at its head.
  if (
    named?.kind === 'organization' &&
    subject.some((token) => token.text === token.lower && isPersonNoun(token))
  )
    return fitsSingular(verb) ? { word: 'Who', pattern: reports ? 'said-in-effect' : 'who' } : undefined;
  if (named?.kind === 'person' && fitsSingular(verb))
    return { word: 'Who', pattern: reports ? 'said-in-effect' : 'who' };
  if (named?.kind === 'organization')
    return fitsSingular(verb)
      ? { word: 'Which organization', pattern: reports ? 'said-in-effect' : 'which' }
      : undefined;
  if (named?.kind === 'place')
    return fitsSingular(verb) ? { word: 'Which place', pattern: 'which' } : undefined;
  if (named && subject.length < 4 && fitsSingular(verb) && isDoneTo(stem))
    return { word: 'Who or what', pattern: 'what' };
  if (!fitsSingular(verb) || subject.length < 2 || !/^(?:a|an|the|\p{Lu}.*)$/u.test(subject[0]!.text))
    return undefined;
  if (isPersonNoun(headOf(subject)) && subject.length < 3) return undefined;
  if (isPersonNoun(headOf(subject))) return { word: 'Who', pattern: reports ? 'said-in-effect' : 'who' };
  if (isBody(headOf(subject)) && !isDoneTo(stem)) return { word: 'Who', pattern: 'who' };
  if (needsMind(verb) || !(isDoneTo(stem) || MOVES.test(verb.lower))) return undefined;
  const describes = BE.test(verb.lower) && stem[1]?.pos !== 'VERB';
  return named || reports || describes ? undefined : { word: 'What', pattern: 'what' };
}

/** Something is done to the subject: it may be a thing. */
const isDoneTo = (stem: readonly Token[]): boolean =>
  stem[0]!.pos === 'AUX' &&
  stem.slice(1, 4).some(({ pos, lower }) => pos === 'VERB' && /(?:ed|n|t|d)$/u.test(lower));

/** What things do too. With other verbs the subject may be people whom no list knows. */
const MOVES =
  /^(?:appeared|arrived|became|began|broke|burst|came|caused|changed|closed|collapsed|collects|contains|covered|covers|destroyed|erupted|exploded|feeds|fell|flows|followed|grew|hangs|hit|holds|killed|lasted|lies|melted|opened|passed|produces|raised|ran|reached|receded|rises|rose|sank|shows|showed|spread|started|stands|stood|stretches|struck|swept|takes|took|turned|weighs)$/u;

/** `Neither country`, `few boats`: an answer that names nobody and nothing. */
const COUNTLESS =
  /^(?:neither|either|no|none|not|few|fewer|little|less|many|most|more|much|several|enough|every|each|any|some|half|both|all|another)$/u;

/** The last noun before any `of` or `at`. */
function headOf(subject: readonly Token[]): Token {
  const ends = subject.findIndex((token, i) => i > 0 && token.pos === 'ADP');
  const phrase = ends > 0 ? subject.slice(0, ends) : subject;
  return phrase.findLast((token) => /^(?:NOUN|PROPN|NUM)$/u.test(token.pos)) ?? subject[0]!;
}

/** Long enough to be a question, short enough to read, with nothing left open and without the answer in it. */
function isGoodStem(stem: readonly Token[], subject: readonly Token[]): boolean {
  const words = stem.filter(isWord);
  if (words.length < 4 || words.length > 22 || leavesOpen(stem) || addsClause(stem)) return false;
  if (
    stem.some(
      ({ text }, i) => text === ':' || (/^[–—-]$/u.test(text) && stem[i - 1]?.end !== stem[i]!.start),
    ) ||
    HALF_NAMED.test(stem.map(({ lower }) => lower).join(' '))
  )
    return false;
  const given = new Set(subject.filter((token) => token.text.length > 3).map((token) => token.lemma));
  return (
    !stem.some((token) => given.has(token.lemma)) &&
    words.slice(1).some(({ pos }) => /^(?:NOUN|PROPN)$/u.test(pos))
  );
}

const textOf = ({ sentence }: Passage, start: number, end: number): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);
