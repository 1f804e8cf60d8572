/** `It will be said that ...`, `The second objection is ...`: what an author expects to hear, paragraph by paragraph, and answers there. */

import { raisesObjection } from '../argument.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf } from './run.js';

const FEWEST = 2;
const MOST = 4;
/** An objection stands at the head of its paragraph, or behind a sentence or two that announce it. */
const HEAD = 2;

/** One for a text that answers several objections, each in a paragraph of its own. */
export function objectionsQuestion({ passages, textType, analysis }: StudyMaterial): Candidate[] {
  if (textType !== 'opinion' || analysis.article.kind) return [];
  const found = passages
    .filter(
      (passage, i) => raisesObjection(passage) && headOf(passages, i) && restOf(passages, passage).length > 0,
    )
    .filter(({ paragraph }, i, all) => all.findIndex((one) => one.paragraph === paragraph) === i)
    .slice(0, MOST);
  const [first, ...others] = found;
  if (!first || found.length < FEWEST) return [];
  return [
    candidate(first, {
      frame: 'objections',
      kind: 'short-answer',
      prompt: `The author expects objections, and answers them in ${inWords(found)}. What is each objection, and what is the answer to it? Use a few words of your own.`,
      answer: found
        .map((one, i) => `${i + 1}. Objection: ${cited([one])}; ${answerTo(passages, one)}`)
        .join('. '),
      level: 'analyse',
      lines: found.length * 2,
      worth: (found.length - FEWEST) * 0.2,
      beside: others,
    }),
  ];
}

const headOf = (passages: readonly Passage[], index: number): boolean =>
  passages[index]!.paragraph !== passages[index - HEAD - 1]?.paragraph;

/** `¶4, ¶5 and ¶6`. */
const inWords = (found: readonly Passage[]): string => {
  const all = found.map(({ paragraph }) => `¶${paragraph}`);
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`;
};

/** Where the author turns back; else all that follows. */
function answerTo(passages: readonly Passage[], objection: Passage): string {
  const turn = restOf(passages, objection).find(({ text }) => TURNS.test(text));
  return turn ? `answer: ${cited([turn])}` : `answer: the rest of ¶${objection.paragraph}`;
}

const TURNS = /^(?:But|Yet|However|In fact|In truth)\b/u;
