/**
 * The timeline: an `Analysis` in, its dated events out, sorted by time where the time is known.
 *
 * `when` is in the article's own words; `iso` only puts them in order, and is left out where it would be a guess.
 * An event is the sentence, or the clause of a long one, that holds the date. Deliberately not done here: telling
 * what an event is called, or joining two sentences about one event.
 */

import type { Article } from '../article/index.js';
import { firstWhere } from '../base/in-order.js';
import type { Span } from '../base/span.js';
import { afterConnectives } from '../grammar/connectives.js';
import { cutsIn, isWhole } from '../grammar/cuts.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import type { FoundDate } from '../map/dates/date.js';
import { type Moment, toIso } from '../map/dates/moments.js';
import { clauseAround } from './clause-around.js';
import { ordersOf } from './event-times.js';
import { extractOf } from './extract.js';
import type { TimelineEntry } from './guide.js';
import { readDates } from './told-dates.js';

/** An event with its place among the others, where it is known. */
export interface PlacedEvent extends TimelineEntry {
  readonly order?: number;
}

/** Everything the article dates, earliest first; what it leaves undated in text order at the end. */
export function findTimeline(reading: Reading): PlacedEvent[] {
  const told = readDates(reading);
  const orders = ordersOf(told);
  return inOrder(
    told.map(({ date, sentence, moment, isAhead }, i) => ({
      ...toEntry(date, sentence, { reading, moment }),
      ...(isAhead && { planned: true as const }),
      ...(orders[i] !== undefined && { order: orders[i] }),
    })),
  );
}

const inOrder = (events: readonly PlacedEvent[]): PlacedEvent[] => [
  ...events.filter(({ order }) => order !== undefined).sort((a, b) => a.order! - b.order!),
  ...events.filter(({ order }) => order === undefined),
];

interface Setting {
  readonly reading: Reading;
  readonly moment: Moment | undefined;
}

function toEntry(date: FoundDate, sentence: Sentence, { reading, moment }: Setting): TimelineEntry {
  const { article } = reading.analysis;
  const span = { start: sentence.start + date.start, end: sentence.start + date.end };
  const event = afterDateline(
    article,
    withoutOpening(reading, sentence, clauseAround(reading, sentence, span)),
  );
  return {
    when: date.text.replace(/^(?:in|on|of) /i, ''),
    ...(moment ? { iso: toIso(moment) } : {}),
    event: extractOf(article, withoutAddition(reading, event, span), sentence.paragraph),
  };
}

/** `And on 22 February`, `Then in 2008`: what came before stands elsewhere in the list. */
function withoutOpening(reading: Reading, sentence: Sentence, event: Span): Span {
  if (event.start !== sentence.start) return event;
  return { start: reading.analysis.tokens[afterConnectives(reading, sentence)]!.start, end: event.end };
}

/** A long event without what only adds to it behind its date: `, which has a wave pool`, `, two days after the flood`. */
function withoutAddition(reading: Reading, event: Span, date: Span): Span {
  const { article, tokens } = reading.analysis;
  if (article.text.slice(event.start, event.end).split(/\s+/u).length <= SHORT) return event;
  const tokenBehind = (at: number): number => firstWhere(tokens, ({ start }) => start >= at);
  const { sentence } = tokens[tokenBehind(event.start)]!;
  const more = article.text.slice(date.end, event.end).search(MORE_TIME);
  const endToken = [
    ...cutsIn(reading, sentence).flatMap((cut) => (cut.kind === 'addition' ? [cut.endToken] : [])),
    ...(more < 0 ? [] : [tokenBehind(date.end + more)]),
  ].find(
    (at) =>
      tokens[at]!.start >= date.end &&
      tokens[at - 1]!.end < event.end &&
      isWhole(reading, clausesOf(reading, sentence), { firstToken: tokenBehind(event.start), endToken: at }),
  );
  return endToken === undefined ? event : { start: event.start, end: tokens[endToken - 1]!.end };
}

const MORE_TIME = /, (?:\p{L}+ )?\p{L}+ (?:day|week|month|year|hour)s? (?:after|before)\b/u;

/** Words of an event that is left whole. From judgement. */
const SHORT = 20;

/** The news after `LISBON, March 3 —`. */
function afterDateline(
  { text }: Article,
  span: { start: number; end: number },
): { start: number; end: number } {
  const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:, [^—–]{2,40})? [—–] /u.exec(text.slice(span.start, span.end));
  return dateline ? { start: span.start + dateline[0].length, end: span.end } : span;
}
