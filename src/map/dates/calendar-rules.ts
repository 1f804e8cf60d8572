/** Dates by the calendar: days, months, years. */

import type { DateRule } from './date.js';
import {
  DAY,
  LATE_YEAR,
  MONTH,
  MONTH_NAME,
  maybe,
  NO_COUNT,
  OF_YEAR,
  PART_OF_DAY,
  PHASE,
  SEASON,
  WEEKDAY,
  words,
  YEAR,
} from './pieces.js';

const LEAD = maybe('in|on|by|since|until|before|after|from|during');
const BY_YEAR = maybe('in|by|around');
/** What comes back every week is no date. */
const ONCE = '(?<!\\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]n?|other|second) )';
const CLOCK = '(?:,? at (?:\\d{1,2}[.:]\\d{2}|\\d{1,2}(?= [ap]\\.?m))(?: ?[ap]\\.?m\\b\\.?)?)?';

const ANY_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const FOUR_DIGITS = /\d{4}/;

const DAYS: readonly DateRule[] = [
  {
    name: 'day before month',
    kind: 'day',
    cue: ANY_MONTH,
    pattern: `${LEAD}(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}${OF_YEAR}`,
    yes: ['It opened [on 4 May 1987].', 'Rain fell [on Friday, the 3rd of June].'],
    no: ['It sold 4 maybe.'],
  },
  {
    name: 'month before day',
    kind: 'day',
    cue: ANY_MONTH,
    pattern: `${LEAD}(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!%|,\\d| per| people)${OF_YEAR}`,
    yes: ['It opened [on May 4, 1987].', 'It shut [on Sept. 9].'],
    no: ['By May 20 people had left.', 'In June 12% left.'],
  },
  {
    name: 'between days, month first',
    kind: 'day',
    cue: /etween/,
    pattern: `[Bb]etween ${MONTH} ${DAY} and (?:${MONTH_NAME} )?\\d{1,2}${OF_YEAR}`,
    yes: ['They dug [between June 3 and June 9].'],
    no: ['The gap between June and July.'],
  },
  {
    name: 'between days, day first',
    kind: 'day',
    cue: /etween/,
    pattern: `[Bb]etween ${DAY}(?: ${MONTH_NAME})? and \\d{1,2} ${MONTH}${OF_YEAR}`,
    yes: ['They dug [between 3 and 9 June 1911].'],
    no: ['Between 3 and 9 boats sank.'],
  },
  {
    name: 'a day that became a name',
    kind: 'day',
    cue: /11/,
    pattern: '(?<event>9/11|September 11(?:th)? attacks)',
    yes: ['The towers fell on [9/11].'],
    no: ['A ratio of 9 to 11.'],
  },
  {
    name: 'digits alone',
    kind: 'day',
    cue: /\d-\d/,
    pattern: '(?<year>\\d{4})-(?<month>[01]\\d)-(?<day>[0-3]\\d)',
    yes: ['Published [2012-03-09].'],
    no: ['Call 5550-1234.'],
  },
  {
    name: 'day of a month told before',
    kind: 'ordinal-day',
    cue: /on the \d/,
    pattern: '(?<=\\bon )the (?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)(?= ?[,.;:”"’)]|$| and| but)',
    yes: ['It closed on [the 14th].'],
    no: ['She is on the 3rd floor.'],
  },
  {
    name: 'weekday',
    kind: 'weekday',
    cue: /day/,
    pattern: `${ONCE}${maybe('last|next|this|since|until|by|late on|late|early on|early')}${WEEKDAY}${PART_OF_DAY}${CLOCK}`,
    yes: ['It closed [last Friday].', 'On [Monday night] it rained.', 'On [Friday at 7.15 a.m.] it closed.'],
    no: ['Every Friday they met.', 'On Sundays they rest.'],
  },
];

const MONTHS: readonly DateRule[] = [
  {
    name: 'month and year',
    kind: 'month',
    cue: ANY_MONTH,
    pattern: `${LEAD}${PHASE}${MONTH}(?:,? | of )${YEAR}`,
    yes: ['It opened [in March 2012].', '[By the end of May 1863] it stood.'],
    no: ['Miss June 1 won.'],
  },
  {
    name: 'month behind its word',
    kind: 'month',
    cue: ANY_MONTH,
    pattern: `${words('in|by|since|until|last|next|this|during|before|after|throughout')} ${PHASE}(?:the month of )?${MONTH}`,
    yes: ['It opened [in May].', '[By the middle of July] it was dry.'],
    no: ['They march on, and you may come.'],
  },
  {
    name: 'part of a month',
    kind: 'month',
    cue: ANY_MONTH,
    pattern: `the (?:beginning|start|middle|end|first half|second half) of ${MONTH}`,
    yes: ['It lasted to [the end of May].'],
  },
  {
    name: 'month alone',
    kind: 'month',
    cue: ANY_MONTH,
    pattern: `${PHASE}(?<month>January|February|April|June|July|September|October|November|December)${PART_OF_DAY}(?! [A-Z])`,
    yes: ['A cold [January] came.'],
    no: ['Miss April Jones won.'],
  },
];

const YEARS: readonly DateRule[] = [
  {
    name: 'the year so and so',
    kind: 'year',
    cue: /the year/,
    pattern: `${maybe('in|since|by|before|after|until')}the year (?<year>\\d{2,4})`,
    yes: ['[In the year 64] the city burned.'],
    no: ['The year was 64 days old.'],
  },
  {
    name: 'our era',
    kind: 'year',
    cue: /AD|A\.D|C\.?E/,
    pattern: `${BY_YEAR}(?:(?:AD|A\\.D\\.) ?(?<year>\\d{1,4})|(?<ad>\\d{1,4}) (?:AD|A\\.D\\.|CE|C\\.E\\.))`,
    yes: ['It fell [in AD 79].', 'It fell [around 410 CE].'],
    no: ['Add 79 eggs.'],
  },
  {
    name: 'before our era',
    kind: 'year',
    cue: /BC|B\.C/,
    pattern: `${BY_YEAR}(?<bc>\\d{1,4}) ?(?:BCE?|B\\.C\\.(?:E\\.)?)`,
    yes: ['The temple fell [in 480 BC].'],
  },
  {
    name: 'between years',
    kind: 'year',
    cue: /etween|[Ff]rom/,
    pattern: `[Bb]etween ${YEAR} and \\d{4}|[Ff]rom (?<from>1\\d{3}|20\\d{2}) (?:to|until) \\d{4}`,
    yes: ['[Between 1904 and 1909] they dug.', 'He ruled [from 1811 to 1820].'],
    no: ['Between 12 and 19 left.'],
  },
  {
    name: 'years with a dash',
    kind: 'year',
    cue: /\d[-–]\d/,
    pattern: `${LATE_YEAR}[-–](?:1\\d{3}|20\\d{2}|\\d{2})`,
    yes: ['The war [1939–45] ended it.'],
    no: ['Call 555-1234.'],
  },
  {
    name: 'year behind its word',
    kind: 'year',
    cue: FOUR_DIGITS,
    pattern: `${words('since|by|before|after|until|in|of|from|during|around|circa|throughout')} ${PHASE}${YEAR}${NO_COUNT}`,
    yes: ['[In 1868] the mill burned.', 'It must go [by 2040].', 'The Accord [of 1902] obliges them.'],
    no: ['It spread in 1500 villages.', 'See page 1999 for more.'],
  },
  {
    name: 'year before a noun',
    kind: 'year',
    cue: FOUR_DIGITS,
    pattern: `(?<=\\b(?:an?|the|its|their|his|her|that) )${LATE_YEAR}(?= \\p{Ll})${NO_COUNT}`,
    yes: ['After the [1911] fire they left.'],
    no: ['The 1945 homes were sold.'],
  },
  {
    name: 'year behind a mark',
    kind: 'year',
    cue: FOUR_DIGITS,
    pattern: `(?<=\\(|\\p{Ll}, |and )${LATE_YEAR}(?=[,.);]|$)`,
    yes: ['A first book ([1911]) sold.'],
    no: ['It cost $2000 in all.'],
  },
  {
    name: 'year that opens',
    kind: 'year',
    cue: FOUR_DIGITS,
    pattern: `(?<=^[“"]?)${LATE_YEAR}(?=,| (?:was|is|saw|began|brought))`,
    yes: ['[1848] was a year of revolts.'],
    no: ['1848 boats sank.'],
  },
  {
    name: 'season',
    kind: 'year',
    cue: FOUR_DIGITS,
    pattern: `${maybe('in|by|since|during')}(?:the )?(?:(?:early|late|mid)[- ])?${SEASON} (?:of )?${YEAR}`,
    yes: ['Cholera came [in the summer of 1865].'],
    no: ['In spring 19 boats left.'],
  },
];

/** In no order that matters: of two at one place the longer is taken. */
export const CALENDAR_RULES: readonly DateRule[] = [...DAYS, ...MONTHS, ...YEARS];
