/** Two points of a part of the text: which matters more? Asked where the part has nothing better. */

import type { Extract, SummaryExtract } from '../../guide.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { bearing, useful } from '../support.js';

export const weighPoints: Frame = {
  name: 'weigh-points',
  most: 9,
  worth: 0.8,
  find: (scene) =>
    [...scene.points].flatMap(([theme, lines]) => {
      const whole = lines.filter((line) => !line.cutBefore && !line.cutAfter && wordsIn(line) <= MOST_WORDS);
      const [one, two] = [whole[0], whole.at(-1)];
      return one && two && one !== two ? [weighed(scene, theme, [one, two])] : [];
    }),
};

/** A longer sentence is lost in a question. From judgement. */
const MOST_WORDS = 34;

const wordsIn = ({ text }: Extract): number => text.split(/\s+/u).length;

function weighed(scene: Scene, theme: string, [one, two]: readonly [SummaryExtract, SummaryExtract]): Asked {
  const support = bearing(
    scene,
    [one, two].flatMap((line) => sentenceOf(scene, line)),
  );
  const [a, b] = [cite(one), cite(two)];
  return {
    prompt: `Which of these matters more for what the whole text is about: ${a} or ${b}? Give a reason that somebody who chose the other would have to answer.`,
    variants: [
      `Only one of these two may stay in the text: ${a} or ${b}. Which should it be, and what would a reader no longer understand?`,
      `A friend has time for one sentence of this part. Would you read out ${a} or ${b}? Defend your choice against somebody who takes the other.`,
    ],
    lookFor: `Both can be defended. A good reason names something else in the text, with its paragraph, that follows from the chosen sentence or cannot be understood without it; “it is more interesting” is none.${useful(support)}`,
    level: 'evaluate',
    sure: 0.85,
    theme,
    evidence: [one, two, ...support.map(({ extract }) => extract)].map(plain),
    sentences: [],
    names: [],
  };
}

/** The line without its full stop, which the question has. */
const cite = ({ text, paragraph }: Extract): string =>
  `“${text
    .trimEnd()
    .replace(/\.$/u, '')
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/"([^"]*)"/gu, '‘$1’')}” (¶${paragraph})`;

const plain = ({ text, paragraph, start, end }: Extract): Extract => ({ text, paragraph, start, end });

const sentenceOf = ({ byParagraph }: Scene, { paragraph, start }: Extract): number[] =>
  (byParagraph.get(paragraph) ?? [])
    .filter(({ sentence, origin }) => sentence.start - origin <= start && start < sentence.end - origin)
    .map(({ index }) => index);
