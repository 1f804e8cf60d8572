/** Each kind of file has a reader of its name, a file or a folder, and a test of its name that reads the sample. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/read/format.js';
import { read } from './read.js';

test.each(Object.keys(KINDS))('%s', (format) => {
  const root = join(import.meta.dirname, '..', '..');
  const reader = join(root, 'src', 'read', 'readers', format);
  const file = existsSync(`${reader}.ts`) ? `${reader}.ts` : join(reader, 'index.ts');
  expect(readFileSync(file, 'utf8')).toMatch(/\bBlocks\b/);
  expect(readFileSync(join(root, 'tests', 'read', `${format}.test.ts`), 'utf8')).toContain('checkSample(');
});

test('the user may say what kind of file it is', async () => {
  const { article } = await read('# The lamp\n\nIt was dark, and the keeper was gone.', 'lamp.txt', {
    from: 'markdown',
  });
  expect(article.title).toBe('The lamp');
});
test.each([
  ['# The lamp\n\nIt was dark, and the keeper was gone.', 'The lamp'],
  ['The lamp\n\nNobody knew why #1 was painted red that year.', 'The lamp'],
])('headings marked as in Markdown are read in a text file: %s', async (content, title) =>
  expect((await read(content, 'lamp.txt')).article.title).toBe(title),
);
test('a kind of web page that is not read', () =>
  expect(read('bplist00\u0000', 'lamp.html')).rejects.toMatchObject({
    diagnostic: {
      code: 'read/unsupported',
      message: expect.stringContaining('web archive'),
      hint: expect.stringContaining('.html'),
    },
  }));
