/** Years to be worked out between two dated events. */

import type { StudyMaterial } from '../../material.js';
import { isWord } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { type DatedEvent, datedEvents } from '../order.js';

/** Two dated events of different paragraphs that speak of the same things: how many years lie between? */
export function intervalQuestion(material: StudyMaterial): Candidate[] {
  const events = datedEvents(material).filter(isExact).slice(0, MOST_EVENTS);
  const nouns = new Map(events.map((event) => [event, nounsOf(material, event)]));
  const pairs = events.flatMap((one, i) => events.slice(i + 1).map((two) => ({ one, two })));
  const shared = ({ one, two }: Pair): number =>
    [...nouns.get(one)!].filter((noun) => nouns.get(two)!.has(noun)).length;
  const close = pairs.filter((pair) => isAskable(material, pair) && shared(pair) >= 2);
  const [best] = close.sort((a, b) => shared(b) - shared(a));
  if (!best) return [];
  const [first, second] = [best.one, best.two].sort((a, b) => a.sentence - b.sentence) as [
    DatedEvent,
    DatedEvent,
  ];
  const years = Math.abs(yearOf(best.one) - yearOf(best.two));
  const about = best.one.iso.length > 4 || best.two.iso.length > 4 ? 'About ' : '';
  const [passage, other] = [material.passages[first.sentence]!, material.passages[second.sentence]!];
  return [
    candidate(passage, {
      frame: 'interval-date',
      kind: 'short-answer',
      prompt: `How many years lie between these two events? Find the year of each. (a) ${first.text} (¶${passage.paragraph}). (b) ${second.text} (¶${other.paragraph}).`,
      answer: `${about}${years} years: (a) ${yearOf(first)}, (b) ${yearOf(second)}.`,
      working: `${Math.max(yearOf(first), yearOf(second))} − ${Math.min(yearOf(first), yearOf(second))} = ${years}`,
      level: 'understand',
      lines: 1,
      beside: [other],
    }),
  ];
}

/** Of a year that is told, and done then: not `by the 1850s`, not `has been at work since`. */
const isExact = ({ when, text }: DatedEvent): boolean =>
  /\d{4}$/u.test(when) &&
  !/\b(?:by|since|until|around|about)\b/iu.test(when) &&
  !/\b(?:has|have|had) been\b/u.test(text);

const yearOf = ({ iso }: DatedEvent): number => Number(/^-?\d{1,4}/u.exec(iso)![0]);

interface Pair {
  readonly one: DatedEvent;
  readonly two: DatedEvent;
}

/** So that a long text takes no time. */
const MOST_EVENTS = 100;

function isAskable(material: StudyMaterial, { one, two }: Pair): boolean {
  const [a, b] = [material.passages[one.sentence]!, material.passages[two.sentence]!];
  return (
    a.paragraph !== b.paragraph &&
    yearOf(one) > 0 &&
    yearOf(two) > 0 &&
    Math.abs(yearOf(one) - yearOf(two)) >= 3
  );
}

/** The nouns and names of what an event tells. */
function nounsOf({ passages }: StudyMaterial, { sentence, text }: DatedEvent): ReadonlySet<string> {
  const nouns = passages[sentence]!.tokens.filter(
    (token) => isWord(token) && /^(?:NOUN|PROPN)$/u.test(token.pos) && text.includes(token.text),
  );
  return new Set(nouns.map(({ lemma }) => lemma.toLowerCase()));
}
