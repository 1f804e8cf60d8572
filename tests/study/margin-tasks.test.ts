import { describe, expect, test } from 'vitest';
import { setMarginTasks } from '../../src/study/margin-tasks.js';
import { HISTORY, materialOf, OPINION } from './material-of.js';

/** The task for a text of one paragraph. */
const check = (text: string, expected: string): void =>
  expect(setMarginTasks(materialOf(text)).get(1)).toBe(expected);

describe('margin tasks', () => {
  test('a speaker', () =>
    check(
      '“The pier is safe for another ten years,” said Ida Holm, the harbour master.',
      'Underline what Ida Holm says. Which word in it is the strongest?',
    ));
  test('a turn', () =>
    check(
      'The pier is old. But the pier holds.',
      'Mark “But the pier …”. What does the text turn against here?',
    ));
  test('a cause', () =>
    check(
      'The mill fell silent because the river had moved.',
      'Find “because”. Draw an arrow from the cause to the effect.',
    ));
  test('a loaded word', () =>
    check(
      'It stands there, a ridiculous tower of glass.',
      'Box the word “ridiculous”. Does it praise, blame or only describe?',
    ));
  test('nothing for a byline', () => expect(setMarginTasks(materialOf('By Ida Holm')).size).toBe(0));

  test('one a chunk: a theme, and no more than four paragraphs', () => {
    expect(setMarginTasks(materialOf(OPINION, { themes: [2, 2, 2] })).size).toBe(3);
    expect(setMarginTasks(materialOf(OPINION)).size).toBe(2);
    const headings = [1, 2, 3, 4].map((beforeParagraph) => ({ text: 'A', level: 1, beforeParagraph }));
    expect(setMarginTasks(materialOf(HISTORY, { headings })).size).toBe(4);
  });

  test('each kind of task has several wordings', () => {
    const text = ['4,200', '3,100', '5,600'].map((sum) => `The quay costs ${sum} crowns a day in winter.`);
    const tasks = [...setMarginTasks(materialOf(text.join('\n\n'), { themes: [1, 1, 1] })).values()];
    expect(new Set(tasks.map((task) => task.replace(/“.*?”/u, ''))).size).toBe(tasks.length);
  });
});
