/** Stories: told by what people do and say in the past, and by the absence of sources, figures, dates and claims. */

import type { Blocks } from '../block.js';
import { rateOf, wordingOf } from './counting.js';

/** Who does things and speaks in a story. */
const PERSONS = /\b(?:I|me|my|he|him|his|she|her|we|us)\b/gi;
const PAST =
  /\b(?:I|he|she|they|we|it|who|\p{Lu}\p{Ll}+) (?:had|was|were|went|came|took|said|looked|stood|sat|turned|felt|knew|thought|saw|heard|could|did|laughed|asked|began|ran|made|told|got|laid|walked|\p{Ll}{3,}ed)\b/gu;
/** What reports and essays lean on. */
const FACTUAL =
  /\b(?:1[5-9]\d\d|20\d\d)\b|\d ?(?:%|per ?cent|percent|km|kg|million|billion)|[$£€]\d|\b(?:according to|research(?:ers)?|scientists?|stud(?:y|ies)|officials?|government|spokes\w+|university|professor|council|minister|president|company|police|census|survey|report(?:s|ed)?|climate|species|percent|historians?|\d(?:st|nd|rd|th)[- ]century|organi[sz]ation|network|programme|project)\b/gi;
const NOW = /\b(?:is|are|has|have|must|should|says|means|today|nowadays)\b/gi;

/** Rates in a thousand words, from judgement, tried on stories and on articles of all kinds. */
const LEAST = { persons: 60, past: 25, quoted: 0.04 };
const MOST = { factual: 2, now: 15 };

export function isStory({ blocks }: Blocks): boolean {
  const wording = wordingOf(blocks);
  // One slip is allowed, however short the text is.
  const slip = 1000 / Math.max(1, wording.words);
  return (
    wording.words >= FEWEST_WORDS &&
    rateOf(wording, FACTUAL) <= Math.max(MOST.factual, slip) &&
    rateOf(wording, NOW) <= Math.max(MOST.now, slip) &&
    rateOf(wording, PERSONS) >= LEAST.persons &&
    rateOf(wording, PAST) >= LEAST.past &&
    wording.quoted >= LEAST.quoted
  );
}

const FEWEST_WORDS = 40;
