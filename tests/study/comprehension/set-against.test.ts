import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const PORT = 'The port of Varnes lies in the fog.';
const ask = (...sentences: string[]) => framed('set-against', [PORT, sentences.join(' ')].join('\n\n'));

describe('two things set against each other', () => {
  test('the sentence that turns, and the one before it', () => {
    const [question] = ask(
      'The cranes of the old quay can lift forty tons.',
      'But nobody in Varnes has forty tons to lift.',
    );
    expect(question?.prompt).toBe(
      'In ¶2 the word “But” sets two things against each other. Which two? Quote a few words for each.',
    );
    expect(question?.answer).toBe(
      '“The cranes of the old quay can lift forty tons” (¶2); against it: “But nobody in Varnes has forty tons to lift” (¶2).',
    );
    expect(question?.paragraphs).toEqual([2]);
  });
  test('in what somebody says', () =>
    expect(
      ask(
        '“The ferry is slow and the sea is cold in every month,” says Ida Holm.',
        '“Still, the ferry is the only road we have to the island.”',
      ).map(({ prompt }) => /“(\p{L}+)”/u.exec(prompt)?.[1]),
    ).toEqual(['Still']));
  test.each([
    [
      'another paragraph',
      ['The port was shut.\n\nBut the men of the port went on with their work for a year.'],
    ],
    [
      'a reader who is told to look',
      ['The mayor says that the quay is safe for all.', 'But look at the cracks in the wall of the quay.'],
    ],
    [
      'another matter',
      ['The mayor says that the quay is safe for all.', 'But what happened on the bridge is another story.'],
    ],
    [
      'a point that is only added',
      ['The cranes of the old quay can lift forty tons.', 'But the cranes are also the oldest of the coast.'],
    ],
    [
      'what the text will come to later',
      ['The fate of the cranes is told further down.', 'But the bank has never asked for them.'],
    ],
    [
      'what the author did',
      ['The mayor says that the quay is safe for all.', 'But I noticed that nobody in Varnes walks on it.'],
    ],
    [
      'what the author says of it',
      ['I was asked to speak of the old quay here.', 'But nobody in Varnes has forty tons to lift.'],
    ],
    [
      'what shares no word with the sentence before it',
      [
        'The cranes of the old quay can lift forty tons.',
        'But nobody in Varnes has anything so heavy to move.',
      ],
    ],
    ['a half that is too short', ['It rained.', 'But the men of the port went on with their work.']],
    [
      'a question before it',
      ['Who would buy a quay that is falling down?', 'But the bank did buy it in the spring of 1998.'],
    ],
    [
      'a word inside the sentence',
      ['The cranes can lift forty tons in a day.', 'Nobody but the bank has forty tons to lift.'],
    ],
    [
      'two that turn by one word',
      [
        'The cranes of the old quay can lift forty tons.',
        'But nobody in Varnes has forty tons to lift.',
        'But the bank of Lunde has never asked for them.',
      ],
    ],
  ])('not %s', (_, sentences) => expect(ask(...sentences)).toEqual([]));
});
