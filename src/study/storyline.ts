/**
 * Which dates are printed: those that tell a story. They know their place in time, stand in short whole sentences that lean on
 * nothing, and are at least three; else there is no story and nothing is printed.
 */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { TimelineEntry } from './guide.js';
import { standsAlone } from './standing-alone.js';

/** The dates to print, earliest first. */
export function chooseStoryline(timeline: readonly TimelineEntry[], reading: Reading): TimelineEntry[] {
  const isAlone = standsAlone(reading);
  const fit = timeline.filter(
    (entry) =>
      isFit(entry, reading) &&
      isAlone(entry.event) &&
      !timeline.some((other) => other !== entry && isSameEvent(other, entry) && standsBefore(other, entry)),
  );
  return new Set(fit.map(({ iso }) => iso)).size >= FEWEST ? fit.slice(0, MOST) : [];
}

/** Fewer dates are no story, more fill the page. From judgement. */
const FEWEST = 3;
const MOST = 12;
/** Words of an event. */
const LONGEST = 30;

const isSameEvent = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.event.paragraph === other.event.paragraph &&
  one.event.start < other.event.end &&
  other.event.start < one.event.end;

/** What an event is dated by stands first in it: `In 1937 the price was double what it had been in 1934`. */
const standsBefore = (one: TimelineEntry, other: TimelineEntry): boolean => placeOf(one) < placeOf(other);

const placeOf = ({ when, event }: TimelineEntry): number => event.start + event.text.indexOf(when);

function isFit(entry: TimelineEntry, reading: Reading): boolean {
  const { when, iso, event } = entry;
  const isTold = event.text.split(/\s+/).length <= LONGEST && WHOLE.test(event.text);
  return (
    iso !== undefined &&
    isTold &&
    /\d|century/u.test(when) &&
    !CHATTER.test(when) &&
    !ASIDE.test(event.text) &&
    !ANY.test(event.text) &&
    !isByTheWay(entry, reading)
  );
}

/** Opened by a capital, without quotation and question, not leading on to a list. */
const WHOLE = /^[\p{Lu}\p{N}][^"“”‘?]*[^:]$/u;

/** What dates only from the day of writing, or from another sentence. */
const CHATTER =
  /^(?:last|this|next|today|yesterday|tomorrow|tonight|now|recent|the (?:next|following|previous|same|past))\b|\b(?:ago|later|earlier|before|from now)$/iu;

/** Words of the writer or of a speaker about themselves. */
const ASIDE = /(?<!\p{L})(?:I|me|my|we|us|our|you|your)(?!\p{L})/u;

/** `A fish born in 1958`, `a house built before 1900`: any of its kind. */
const ANY = /\ban? \p{L}+ (?:born|built|made|laid|planted|hatched) (?:in|before|after|since|on)\b/iu;

/** `Burgess, who built his house in 1981, got up`: the date is said by the way. */
function isByTheWay({ when, event }: TimelineEntry, reading: Reading): boolean {
  const { tokens, article } = reading.analysis;
  const from = article.paragraphs[event.paragraph - 1]!.start + event.start;
  const at = from + event.text.indexOf(when);
  const before =
    reading.clauses[firstWhere(reading.clauses, ({ verb }) => tokens[verb.main]!.start >= at) - 1];
  return before !== undefined && tokens[before.verb.main]!.start >= from && before.kind === 'relative';
}
