/** Dates by the calendar: days, months, years, decades, centuries, and the ages that everybody dates by. */

import type { DateKind, DateParts, DateRule, DateRules, Groups } from './dates.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** One of these words, with a small or a capital first letter, and a space. */
const lead = (words: string): string =>
  `(?:${words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)}) `;

const FULL_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH_NAME = `(?:${FULL_MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
const MONTH = `(?<month>${MONTH_NAME})`;
const DAY = '(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>1\\d{3}|2[01]\\d{2})';
const OF_YEAR = `(?:,? ${YEAR})?`;
const WEEKDAY = '(?<weekday>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
/** What comes back every week is no date. */
const ONCE = '(?<!\\b(?:[Ee]very|[Ee]ach|[Mm]ost|[Aa]n?|other|second) )';
const PART = '(?: (?:morning|afternoon|evening|night|noon|lunchtime))?';
const CLOCK = '(?:,? at (?:\\d{1,2}[.:]\\d{2}|\\d{1,2}(?= [ap]\\.?m))(?: ?[ap]\\.?m\\b\\.?)?)?';
const LEAD = `(?:${lead('in|on|by|since|until|before|after|from|during')})?`;
const PHASE =
  '(?:(?:the )?(?:(?:beginning|start|middle|end|close|first half|second half|turn) of |early (?:in )?|late (?:in )?|mid-?|mid |early-|late-))?';
const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** Nouns after which four digits before them are a number: in 1500 villages. */
const NO_COUNT =
  '(?! (?:people|men|women|children|villages|homes|houses|cases|soldiers|troops|workers|families|jobs|hours|miles|kilomet(?:re|er)s|km|met(?:re|er)s|tonnes|tons|pages|copies|years|students|refugees|acres|hectares|dollars|pounds|euros|feet|deaths|votes|schools|species|words|girls|boys|birds|trees|ships|cars|samples|animals|plants|objects|stars|names|companies|units|items|\\p{Ll}*(?:children|ers|ors|ists|ants|ents|folk))\\b)';

/** A rule whose match stands between word boundaries. */
export function dateRule(kind: DateKind, pattern: string, parts: DateRule['parts']): DateRule {
  return { kind, pattern: new RegExp(`(?<![\\p{L}\\d$£€.,-])(?:${pattern})(?![\\p{L}\\d])`, 'gu'), parts };
}

/** What the groups named year, month, day and weekday say. */
function calendar(groups: Groups): DateParts {
  const month = groups['month'] ? MONTHS.indexOf(groups['month'].slice(0, 3).toLowerCase()) + 1 : 0;
  const weekday = groups['weekday'] ? WEEKDAYS.indexOf(groups['weekday'].slice(0, 3).toLowerCase()) : -1;
  return {
    ...(groups['year'] ? { year: Number(groups['year']) } : {}),
    ...(month ? { month } : {}),
    ...(groups['day'] ? { day: Number(groups['day']) } : {}),
    ...(weekday >= 0 ? { weekday } : {}),
  };
}

const DAYS: readonly DateRule[] = [
  dateRule('day', `${LEAD}(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}${OF_YEAR}`, calendar),
  dateRule('day', `${LEAD}(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!%|,\\d| per| people)${OF_YEAR}`, calendar),
  dateRule('day', `[Bb]etween ${MONTH} ${DAY} and (?:${MONTH_NAME} )?\\d{1,2}${OF_YEAR}`, calendar),
  dateRule('day', `[Bb]etween ${DAY}(?: ${MONTH_NAME})? and \\d{1,2} ${MONTH}${OF_YEAR}`, calendar),
  dateRule('day', '9/11|September 11(?:th)? attacks', () => ({ year: 2001, month: 9, day: 11 })),
  dateRule('day', '(?<year>\\d{4})-(?<m>[01]\\d)-(?<day>[0-3]\\d)', (groups) => ({
    ...calendar(groups),
    month: Number(groups['m']),
  })),
  dateRule(
    'ordinal-day',
    '(?<=\\bon )the (?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)(?= ?[,.;:”"’)]|$| and| but)',
    calendar,
  ),
];

const WEEKDAYS_ALONE: readonly DateRule[] = [
  dateRule(
    'weekday',
    `${ONCE}(?:${lead('last|next|this|since|until|by|late on|late|early on|early')})?${WEEKDAY}${PART}${CLOCK}`,
    calendar,
  ),
];

const MONTHS_ALONE: readonly DateRule[] = [
  dateRule('month', `${LEAD}${PHASE}${MONTH}(?:,? | of )${YEAR}`, calendar),
  dateRule(
    'month',
    `${lead('in|by|since|until|last|next|this|during|before|after|throughout')}${PHASE}(?:the month of )?${MONTH}`,
    calendar,
  ),
  dateRule('month', `the (?:beginning|start|middle|end|first half|second half) of ${MONTH}`, calendar),
  dateRule(
    'month',
    `${PHASE}(?<month>January|February|April|June|July|September|October|November|December)${PART}(?! [A-Z])`,
    calendar,
  ),
];

const YEARS: readonly DateRule[] = [
  dateRule('year', `(?:${lead('in|since|by|before|after|until')})?the year (?<year>\\d{2,4})`, calendar),
  dateRule('year', `(?:${lead('in|by|around')})?(?:AD|A\\.D\\.) ?(?<year>\\d{1,4})`, calendar),
  dateRule('year', `(?:${lead('in|by|around')})?(?<year>\\d{1,4}) (?:AD|A\\.D\\.|CE|C\\.E\\.)`, calendar),
  dateRule('year', `(?:${lead('in|by|around')})?(?<bc>\\d{1,4}) ?(?:BCE?|B\\.C\\.(?:E\\.)?)`, ({ bc }) => ({
    year: -Number(bc),
  })),
  dateRule(
    'year',
    `[Bb]etween ${YEAR} and \\d{4}|[Ff]rom (?<from>1\\d{3}|20\\d{2}) (?:to|until) \\d{4}`,
    (groups) => calendar({ ...groups, year: groups['year'] ?? groups['from'] }),
  ),
  dateRule('year', '(?<year>1[4-9]\\d{2}|20\\d{2})[-–](?:1\\d{3}|20\\d{2}|\\d{2})', calendar),
  dateRule(
    'year',
    `${lead('since|by|before|after|until|in|of|from|during|around|circa|throughout')}${PHASE}${YEAR}${NO_COUNT}`,
    calendar,
  ),
  dateRule(
    'year',
    `(?<=\\b(?:an?|the|its|their|his|her|that) )(?<year>1[4-9]\\d{2}|20\\d{2})(?= \\p{Ll})${NO_COUNT}`,
    calendar,
  ),
  dateRule('year', '(?<=\\(|\\p{Ll}, |and )(?<year>1[4-9]\\d{2}|20\\d{2})(?=[,.);]|$)', calendar),
  dateRule('year', '(?<=^[“"]?)(?<year>1[4-9]\\d{2}|20\\d{2})(?=,| (?:was|is|saw|began|brought))', calendar),
  dateRule(
    'year',
    `(?:${lead('in|by|since|during')})?(?:the )?(?:(?:early|late|mid)[- ])?${SEASON} (?:of )?${YEAR}`,
    calendar,
  ),
];

const CENTURIES =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first';
const DECADES = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const WITHIN = lead('in|since|by|during|until|throughout|from');

const AGES: Readonly<Record<string, number>> = {
  'First World War': 1914,
  'World War One': 1914,
  'World War I': 1914,
  'Great War': 1914,
  'Second World War': 1939,
  'World War Two': 1939,
  'World War II': 1939,
  'Cold War': 1947,
  'American Civil War': 1861,
  'Spanish Civil War': 1936,
  'English Civil War': 1642,
  'French Revolution': 1789,
  'Russian Revolution': 1917,
  'American Revolution': 1775,
  'Industrial Revolution': 1760,
  'Great Depression': 1929,
  'Vietnam War': 1955,
  'Korean War': 1950,
  'Gulf War': 1990,
  'Crimean War': 1853,
  'Napoleonic Wars': 1803,
  'Middle Ages': 500,
  Renaissance: 1400,
  'Black Death': 1347,
  'Bronze Age': -3300,
  'Iron Age': -1200,
};

const PERIODS: readonly DateRule[] = [
  dateRule(
    'period',
    `(?:${WITHIN})?(?:the )?(?:(?<part>early|late|mid)[- ])?(?<start>(?:1\\d|20)\\d0)s`,
    ({ start, part }) => ({ year: Number(start) + partOf(part) }),
  ),
  dateRule(
    'period',
    `${WITHIN}the (?:(?<part>early|late|mid)[- ])?(?:[’'](?<short>\\d0)s|(?<word>${DECADES}))`,
    ({ short, word, part }) => ({
      year: 1900 + partOf(part) + (short ? Number(short) : 20 + 10 * DECADES.split('|').indexOf(word!)),
    }),
  ),
  dateRule(
    'period',
    `${WITHIN}(?<phase>${PHASE})the (?:(?<part>early|late|mid)[- ]?)?(?:(?<count>1\\d|2[01]|[1-9])(?:st|nd|rd|th)|(?<word>${CENTURIES}))[- ]century(?! BC)`,
    ({ count, word, phase, part }) => ({
      year:
        ((count ? Number(count) : 10 + CENTURIES.split('|').indexOf(word!)) - 1) * 100 +
        10 * partOf(part || phase),
    }),
  ),
  dateRule(
    'period',
    `(?:${lead('before|after|during|since|until|from|in|at the start of|at the end of|at the outbreak of|at the height of|on the eve of')})(?:the )?(?<age>${Object.keys(AGES).join('|')})`,
    ({ age }) => ({ year: AGES[age!]! }),
  ),
];

/** How far into a decade, in years, "mid" and "late" are: for the order only. */
const partOf = (part: string | undefined): number =>
  /late|end|close|second half/.test(part ?? '') ? 8 : /mid/.test(part ?? '') ? 5 : 0;

const MONTH_CUE = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** In no order that matters: of two at one place the longer is taken. */
export const CALENDAR_RULES: readonly DateRules[] = [
  {
    cue: /\d(?:st|nd|rd|th)?,? (?:of )?(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|9\/11|\d-\d|\d(?:st|nd|rd|th)|[Bb]etween/,
    rules: DAYS,
  },
  { cue: /\d{3}|\d ?(?:AD|A\.D|BC|B\.C|CE|C\.E)|AD ?\d|A\.D\. ?\d|year \d/, rules: YEARS },
  { cue: /day/, rules: WEEKDAYS_ALONE },
  { cue: MONTH_CUE, rules: MONTHS_ALONE },
  { cue: /0s|ties|centur|War|Revolution|Depression|Age|Renaissance|Death/, rules: PERIODS },
];
