import { describe, expect, test } from 'vitest';
import { setMarginTasks } from '../../src/study/margin-tasks.js';
import { materialOf } from './material-of.js';

/** The task for a text of one paragraph. */
const check = (text: string, expected: string): void =>
  expect(setMarginTasks(materialOf(text)).get(1)).toBe(expected);

/** That a text of one paragraph has none. */
const checkNone = (text: string): void => expect(setMarginTasks(materialOf(text)).size).toBe(0);

describe('margin tasks', () => {
  test('a speaker', () =>
    check(
      '“The pier is safe for another ten years,” said Ida Holm, the harbour master.',
      'Underline the words of Ida Holm. Then say them in your own words.',
    ));
  test('a source, beside a sentence of the text', () =>
    check(
      'The pier has three lamps. Ida Holm said that the boards of the pier were rotten.',
      'Underline what comes from Ida Holm. Which words tell you that it is not the text’s own?',
    ));
  test('a turn', () =>
    check(
      'The pier is old. But the pier holds.',
      'Mark the sentence that begins with “But”. What does it turn against?',
    ));
  test('a cause', () =>
    check(
      'The mill fell silent because the river had moved.',
      'Find “because”. Underline the effect once and the cause twice.',
    ));
  test('a loaded word', () =>
    check(
      'It stands there, a ridiculous tower of glass.',
      'Box the word “ridiculous”. Does it praise or blame? Write a neutral word above it.',
    ));
  test('a demand', () =>
    check(
      'The council must publish the figures.',
      'Mark “The council must publish the figures”. Who would have to act, and what would it cost them?',
    ));
  test.each([
    ['a byline', 'By Ida Holm'],
    ['a plain paragraph', 'The pier stands in the bay. It has three lamps.'],
    ['a paragraph of one report', 'Ida Holm said that the boards of the pier were rotten.'],
    [
      'a paragraph of nothing but reports',
      'Ida Holm said that the boards of the pier were rotten. She said that the lamps of the pier were broken.',
    ],
    [
      'jokes of a few words',
      'On a wet morning, before the first ferry came in, “It swims better than me,” said Ida Holm. “And it never complains,” said Ida Holm.',
    ],
    [
      'a report beside words between marks',
      'The pier has three lamps. “Not now,” said the mayor. Ida Holm said that the boards of the pier were rotten.',
    ],
    ['a few words of speech', '“Not now,” said Ida Holm.'],
    [
      'two speakers',
      '“The pier is safe for another ten years or so,” said Ida Holm. “It is as rotten as an old tooth,” said Tor Brekke.',
    ],
    ['a reason that is no clause', 'The ferry was late because of the fog.'],
    ['a cause that stands twice', 'It fell because it was old. It was old because nobody cared.'],
    ['what was not the cause', 'The mill fell silent, and not because the river had moved.'],
    ['how one knows a thing', 'We know that the ferry sank, because the harbour counted its lamps.'],
    ['a turn inside speech', '“The pier is old. But the pier holds,” the sign says.'],
  ])('none for %s', (_, text) => checkNone(text));

  test('eight at the most, over the whole text', () => {
    const text = Array.from(
      { length: 24 },
      (_, i) =>
        `“The pier is safe for another ten years,” said Ida ${'ABCDEFGHIJKLMNOPQRSTUVWX'[i]}olm, the owner.`,
    );
    const headings = text.map((_, i) => ({ text: 'A', level: 1, beforeParagraph: i + 1 }));
    const numbers = [...setMarginTasks(materialOf(text.join('\n\n'), { headings })).keys()];
    expect(numbers).toHaveLength(8);
    expect(Math.max(...numbers)).toBeGreaterThan(18);
  });
  test('none a second time in the same words', () => {
    const text = ['mill', 'shop', 'port', 'quay'].map(
      (place) => `The ${place} fell silent because the river moved.`,
    );
    const headings = text.map((_, i) => ({ text: 'A', level: 1, beforeParagraph: i + 1 }));
    expect([...setMarginTasks(materialOf(text.join('\n\n'), { headings })).keys()]).toEqual([1]);
  });
});

test('a cause is not looked for in what is said in an interview', () => {
  const text = 'Why is it so quiet here?\n\nThe mill fell silent because the river had moved.';
  expect(setMarginTasks(materialOf(text, { speakers: ['A', 'Ida Holm'] })).size).toBe(0);
  expect(setMarginTasks(materialOf(text)).size).toBe(1);
});

test('a turn that a question on the reading asks for is not asked again', () => {
  const material = materialOf(
    'The quay is old and worn. But the cranes of the quay can lift forty tons of fish.',
  );
  const asked = (frame: string, paragraph: number) =>
    setMarginTasks(material, [{ frame, paragraphs: [paragraph] }]).size;
  expect(asked('set-against', 1)).toBe(0);
  expect(asked('set-against', 2)).toBe(1);
  expect(asked('borne-out', 1)).toBe(1);
});
