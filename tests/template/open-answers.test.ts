import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/index.js';
import type { DiscussionQuestion, StudyGuide } from '../../src/study/guide.js';
import type { Edition } from '../../src/template/index.js';
import { smallGuide } from '../study/small-guide.js';

const OPEN = 'Open: a reason from the text.';

/** The small guide with one question to talk about, which has no answer but what is given. */
function asking(more: Partial<DiscussionQuestion>): StudyGuide {
  const guide = smallGuide();
  const [theme] = guide.themes;
  const { lookFor: _none, ...question } = theme!.discussion[0]!;
  return { ...guide, themes: [{ ...theme!, discussion: [{ ...question, ...more }] }] };
}

const timesOpen = async (edition: Edition, more: Partial<DiscussionQuestion> = {}): Promise<number> =>
  (await renderHtml(asking(more), { edition })).split(OPEN).length - 1;

describe('a question to which no answer can be printed', () => {
  test.each(['teacher', 'key'] as const)('is said to be open in the %s edition', async (edition) =>
    expect(await timesOpen(edition)).toBe(1),
  );
  test('not to students', async () => expect(await timesOpen('student')).toBe(0));
  test('one with an answer is not', async () =>
    expect(await timesOpen('key', { lookFor: 'The fishermen.' })).toBe(0));
  test('nor is one of the teacher’s own', async () =>
    expect(await timesOpen('key', { edited: true })).toBe(0));
});
