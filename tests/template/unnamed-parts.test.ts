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

test('a part without a line is summed up by the student, and a part that has been emptied is not there', async () => {
  const bare = { toSumUp: true as const, summary: [] };
  expect(await page('student', bare)).toContain('Sum up each part in one sentence');
  expect(await page('student', { toSumUp: true })).not.toContain('Sum up each part');
  const gone = { ...bare, paragraphs: [], quotes: [], facts: [], discussion: [] };
  expect(await page('student', gone)).not.toContain('Sum up each part');
});

test('one part alone among others needs none', async () => {
  const guide = smallGuide();
  const [first] = guide.themes;
  const second = { ...first!, id: 'sea', title: 'The sea' };
  const bare = { toSumUp: true as const, summary: [] };
  const pageOf = (...themes: GuideTheme[]) => renderHtml({ ...guide, themes }, { edition: 'student' });
  expect(await pageOf({ ...first!, ...bare }, { ...second, ...bare })).toContain('Sum up each part');
  expect(await pageOf({ ...first!, ...bare }, second)).not.toContain('Sum up each part');
});

test('the teacher reads what the sentence has to be like', async () => {
  const bare = { toSumUp: true as const, summary: [] };
  expect(await page('teacher', bare)).toContain('Open: each says what all of its paragraphs have in common');
  expect(await page('student', bare)).not.toContain('Open: each says');
});
