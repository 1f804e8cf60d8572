/**
 * Which dates are printed: those that tell a story. They know their place in time, stand in short whole sentences that lean on
 * nothing, and are at least three; else there is no story and nothing is printed.
 */

import { firstWhere } from '../grammar/lookup.js';
import { leaning, pointersIn } from '../grammar/pointing.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { TimelineEntry } from './guide.js';

/** The dates to print, earliest first. */
export function chooseStoryline(timeline: readonly TimelineEntry[], reading: Reading): TimelineEntry[] {
  const fit = timeline.filter(
    (entry, i) => isFit(entry, reading) && !timeline.slice(0, i).some((other) => isSameEvent(other, entry)),
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

function isFit(entry: TimelineEntry, reading: Reading): boolean {
  const { when, iso, event } = entry;
  const isTold = event.text.split(/\s+/).length <= LONGEST && WHOLE.test(event.text);
  if (iso === undefined || !isTold || CHATTER.test(when) || ASIDE.test(event.text)) return false;
  const stretch = stretchOf(entry, reading);
  return leaning(pointersIn(reading, stretch)) < LEANS && !isByTheWay(entry, stretch, reading);
}

/** Opened by a capital, without quotation and question, not leading on to a list. */
const WHOLE = /^[\p{Lu}\p{N}][^"“”‘?]*[^:]$/u;

/** Something that the event needs stands in another sentence. */
const LEANS = 0.7;

/** What dates only from the day of writing, or from another sentence. */
const CHATTER =
  /^(?:last|this|next|today|yesterday|tomorrow|tonight|now|recent|the (?:next|following|previous|same|past))\b|\b(?:ago|later|earlier|before|from now)$/iu;

/** Words of the writer or of a speaker about themselves. */
const ASIDE = /(?<!\p{L})(?:I|me|my|we|us|our|you|your)(?!\p{L})/u;

/** The tokens of an event. */
function stretchOf({ event }: TimelineEntry, { analysis: { tokens, article } }: Reading): Stretch {
  const origin = article.paragraphs[event.paragraph - 1]!.start;
  return {
    firstToken: firstWhere(tokens, (token) => token.start >= origin + event.start),
    endToken: firstWhere(tokens, (token) => token.end > origin + event.end),
  };
}

/** `Burgess, who built his house in 1981, got up`: the date is said by the way. */
function isByTheWay({ when, event }: TimelineEntry, { firstToken }: Stretch, reading: Reading): boolean {
  const { tokens } = reading.analysis;
  const at = tokens[firstToken]!.start + event.text.indexOf(when);
  const before =
    reading.clauses[firstWhere(reading.clauses, ({ verb }) => tokens[verb.main]!.start >= at) - 1];
  return before !== undefined && before.verb.main >= firstToken && before.kind === 'relative';
}
