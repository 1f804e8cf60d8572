import { expect, test } from 'vitest';
import { renderHtml } from '../../src/index.js';
import type { GuideTheme } from '../../src/study/guide.js';
import type { Edition } from '../../src/template/index.js';
import { smallGuide } from '../study/small-guide.js';

async function page(edition: Edition, more: Partial<GuideTheme> = {}): Promise<string> {
  const guide = smallGuide();
  const [theme] = guide.themes;
  const part = { ...theme!, title: 'Paragraphs 1 and 2', ...more };
  return renderHtml({ ...guide, themes: [part] }, { edition });
}

const ASKED = 'Your heading:';

test('a part that has no title is given one by the student, and the teacher reads what it has to be like', async () => {
  const student = await page('student', { unnamed: true });
  expect(student).toContain(ASKED);
  expect(student).toContain('your heading');
  expect(student).not.toContain('Open: it fits');
  expect(await page('teacher', { unnamed: true })).toContain('Open: it fits all of these paragraphs');
});
test('and no other part is', async () => expect(await page('student')).not.toContain(ASKED));

test('a part without a line is summed up by the student, and a part that has been emptied is not there', async () => {
  const bare = { toSumUp: true as const, summary: [] };
  expect(await page('student', bare)).toContain('Sum up in one sentence:');
  expect(await page('student', { toSumUp: true })).not.toContain('Sum up in one sentence:');
  const gone = { ...bare, paragraphs: [], quotes: [], facts: [], discussion: [] };
  expect(await page('student', gone)).not.toContain('Sum up in one sentence:');
});
