import { describe, expect, test } from 'vitest';
import { chooseClaim, findMoves } from '../../src/study/discussion/index.js';
import type { TextType } from '../../src/study/guide.js';
import { setWritingTasks } from '../../src/study/writing.js';
import { materialOf, OPINION } from './material-of.js';

const TYPES: readonly TextType[] = ['news', 'opinion', 'explainer', 'history', 'other'];

describe('writing tasks', () => {
  test.each(TYPES)('a paragraph, a counter-argument, four levels and an exit ticket (%s)', (textType) => {
    const [paragraph, counter, rubric, ticket] = setWritingTasks(materialOf(OPINION, { textType }));
    expect(paragraph?.prompt).toContain('“Part 1”');
    expect(paragraph?.frames).toHaveLength(4);
    expect(counter?.frames.length).toBeGreaterThan(2);
    expect(rubric?.frames.map((frame) => frame.charAt(0))).toEqual(['4', '3', '2', '1']);
    expect(ticket?.prompt).toMatch(/^Exit ticket.*“The Harbour”/u);
  });
  test('the counter-argument meets a claim of the text, to the letter', () => {
    const material = materialOf(OPINION);
    const [, counter] = setWritingTasks(material, chooseClaim(findMoves(material)));
    const [claim] = /(?<=^The author says: “)[^”]+/u.exec(counter?.prompt ?? '') ?? [];
    expect(OPINION).toContain(claim);
  });
  test('in a debate the two sides are weighed', () => {
    const headings = [
      { text: 'The case for the pier', level: 1, beforeParagraph: 1 },
      { text: 'The case against the pier', level: 1, beforeParagraph: 2 },
    ];
    const [paragraph] = setWritingTasks(materialOf('Keep it.\n\nLet it go.', { headings }));
    expect(paragraph?.prompt).toMatch(/^Which side of “The Harbour”/u);
  });
  test('where nothing is claimed, the student chooses', () => {
    const [, counter] = setWritingTasks(materialOf('The sea is grey.'));
    expect(counter?.prompt).toMatch(/^Choose one claim of “The Harbour”/u);
  });
});
