import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const ask = (...paragraphs: string[]) =>
  framed('announced', paragraphs.join('\n\n'), { textType: 'explainer' });
const FIRST =
  'The first is to pay the pilots of Lunde for every call that they answer in the winter or in the night.';
const SECOND =
  'The second is to buy only the hours that are missing, and to leave the other hours to those who come anyway.';

describe('what a text announces by number', () => {
  test('is asked for where each is told', () => {
    const [question, ...more] = ask('There are two ways of using the money.', FIRST, SECOND);
    expect(more).toEqual([]);
    expect(question?.prompt).toBe(
      '¶1 speaks of “two ways”. What are they? Say each of them in a few words of your own.',
    );
    expect(question?.answer).toBe(`1. “${FIRST.slice(0, -1)}” (¶2); 2. “${SECOND.slice(0, -1)}” (¶3)`);
  });
  test('one that only begins with what its paragraph says of it', () =>
    expect(
      ask(
        'It has two dangers. The first is ice. Boats freeze in it. The second is fog. Nobody sees in it.',
      )[0]?.answer,
    ).toBe('1. “The first is ice. Boats freeze in it” (¶1); 2. “The second is fog. Nobody sees in it” (¶1)'));
  test('by other words', () =>
    expect(
      ask(
        'The pilots have three rules.',
        'First, look at the ice.',
        'Second, look at the sky.',
        'The third is for the day of the storm.',
      ),
    ).toHaveLength(1));
  test.each([
    ['one is missing', ['There are three ways of using the money.', FIRST, SECOND]],
    ['another number stands beside it', ['Of two boats and three ferries there are tales.', FIRST, SECOND]],
    ['it is said by somebody', ['“There are two ways of using it,” said Ida Holm.', FIRST, SECOND]],
    ['it is time', ['The port was shut for two weeks.', FIRST, SECOND]],
    [
      'the first comes late',
      ['There are two ways.', 'The port is old. The sea is cold. The ferry is late.', FIRST, SECOND],
    ],
    ['the order is another', ['There are two ways.', SECOND, FIRST]],
  ])('not where %s', (_, paragraphs) => expect(ask(...paragraphs)).toEqual([]));
});
