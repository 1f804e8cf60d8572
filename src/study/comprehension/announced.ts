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

/** One for each announcement that is kept in full, and for objections that are counted off without one. */
export function announcedQuestions(material: StudyMaterial): Candidate[] {
  const byNumber = announcedByNumber(material);
  return byNumber.length > 0 ? byNumber : countedOff(material);
}

const announcedByNumber = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const [found, ...more] = [...passage.text.matchAll(ANNOUNCED)];
    const { number = '', things = '' } = found?.groups ?? {};
    const items =
      more.length === 0 && isOwn(passage)
        ? itemsAfter(passages, passage, COUNT[number.toLowerCase()] ?? 0)
        : [];
    if (items.length === 0) return [];
    if (OBJECTIONS.test(things)) return [];
    return [
      candidate(passage, {
        frame: 'announced',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} speaks of “${number.toLowerCase()} ${things}”. What are they? Note each of them in a few words.`,
        answer: items.map((item, i) => `${i + 1}. ${cited(quotedOf(passages, item, items))}`).join('; '),
        level: 'understand',
        lines: items.length,
        beside: items,
      }),
    ];
  });

/** `The objections are familiar. The first is money.`: how many there are is seen where they end. */
const OBJECTIONS = /\b(?:objections|complaints|criticisms|counter-?arguments|arguments against)\b/iu;

function countedOff({ passages, textType }: StudyMaterial): Candidate[] {
  if (textType !== 'opinion') return [];
  const announces = passages.find((one) => isOwn(one) && OBJECTIONS.test(one.text));
  const items = announces ? longestAfter(passages, announces) : [];
  const [first, ...others] = items;
  if (!first || !announces) return [];
  return [
    candidate(first, {
      frame: 'announced',
      kind: 'short-answer',
      prompt: `${others.at(-1)?.paragraph === first.paragraph ? `In ¶${first.paragraph}` : `From ¶${first.paragraph} on`} the author takes up ${WORDS[items.length]!} objections, one after the other. What is each of them, and what is the answer to it? Note both in a few words.`,
      answer: items.map((item, i) => `${i + 1}. ${cited(withRest(passages, item, items))}`).join('; '),
      level: 'analyse',
      lines: items.length * 2,
      beside: others,
    }),
  ];
}

const WORDS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

function longestAfter(passages: readonly Passage[], announces: Passage): Passage[] {
  const runs = Object.values(COUNT).map((count) => itemsAfter(passages, announces, count));
  return runs.findLast((items) => items.length > 0) ?? [];
}

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
  return SAYS_ALL.test(item.text) ? [item] : withRest(passages, item, items);
}

/** All that is said of it, up to the next. */
function withRest(passages: readonly Passage[], item: Passage, items: readonly Passage[]): Passage[] {
  const rest = restOf(passages, item);
  const next = rest.findIndex((one) => items.includes(one));
  return upTo([item, ...rest.slice(0, next < 0 ? rest.length : next)], LONGEST);
}
