/**
 * The dates of a sentence, in its own words, by rules that each have a name and examples: what is not surely a date is
 * none. In: a sentence. Out: where its dates stand and what their words tell. Not here: the day a date means, which
 * `moments.ts` tells from the dates around it.
 */

import type { DateRule, FoundDate } from './date.js';
import { readParts } from './parts.js';
import { DATE_RULES } from './rules.js';

/** Every date of a sentence, in order, not overlapping: the longest at each place. */
export function findDates(sentence: string): FoundDate[] {
  const found = MATCHERS.flatMap(({ cue, finds }) =>
    cue.test(sentence) ? finds.flatMap((find) => find(sentence)) : [],
  );
  const kept: FoundDate[] = [];
  for (const date of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (date.start < (last?.end ?? 0)) continue;
    if (last && isSameDate(last, date, sentence))
      kept[kept.length - 1] = { ...date, text: sentence.slice(last.start, date.end), start: last.start };
    else kept.push(date);
  }
  return kept;
}

/** `Ten years later, in June 1381,` is one date told twice; the calendar decides. */
const isSameDate = (first: FoundDate, second: FoundDate, sentence: string): boolean =>
  first.kind === 'relative' &&
  second.year !== undefined &&
  /^,? ?(?:(?:in|on) )?$/.test(sentence.slice(first.end, second.start));

/** What finds the dates of one rule in a text; they stand between word boundaries. */
export function matcherOf(rule: DateRule): (text: string) => FoundDate[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d$£€.,-])(?:${rule.pattern})(?![\\p{L}\\d])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return { kind: rule.kind, text: match[0], start, end, ...readParts(rule, match.groups ?? {}) };
    });
}

/** Rules with one cue ask for it once. */
const MATCHERS = [...new Set(DATE_RULES.map(({ cue }) => cue.source))].map((source) => ({
  cue: new RegExp(source),
  finds: DATE_RULES.filter(({ cue }) => cue.source === source).map(matcherOf),
}));
