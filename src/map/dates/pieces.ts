/** The pieces that the patterns of dates are made of. */

import { is, wordsOf } from '../../lexicon/index.js';

/** Alternatives, each with a small or a capital first letter. */
export const words = (list: string): string =>
  `(?:${list.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** One of these words and a space, where it stands there. */
export const maybe = (list: string): string => `(?:${words(list)} )?`;

const oneOf = (list: Iterable<string>): string => [...list].join('|');

const months = [...wordsOf('month')];
const shortMonths = months.filter((month) => is(month, 'short'));
export const MONTH_NAME = `(?:${oneOf(months.filter((month) => !is(month, 'short')))}|(?:${oneOf(shortMonths)})\\b\\.?)`;
export const MONTH = `(?<month>${MONTH_NAME})`;
export const DAY = '(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(?<year>1\\d{3}|2[01]\\d{2})';
/** A year that needs no word before it to tell it from a number. */
export const LATE_YEAR = '(?<year>1[4-9]\\d{2}|20\\d{2})';
export const OF_YEAR = `(?:,? ${YEAR})?`;
export const WEEKDAY = `(?<weekday>${oneOf([...wordsOf('weekday')].filter((day) => !is(day, 'short') && !is(day, 'plural')))})`;
export const SEASON = `(?:${oneOf(wordsOf('season'))})`;
export const PART_OF_DAY = `(?: (?:${oneOf(wordsOf('day-part'))}|lunchtime))?`;
export const PHASE = `(?<phase>(?:the )?(?:(?:beginning|start|middle|end|close|first half|second half|turn) of |(?:early|late) (?:in )?|mid-?|mid |early-|late-))?`;
export const DECADES = oneOf(wordsOf('decade'));
export const ORDINALS = oneOf(wordsOf('ordinal'));
export const AGES = oneOf(wordsOf('age'));

/** Nouns after which four digits before them are a number: in 1500 villages. */
export const NO_COUNT =
  '(?! (?:people|men|women|children|villages|homes|houses|cases|soldiers|troops|workers|families|jobs|hours|miles|kilomet(?:re|er)s|km|met(?:re|er)s|tonnes|tons|pages|copies|years|students|refugees|acres|hectares|dollars|pounds|euros|feet|deaths|votes|schools|species|words|girls|boys|birds|trees|ships|cars|samples|animals|plants|objects|stars|names|companies|units|items|\\p{Ll}*(?:children|ers|ors|ists|ants|ents|folk))\\b)';

export const COUNT = `(?<count>\\d{1,4}|${words('an?|a hundred|a few|several|many|a couple of')}|${words(oneOf(wordsOf('number')))})`;
export const UNIT = '(?<unit>day|night|week|fortnight|month|year|decade|centurie|century)s?';
export const HEDGE = `(?:${words('about|around|almost|nearly|over|more than|some|less than|just|only|at least')} )?`;
