/** Events of the whole text, to be put in order of time. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { type Undated, undatedSentences } from './undated.js';

/** Fewer are put in order by guessing, more take too long. */
const FEWEST = 3;
const EVENTS = 4;

/** Four sentences that date an event, their dates left out, to be put in order; where the text tells them in order of time nothing is asked. */
export function sequenceQuestion(material: StudyMaterial): Candidate[] {
  const dated = distinct(undatedSentences(material));
  if (dated.length < FEWEST) return [];
  const chosen = spreadOut(dated);
  if (turnIn(chosen) < 1) return [];
  const [first, ...others] = chosen;
  const listed = [...chosen].sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));
  if (listed.every((event, i) => event === chosen[i])) listed.reverse();
  return [
    candidate(first!.passage, {
      frame: 'order',
      kind: 'sequence',
      prompt:
        'The dates are left out of these sentences. Put them in the order in which the events happened, the earliest first.',
      choices: listed.map(({ text }) => text),
      answer: chosen.map((event) => `${event.text.replace(/\.$/u, '')} (${whenOf(event)})`).join('; '),
      level: 'understand',
      lines: 1,
      hidden: chosen.map(({ when }) => when),
      worth: (chosen.length - EVENTS) * 0.3,
      beside: others.map(({ passage }) => passage),
    }),
  ];
}

/** An order that tells nothing. */
const keyOf = ({ text }: Undated): string => text.replace(/[^\p{L}]/gu, '').slice(-12);

/** `July` does not say of which year. */
const whenOf = ({ when, iso }: Undated): string =>
  MONTHS.test(when) && !/\d{3}/u.test(when) ? `${when}, ${iso.slice(0, 4)}` : when;

const MONTHS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)/u;

/** Events of each of which it is clear where it stands; they come in order of time. */
function distinct(events: readonly Undated[]): Undated[] {
  const kept: Undated[] = [];
  for (const event of events) if (!kept.at(-1) || !isOpen(event, kept.at(-1)!)) kept.push(event);
  return kept;
}

/** Four events far apart, with two between which the text goes back in time, if it does: its order must not tell theirs. */
function spreadOut(events: readonly Undated[]): Undated[] {
  if (events.length <= EVENTS) return [...events];
  const turn = turnIn(events);
  const step = (events.length - 1) / (EVENTS - 1);
  const far = [0, 1, 2, 3].map((i) => Math.round(i * step));
  if (turn < 1 || turnIn(far.map((i) => events[i]!)) > 0) return far.map((i) => events[i]!);
  const others = far.filter((i) => i !== turn && i !== turn - 1);
  const ends = [others[0]!, others.at(-1)!];
  return [turn - 1, turn, ...ends].sort((a, b) => a - b).map((i) => events[i]!);
}

/** The first event, of some in order of time, that the text tells before an earlier one; -1 where there is none. */
const turnIn = (events: readonly Undated[]): number =>
  events.findIndex(({ passage }, i) => i > 0 && passage.index < events[i - 1]!.passage.index);

/** Whether nobody can say which came first: of one day, or one somewhere in the month, the year or the decade of the other. */
function isOpen(one: Undated, two: Undated): boolean {
  const digits = Math.min(...[one, two].map(exactness));
  return one.iso.slice(0, digits) === two.iso.slice(0, digits);
}

/** How many characters of its date are known: of a century, a decade, a year, a month, or all. */
const exactness = ({ when, iso }: Undated): number =>
  /00s|centur/.test(when) ? 2 : /\ds\b/.test(when) ? 3 : Math.max(4, iso.length);
