/** `First ... Second ... Finally`: the points that a text numbers itself. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes } from './neighbours.js';

const ORDINALS = [
  /^(?:First|Firstly|First of all|To begin with),? /u,
  /^(?:Second|Secondly),? /u,
  /^(?:Third|Thirdly),? /u,
];
const LAST = /^(?:Finally|Lastly),? /u;
/** Sentences from the first point to the last. */
const FURTHEST = 14;

/** One for each row of numbered points. */
export function stepsQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((first) => {
    const points = pointsFrom(passages, first);
    if (points.length < 3) return [];
    const from = first.paragraph;
    const to = points.at(-1)!.paragraph;
    const where = from === to ? `¶${from} numbers` : `¶${from}–${to} number`;
    return [
      candidate(first, {
        frame: 'steps',
        kind: 'short-answer',
        prompt: `${where} ${NUMBERS[points.length]} points. What are they, in your own words?`,
        answer: points
          .map((point, i) => `(${i + 1}) ${inQuotes(bare(point.text))} (¶${point.paragraph})`)
          .join('; '),
        level: 'understand',
        lines: 3,
        beside: points.slice(1),
      }),
    ];
  });
}

const NUMBERS: Readonly<Record<number, string>> = { 3: 'three', 4: 'four' };

function pointsFrom(passages: readonly Passage[], first: Passage): Passage[] {
  if (!ORDINALS[0]!.test(first.text)) return [];
  const rest = passages.slice(first.index + 1, first.index + 1 + FURTHEST);
  const second = rest.find(({ text }) => ORDINALS[1]!.test(text));
  const third = rest.find(
    ({ text, index }) => index > (second?.index ?? Infinity) && ORDINALS[2]!.test(text),
  );
  const last = rest.find(
    ({ text, index }) => index > (third?.index ?? second?.index ?? Infinity) && LAST.test(text),
  );
  const points = [first, second, third, last].filter((point) => point !== undefined);
  return second && points.every(({ prose, quoted }) => prose && !quoted) ? points : [];
}

const bare = (text: string): string =>
  capital([...ORDINALS, LAST].reduce((rest, word) => rest.replace(word, ''), text));
