import { expect, test } from 'vitest';
import { writersOf } from '../../src/study/writers.js';
import { read } from '../read/read.js';

const BODY = 'The pier is old, and it was dear to build. Nobody has mended it for years, as everybody knows.';

/** The writers of the paragraphs in order, `-` for nobody. */
async function check(text: string, expected: string): Promise<void> {
  const { article } = await read(text.replaceAll('BODY', BODY), 'debate.md');
  const writers = writersOf(article);
  expect(article.paragraphs.map(({ number }) => writers.get(number) ?? '-').join(', ')).toBe(expected);
}

test('bylines under headings', () =>
  check(
    '# Mend the pier?\n\nBODY\n\n## Yes\n\n**By Ana Lima**\n\nBODY\n\nBODY\n\n## No\n\n**By Tom Obi**\n\nBODY',
    '-, Ana Lima, Ana Lima, Tom Obi',
  ));
test('names in front of headings, and replies', () =>
  check(
    '# Mend the pier?\n\nBODY\n\n## Ana Lima: Mend it\n\nBODY\n\n## Tom Obi: Let it go\n\nBODY\n\n## Ana replies\n\nBODY\n\n## The facts\n\nBODY',
    '-, Ana Lima, Tom Obi, Ana Lima, -',
  ));
test('labels of those who sign elsewhere', () =>
  check(
    '# Mend the pier?\n\n## Yes, by Ana Lima\n\nBODY\n\n## No, by Tom Obi\n\nBODY\n\n## A last word\n\nAna: BODY\n\nTom: BODY',
    'Ana Lima, Tom Obi, Ana Lima, Tom Obi',
  ));
test('headings that are no names', () =>
  check(
    '# Piers\n\n## Old Piers: The facts\n\nBODY We like old piers.\n\n## New Piers: The cost\n\nBODY We like new piers.',
    '-, -',
  ));
test('one author is not counted', () => check('# The pier\n\nBy Ana Lima\n\nBODY\n\nBODY', '-, -'));
