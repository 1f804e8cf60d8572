import { expect, test } from 'vitest';
import { hearsayIn } from '../../src/study/hearsay.js';

const heard = (...paragraphs: readonly (readonly string[])[]): string[] => {
  const sentences = paragraphs.flatMap((own, i) => own.map((text) => ({ text, paragraph: i + 1 })));
  const found = hearsayIn(sentences);
  return sentences.filter((_, i) => found.has(i)).map(({ text }) => text);
};

test('what everybody is said to think goes on to the end of its paragraph', () => {
  expect(
    heard(
      [
        'Everybody has a story now.',
        'We are told on all sides that this is a gain.',
        'Facts do not move us.',
      ],
      ['I should like to put in a word for facts.'],
    ),
  ).toEqual(['We are told on all sides that this is a gain.', 'Facts do not move us.']);
});

test('it ends where the author turns against it', () => {
  expect(
    heard(['We are always told to smile.', 'Smiling heals.', 'But a smile heals nobody.', 'It costs.']),
  ).toEqual(['We are always told to smile.', 'Smiling heals.']);
});

test.each(['We told them that the quay was closed.', 'They were told by the mayor.', 'You told me so.'])(
  'somebody in particular is no hearsay: %s',
  (text) => {
    expect(heard([text])).toEqual([]);
  },
);

test.each([
  'Send them an inspector, the argument goes, and you have made one more man to be paid.',
  'A grain gets in, the story runs, and it itches.',
])('what an argument or a story is said to be: %s', (text) => expect(heard([text])).toEqual([text]));

test.each([
  'I can hear the reply, because my mother has already made it.',
  'My mother’s answer is simple.',
  'The traders’ case runs as follows:',
])('what another pleads goes on behind %s', (text) =>
  expect(heard([text, 'People come because they grieve.', 'I believe that.'])).toEqual([
    text,
    'People come because they grieve.',
  ]),
);

test.each([
  'My answer is simple.',
  'The answer is simple.',
  'Their argument is wrong.',
  'My mother’s answer is that people grieve.',
  'I can hear the band.',
])('it does not behind %s', (text) => expect(heard([text, 'People come because they grieve.'])).toEqual([]));

test.each(['The story runs through the town.', 'The argument goes on.'])('not what only moves: %s', (text) =>
  expect(heard([text])).toEqual([]),
);
