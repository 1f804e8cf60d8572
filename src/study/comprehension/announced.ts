/** `There are two ways of using it.` `The first is to pay for each call.`: what a text announces by number, and then tells one by one. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

/** A number of things, as a text announces them; times and measures are no things to be told one by one. */
const ANNOUNCED =
  /\b(?<number>two|three|four|five) (?<things>(?:\p{Ll}+ ){0,2}?\p{Ll}{3,}(?<!year|month|week|day|hour|minute|time|metre|meter|mile|cent|dollar|euro|pound|children|people)s)\b(?! (?:a|per|ago|later|earlier|old)\b)/giu;

const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** How each opens. */
const ORDINALS: readonly RegExp[] = [
  /^(?:The first\b|First(?:ly)?,)/u,
  /^(?:(?:And |Then )?[Tt]he second\b|Second(?:ly)?,|The other (?:is|was)\b)/u,
  /^(?:(?:And |Then )?[Tt]he (?:third|last)\b|Third(?:ly)?,|Finally,|Last,)/u,
  /^(?:(?:And |Then )?[Tt]he (?:fourth|last)\b|Fourth(?:ly)?,|Finally,|Last,)/u,
  /^(?:(?:And |Then )?[Tt]he (?:fifth|last)\b|Fifth(?:ly)?,|Finally,|Last,)/u,
];

/** Sentences between the announcement and the first. */
const NEAR = 2;
/** Sentences over which a text may tell one after the other. From judgement. */
const FARTHEST = 20;
/** Words of an item as the key quotes it. */
const LONGEST = 80;

/** One for each announcement that is kept in full. */
export const announcedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const [found, ...more] = [...passage.text.matchAll(ANNOUNCED)];
    const { number = '', things = '' } = found?.groups ?? {};
    const items =
      more.length === 0 && isOwn(passage)
        ? itemsAfter(passages, passage, COUNT[number.toLowerCase()] ?? 0)
        : [];
    if (items.length === 0) return [];
    return [
      candidate(passage, {
        frame: 'announced',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} speaks of “${number.toLowerCase()} ${things}”. What are they? Say each of them in a few words of your own.`,
        answer: items.map((item, i) => `${i + 1}. ${cited(quotedOf(passages, item, items))}`).join('; '),
        level: 'understand',
        lines: items.length,
        beside: items,
      }),
    ];
  });

const isOwn = ({ prose, quoted }: Passage): boolean => prose && !quoted;

/** The sentence that opens each, in order; none where one is missing. */
function itemsAfter(passages: readonly Passage[], { index }: Passage, count: number): Passage[] {
  const near = passages.slice(index + 1, index + 1 + FARTHEST).filter(isOwn);
  const items: Passage[] = [];
  for (const opens of ORDINALS.slice(0, count)) {
    const from = items.at(-1)?.index ?? index;
    const next = near.find((one) => one.index > from && opens.test(one.text));
    if (!next) return [];
    items.push(next);
  }
  return items[0] && items[0].index - index <= NEAR ? items : [];
}

/** `The second is to buy only the hours that are missing`, `First, sign what you have tested`: it says all that is asked for. */
const SAYS_ALL = /^(?:(?:And |Then )?[Tt]he \p{L}+ (?:is|was) (?:to|that)\b|\p{L}+, )/u;

/** An item, with what its paragraph says of it where its own sentence only begins. */
function quotedOf(passages: readonly Passage[], item: Passage, items: readonly Passage[]): Passage[] {
  if (SAYS_ALL.test(item.text)) return [item];
  const rest = restOf(passages, item);
  const next = rest.findIndex((one) => items.includes(one));
  return upTo([item, ...rest.slice(0, next < 0 ? rest.length : next)], LONGEST);
}
