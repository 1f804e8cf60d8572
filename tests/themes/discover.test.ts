import { describe, expect, test } from 'vitest';
import type { Sorting } from '../../src/themes/pack.js';
import { analysisOf, chooseAndSort, EMPTY } from './sorted.js';
import { CHESS, CLIMATE, INDUSTRY } from './texts.js';

const discover = async (text: string): Promise<Sorting> => chooseAndSort(await analysisOf(text));

/** `Title 1-3; Title 4-6`. */
const outline = ({ themes }: Sorting): string =>
  themes.map(({ title, paragraphs }) => `${title} ${paragraphs[0]}-${paragraphs.at(-1)}`).join('; ');

const LONG =
  'The keeper counts the boats each morning and writes the number in a book that nobody has ever read. '.repeat(
    4,
  );
const SHORT = 'Nobody knows.';

async function check(expected: string, ...blocks: readonly string[]): Promise<void> {
  expect(outline(await discover(blocks.join('\n\n')))).toBe(expected);
}

describe('three headings or more are the themes', () => {
  test('as they stand', () =>
    check(
      'The boats 1-1; The book 2-3; The keeper 4-4',
      '# The light',
      '## The boats',
      LONG,
      '## The book',
      LONG,
      LONG,
      '## The keeper',
      LONG,
    ));
  test('without their numbers and colons', () =>
    check(
      'The boats 1-1; The book 2-2; The keeper 3-3',
      '# L',
      '## 1. The boats:',
      LONG,
      '## 2. The book',
      LONG,
      '## 3. The keeper',
      LONG,
    ));
  test('a lead of one paragraph joins the first', () =>
    check(
      'The boats 1-2; The book 3-3; The keeper 4-4',
      '# L',
      LONG,
      '## The boats',
      LONG,
      '## The book',
      LONG,
      '## The keeper',
      LONG,
    ));
  test('a longer lead is called by its place', () =>
    check(
      'Paragraphs 1 and 2 1-2; The boats 3-3; The book 4-4; The keeper 5-5',
      '# L',
      'Then the lamp burned all night. Then everybody heard the bell.',
      'Then the lamp was very old. Then the bell was cracked.',
      '## The boats',
      LONG,
      '## The book',
      LONG,
      '## The keeper',
      LONG,
    ));
  test("a tiny section stays the author's", () =>
    check(
      'The boats 1-1; An aside 2-2; The book 3-3; The keeper 4-4',
      '# L',
      '## The boats',
      LONG,
      '## An aside',
      SHORT,
      '## The book',
      LONG,
      '## The keeper',
      LONG,
    ));
  test('lower headings count when the upper ones are two', () =>
    check(
      'Rain 1-1; Wind 2-2; Sun 3-3; Snow 4-4',
      '# Weather',
      '## Wet',
      '### Rain',
      LONG,
      '### Wind',
      LONG,
      '## Dry',
      '### Sun',
      LONG,
      '### Snow',
      LONG,
    ));
  test('two are enough for a debate', () =>
    check('Yes 1-2; No 3-4', '# Should the light stay?', '## Yes', LONG, LONG, '## No', LONG, LONG));
  test('two are not enough at the end of a long text', async () => {
    const { themes } = await discover(
      `# L\n\n${`${LONG}\n\n`.repeat(8)}## Notes\n\n${SHORT}\n\n## Thanks\n\n${SHORT}`,
    );
    expect(themes.map(({ title }) => title)).not.toEqual(['Notes', 'Thanks']);
    expect(themes[0]?.paragraphs.length).toBeLessThan(8);
  });
  test('never more than seven', async () => {
    const blocks = Array.from({ length: 12 }, (_, i) => `## Part ${'abcdefghijkl'[i]}\n\n${LONG}`);
    expect((await discover(`# All\n\n${blocks.join('\n\n')}`)).themes.length).toBe(7);
  });
});

describe('without headings, stretches are found', () => {
  test('four in an article of eleven paragraphs', async () => {
    const { themes } = await discover(INDUSTRY);
    expect(themes.length).toBeGreaterThanOrEqual(3);
    expect(themes.length).toBeLessThanOrEqual(4);
  });
  test('one in a text of one paragraph', async () => expect((await discover(LONG)).themes.length).toBe(1));
  test('one in a text of four', async () => expect((await discover(CHESS)).themes.length).toBe(1));
  test('none in an empty text', () => expect(chooseAndSort(EMPTY).themes).toEqual([]));

  test.each([INDUSTRY, CLIMATE, CHESS])('named in words of the text, or by their place', async (text) => {
    const { themes } = await discover(text);
    for (const { title } of themes) {
      const isPlace = /^(?:Paragraphs? \d+(?: (?:to|and) \d+)?|The whole text)$/u.test(title);
      const names = title.replace(/^“|”$/gu, '').toLowerCase();
      const isInText = (name: string) => text.toLowerCase().includes(name);
      expect(isPlace || isInText(names) || names.split(' and ').every(isInText)).toBe(true);
      expect(title).toMatch(/^“?\p{Lu}/u);
    }
    expect(new Set(themes.map(({ title }) => title)).size).toBe(themes.length);
  });
});

describe('every sorting', () => {
  test.each([INDUSTRY, CLIMATE, CHESS, LONG])('puts each paragraph in one theme', async (text) => {
    const { themes, paragraphs } = await discover(text);
    const listed = themes.flatMap((theme) => theme.paragraphs).sort((a, b) => a - b);
    expect(listed).toEqual(paragraphs.map(({ paragraph }) => paragraph));
    for (const { id, paragraphs: numbers } of themes) {
      expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      for (const number of numbers) expect(paragraphs[number - 1]?.theme).toBe(id);
    }
  });

  test('gives themes of one title ids of their own', async () => {
    const { themes } = await discover(
      `# L\n\n## Notes\n\n${LONG}\n\n## Boats\n\n${LONG}\n\n## Notes\n\n${LONG}`,
    );
    expect(themes.map(({ id }) => id)).toEqual(['notes', 'boats', 'notes-3']);
  });
});
