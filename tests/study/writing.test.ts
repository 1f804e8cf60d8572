import { describe, expect, test } from 'vitest';
import type { Extract, TextType } from '../../src/study/guide.js';
import { setWritingTasks } from '../../src/study/writing.js';
import { materialOf, OPINION } from './material-of.js';

const TYPES: readonly TextType[] = ['news', 'opinion', 'explainer', 'history', 'other'];

const THESIS: Extract = { text: 'The pier must be kept.', paragraph: 2, start: 0, end: 22 };

describe('writing tasks', () => {
  test.each(TYPES)(
    'one task that says for whom, how long, with what and how it is judged; one ticket (%s)',
    (textType) => {
      const tasks = setWritingTasks(materialOf(OPINION, { textType }));
      expect(tasks).toHaveLength(2);
      expect(tasks[0]!.prompt).toContain('150 to 200 words');
      expect(tasks[0]!.prompt).toMatch(/numbers of (?:the|their) paragraphs/u);
      expect(tasks[0]!.frames).toHaveLength(4);
      expect(tasks[0]!.criteria).toHaveLength(4);
      expect(tasks[1]!.criteria).toBeUndefined();
      expect(tasks[1]!.prompt).toMatch(/^Exit ticket/u);
      expect(tasks.map(({ prompt }) => prompt).join()).not.toMatch(/[{}]|Harbour|Part 1/u);
    },
  );
  test('an author is answered where the author takes a stand', () => {
    const [task] = setWritingTasks(materialOf(OPINION), THESIS);
    expect(task?.prompt).toMatch(/^The author says: “The pier must be kept” \(¶2\)\. Write a letter/u);
  });
  test('but a report claims nothing', () => {
    const [task] = setWritingTasks(materialOf(OPINION, { textType: 'news' }), THESIS);
    expect(task?.prompt).not.toContain('The author says');
  });
  test('in a debate the two sides are weighed', () => {
    const headings = [
      { text: 'The case for the pier', level: 1, beforeParagraph: 1 },
      { text: 'The case against the pier', level: 1, beforeParagraph: 2 },
    ];
    const [task] = setWritingTasks(materialOf('Keep it.\n\nLet it go.', { headings }), THESIS);
    expect(task?.prompt).toMatch(/^You chair the debate/u);
  });
});
