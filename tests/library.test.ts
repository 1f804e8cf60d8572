/** The program as a library: what it gives, what it refuses, and the example of its documentation. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  makeGuide,
  renderHtml,
  renderPdf,
  StudyGuideError,
  UsageError,
} from '../src/index.js';
import type { StudyGuide } from '../src/study/guide.js';
import { run, SAMPLE, temporaryFolder } from './cli/run.js';

const file = 'how-bread-rises.md';
const text = readFileSync(SAMPLE, 'utf8');
let guide: StudyGuide;
beforeAll(async () => {
  guide = await makeGuide(text, { file });
});

describe('makeGuide', () => {
  test('takes text and bytes alike', async () => {
    expect(guide.article.title).toBe('Why Bread Rises');
    expect(await makeGuide(readFileSync(SAMPLE), { file })).toEqual(guide);
  });

  test('gives the same whatever was read before', async () => {
    const keeps = 'The boat was the bargeman’s, not ours.';
    const splits = 'The bargeman’s boat sank.';
    const backwards = [await makeGuide(splits), await makeGuide(keeps)];
    expect([await makeGuide(keeps), await makeGuide(splits)]).toEqual(backwards.reverse());
  });

  test('is told what is not in the file', async () => {
    const { article } = await makeGuide(text, { file, byline: 'Ida Holm', pack: 'climate-change' });
    expect(article.byline).toBe('Ida Holm');
  });

  test('tells what there is to say to whoever listens', async () => {
    const said: Diagnostic[] = [];
    await makeGuide('Too short.', { report: (message) => said.push(message) });
    expect(said.map(({ file }) => file)).toContain('article');
  });

  test('refuses bytes that hold no article', async () => {
    await expect(makeGuide('')).rejects.toBeInstanceOf(StudyGuideError);
  });
});

describe('renderPdf', () => {
  test('gives the bytes that the command line writes', async () => {
    const out = temporaryFolder();
    const options = [
      '--edition',
      'teacher',
      '--paper',
      'letter',
      '--length',
      'handout',
      '--quiet',
      '--out',
      out,
    ];
    expect(await run(['build', SAMPLE, ...options])).toMatchObject({ code: 0 });
    const pdf = await renderPdf(guide, { edition: 'teacher', paper: 'letter', length: 'handout' });
    const written = readFileSync(join(out, 'how-bread-rises.teacher.pdf'));
    expect(Buffer.compare(Buffer.from(pdf), written)).toBe(0);
  });

  test('says that it was made when it is told to', async () => {
    const created = new Date(Date.UTC(2031, 4, 6));
    const pdf = await renderPdf(guide, { length: 'handout', sections: 'words', created });
    expect(Buffer.from(pdf).toString('latin1')).toContain('2031-05-06');
  });

  test('refuses a guide that is none, and a quotation that was changed', async () => {
    const { overview: _none, ...rest } = guide;
    await expect(renderPdf(rest as StudyGuide)).rejects.toBeInstanceOf(StudyGuideError);
    const { article } = guide;
    const line = {
      text: `${article.paragraphs[0]!.text.slice(0, 40)} indeed`,
      paragraph: 1,
      start: 0,
      end: 40,
    };
    await expect(renderPdf({ ...guide, overview: [line] })).rejects.toThrow('overview[0]');
  });

  test('refuses a section that is not there', async () => {
    await expect(renderPdf(guide, { sections: 'wrods' })).rejects.toBeInstanceOf(UsageError);
  });
});

describe('wrong options are refused before anything is made', () => {
  test.each<[string, object]>([
    ['a paper there is not', { paper: '__proto__' }],
    ['a length there is not', { length: 'tiny' }],
    ['several editions at once', { edition: 'both' }],
    ['pages that are no number', { pages: Number.NaN }],
    ['sections that are no text', { sections: ['words'] }],
    ['a date that is none', { created: new Date(Number.NaN) }],
    ['a template that is no text', { templates: { 'key.hbs': 5 } }],
  ])('%s', (_, options) => expect(renderPdf(guide, options)).rejects.toBeInstanceOf(UsageError));
  test.each<[string, unknown, object]>([
    ['an article that is none', undefined, {}],
    ['a type there is not', text, { type: 'novel' }],
    ['a language that is no tag', text, { language: '!!' }],
    ['a title that is no text', text, { title: 5 }],
    ['a pack that is a file', text, { pack: './my.yaml' }],
  ])('%s', (_, article, options) =>
    expect(makeGuide(article as string, options)).rejects.toBeInstanceOf(UsageError),
  );
});

test('renderHtml takes templates of the caller, and text of the article never becomes markup in them', async () => {
  const title = 'Bread & <b>butter</b>';
  const templates = { 'student.hbs': '<p>{{article.title}}</p>' };
  const html = await renderHtml({ ...guide, article: { ...guide.article, title } }, { templates });
  expect(html).toBe('<p>Bread &amp; &lt;b&gt;butter&lt;/b&gt;</p>');
});

describe('the documentation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'study-guide-'));
  const here = process.cwd();
  afterAll(() => {
    process.chdir(here);
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows an example that runs', async () => {
    const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'library.md'), 'utf8');
    const example = /```js\n([\s\S]*?)```/.exec(page)![1]!;
    const library = pathToFileURL(join(import.meta.dirname, '..', 'src', 'index.ts')).href;
    writeFileSync(join(folder, 'example.js'), example.replace("'study-guide'", `'${library}'`));
    writeFileSync(join(folder, file), text);
    process.chdir(folder);
    await import(/* @vite-ignore */ join(folder, 'example.js'));
    expect(readFileSync('student.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync('key.html', 'utf8')).toMatch(/^<h1>Why Bread Rises<\/h1><p>1\. /);
  });
});
