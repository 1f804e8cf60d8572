/** What the verb beside a date tells about it: whether it was, is to come, may be either, or comes back every year. */

import { firstWhere } from '../base/in-order.js';
import type { Clause, Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import { isPast, passesOn } from '../lexicon/index.js';
import type { FoundDate } from '../map/dates/date.js';
import type { Reference } from '../map/dates/moments.js';

export interface DateTense {
  readonly tense: Reference['tense'];
  /** It was to come when the text was written. */
  readonly isAhead: boolean;
  /** It has no year and is told from the day of writing. */
  readonly isNear: boolean;
  /** A month of every year: `From November to March the tank is a roost`. */
  readonly isYearly: boolean;
}

const FUTURE = /\b(?:(?:is|are) (?:due|set|expected|scheduled|planned|likely) to|plans? to)\b/i;

/** Words of a date that lie ahead of a verb in the present. */
const AHEAD = /^(?:by|until|from|next)\b/iu;

/** What is to come is told by its verb, or by a day in the present tense: `Councillors vote on 24 March`. */
export function tenseOf(reading: Reading, sentence: Sentence, date: FoundDate): DateTense {
  const { tokens } = reading.analysis;
  const at = sentence.start + date.start;
  const token = firstWhere(tokens, ({ end }) => end > at);
  const [verb, next] = verbsBeside(reading, sentence, at);
  const isPresent = verb?.tense === 'present' && verb.modal === undefined;
  // `The plan to shut it is dropped, she told parliament on Tuesday`: what was said of what is to come, was said.
  const isForetold = verb?.tense !== 'past' && FUTURE.test(sentence.text);
  const isToCome =
    verb?.tense === 'future' ||
    /^(?:will|shall|must|should|would|can)$/u.test(verb?.modal ?? '') ||
    (isPresent && AHEAD.test(date.text)) ||
    isForetold;
  const isAhead =
    date.year === undefined
      ? isToCome || ((isPresent || !verb) && date.day !== undefined)
      : isForetold || verb?.tense === 'future';
  return {
    isAhead,
    tense: isAhead
      ? 'future'
      : END.test(date.text) && !isPastEnd(reading, date, at, verb)
        ? 'unsure'
        : 'past',
    isNear:
      date.year === undefined &&
      (!isPresent || verb.form === 'bare' || date.day !== undefined || AHEAD.test(date.text)) &&
      reading.runAt[token] === -1,
    isYearly:
      !isAhead && isMonthAlone(date) && isPresent && isSimple(reading, verb) && !mayBePast(reading, next),
  };
}

type Verb = Clause['verb'];

const END = /^(?:by|until)\b/iu;

const isMonthAlone = ({ year, month, day, weekday, shift, text }: FoundDate): boolean =>
  month !== undefined && !(year ?? day ?? weekday ?? shift) && !/^(?:since|last|this|next)\b/iu.test(text);

/** `is`, `shuts`; not `has shut`, not `is shutting`, and not the `says` before what was. */
function isSimple(reading: Reading, verb: Verb): boolean {
  const { tokens } = reading.analysis;
  const { firstToken, main, passive } = verb;
  if (HAVE.test(tokens[firstToken]!.lower)) return main === firstToken;
  if (passive) return true;
  return main === firstToken && !passesOn(tokens[main]!.lower) && !mayBePast(reading, verb);
}

/** `shut` and `put` do not show what they are. */
const mayBePast = ({ analysis: { tokens } }: Reading, verb: Verb | undefined): boolean =>
  verb !== undefined && (verb.tense === 'past' || isPast(tokens[verb.main]!.lower));

const HAVE = /^(?:has|have|[’']s|[’']ve)$/u;

/** `By Tuesday the water was gone`, `nobody had come by Tuesday`; not `he had promised to come by Tuesday`. */
function isPastEnd(
  { analysis, clauses }: Reading,
  { start, text }: FoundDate,
  at: number,
  verb?: Verb,
): boolean {
  const { tokens } = analysis;
  if (verb?.tense !== 'past' || !/^by\b/iu.test(text)) return false;
  if (start === 0) return true;
  const { firstToken, main } = verb;
  const last = clauses.findLast(({ verb: other }) => tokens[other.main]!.start < at);
  return (
    last?.verb === verb &&
    main > firstToken &&
    tokens[firstToken]!.lower === 'had' &&
    !TO_BE_DONE.test(tokens[main]!.lower)
  );
}

/** Verbs behind which the end is that of what is to be done: `had promised an answer by Friday`. */
const TO_BE_DONE =
  /^(?:promised|pledged|vowed|ordered|asked|demanded|wanted|hoped|agreed|given|set|told|expected|due|planned|scheduled|required|requested|sought|called)$/u;

/** The verb of the clause that a date most likely stands in: the finite one before it in its sentence, else the next. */
function verbsBeside(
  { analysis: { tokens }, clauses }: Reading,
  { start, end }: Sentence,
  at: number,
): readonly (Verb | undefined)[] {
  const first = firstWhere(clauses, ({ verb }) => tokens[verb.main]!.start >= start);
  const behind = firstWhere(clauses, ({ verb }) => tokens[verb.main]!.start >= end);
  const finite = clauses
    .slice(first, behind)
    .map(({ verb }) => verb)
    .filter(({ form }) => /^(?:finite|bare)$/u.test(form));
  const before = finite.findLast(({ main }) => tokens[main]!.start <= at);
  const next = finite.find(({ main }) => tokens[main]!.start > at);
  return before ? [before, next] : [next];
}
