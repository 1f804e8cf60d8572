import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findArticles } from '../../src/cli/article-files.js';
import { guideNames } from '../../src/cli/files.js';
import { COMPLETE, filesIn, run, temporaryFolder } from './run.js';

const ARTICLE = readFileSync(COMPLETE, 'utf8');

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

describe('one bad file does not stop the rest', () => {
  const folder = folderOf({ 'a.txt': ARTICLE, 'b.txt': '', 'c.md': ARTICLE, 'd.rtf': '{\\rtf1 x}' });
  const build = (...options: string[]) => {
    const files = ['a.txt', 'b.txt', 'c.md', 'd.rtf', 'gone.txt'].map((name) => join(folder, name));
    return run(['build', ...files, '--format', 'json', ...options]);
  };
  test('a table tells how each went', async () => {
    const out = temporaryFolder();
    const { code, stderr } = await build('--out', out);
    expect(code).toBe(1);
    expect(filesIn(out)).toEqual(['a.guide.json', 'c.guide.json']);
    const table = stderr
      .slice(stderr.lastIndexOf('\n\n') + 2)
      .replaceAll(`${folder}/`, '')
      .replaceAll(`${out}/`, '');
    expect(table.replace(/ {2,}/g, '  ').split('\n')).toEqual([
      'made  a.txt  a.*',
      'failed  b.txt  the file is empty',
      'made  c.md  c.*',
      'failed  d.rtf  an RTF file, which is not read',
      'failed  gone.txt  there is no such file',
      '2 of 5 guides made',
      '',
    ]);
  });
  test('errors alone when quiet', async () => {
    const { code, stderr } = await build('--out', temporaryFolder(), '--quiet');
    expect([code, stderr.match(/: error: /g)?.length, stderr.includes('made')]).toEqual([1, 3, false]);
  });
  test('warnings of one file are none of the next, when strict', async () => {
    const out = temporaryFolder();
    const jump =
      '# T\n\nA short line of text stands here.\n\n## One\n\nAnother one stands here.\n\n#### Two\n\nAnd one more here.\n';
    const files = folderOf({ 'a.md': jump, 'b.txt': ARTICLE });
    expect((await run(['build', files, '--out', out, '--format', 'json', '--strict'])).code).toBe(1);
    expect(filesIn(out)).toEqual(['b.guide.json']);
  });
  test('all well', async () => {
    const files = folderOf({ 'a.txt': ARTICLE, 'inner/a.txt': ARTICLE });
    const out = temporaryFolder();
    const { code } = await run(['build', join(files, '**', '*.txt'), '--out', out, '--format', 'json']);
    expect([code, filesIn(out)]).toEqual([0, ['a-2.guide.json', 'a.guide.json']]);
  });
});

describe('folders and patterns', () => {
  const folder = folderOf({
    'b.txt': '',
    'a.docx': '',
    'notes.xyz': '',
    '~$a.docx': '',
    '.hidden.txt': '',
    'a.student.html': '',
    'a.key.booklet.pdf': '',
    'a.cards.pdf': '',
    'in/c.txt': '',
    'in/deep/d+.txt': '',
  });
  const found = async (...names: string[]) =>
    (
      await findArticles(
        names.map((name) => join(folder, name)),
        ({ message }) => said.push(message),
      )
    ).map((file) => file.slice(folder.length + 1));
  const said: string[] = [];
  test.each([
    ['', ['a.docx', 'b.txt']],
    ['*.txt', ['b.txt']],
    ['?.*x*', ['a.docx', 'b.txt']],
    ['*', ['a.cards.pdf', 'a.docx', 'a.key.booklet.pdf', 'a.student.html', 'b.txt', 'notes.xyz', '~$a.docx']],
    ['**/*.txt', ['b.txt', 'in/c.txt', 'in/deep/d+.txt']],
    ['in/**/d+.*', ['in/deep/d+.txt']],
    ['*/c.txt', ['in/c.txt']],
    ['gone.txt', ['gone.txt']],
    ['notes.xyz', ['notes.xyz']],
  ])('%s', async (name, files) => expect(await found(name)).toEqual(files));
  test('what a folder holds besides is named, and a file that a pattern names is meant', async () => {
    said.length = 0;
    await found('', '*');
    expect(said).toEqual(['passed over, for files of these kinds are not read: notes.xyz']);
  });
  test('a file that is meant twice is read once', async () =>
    expect(await found('b.txt', '*.txt')).toEqual(['b.txt']));
});

test('names of guides', () =>
  expect(guideNames(['a.txt', 'x/A.docx', 'a-2.txt', 'y/a.md', '-'])).toEqual([
    'a',
    'A-2',
    'a-2-2',
    'a-3',
    'guide',
  ]));
