/**
 * Sentences of different paragraphs with a mistake to be found and put right: a word that the sense turns on is changed for its
 * opposite or for one that says more, or a figure or a date for another of the text. A text with enough of them is asked twice, of its
 * first and of its second half; among those of the second one is right.
 */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { inQuotes } from '../neighbours.js';
import { FIGURE, type Mistake, mistakesIn } from './mistakes.js';

const MOST = 3;
const FEWEST = 2;
const LETTERS = 'abc';
const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** Two for a text that has enough sentences, or one: the best, none of those that are taken. */
export function statementsQuestions(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const free = material.passages.filter(({ index }) => !taken.has(index));
  const all = free.flatMap((passage) => mistakesIn(material, passage));
  const half = material.analysis.article.paragraphs.length / 2;
  const first = chosen(all.filter(({ passage }) => passage.paragraph <= half));
  const second = chosen(all.filter(({ passage }) => passage.paragraph > half));
  if (canBeAsked(first) && canBeAsked(second))
    return [allWrong(first), second.length === MOST ? oneRight(second) : allWrong(second)];
  const best = chosen(all);
  return canBeAsked(best) ? [allWrong(best)] : [];
}

const canBeAsked = (kept: readonly Mistake[]): boolean =>
  kept.length >= FEWEST && kept.some(({ row }) => row !== FIGURE);

const allWrong = (kept: readonly Mistake[]): Candidate =>
  asking(kept, {
    prompt: `A hurried reader took these ${NUMBERS[kept.length]} sentences down, each with one mistake that changes what it says. Find each in the text, and put it right.`,
    choices: kept.map(({ text }) => text),
    answer: kept.map((one, i) => `${LETTERS[i]}) ${putRight(one)}`).join('; '),
  });

/** The right one stands where chance puts it: at the number of its sentence. */
function oneRight(kept: readonly Mistake[]): Candidate {
  const right = kept[1]!.passage.index % kept.length;
  return asking(kept, {
    prompt:
      'Only one of these three sentences says what the text says. Which? Each of the others has one mistake that changes what it says: put it right.',
    choices: kept.map((one, i) => (i === right ? one.right : one.text)),
    answer: kept
      .map((one, i) => `${LETTERS[i]}) ${i === right ? `right (¶${one.passage.paragraph})` : putRight(one)}`)
      .join('; '),
  });
}

const asking = (
  kept: readonly Mistake[],
  asked: { readonly prompt: string; readonly choices: readonly string[]; readonly answer: string },
): Candidate =>
  candidate(kept[0]!.passage, {
    frame: 'statements',
    kind: 'matching',
    ...asked,
    level: 'analyse',
    lines: kept.length,
    hidden: kept.map(({ passage }) => opening(passage)),
    worth: (kept.length - FEWEST) * 0.3,
    beside: kept.slice(1).map(({ passage }) => passage),
  });

/** Whoever prints the sentence shows the mistake. */
const opening = ({ text }: Passage): string => text.split(' ').slice(0, 4).join(' ');

const putRight = ({ is, was, passage }: Mistake): string =>
  `${inQuotes(was)}, not ${inQuotes(is)} (¶${passage.paragraph})`;

/** No two of a paragraph, no row twice; a figure or a date only beside one other, for it can be looked up. */
function chosen(all: readonly Mistake[]): Mistake[] {
  const kept: Mistake[] = [];
  const best = [...all].sort((one, two) => two.worth - one.worth || one.passage.index - two.passage.index);
  const words = best.filter(({ row }) => row !== FIGURE);
  for (const one of [...words, ...best.filter(({ row }) => row === FIGURE)]) {
    const most = one.row === FIGURE ? FEWEST : MOST;
    const isNew = kept.every(
      ({ passage, row }) => passage.paragraph !== one.passage.paragraph && row !== one.row,
    );
    if (isNew && kept.length < most) kept.push(one);
  }
  return kept.sort((one, two) => one.passage.index - two.passage.index);
}
