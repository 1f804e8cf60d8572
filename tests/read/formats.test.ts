/** Each kind of file has a reader of its name, a file or a folder, and a test of its name that reads the sample. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectFormat, KINDS } from '../../src/read/format.js';
import { read } from './read.js';

test.each(Object.keys(KINDS))('%s', (format) => {
  const root = join(import.meta.dirname, '..', '..');
  const reader = join(root, 'src', 'read', 'readers', format);
  const file = existsSync(`${reader}.ts`) ? `${reader}.ts` : join(reader, 'index.ts');
  expect(readFileSync(file, 'utf8')).toMatch(/\bBlocks\b/);
  expect(readFileSync(join(root, 'tests', 'read', `${format}.test.ts`), 'utf8')).toContain('checkSample(');
});

/** What can be told by its name and its first bytes: `plain-text` is what is left. */
test.each([
  'The last boat\n\nBy Isla Drummond\n\nThe ferry will stop in the autumn.',
  'FADE IN: the pier.\n\n#4 on the list was the ferry * and the mail.\n\n@morag wrote: "= nothing".',
  '* A point\n* Another\n\n+ A third: with a colon',
  'To: the council\nSubject: the ferry\n\nIt must not stop.',
])('a text without a name is plain text: %s', (content) =>
  expect(detectFormat({ bytes: new TextEncoder().encode(content), file: '-' })).toBe('plain-text'),
);

test.each(Object.keys(KINDS))('README.md names what is read: %s', (format) => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const section = /## What it reads\n([\s\S]*?)\n## /.exec(page)![1]!.toLowerCase();
  expect([`.${format}`, format.replace('-', ' ')].some((name) => section.includes(name))).toBe(true);
});

test('a reader is loaded when its kind is read', () => {
  const source = readFileSync(join(import.meta.dirname, '../../src/read/index.ts'), 'utf8');
  expect(source).not.toMatch(/^import .* from '\.\/readers\//m);
});

test.each([
  ['a picture', '\u0089PNG\r\n\u001a\n', 'lamp.txt', 'ocrmypdf'],
  ['a photograph', '\u00ff\u00d8\u00ff\u00e0', 'lamp.jpg', 'ocrmypdf'],
  ['a photograph of a phone', '\0\0\0\u0018ftypheic', 'IMG_1', 'ocrmypdf'],
  ['a film', '\0\0\0\u0020ftypisom', 'lamp.mp4', 'subtitles'],
  ['a recording', 'ID3\u0004\0', 'lamp.mp3', 'transcript'],
  ['a letter of Outlook', '\u00d0\u00cf\u0011\u00e0', 'lamp.msg', 'Text only'],
  ['an old Office file', '\u00d0\u00cf\u0011\u00e0', 'lamp.doc', '.docx'],
  ['a packed file', '\u001f\u008b\u0008', 'lamp.gz', 'unpack'],
])('%s is told, and what to do', (_, head, file, hint) => {
  const bytes = Uint8Array.from(Buffer.from(`${head}${'\0'.repeat(80)}`, 'latin1'));
  expect(() => detectFormat({ bytes, file })).toThrow(
    expect.objectContaining({ diagnostic: expect.objectContaining({ hint: expect.stringContaining(hint) }) }),
  );
});
test.each([
  'ID3 is how songs are labelled.',
  'Rar! said the lion, and the ftyp was gone.',
  'II * BM GIF and the rest',
])('text that only begins so: %s', (text) =>
  expect(detectFormat({ bytes: new TextEncoder().encode(text), file: 'lamp.txt' })).toBe('plain-text'),
);

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
