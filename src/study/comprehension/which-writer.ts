/** In a debate: which of the two writers says which of these? */

import { anyOf } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { writersOf } from '../writers.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { canBeLookedUp } from './standing.js';

/** Two of each. */
const OF_EACH = 2;

/** One for a text of just two writers: sentences that only one of them would sign. */
export function whichWriterQuestions({ analysis, passages }: StudyMaterial): Candidate[] {
  const writers = writersOf(analysis.article);
  const names = [...new Set(writers.values())];
  if (names.length !== 2) return [];
  const parts = names.flatMap((name) => name.split(' ')).filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
  const of = (name: string): readonly Passage[] => {
    const own = passages.filter(
      (passage) => writers.get(passage.paragraph) === name && canBeAsked(passage, parts),
    );
    return [own.filter(({ text }) => ARGUES.test(text)), own]
      .map(firstAndLast)
      .reduce((best, next) => (best.length < OF_EACH ? next : best));
  };
  const lines = names.flatMap(of).sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));
  const [first, ...others] = lines;
  if (!first || lines.length < 2 * OF_EACH) return [];
  return [
    candidate(first, {
      frame: 'match-speakers',
      kind: 'matching',
      prompt: `Which of the two writers, ${names.join(' or ')}, says which of these?`,
      choices: lines.map(({ text }) => inQuotes(text)),
      answer: lines
        .map(
          (passage) => `${inQuotes(passage.text)}: ${writers.get(passage.paragraph)} (¶${passage.paragraph})`,
        )
        .join('; '),
      level: 'understand',
      lines: 2,
      beside: others,
    }),
  ];
}

/** Of different paragraphs. */
function firstAndLast(own: readonly Passage[]): readonly Passage[] {
  const [first] = own;
  const last = own.findLast(({ paragraph }) => paragraph !== first!.paragraph);
  return first && last ? [first, last] : [];
}

/** An order that tells nothing. */
const keyOf = ({ text }: Passage): string => text.slice(4).split('').reverse().join('');

/** The sentence is whole, and does not give away whose it is. */
const canBeAsked = (passage: Passage, names: readonly string[]): boolean =>
  passage.words <= 25 &&
  !passage.reported &&
  canBeLookedUp(passage) &&
  !names.some((name) => passage.text.includes(name));

/** Words of arguing rather than telling. */
const ARGUES = new RegExp(String.raw`\b${anyOf('weighs', 'negation')}\b`, 'iu');
