/** The pieces that the patterns of dates are made of: `«MONTH»`, `«maybe in|on»`. */

import { anyOf, is, wordsOf } from '../../lexicon/index.js';

/** A pattern with its pieces put in. */
export const withPieces = (pattern: string): string =>
  pattern.replace(/«(?:(words|maybe) )?(.*?)»/g, (_, many: string | undefined, piece: string) =>
    many ? (many === 'words' ? words : maybe)(piece) : PIECES[piece]!,
  );

/** Alternatives, each with a small or a capital first letter. */
const words = (list: string): string =>
  `(?:${list.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** One of these words and a space, where it stands there. */
const maybe = (list: string): string => `(?:${words(list)} )?`;

const oneOf = (list: Iterable<string>): string => [...list].join('|');

const months = [...wordsOf('month')];
const shortMonths = months.filter((month) => is(month, 'short'));
const MONTH_NAME = `(?:${oneOf(months.filter((month) => !is(month, 'short')))}|(?:${oneOf(shortMonths)})\\b\\.?)`;
const MONTH = `(?<month>${MONTH_NAME})`;
const DAY = '(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>1\\d{3}|2[01]\\d{2})';
/** A year that needs no word before it to tell it from a number. */
const LATE_YEAR = '(?<year>1[4-9]\\d{2}|20\\d{2})';
const OF_YEAR = `(?:,? ${YEAR})?`;
const WEEKDAY = `(?<weekday>${oneOf([...wordsOf('weekday')].filter((day) => !is(day, 'short') && !is(day, 'plural')))})`;
const SEASON = `(?:${oneOf(wordsOf('season'))})`;
const PART_OF_DAY = `(?: (?:${oneOf(wordsOf('day-part'))}|lunchtime))?`;
const PHASE = `(?<phase>(?:the )?(?:(?:beginning|start|middle|end|close|first half|second half|turn) of |(?:early|late) (?:in )?|mid-?|mid |early-|late-))?`;
const DECADES = oneOf(wordsOf('decade'));
const ORDINALS = oneOf(wordsOf('ordinal'));
const AGES = oneOf(wordsOf('age'));

/** Nouns after which four digits before them are a number: in 1500 villages. */
const NO_COUNT = `(?! (?:${anyOf('no-year')}|\\p{Ll}*(?:children|ers|ors|ists|ants|ents|folk))\\b)`;

const COUNT = `(?<count>\\d{1,4}|${words('an?|a hundred|a few|several|many|a couple of')}|${words(oneOf(wordsOf('number')))})`;
const UNIT = '(?<unit>day|night|week|fortnight|month|year|decade|centurie|century)s?';
const HEDGE = `(?:${words('about|around|almost|nearly|over|more than|some|less than|just|only|at least')} )?`;

const PIECES: Readonly<Record<string, string>> = {
  MONTH_NAME,
  MONTH,
  DAY,
  YEAR,
  LATE_YEAR,
  OF_YEAR,
  WEEKDAY,
  SEASON,
  PART_OF_DAY,
  PHASE,
  DECADES,
  ORDINALS,
  AGES,
  NO_COUNT,
  COUNT,
  UNIT,
  HEDGE,
};
