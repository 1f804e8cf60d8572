import { expect, test } from 'vitest';
import { withReach } from '../../src/template/reaching-notes.js';

const paragraph = (text: string, task?: string) => ({
  number: 1,
  text,
  alsoThemes: [],
  ...(task && { task }),
});
const LONG = 'word '.repeat(60);
const NOTE = 'Underline what Ida Holm says. What do these words show that the rest does not?';
const reach = (...paragraphs: ReturnType<typeof paragraph>[]): string =>
  withReach(paragraphs)
    .map(({ noteReaches, isReached }) => (noteReaches ? 'reaches' : isReached ? 'reached' : '-'))
    .join(' ');

test('a note taller than its paragraph reaches beside the next', () =>
  expect(reach(paragraph('Short.', NOTE), paragraph(LONG), paragraph(LONG))).toBe('reaches reached -'));
test('one beside a long paragraph does not', () =>
  expect(reach(paragraph(LONG, NOTE), paragraph(LONG))).toBe('- -'));
test('nor where the next has one of its own, or there is none', () => {
  expect(reach(paragraph('Short.', NOTE), paragraph(LONG, NOTE))).toBe('- -');
  expect(reach(paragraph('Short.', NOTE))).toBe('-');
});
