/**
 * Which dates are printed: those that tell a story. They know their place in time, stand in short whole sentences that lean on
 * nothing, and are at least three; else there is no story and nothing is printed. What needs a year to be a date has it.
 */

import { firstWhere } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Clause, Reading } from '../grammar/reading.js';
import { anyOf, is, passesOn } from '../lexicon/index.js';
import { findDates } from '../map/dates/index.js';
import { hasBareFigure } from './bare-figures.js';
import type { TimelineEntry } from './guide.js';
import { standsAlone } from './standing-alone.js';
import { isLocal } from './summaries/standing.js';
import { type DatedEvent, withSureDates } from './sure-dates.js';
import type { PlacedEvent } from './timeline.js';

/** The dates to print, earliest first. */
export function chooseStoryline(timeline: readonly PlacedEvent[], reading: Reading): PlacedEvent[] {
  const isAlone = standsAlone(reading, LEANS);
  const dated = withSureDates(timeline, reading.analysis.article);
  const isTold = toldBefore(dated, reading);
  const fit = dated.filter((entry) => isFit(entry, reading) && isAlone(entry.event) && !isTold(entry));
  const isStory = new Set(fit.map(({ order }) => order)).size >= FEWEST;
  return isStory
    ? fit
        .slice(0, MOST)
        .map(({ fullDate, ...entry }) => ({ ...entry, when: withoutOpening(fullDate, entry) }))
    : [];
}

/** `From 1901` is `1901` beside an event that begins `From 1901`. */
const withoutOpening = (date: string, { when, event }: TimelineEntry): string =>
  event.text.startsWith(when) ? date.replace(/^(?:From|Since|By) (?!.* to )/u, '') : date;

/** From judgement: events stand together and tell more of each other than single figures do. */
const LEANS = 0.8;
/** Fewer dates are no story, more fill the page. From judgement. */
const FEWEST = 3;
const MOST = 12;
/** Dates of one event that are a list of figures. From judgement. */
const TABLE = 3;
/** Words of an event. */
const LONGEST = 34;

const isSameEvent = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.event.paragraph === other.event.paragraph &&
  one.event.start < other.event.end &&
  other.event.start < one.event.end;

/** What an event is dated by stands first in it: `In 1937 the price was double what it had been in 1934`. */
function toldBefore(dated: readonly DatedEvent[], reading: Reading): (entry: DatedEvent) => boolean {
  const places = new Map(dated.map((entry) => [entry, placeIn(entry, reading).date]));
  const inText = [...dated].sort((one, two) => places.get(one)! - places.get(two)!);
  return (entry) => {
    const date = places.get(entry)!;
    const at = firstWhere(inText, (other) => places.get(other)! >= date);
    return inText
      .slice(Math.max(0, at - TABLE), at)
      .some((other) => isSameEvent(other, entry) && !isByTheWay(other, reading));
  };
}

function isFit(entry: DatedEvent, reading: Reading): boolean {
  const { when, order, planned, event } = entry;
  const { text } = event;
  return (
    order !== undefined &&
    text.split(/\s+/).length <= LONGEST &&
    WHOLE.test(text.replace(SCARE, 'so')) &&
    !CHATTER.test(when) &&
    !END.test(when) &&
    !NO_EVENT.some((cue) => cue.test(text)) &&
    !hasBareFigure(text) &&
    findDates(text).length < TABLE &&
    !(planned && (STATE.test(text) || /^within\b/iu.test(when))) &&
    tellsWhatHappened(entry, reading) &&
    !hasLooseSubject(entry, reading) &&
    !isReported(entry, reading) &&
    !(DECADE.test(when) && /\bof $/u.test(text.slice(0, text.indexOf(when)))) &&
    !COMPARED.test(text.slice(0, text.indexOf(when))) &&
    !isByTheWay(entry, reading)
  );
}

/** Opened by a letter or a figure, without quotation and question, of one piece, not leading on to a list. */
const WHOLE = /^[\p{L}\p{N}][^"“”‘?;]*[^:]$/u;

/** A word or three in quotation marks, which are nobody's speech. */
const SCARE = /(?<= )[“"][\p{L}’'-]+(?: [\p{L}’'-]+){0,2}[”"](?= )/gu;

/** `mud of the 1780s`: a decade tells which, and not when. */
const DECADE = /\d0s$/u;

/** `held the rents at what they had been in 1914`: what is only compared with. */
const COMPARED =
  /\b(?:(?:what|as|than) (?:it|they|that|those) (?:was|were|had been)|[Uu]nlike|than) (?:in|on|at) $/u;

/** What dates only from the day of writing, or from another sentence. */
const CHATTER =
  /^(?:[Ll]ast|[Tt]his|[Nn]ext) \p{Ll}|^(?:[Tt]he (?:next|following|previous|same|past)|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Nn]ow|[Rr]ecent)\b|\b(?:ago|later|earlier|before|from now)$/u;

/** An end alone: `before 1914`, `until June`. */
const END = /^(?:before|until|till)\b/iu;

/** Before a number. */
const ABOUT =
  '(?:about|some|only|still|nearly|almost|over|around|just|already|more than|fewer than|less than|at least)';

const NO_EVENT: readonly RegExp[] = [
  // Words to the reader.
  /(?<!\p{L})your?(?!\p{L})/iu,
  // A birth is no event of the story, and what comes back every year is none.
  new RegExp(String.raw`\bborn\b|\b(?:each|every) ${anyOf('time-unit', 'season', 'month')}\b`, 'u'),
  // What is only asked or weighed.
  /^(?:What|How|Why|Whether|If|Had)\b/u,
  // `there were 17`, `there was one other mill`, `the island had 2,900 people`, `there has been grass`: how things stood.
  new RegExp(
    `\\b(?:[Tt]here (?:was|were)|(?:has|had)) (?:${ABOUT} )*(?:[1-9][\\d,.]*(?! (?:were|was)\\b)|no|nothing|none)\\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Tt]here (?:was|were)|(?:has|had)) (?:${anyOf('number')}|another|many|few|several)\b|\b[Tt]here (?:is|are|ha(?:s|ve|d) been)\b`,
    'u',
  ),
  // `In the year to June`, `In 1903 and 1904`: a stretch, or half of what is dated.
  /\b(?:year|months|weeks) (?:to|ending|ended)\b|\b\d{4} and \d{4}\b|\bin \d{4}, \d{4}\b/u,
  // `a letter dated June 18`, `A report from 2017 says`, `missed the vote in July`, `used the coin of 1721`: the day of a thing.
  /\bdated (?:\d|\p{Lu})|^(?:An?|The) \p{Ll}+ (?:from|of) (?:\p{Lu}\p{L}+ )?\d{4}\b/u,
  /\b\p{L}+ed (?:the|that|this) \p{L}+ of (?:\p{L}+ )?\d{3,4}\b|\b(?:missed|attended|joined|watched) (?:the|its|their) \p{L}+ (?:in|of|on)\b/u,
  // `said that three had died since 1996`: a stretch in somebody's words.
  /\b(?:said|says|told|tells)\b.*\bsince \d{4}/u,
  // `The village got its first in 2003`: its first what?
  /\b(?:its|his|her|their) (?:first|second|third|last|own|next) (?:in|on|by|at|after)\b/u,
  // What one person tells: the list does not say who.
  /(?<!\p{L}|(?<!day )(?<=\p{Lu}\p{Ll}+ ))I(?!\p{L})|\b(?:[Ww]e|[Mm]y|[Oo]ur|ours|me|us)\b/u,
  // `did it`, `took its decision`, `tried the same thing`: what was done, stands elsewhere.
  /\b(?:did|done|do|does) (?:it|so|that|this|the same|something)\b|\b(?:took|made|reached) (?:its|their|his|her|the|that) decision\b|\bthe same (?:thing|way|step)\b|\bwithout one\b/u,
  // `The January killers`, `that June`, `a second one`: which, stands elsewhere.
  new RegExp(
    String.raw`\b(?:[Tt]he|[Tt]hat) (?:(?!Ma(?:rch|y))${anyOf('month')}) (?!\d|(?:and|or|to) )\p{Ll}+s\b|\bthat (?:${anyOf('month')}|year|day)\b|\b(?:smaller|larger|second|first|new|old|other) ones?\b|\b(?:here|there) since\b|, people did\b`,
    'u',
  ),
  // `In 1870 fewer than 500 passed`, `In 1869 that ceased`: of what, stands elsewhere.
  /^(?:In|On|By|Since) [^,]{3,20},? (?:(?:fewer|more|less) than )?\d[\d,.]* (?:were|was|had|passed|\p{L}+ed)\b|^(?:In|On|By) [\d \p{L}]{4,20},? (?:that|this|those|these) \p{Ll}/u,
  // `up from one in 10 in 2015`, `under an agreement signed in 2011`: the date of something beside the story.
  /\b(?:up|down) from [^;]{1,30} in \d{4}|\bunder an? \p{L}+ signed in\b/u,
  // `It rose from 31,000 in 2019 to 46,500 last year`: dates of figures.
  /\bfrom (?:[^,]|,\d){1,30} in \d{4} to\b|\bbetween \p{Lu}\p{L}+ and \p{Lu}/u,
  // `It cost 31,000 in 2019 and 46,500 in 2020`: two figures beside each other.
  /\d[^.;:]* in \d{4},? (?:and|but|against) (?:only |about )?[€$£]?\d[\d,.]* (?:\p{L}+ )?in \d{4}\b/u,
  // `From the bottle of 2021`: which bottle.
  /\b(?:from|with|like|than) (?:the|this|that) \p{Ll}+ of \d{4}\b/iu,
  // `A house built before 1900`: any of its kind.
  /\ban? \p{L}+ (?:built|made|laid|planted|hatched) (?:in|before|after|since|on)\b/iu,
];

/** `The ward has fuel until Thursday`: nothing happens. */
const STATE = /\b(?:is|are|has|have)\b(?! (?:\p{L}+ed|given|set|due)\b)/u;

/** `Burgess, who built his house in 1981, got up`, `The line, first promised in 1888, came`: the date is said by the way. */
function isByTheWay(entry: TimelineEntry, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const { event, date } = placeIn(entry, reading);
  const { clauses } = reading;
  const verbAt = (at: number): number => firstWhere(clauses, ({ verb }) => tokens[verb.main]!.start >= at);
  const before = clauses.slice(verbAt(event), verbAt(date));
  const own = before.findLast(({ kind, subject }) => kind !== 'infinitive' || !subject);
  return (
    own !== undefined &&
    (own.subject === undefined ||
      own.kind === 'relative' ||
      own.kind === 'participle' ||
      isContact(own, reading) ||
      BESIDE.test(tokens[own.opener ?? -1]?.lower ?? '') ||
      (own.kind !== 'main' &&
        before.some(({ kind, verb }) => kind === 'relative' && isInside(reading, verb.main, date))))
  );
}

/** `ground his great-grandfather bought in 1911`: a clause without a word to open it, right behind the noun that it tells of. */
function isContact({ subject, opener, verb }: Clause, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const first = subject?.phrase.firstToken;
  if (first === undefined || opener !== undefined || tokens[first - 1]?.pos !== 'NOUN') return false;
  const before = clausesOf(reading, tokens[first]!.sentence).findLast((one) => one.verb.main < first);
  return (
    before !== undefined &&
    /^(?:main|relative)$/u.test(before.kind) &&
    verb.main > first &&
    !passesOn(tokens[before.verb.main]!.lower)
  );
}

/** What opens a clause that only places the event: `the fastest rise since records began in 1948`. */
const BESIDE = /^(?:since|before|than|while|where|whereas|although|though|because|if|unless)$/u;

/** `Holm, who sold the mill when the dam broke in 1911, is 90`: the sentence goes on behind the date as it began before the clause. */
function isInside(reading: Reading, relative: number, date: number): boolean {
  const { tokens } = reading.analysis;
  return clausesOf(reading, tokens[relative]!.sentence).some(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      subject !== undefined &&
      subject.phrase.head < relative &&
      tokens[verb.main]!.start > date,
  );
}

/** Not `Hire two thirds of what we had in 1984`, not `by the Monday had been replaced`, not `the record in June is good`. */
function tellsWhatHappened(entry: TimelineEntry, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const { event } = placeIn(entry, reading);
  const end = event + entry.event.text.length;
  const main = reading.clauses
    .slice(
      firstWhere(reading.clauses, ({ verb }) => tokens[verb.main]!.start >= event),
      firstWhere(reading.clauses, ({ verb }) => tokens[verb.main]!.start >= end),
    )
    .filter(({ kind }) => kind === 'main');
  const [first] = main;
  if (!first) return true;
  const isOwn = first.subject
    ? tokens[first.subject.phrase.firstToken]!.start >= event
    : tokens[first.verb.firstToken]!.start > event && /^[\p{Lu}\p{N}]/u.test(entry.event.text);
  // `shut`, `put`, `read` are past where no -s shows the present.
  const isState = main.every(({ verb }) => {
    const { lower } = tokens[verb.firstToken]!;
    return verb.tense === 'present' && verb.main === verb.firstToken && /(?:s|are|have)$/u.test(lower);
  });
  return isOwn && (!isState || entry.planned === true || SINCE.test(entry.event.text));
}

const SINCE = /\b(?:[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil)\b/u;

/** `Growers point out that the price has doubled since 2016`: what somebody says of a day is that person's view. */
function isReported(entry: TimelineEntry, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const { date } = placeIn(entry, reading);
  return reading.reports.some(
    ({ firstToken, endToken }) => tokens[firstToken]!.start <= date && date < tokens[endToken - 1]!.end,
  );
}

/** `In January it went to eight`, `In 1926 the feast fell late`: whoever reads the event alone cannot know what did. */
function hasLooseSubject(entry: TimelineEntry, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const { event } = placeIn(entry, reading);
  const at = firstWhere(reading.clauses, ({ verb }) => tokens[verb.main]!.start >= event);
  const subject = reading.clauses[at]?.subject?.phrase;
  return (
    subject !== undefined &&
    (is(tokens[subject.head]!.lower, 'third-person') || isLocal(reading, subject, subject.firstToken))
  );
}

/** Where an event begins and its date stands, as offsets of the text. */
function placeIn({ when, event }: TimelineEntry, { analysis }: Reading): { event: number; date: number } {
  const start = analysis.article.paragraphs[event.paragraph - 1]!.start + event.start;
  return { event: start, date: start + event.text.indexOf(when) };
}
