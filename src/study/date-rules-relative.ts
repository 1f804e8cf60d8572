/** Dates that lean on another: three years ago, the next day, later that month, yesterday. */

import { dateRule } from './date-rules.js';
import type { DateRule, DateRules, Groups, Shift } from './dates.js';

const COUNT =
  '(?<count>\\d{1,4}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Aa] hundred|[Aa] few|[Ss]everal|[Mm]any|[Aa] couple of)';
const UNIT = '(?<unit>day|night|week|fortnight|month|year|decade|centurie|century)s?';
const HEDGE =
  '(?:(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Oo]ver|[Mm]ore than|[Ss]ome|[Ll]ess than|[Jj]ust|[Oo]nly|[Aa]t least) )?';
const SEASONS = 'spring|summer|autumn|fall|winter';

/** "In the last year" and "our next month" measure a stretch or name a turn; they do not date. */
const NOT_OWNED = '(?<!\\b(?:the|for|our|his|her|this|your|my|their|its|very) )';

const shift = (from: Shift['from'], sign: 1 | -1) => (groups: Groups) => ({
  shift: { ...amount(groups, sign), from },
});
const step = (from: Shift['from'], count: number) => (groups: Groups) => ({
  shift: { count, unit: unitOf(groups['unit'] ?? 'day'), from },
});

const FROM_NOW_OR_THEN: readonly DateRule[] = [
  dateRule('relative', `${HEDGE}${COUNT} ${UNIT} ago`, shift('now', -1)),
  dateRule('relative', `${HEDGE}${COUNT} (?:more )?${UNIT} (?:later|afterwards)`, shift('then', 1)),
  dateRule(
    'relative',
    `${HEDGE}${COUNT} ${UNIT} (?:earlier|before(?= ?[,.;]|$)|previously)`,
    shift('then', -1),
  ),
];

const FROM_NOW: readonly DateRule[] = [
  dateRule('relative', `(?:[Ww]ithin|[Ii]n|[Oo]ver) the (?:next|coming) ${COUNT} ${UNIT}`, shift('now', 1)),
  dateRule('relative', `[Ww]ithin ${COUNT} (?<unit>year|decade)s?`, shift('now', 1)),
  dateRule('relative', '[Yy]esterday(?: morning| afternoon| evening)?|[Ll]ast night', step('now', -1)),
  dateRule('relative', '[Tt]omorrow(?: morning| afternoon| evening| night)?', step('now', 1)),
  dateRule(
    'relative',
    `${NOT_OWNED}[Ll]ast (?<unit>week|month|year|decade|century|${SEASONS})`,
    step('now', -1),
  ),
  dateRule(
    'relative',
    `${NOT_OWNED}[Nn]ext (?<unit>week|month|year|decade|century|${SEASONS})`,
    step('now', 1),
  ),
];

const FROM_THEN: readonly DateRule[] = [
  dateRule(
    'relative',
    `(?:[Ee]arlier|[Ll]ater) (?:this|that|the same|in the) (?<unit>day|week|month|year|morning|evening|${SEASONS})`,
    step('then', 0),
  ),
  dateRule(
    'relative',
    `(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|late|early) )that (?:same )?(?<unit>week|month|year|${SEASONS})`,
    step('then', 0),
  ),
  dateRule(
    'relative',
    `[Tt]he same (?<unit>day|morning|afternoon|evening|night|week|month|year|${SEASONS})`,
    step('then', 0),
  ),
  dateRule(
    'relative',
    `[Tt]he (?:following|next) (?<unit>day|morning|afternoon|evening|night|week|month|year|${SEASONS}|decade)`,
    step('then', 1),
  ),
  dateRule(
    'relative',
    `[Tt]he previous (?<unit>day|evening|night|week|month|year|${SEASONS})`,
    step('then', -1),
  ),
  dateRule('relative', '[Tt]he (?<unit>day|week|month|year) before(?= ?[,.;]|$)', step('then', -1)),
  dateRule('relative', '[Tt]he (?<unit>day|week|month|year) after(?= ?[,.;]|$)', step('then', 1)),
];

export const RELATIVE_RULES: readonly DateRules[] = [
  { cue: /ago|later|afterwards|earlier|before|previously/, rules: FROM_NOW_OR_THEN },
  { cue: /ithin|next|Next|coming|last|Last|esterday|omorrow/, rules: FROM_NOW },
  {
    cue: /day|morning|afternoon|evening|night|week|month|year|decade|spring|summer|autumn|fall|winter/,
    rules: FROM_THEN,
  },
];

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'a hundred': 100,
  'a few': 3,
  several: 5,
  many: 10,
  'a couple of': 2,
};

const LONG_UNITS: Readonly<Record<string, number>> = {
  fortnight: 2,
  decade: 10,
  centurie: 100,
  century: 100,
};

function amount({ count, unit }: Groups, sign: 1 | -1): Pick<Shift, 'count' | 'unit'> {
  const word = count!.toLowerCase();
  return { count: sign * (COUNTS[word] ?? Number(word)) * (LONG_UNITS[unit!] ?? 1), unit: unitOf(unit!) };
}

function unitOf(word: string): Shift['unit'] {
  if (/^(?:day|night|morning|afternoon|evening)/.test(word)) return 'day';
  if (/^(?:week|fortnight)/.test(word)) return 'week';
  return word === 'month' ? 'month' : 'year';
}
