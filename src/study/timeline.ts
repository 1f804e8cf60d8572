/**
 * The timeline: an `Analysis` in, its dated events out, sorted by time where the time is known.
 *
 * `when` is in the article's own words; `iso` only puts them in order, and is left out where it would be a guess.
 * An event is the sentence, or the clause of a long one, that holds the date. Deliberately not done here: telling
 * what an event is called, or joining two sentences about one event.
 */

import type { Article } from '../article/index.js';
import type { Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import type { FoundDate } from '../map/dates/date.js';
import { findDates } from '../map/dates/index.js';
import { type Moment, orderOf, readArticleDate, resolve, toIso } from '../map/dates/moments.js';
import { clauseAround } from './clause-around.js';
import { extractOf } from './extract.js';
import type { TimelineEntry } from './guide.js';

/** Everything the article dates, earliest first; what it leaves undated in text order at the end. */
export function findTimeline(reading: Reading): TimelineEntry[] {
  const { analysis } = reading;
  const now = readArticleDate(analysis.article.date);
  const dated: Dated[] = [];
  let then: Moment | undefined;
  let paragraph = 0;
  const seen = new Set<string>();
  for (const sentence of analysis.sentences) {
    if (sentence.paragraph > paragraph + 1) then = undefined;
    if (NEVER_WAS.test(sentence.text)) continue;
    for (const date of findDates(sentence.text).slice(0, MOST_DATES)) {
      if (repeats(date, seen)) continue;
      const moment = resolve(date, { now, then, tense: tenseOf(sentence) });
      if (moment) [then, paragraph] = [moment, sentence.paragraph];
      dated.push({ entry: toEntry(date, sentence, { reading, moment }), moment });
    }
  }
  return inOrder(dated);
}

/** "Had she lived, ...", "would have gone bankrupt if ...": what did not happen. */
const NEVER_WAS =
  /^Had \p{L}+|\b(?:would|could|might) (?:\p{L}+ )?have\b.*\b(?:if|had|but for|without)\b|\bif\b.*\b(?:would|could|might) (?:\p{L}+ )?have\b/u;

/** Dates of one sentence; one with more is a table written out. */
const MOST_DATES = 8;

/** "Last Friday" again means the same day, and most often the same event. */
function repeats(date: FoundDate, seen: Set<string>): boolean {
  const words = date.text.toLowerCase();
  if (!/^last /.test(words)) return false;
  if (seen.has(words)) return true;
  seen.add(words);
  return false;
}

const FUTURE =
  /\b(?:will|would|shall|(?:is|are) (?:due|set|expected|scheduled|planned|likely) to|plans? to|if)\b/i;

const tenseOf = ({ text }: Sentence): 'past' | 'future' => (FUTURE.test(text) ? 'future' : 'past');

interface Dated {
  readonly entry: TimelineEntry;
  readonly moment: Moment | undefined;
}

function inOrder(dated: readonly Dated[]): TimelineEntry[] {
  const known = dated.filter(({ moment }) => moment !== undefined);
  const unknown = dated.filter(({ moment }) => moment === undefined);
  return [...known.sort((a, b) => orderOf(a.moment!) - orderOf(b.moment!)), ...unknown].map(
    ({ entry }) => entry,
  );
}

interface Setting {
  readonly reading: Reading;
  readonly moment: Moment | undefined;
}

function toEntry(date: FoundDate, sentence: Sentence, { reading, moment }: Setting): TimelineEntry {
  const { article } = reading.analysis;
  const span = { start: sentence.start + date.start, end: sentence.start + date.end };
  const event = afterDateline(article, clauseAround(reading, sentence, span));
  return {
    when: date.text.replace(/^(?:in|on|of) /i, ''),
    ...(moment ? { iso: toIso(moment) } : {}),
    event: extractOf(article, event, sentence.paragraph),
  };
}

/** The news after `LISBON, March 3 —`. */
function afterDateline(
  { text }: Article,
  span: { start: number; end: number },
): { start: number; end: number } {
  const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:, [^—–]{2,40})? [—–] /u.exec(text.slice(span.start, span.end));
  return dateline ? { start: span.start + dateline[0].length, end: span.end } : span;
}
