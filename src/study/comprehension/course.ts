/** The course of a text: some of its statements, to be put in the order in which it makes them. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable, leansOf } from './neighbours.js';

const WANTED = 4;
const LONGEST = 36;

/** One for a text that has four short statements in paragraphs far apart. */
export function courseQuestion({ passages }: StudyMaterial): Candidate[] {
  const fit = passages.filter(
    (passage) =>
      isQuotable(passage) &&
      passage.words >= 8 &&
      passage.words <= LONGEST &&
      !/^(?:But|And|Yet|So|However)\b/u.test(passage.text) &&
      leansOf(passage) < 0.5,
  );
  const paragraphs = new Set(fit.map(({ paragraph }) => paragraph));
  const apart = fit.filter(
    ({ paragraph }, i) => !paragraphs.has(paragraph - 1) && fit[i - 1]?.paragraph !== paragraph,
  );
  if (apart.length < WANTED) return [];
  const told = Array.from(
    { length: WANTED },
    (_, i) => apart[Math.round((i * (apart.length - 1)) / (WANTED - 1))]!,
  );
  const listed = [...told].sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));
  if (listed.every((one, i) => one === told[i])) listed.reverse();
  const [first, ...others] = told as [Passage, ...Passage[]];
  return [
    candidate(first, {
      frame: 'course',
      kind: 'sequence',
      prompt: 'The text says all of this. Put the statements in the order in which it says them.',
      choices: listed.map(({ text }) => inQuotes(text)),
      answer: told.map(({ text, paragraph }) => `${inQuotes(text)} (¶${paragraph})`).join('; '),
      level: 'understand',
      lines: 1,
      beside: others,
    }),
  ];
}

/** An order that tells nothing. */
const keyOf = ({ text }: Passage): string => text.slice(5).split('').reverse().join('');
