import { expect, test } from 'vitest';
import { textOf } from '../../src/base/span.js';
import { readGrammar } from '../../src/grammar/index.js';
import { asCrosshead, crossheadsOf } from '../../src/themes/labels/crosshead.js';
import { analysisOf, vectors } from './sorted.js';

/** The crosshead of the second paragraph, which stands between two others. */
async function crossheadOf(text: string): Promise<string | undefined> {
  const analysis = await analysisOf(['# Pools', 'The council met.', text, 'The meeting ended.'].join('\n\n'));
  const [head] = crossheadsOf(readGrammar(analysis), vectors, { first: 2, last: 2 });
  return head && asCrosshead(textOf(analysis.article.text, head));
}

const FILLER =
  'The pool at Lunde, which was dug by the miners of the valley in their free hours, has been shut since the winter because its boiler failed for the second time.';

test.each([
  [
    'what is told and holds at all times',
    `${FILLER} The boiler of the pool is dead. Then it will be sold.`,
    '“The boiler of the pool is dead”',
  ],
  ['what is said', `${FILLER} "A pool does not swim away," Ida Holm said.`, '“A pool does not swim away”'],
  [
    'what is said in more words',
    `${FILLER} "The boiler of the pool is older than the miners of Lunde," Ida Holm said.`,
    '“The boiler of the pool is older than the miners of Lunde”',
  ],
  [
    'what is said in few words before what is said in more',
    `${FILLER} "The boiler of the pool is older than the miners of Lunde," Ida Holm said. "The boiler heats the pool."`,
    '“The boiler heats the pool”',
  ],
  [
    'a view of one thing of it',
    `${FILLER} "Nobody will mend the boiler now," Ida Holm said.`,
    '“Nobody will mend the boiler now”',
  ],
  [
    'what is said in the middle',
    `${FILLER} He wrote that "the pool is ours" and left. "Pools are for children," she said.`,
    '“Pools are for children”',
  ],
  [
    'a question',
    `${FILLER} "Is the boiler of the pool dead?" Ida Holm asked.`,
    '“Is the boiler of the pool dead?”',
  ],
  [
    'what is said before a second clause, where nothing short is whole',
    `${FILLER} "The pool was our winter and the boiler worked, although nobody in the town had ever paid for it with more than a song," Ida Holm said.`,
    '“The pool was our winter”',
  ],
])('a part is headed by %s', async (_, text, expected) => expect(await crossheadOf(text)).toBe(expected));

test.each([
  ['longer sentences', FILLER],
  [
    'half of what is told',
    `${FILLER} The boiler of the pool is old, but nobody in the town had asked for another one in all the years that it worked.`,
  ],
  ['what says one thing of nothing', `${FILLER} "I had the boiler," Ida Holm said. "I am swimming."`],
  ['what is like something else', `${FILLER} "A similar boiler heats the school," Ida Holm said.`],
  ['what points back', `${FILLER} She mended it. They swam there.`],
  ['what is told as it happened once', `${FILLER} The boiler of the pool broke in March.`],
  ['what is told in a few words', `${FILLER} The boiler is dead. The pool is shut.`],
  ['what is told in many', `${FILLER} The boiler of the pool is older than the oldest miners of Lunde.`],
  ['what is told of somebody by name', `${FILLER} Ida Holm is the keeper of the boiler.`],
  ['what is told of them', `${FILLER} The miners of Lunde repair them every winter.`],
  ['what is done to it', `${FILLER} "The miners mended it," Ida Holm said.`],
  ['what stands beside something else', `${FILLER} "The boiler has another fault," Ida Holm said.`],
  ['what people are said to think', `${FILLER} "People think the boiler is dead," Ida Holm said.`],
  [
    'what is said in many words',
    `${FILLER} "The boiler of the pool is older than the oldest of all the miners of Lunde," Ida Holm said.`,
  ],
  ['what the text calls untrue', `${FILLER} "The boiler heats the pool," Ida Holm said. It was a rumour.`],
  ['what says too little of it and is no view', `${FILLER} "He sells boilers in the town," Ida Holm said.`],
  ['a phrase that somebody uses', `${FILLER} She called it "A boiler from the stone age" and left.`],
  ['a question that is told before', `${FILLER} Ida Holm has no idea why.`],
  [
    'what a story is said to run',
    `${FILLER} A drop of oil gets in, the story runs; it burns; the pool, unable to cool it, covers the boiler in something cold.`,
  ],
  ['half a sentence', `${FILLER} Ida Holm spoke of "a boiler from the stone age" and of the pool.`],
  [
    'a condition',
    `${FILLER} Mend the boiler, and the pool at Lunde will be full of children again before the end of the summer.`,
  ],
  ['the author’s own doings and figures', `${FILLER} I swam in the pool. The pool had 40 swimmers.`],
  ['a sentence with another’s words in it', `${FILLER} "The boiler, he said, ‘is dead’," she told us.`],
])('and never by %s', async (_, text) => expect(await crossheadOf(text)).toBeUndefined());

test('what is said in the part’s own words comes before what is not', async () =>
  expect(
    await crossheadOf(`${FILLER} The boiler of the pool is dead. The winter is a very long season.`),
  ).toBe('“The boiler of the pool is dead”'));
