import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const POOR =
  'It will be said that the poorest cannot pay for the ferry. Some cannot. But a ferry that sinks costs them more.';
const TOLD = 'We’ll be told that the town has a bridge. It has, and nobody may walk on it.';
const ask = (...paragraphs: string[]) => framed('objections', paragraphs.join('\n\n'));

describe('what an author expects to hear', () => {
  test('is asked for with its answers: the sentence that turns, or all that follows', () => {
    const [question, ...more] = ask('Mend the ferry.', POOR, TOLD);
    expect(more).toEqual([]);
    expect(question?.prompt).toContain('answers them in ¶2 and ¶3.');
    expect(question?.answer).toBe(
      '1. Objection: “It will be said that the poorest cannot pay for the ferry” (¶2). Answer: “But a ferry that sinks costs them more” (¶2). 2. Objection: “We’ll be told that the town has a bridge” (¶3). Answer: “It has, and nobody may walk on it” (¶3).',
    );
    expect(question?.paragraphs).toEqual([2, 3]);
  });
  test.each([
    'They say that counting boats is costly. It need not be.',
    'The second objection is that it is their harbour. It is not.',
    'The objection I respect is a different one. The island has never had a pilot. It should come first.',
    'I know the reply. You will be told that pilots are dear. They are cheaper than wrecks.',
    'Critics say that the pilots are too old for the new boats. They are not.',
  ])('is also: %s', (other) => expect(ask('Mend the ferry.', POOR, other)).toHaveLength(1));
  test.each([
    'A better objection came from Ida Holm. She fears that the pilots are old. But old pilots sink no boats.',
    'The second objection is that it is their harbour. It isn’t, and never was.',
  ])('alone where it is called so and turned down: %s', (only) => {
    const [question, ...more] = ask('Mend the ferry.', only);
    expect(more).toEqual([]);
    expect(question?.prompt).toMatch(/^In ¶2 the author takes up an objection\. What is it/u);
  });
  test.each([
    ['one alone', [POOR]],
    [
      'one alone that is granted',
      ['The first objection is that it is their harbour. They are right, and I say so.'],
    ],
    ['nobody answers it', [POOR, 'It will be said that the pilots are too old for it.']],
    ['it comes late in its paragraph', [POOR, `The ferry is old. It is slow. It is wet. ${TOLD}`]],
    ['in one paragraph', [`${POOR} ${TOLD}`]],
    ['several in a paragraph', [POOR, `${TOLD} They say that counting boats is costly. It need not be.`]],
    [
      'somebody else speaks of it',
      [POOR, '“It will be said that the pilots are old,” said Ida Holm. “They are not.”'],
    ],
    [
      'what is no objection',
      [POOR, 'Some of you can say the rules of the harbour by heart. They are not enough.'],
    ],
  ])('not where %s', (_, paragraphs) => expect(ask('Mend the ferry.', ...paragraphs)).toEqual([]));
  test('not in a report', () =>
    expect(framed('objections', `${POOR}\n\n${TOLD}`, { textType: 'news' })).toEqual([]));
});
