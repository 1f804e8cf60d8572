/** Words that point back: sentences in which it is certain what they stand for, and at least as many in which it only looks so. */

import { describe, expect, test } from 'vitest';
import { pointingsIn } from '../../../src/study/comprehension/points-to/index.js';
import { shownWith, wordsOf } from '../../../src/study/comprehension/points-to/pointing.js';
import { materialOf } from '../material-of.js';
import { framed } from './frames-of.js';

/** The words that point back are shown in capitals here. */
const found = (text: string): string[] =>
  pointingsIn(materialOf(text)).map((one) => {
    const [shown, words] = [shownWith(one), wordsOf(one)];
    const at = shown.indexOf(words, Math.max(0, one.from - 2));
    return `${shown.slice(0, at)}${words.toUpperCase()}${shown.slice(at + words.length)} => ${one.stands}`;
  });

interface Case {
  readonly what: string;
  readonly yes: readonly (readonly [string, string])[];
  readonly no: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a whole sentence',
    yes: [
      [
        'The ice goes out in April. That is why the ferry is late.',
        'THAT is why the ferry is late => “The ice goes out in April”',
      ],
      [
        'The council sold the quay to a bank. This decision split the town.',
        'THIS DECISION split the town => “The council sold the quay to a bank”',
      ],
      [
        'The bank sold the ferry to a Dane. That has not pleased the pilots.',
        'THAT has not pleased the pilots => “The bank sold the ferry to a Dane”',
      ],
      [
        'Of the 40 boats in the bay 20 were lost. That is one in every two.',
        'THAT is one in every two => “Of the 40 boats in the bay 20 were lost”',
      ],
    ],
    no: [
      'The brain is at work all day. This is only one part of it.',
      // A thing that is named, the noun again, a question, another paragraph, a few words.
      'The ice goes out in April. That is the river, and it is wide.',
      'The council made a decision on the quay. This decision split the town.',
      'Who sold the quay to the bank? That is why the town is split.',
      'The ice goes out in April.\n\nThat is why the ferry is late.',
      'It rained. That is why the ferry is late.',
      'The bank sold the ferry to a Dane. This ferry has not pleased the pilots.',
    ],
  },
  {
    what: 'a verb without the rest is not asked for',
    yes: [],
    no: [
      'The pilots have asked for a doctor. So have the bakers.',
      'Nobody can say that the ferry has come back. It has not.',
      'Lunde closed the old quay in May. Varnes had already done so.',
      '“Fish come back. Jobs don’t.”',
    ],
  },
  {
    what: 'a place in a row, a figure',
    yes: [
      [
        'Two clocks tell us when to sleep. The first works like a glass of sand.',
        'THE FIRST works like a glass of sand => the first of the “Two clocks”',
      ],
      [
        'The bridge bears five tonnes. A bus weighs more than that.',
        'A bus weighs more than THAT => “five tonnes”',
      ],
      [
        'The king died in 1854. On 30 November of that year the canal was begun.',
        'On 30 November of THAT YEAR the canal was begun => “1854”',
      ],
    ],
    no: [
      'Two clocks stand on three shelves. The first works like a glass of sand.',
      'Two years later the clock stopped. The first stops of the day were missed.',
      'The bridge bears five tonnes at 20 degrees. A bus weighs more than that.',
      'The king ruled from 1854 to 1860. On 30 November of that year the canal was begun.',
    ],
  },
];

for (const { what, yes, no } of CASES)
  describe(what, () => {
    test.each(yes)('%s', (text, expected) => expect(found(text)).toEqual(expected === '' ? [] : [expected]));
    test.each(no)('none: %s', (text) => expect(found(text)).toEqual([]));
  });

const PARTS = [
  'The council sold the quay to a bank. This decision split the town.',
  'The ice goes out in April. That is why the ferry is late.',
  'Two clocks tell us when to sleep. The first works like a glass of sand.',
];

test('three of different paragraphs are asked for, with what each stands for', () => {
  const [question, ...others] = framed('points-to', PARTS.join('\n\n'));
  expect(question?.choices).toEqual([
    '“This decision” in “This decision split the town” (¶1)',
    '“That” in “That is why the ferry is late” (¶2)',
    '“The first” in “The first works like a glass of sand” (¶3)',
  ]);
  expect(question?.answer).toBe(
    'a) “The council sold the quay to a bank” (¶1); b) “The ice goes out in April” (¶2); c) the first of the “Two clocks” (¶3)',
  );
  expect(others).toHaveLength(3);
});

test('one alone is asked for where a whole clause has to be understood', () => {
  const [question, ...others] = framed('points-to', PARTS.join(' '));
  expect(others).toEqual([]);
  expect(question).toMatchObject({
    kind: 'short-answer',
    prompt:
      'What does “That” stand for in “That is why the ferry is late” (¶1)? Answer with words of the text.',
    answer: '“The ice goes out in April” (¶1)',
    paragraphs: [1],
  });
});

test('none where the one word only goes on with the subject', () =>
  expect(framed('points-to', 'A scale that is always wrong is not tired. It has been taught.')).toEqual([]));

test('a long sentence is cut behind them', () => {
  const text =
    'The ice goes out in April, as the pilots know. That is why the ferry to the mill of Lunde is late, of which seven people spoke in the hall that week and two in the street.';
  expect(found(text)[0]).toMatch(/^THAT is why the ferry to the mill of Lunde is late … =>/u);
});

test('one of two that stand for the same sentence', () => {
  const text =
    'Two clocks tell us when to sleep. The first works like a glass of sand.\n\nThe second is a true clock.';
  expect(found(text)).toHaveLength(2);
  expect(framed('points-to', text)).toMatchObject([{ kind: 'short-answer', paragraphs: [1] }]);
});

test.each([
  [
    '“The bridge bears five tonnes. A bus weighs more than that.”',
    'A bus weighs more than THAT => “five tonnes”',
  ],
  [
    '“The bridge bears five tonnes,” he said. “A bus weighs more than that.”',
    '“A bus weighs more than THAT.” => “five tonnes”',
  ],
])('no mark of speech without its fellow: %s', (text, expected) => expect(found(text)).toEqual([expected]));
