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
  ['a view', `${FILLER} "A pool does not swim away," Ida Holm said.`, '“A pool does not swim away”'],
  [
    'a view of one thing of it',
    `${FILLER} "Nobody will mend the boiler now," Ida Holm said.`,
    '“Nobody will mend the boiler now”',
  ],
  [
    'what somebody says of "us"',
    `${FILLER} "We heated the pool with the old boiler," Ida Holm said.`,
    '“We heated the pool with the old boiler”',
  ],
  [
    'what is said in the middle',
    `${FILLER} He wrote that "the pool is ours" and left. "Our pools are for children," she said.`,
    '“Our pools are for children”',
  ],
  [
    'a question',
    `${FILLER} "Should the boiler of the pool be sold?" Ida Holm asked.`,
    '“Should the boiler of the pool be sold?”',
  ],
  [
    'what says more of what the part speaks of',
    `${FILLER} "We left the winter for the valley," she said. "We mended the boiler of the pool."`,
    '“We mended the boiler of the pool”',
  ],
])('a part is headed by %s', async (_, text, expected) => expect(await crossheadOf(text)).toBe(expected));

test.each([
  ['longer sentences', FILLER],
  ['what is told', `${FILLER} The boiler of the pool should not be dead. We need the boiler of the pool.`],
  ['what is neither a view nor about "us"', `${FILLER} "The boiler heats the pool," Ida Holm said.`],
  ['what says one thing of nothing', `${FILLER} "We had the boiler," Ida Holm said. "We are swimming."`],
  [
    'what tells a detail in many words of the part',
    `${FILLER} "Our miners dug the pool of the valley in winter hours," Ida Holm said.`,
  ],
  ['what is like something else', `${FILLER} "We need a similar boiler at the pool," Ida Holm said.`],
  ['what points back', `${FILLER} "We never mended it," she said. "Nobody swam there."`],
  ['what is done to it', `${FILLER} "Our miners mended it," Ida Holm said.`],
  ['what stands beside something else', `${FILLER} "Our boiler has another fault," Ida Holm said.`],
  ['what people are said to think', `${FILLER} "People think our boiler is dead," Ida Holm said.`],
  [
    'what is said in many words',
    `${FILLER} "Our boiler at the pool should be much older than the oldest miners," Ida Holm said.`,
  ],
  [
    'what the text calls untrue',
    `${FILLER} "We heat the pool with the boiler," Ida Holm said. It was a rumour.`,
  ],
  ['a phrase that somebody uses', `${FILLER} She called it "Our boiler from the stone age" and left.`],
  ['a question that is told before', `${FILLER} "We have no boiler, and we know why," Ida Holm said.`],
  ['a count of what was told before', `${FILLER} "We need the pool and the 57," Ida Holm said.`],
  ['half a sentence', `${FILLER} Ida Holm spoke of "our boiler from the stone age" and of the pool.`],
  ['a sentence with another’s words in it', `${FILLER} "Our boiler, he said, ‘is dead’," she told us.`],
])('and never by %s', async (_, text) => expect(await crossheadOf(text)).toBeUndefined());
