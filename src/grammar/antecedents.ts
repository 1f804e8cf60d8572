/** Whether a pronoun has something before it, in its own stretch, that it can stand for. */

import type { Token } from '../language/analysis.js';
import { genderOf, is, isPersonNoun, monthNumber, weekdayNumber } from '../lexicon/index.js';
import type { Reading } from './reading.js';

/** Looks from the token `first` up to the pronoun. */
export function hasAntecedent(reading: Reading, first: number, pronoun: number): boolean {
  const { lower } = reading.analysis.tokens[pronoun]!;
  if (is(lower, 'female') || is(lower, 'male'))
    return someBetween(first, pronoun, (at) => isPersonAt(reading, at, lower) && !isOwner(reading, at));
  if (PLURAL.has(lower)) return someBetween(first, pronoun, (at) => areSeveralAt(reading, at));
  return someBetween(first, pronoun, (at) => isThingAt(reading, at));
}

const PLURAL = new Set('they them their theirs themselves'.split(' '));

function someBetween(first: number, end: number, test: (at: number) => boolean): boolean {
  for (let at = Math.max(first, end - FARTHEST); at < end; at++) if (test(at)) return true;
  return false;
}

/** Tokens between a pronoun and what it stands for; from judgement, and more than most sentences have. */
const FARTHEST = 100;

/** A name or a noun for one person, of the pronoun's gender as far as it is known. */
function isPersonAt({ analysis, nameAt }: Reading, at: number, pronoun: string): boolean {
  const { lower, lemma, pos } = analysis.tokens[at]!;
  if (/^(?:any|every|some)(?:one|body)$/u.test(lower) || isOfAge(analysis.tokens, at)) return true;
  const entity = nameAt[at]?.entity;
  if (pos === 'PROPN' || entity)
    return (
      !/^(?:place|organization)$/.test(entity?.kind ?? '') &&
      isSame(entity?.gender, pronoun) &&
      !isCalendar(lower)
    );
  return pos === 'NOUN' && lemma === lower && isPersonNoun(lemma) && isSame(genderOf(lemma), pronoun);
}

/** "A seventeen-year-old". */
const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'old' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'year';

const isSame = (gender: string | undefined, pronoun: string): boolean =>
  gender === undefined || gender === 'either' || gender === genderOf(pronoun);

/** "Obi’s report": who owns something is seldom who acts next. */
const isOwner = ({ analysis }: Reading, at: number): boolean =>
  /^[’']s?$/u.test(analysis.tokens[at + 1]?.lower ?? '');

function areSeveralAt({ analysis }: Reading, at: number): boolean {
  const { text, lower, lemma, pos } = analysis.tokens[at]!;
  if (pos === 'PROPN') return !isCalendar(lower) && /(?:s|^[A-Z]{2,}\.?)$/u.test(text);
  return pos === 'NOUN' && ((lower.endsWith('s') && lemma !== lower) || isUnmarkedPlural(lower));
}

/** Plurals without an ending, and bodies that may be spoken of as "they"; of a town it is seldom said. */
const isUnmarkedPlural = (noun: string): boolean =>
  /^(?:(?:wo)?men|children)$/.test(noun) ||
  (is(noun, 'body') && !/^(?:town|village|city|country|state|nation|district|parish|palace)$/.test(noun));

function isThingAt({ analysis, nameAt }: Reading, at: number): boolean {
  const { lower, lemma, pos } = analysis.tokens[at]!;
  if (pos === 'PROPN') return nameAt[at]?.entity.kind !== 'person' && !isCalendar(lower);
  return (
    pos === 'NOUN' && (lemma === lower || !lower.endsWith('s')) && !isPersonNoun(lemma) && !isCalendar(lower)
  );
}

/** Names of the calendar are no antecedents. */
const isCalendar = (word: string): boolean =>
  weekdayNumber(word) !== undefined || monthNumber(word) !== undefined;
