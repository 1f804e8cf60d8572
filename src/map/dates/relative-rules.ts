/** Dates that lean on another: three years ago, the next day, later that month, yesterday. */

import type { DateRule } from './date.js';
import { COUNT, HEDGE, SEASON, UNIT, words } from './pieces.js';

const SPAN = `(?<unit>week|month|year|${SEASON})`;
const LONGER_SPAN = `(?<unit>week|month|year|decade|century|${SEASON})`;
const TURN = `(?<unit>day|morning|afternoon|evening|night|week|month|year|${SEASON})`;

/** "In the last year" and "our next month" measure a stretch or name a turn; they do not date. */
const NOT_OWNED = `(?<!\\b${words('the|for|our|his|her|this|your|my|their|its|very')} )`;
const ENDS = '(?= ?[,.;]|$)';

const leaning = (
  name: string,
  pattern: string,
  { from, steps, ...rest }: DateRule['shift'] & Pick<DateRule, 'cue' | 'yes' | 'no'>,
): DateRule => ({ name, kind: 'relative', pattern, shift: { from, steps }, ...rest });

export const RELATIVE_RULES: readonly DateRule[] = [
  leaning('ago', `${HEDGE}${COUNT} ${UNIT} ago`, {
    from: 'now',
    steps: -1,
    cue: /ago/,
    yes: ['It closed [about six years ago].'],
  }),
  leaning('later', `${HEDGE}${COUNT} (?:more )?${UNIT} (?:later|afterwards)`, {
    from: 'then',
    steps: 1,
    cue: /later|afterwards/,
    yes: ['[Ten years later] it closed.'],
  }),
  leaning('earlier', `${HEDGE}${COUNT} ${UNIT} (?:earlier|before${ENDS}|previously)`, {
    from: 'then',
    steps: -1,
    cue: /earlier|before|previously/,
    yes: ['It had closed [two weeks before].'],
    no: ['Two days before the flood it closed.'],
  }),
  leaning('coming stretch', `(?:(?:[Ww]ithin|[Ii]n|[Oo]ver) the (?:next|coming) ${COUNT} ${UNIT})`, {
    from: 'now',
    steps: 1,
    cue: /next|coming/,
    yes: ['It will close [in the next five years].'],
  }),
  leaning('within years', `[Ww]ithin ${COUNT} (?<unit>year|decade)s?`, {
    from: 'now',
    steps: 1,
    cue: /ithin/,
    yes: ['It will close [within ten years].'],
    no: ['It closed within the year.'],
  }),
  leaning('yesterday', '[Yy]esterday(?: morning| afternoon| evening)?|[Ll]ast night', {
    from: 'now',
    steps: -1,
    cue: /esterday|ast night/,
    yes: ['It closed [yesterday morning].'],
  }),
  leaning('tomorrow', '[Tt]omorrow(?: morning| afternoon| evening| night)?', {
    from: 'now',
    steps: 1,
    cue: /omorrow/,
    yes: ['It closes [tomorrow].'],
  }),
  leaning('last', `${NOT_OWNED}[Ll]ast ${LONGER_SPAN}`, {
    from: 'now',
    steps: -1,
    cue: /ast /,
    yes: ['It closed [last year].'],
    no: ['He has lived here for the last year.'],
  }),
  leaning('next', `${NOT_OWNED}[Nn]ext ${LONGER_SPAN}`, {
    from: 'now',
    steps: 1,
    cue: /ext /,
    yes: ['It closes [next spring].'],
    no: ['Our next month is full.'],
  }),
  leaning(
    'in the same turn',
    `(?:[Ee]arlier|[Ll]ater) (?:this|that|the same|in the) (?<unit>day|week|month|year|morning|evening|${SEASON})`,
    { from: 'then', steps: 0, cue: /arlier|ater /, yes: ['[Later that month] it closed.'] },
  ),
  leaning('that', `(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|late|early) )that (?:same )?${SPAN}`, {
    from: 'then',
    steps: 0,
    cue: /that /,
    yes: ['It closed in [that year].'],
    no: ['They say that year was wet.'],
  }),
  leaning('the same', `[Tt]he same ${TURN}`, {
    from: 'then',
    steps: 0,
    cue: /he same/,
    yes: ['[The same night] it closed.'],
    no: ['The same mill closed.'],
  }),
  leaning(
    'the following',
    `[Tt]he (?:following|next) (?<unit>day|morning|afternoon|evening|night|week|month|year|${SEASON}|decade)`,
    { from: 'then', steps: 1, cue: /following|next/, yes: ['[The next day] it closed.'] },
  ),
  leaning('the previous', `[Tt]he previous (?<unit>day|evening|night|week|month|year|${SEASON})`, {
    from: 'then',
    steps: -1,
    cue: /previous/,
    yes: ['It had closed [the previous week].'],
  }),
  leaning('the day before', `[Tt]he (?<unit>day|week|month|year) before${ENDS}`, {
    from: 'then',
    steps: -1,
    cue: /before/,
    yes: ['It had closed [the day before].'],
    no: ['The day before the flood it closed.'],
  }),
  leaning('the day after', `[Tt]he (?<unit>day|week|month|year) after${ENDS}`, {
    from: 'then',
    steps: 1,
    cue: /after/,
    yes: ['It closed [the day after].'],
    no: ['The day after the flood it closed.'],
  }),
];
