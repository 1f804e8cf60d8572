/** Questions over the whole text: events to put in order, a list to give back. */

import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Stretch } from '../../grammar/reading.js';
import { anyOf, MONTHS, WEEKDAYS } from '../../lexicon/index.js';
import { toldIn } from '../clause-questions/telling.js';
import type { TimelineEntry } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { bodyOf, byParagraph, type Passage, passageAt, textIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isPersonal, leans } from './standing.js';

/** Four dated events of different years, listed without their dates, to be put in order. */
export function sequenceQuestion(material: StudyMaterial): Candidate[] {
  const dated = spreadOut(datedEvents(material));
  const [first, ...others] = dated;
  if (!first || dated.length < 3) return [];
  const listed = [...dated].sort((one, two) => (one.text < two.text ? -1 : 1));
  if (listed.every((event, i) => event === dated[i])) listed.reverse();
  const passage = ({ sentence }: DatedEvent): Passage => material.passages[sentence]!;
  return [
    candidate(passage(first), {
      frame: 'order',
      kind: 'sequence',
      prompt: 'Put these events in the order in which they happened, the earliest first.',
      choices: listed.map(({ text }) => text),
      answer: dated.map((event) => `${event.text} (${whenOf(event)})`).join('; '),
      evidence: first.evidence,
      level: 'understand',
      lines: 1,
      hidden: dated.map(({ when }) => when),
      worth: dated.length >= 4 ? 0.3 : 0,
      beside: others.map(passage),
    }),
  ];
}

/** `July` does not say of which year. */
const whenOf = ({ when, iso }: DatedEvent): string =>
  IN_MONTH.test(when) && !/\d{3}/u.test(when) ? `${when}, ${iso.slice(0, 4)}` : when;

const MONTH_NAMES = MONTHS.join('|');

const IN_MONTH = new RegExp(`\\b(?:${MONTH_NAMES}|${anyOf('short')}\\.)`, 'u');

/** An event as it is printed without its date. */
interface DatedEvent {
  readonly text: string;
  readonly when: string;
  readonly iso: string;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly evidence: TimelineEntry['event'];
}

/** The events of the timeline that can be told without their date, earliest first. */
function datedEvents({ timeline, passages }: StudyMaterial): DatedEvent[] {
  const among = byParagraph(passages);
  return timeline.flatMap(
    (entry) => eventOf(entry, passageAt(among.get(entry.event.paragraph) ?? [], entry.event.start)) ?? [],
  );
}

/** The event with its date left out. */
function eventOf({ when, iso, event }: TimelineEntry, passage: Passage | undefined): DatedEvent | undefined {
  if (
    !iso ||
    !passage?.prose ||
    !(/\d{3}|\byear \d/u.test(when) || iso.length >= MONTH) ||
    OPEN_DATE.test(when) ||
    isPersonal(passage.tokens)
  )
    return undefined;
  const date = dateIn(passage, when);
  const kept = date && keptOf(passage, date);
  if (!kept) return undefined;
  const text = kept.map((stretch) => textIn(passage, stretch)).join(' ');
  const count = text.split(/\s+/u).length;
  if (count < FEWEST_WORDS || count > 22 || OTHER_TIME.test(text) || /["“”„«»]/u.test(text)) return undefined;
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    when,
    iso,
    sentence: passage.index,
    evidence: event,
  };
}

/** Fewer do not tell what happened. */
const FEWEST_WORDS = 5;

/** Characters of a date that tells its month. */
const MONTH = 7;

/** Only the end or the start of a span of time is told. */
const OPEN_DATE = /^(?:by|until|till|since|before|after)\b/iu;

/** A year or a month, which without a word before it stands for something: `1925 had been rained off`. */
const NAME = new RegExp(`^(?:\\p{Lu}\\p{L}+\\.?,? )?\\d{3,4}s?$|^(?:${MONTH_NAMES})$`, 'u');

/** The tokens of the date with the preposition before it; none where it dates a noun, or bounds a span of time. */
function dateIn(passage: Passage, when: string): Stretch | undefined {
  const at = passage.text.indexOf(when);
  if (at < 0) return undefined;
  const { sentence, tokens } = passage;
  const from = tokens.findIndex(({ start }) => start >= sentence.start + at);
  const end = tokens.findIndex(({ start }) => start >= sentence.start + at + when.length);
  const before = tokens[from - 1]?.lower ?? '';
  if (from < 0 || end < 0 || JOINED.test(before)) return undefined;
  const isBehind = /^(?:in|on|at)$/u.test(before);
  if (!isBehind && from > 0 && NAME.test(when)) return undefined;
  const opens = isBehind ? from - 1 : from;
  const closes = tokens[end]?.text === ',' ? end + 1 : end;
  return { firstToken: sentence.firstToken + opens, endToken: sentence.firstToken + closes };
}

const JOINED = new RegExp(`^(?:(?!(?:in|on|at)$)${anyOf('preposition')}|the|and|or)$`, 'u');

/** What is left of the first main clause, when the date belongs to it and it is an event that needs no other sentence. */
function keptOf(passage: Passage, date: Stretch): readonly Stretch[] | undefined {
  const { tokens } = passage.reading.analysis;
  const body = bodyOf(passage);
  const isOpening = date.firstToken === body.firstToken || opensClause(passage, date);
  const firstToken = isOpening ? date.endToken : body.firstToken;
  const told = toldIn(passage, { firstToken, endToken: body.endToken });
  if (!told || tokens[told.head.head]!.pos === 'NUM') return undefined;
  const { verb } = told.clause;
  const end = Math.min(told.predicate.endToken, endOfFirst(passage, verb.endToken));
  if (verb.tense !== 'past' || verb.modal || tokens[verb.firstToken]!.lower === 'had') return undefined;
  if (leans(passage, { firstToken, endToken: end })) return undefined;
  if (isOpening) return [{ firstToken, endToken: end }];
  const last = clausesOf(passage.reading, passage.index).findLast(
    (clause) => clause.verb.main < date.firstToken,
  );
  if (last?.verb !== verb || date.firstToken >= end) return undefined;
  const before = { firstToken, endToken: date.firstToken };
  return date.endToken >= end ? [before] : [before, { firstToken: date.endToken, endToken: end }];
}

/** `..., and in 1880 the government`: a second clause opens with it. */
const opensClause = ({ reading, sentence }: Passage, { firstToken }: Stretch): boolean => {
  const [mark, word] = reading.analysis.tokens.slice(firstToken - 2, firstToken);
  return (
    firstToken - 2 > sentence.firstToken &&
    ((/^[,;]$/u.test(mark!.text) && /^(?:and|but)$/u.test(word!.lower)) || word!.text === ';')
  );
};

/** Before anything that is only added. */
const endOfFirst = ({ reading, index, sentence }: Passage, verb: number): number =>
  cutsIn(reading, index).find(({ endToken }) => endToken >= verb)?.endToken ?? sentence.endToken;

/** Another date would give the order away. */
const OTHER_TIME = new RegExp(
  String.raw`\b(?:1[0-9]|20)\d\d\b|\b(?:later|earlier|until|since|yesterday|${WEEKDAYS.join('|')}|(?!may\b)(?:${MONTH_NAMES})|years? (?:after|before))\b|\b(?:it|him|them)$`,
  'iu',
);

/** At most four events, of each of which it is clear where it stands; the timeline has them in order of time. */
function spreadOut(events: readonly DatedEvent[]): DatedEvent[] {
  const distinct: DatedEvent[] = [];
  for (const event of events) if (!distinct.at(-1) || !isOpen(event, distinct.at(-1)!)) distinct.push(event);
  if (distinct.length <= 4) return distinct;
  const step = (distinct.length - 1) / 3;
  return [0, 1, 2, 3].map((i) => distinct[Math.round(i * step)]!);
}

/** Whether nobody can say which came first: of one day, or one somewhere in the month, the year or the decade of the other. */
function isOpen(one: DatedEvent, two: DatedEvent): boolean {
  const digits = Math.min(...[one, two].map(exactness));
  return one.iso.slice(0, digits) === two.iso.slice(0, digits);
}

/** How many characters of its date are known: of a century, a decade, a year, a month, or all. */
const exactness = ({ when, iso }: DatedEvent): number =>
  /00s|centur/.test(when) ? 2 : /\ds\b/.test(when) ? 3 : Math.max(4, iso.length);
