/** Pages for readers who see little or have dyslexia, and small paper: what is promised of their type. */

import { describe, expect, test } from 'vitest';
import { run, SAMPLE } from './run.js';

interface Text {
  readonly page: number;
  readonly x: number;
  readonly face: string;
  readonly size: number;
  readonly text: string;
}

/** Left of a right-hand page, in points: 20 mm, less a hair. */
const MARGIN = 56.5;

/** What stands on the pages, as `inspect` prints it. */
async function textsOn(...options: readonly string[]): Promise<Text[]> {
  const { stdout } = await run(['inspect', SAMPLE, '--stage', 'pages', ...options]);
  return stdout.split(/^page /m).flatMap((lines, page) =>
    [...lines.matchAll(/ text (\S+),\S+ (.+?) ([\d.]+) "(.*)"$/gm)].map(([, x, face, size, text]) => ({
      page,
      x: Number(x),
      face: face!,
      size: Number(size),
      text: text!,
    })),
  );
}

describe('large print', () => {
  test('sets every word in at least 16 points, upright and without serifs', async () => {
    const texts = await textsOn('--print', 'large');
    const words = texts.filter(({ text }) => /\p{L}{2}/u.test(text));
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ size }) => size < 16)).toEqual([]);
    expect(words.filter(({ face }) => /italic|Serif/i.test(face))).toEqual([]);
  });

  test('sets no words in capitals', async () => {
    const capitals = (texts: readonly Text[]) =>
      texts.filter(({ text }) => /\p{Lu}{3} ?\p{Lu}{2}/u.test(text));
    expect(capitals(await textsOn('--print', 'large'))).toEqual([]);
    expect(capitals(await textsOn()).length).toBeGreaterThan(0);
  });

  test('sets answers as large as what they answer', async () => {
    const texts = await textsOn('--print', 'large', '--edition', 'teacher');
    const words = texts.filter(({ text }) => /\p{L}{2}/u.test(text));
    expect(words.some(({ text }) => /^(?:recall|understand|analyse|evaluate)$/.test(text))).toBe(true);
    expect(words.filter(({ size }) => size < 16)).toEqual([]);
  });

  test('gives the teacher the pages of the students', async () => {
    const headings = async (edition: string) =>
      (await textsOn('--print', 'large', '--edition', edition))
        .filter(({ text, size }) => size > 20 && /^(?:The text|Words to know|Write)$/.test(text))
        .map(({ page, text }) => `${page} ${text}`);
    expect(await headings('teacher')).toEqual(await headings('student'));
  });
});

test.each(['large', 'dyslexia'])(
  'in %s print the margin has room for a second figure of a number',
  async (print) => {
    const numbers = (await textsOn('--print', print)).filter(({ text }) => /^\d\.$/.test(text));
    expect(numbers.length).toBeGreaterThan(0);
    expect(Math.min(...numbers.map(({ x, size }) => x - 0.6 * size))).toBeGreaterThan(MARGIN);
  },
);

test('for dyslexia words stand further apart, and nothing is in italics', async () => {
  /** How many letters a line of the text holds at most. */
  const longest = (texts: readonly Text[]) => Math.max(...texts.map(({ text }) => text.length));
  const usual = await textsOn('--length', 'handout');
  const apart = await textsOn('--length', 'handout', '--print', 'dyslexia');
  expect(usual.some(({ face }) => /italic/i.test(face))).toBe(true);
  expect(apart.some(({ face }) => /italic/i.test(face))).toBe(false);
  expect(longest(apart)).toBeLessThan(longest(usual));
});

test('on small paper notes stand under their paragraph, not beside it', async () => {
  const notes = (texts: readonly Text[]) =>
    texts.filter(({ text }) => /^(?:Underline|Mark)\b/.test(text)).map(({ x }) => x);
  const beside = notes(await textsOn());
  const below = notes(await textsOn('--paper', 'a5'));
  expect(beside.length).toBeGreaterThan(0);
  expect(Math.min(...beside)).toBeGreaterThan(300);
  expect(Math.max(...below)).toBeLessThan(120);
});

test('on small paper what happened has twice the room of its date', async () => {
  const columns = (await textsOn('--paper', 'a5')).filter(({ text }) => text === 'When' || text === 'What');
  const [when, what] = columns.map(({ x }) => x);
  expect(what! - when!).toBeGreaterThan(80);
  expect(what! - when!).toBeLessThan(130);
});
