/** Folders of templates: what is laid over what, templates by name, copies of built-in files, and what lint says of them. */

import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { openTemplates } from '../../src/cli/template-folders.js';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

const ARTICLE = join(import.meta.dirname, '..', 'articles', 'after-the-attacks.txt');

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function open(folder: string) {
  const said: Diagnostic[] = [];
  return { said, ...openTemplates(folder, (message) => said.push(message)) };
}

const sourceOf = (folder: string, name: string): string | undefined => open(folder).files.get(name)?.source;

describe('layers', () => {
  test('one file over the built-in one, and a folder over the one that it extends', () => {
    const folder = folderOf({
      'school/partials/cover.hbs': 'school',
      'school/partials/words.hbs': 'school',
      'year/template.yaml': 'extends: ../school',
      'year/partials/words.hbs': 'year',
    });
    const year = join(folder, 'year');
    expect(sourceOf(year, 'partials/cover.hbs')).toBe('school');
    expect(sourceOf(year, 'partials/words.hbs')).toBe('year');
    expect(sourceOf(year, 'student.hbs')).toContain('packet.sections');
  });
  test('a folder that extends itself is refused', () => {
    const folder = folderOf({ 'a/template.yaml': 'extends: ../b', 'b/template.yaml': 'extends: ../a' });
    expect(() => open(join(folder, 'a'))).toThrow('extends itself');
  });
  test('one that is not there is told with the file that names it', () => {
    const folder = folderOf({ 'a/template.yaml': 'extends: ../dpt' });
    expect(() => open(join(folder, 'a'))).toThrow(/^it extends .*dpt, and there is no such folder$/);
  });
  test.each([[{ 'notes.txt': 'To do' }], [{ 'house/student.hbs': 'one folder too high' }]])(
    'a folder with nothing to print with is refused: %o',
    (files) => {
      expect(() => open(folderOf(files))).toThrow('nothing in this folder that is printed');
    },
  );
  test.each([[{}], [{ 'template.yaml': 'templates: {}' }], [{ 'styles/user.css': 'p { color: red }' }]])(
    'one of these is enough, and an empty one is about to be filled: %o',
    (files) => {
      expect(open(folderOf(files)).folders).toHaveLength(2);
    },
  );
  test('user.css is added, and has the last word', async () => {
    const folder = folderOf({ 'user.css': 'h1 { color: #222 }' });
    expect(open(folder).said).toEqual([]);
    const { stdout } = await run(['inspect', SAMPLE, '--stage', 'html', '--templates', folder]);
    expect(stdout.indexOf('user.css')).toBeGreaterThan(stdout.indexOf('screen.css'));
    expect(stdout).toContain('--ink: #1a1a1a');
  });
  test('a link that leads out of the folder is not followed', () => {
    const folder = folderOf({ 'partials/note.hbs': 'x' });
    symlinkSync(SAMPLE, join(folder, 'partials', 'cover.hbs'));
    symlinkSync(join(folder, 'partials', 'note.hbs'), join(folder, 'partials', 'words.hbs'));
    const { files, said } = open(folder);
    expect(files.get('partials/cover.hbs')?.source).toContain('<header');
    expect(files.get('partials/words.hbs')?.source).toBe('x');
    expect(said.map(({ code }) => code)).toEqual(['cli/template-link']);
  });
});

describe('what is said of an overlay', () => {
  const codes = (files: Readonly<Record<string, string>>): string[] =>
    open(folderOf(files)).said.map(({ code, hint }) => `${code} ${hint ?? ''}`);
  test.each([
    ['one partial', { 'partials/cover.hbs': '<h1>{{article.title}}</h1>' }],
    [
      'a partial of its own and one that calls it',
      { 'partials/a.hbs': 'a', 'partials/cover.hbs': '{{> a}}' },
    ],
    [
      'a sheet that a partial calls',
      { 'styles/ours.css': 'p {}', 'partials/cover.hbs': '{{stylesheet "ours.css"}}' },
    ],
    ['a template with a sheet of its own', { 'sheet.hbs': 'x', 'styles/sheet.css': 'p {}' }],
    ['user.css', { 'styles/user.css': 'p {}' }],
  ])('nothing: %s', (_, files) => expect(codes(files as never)).toEqual([]));
  test.each([
    ['a mistyped template', { 'studnet.hbs': 'x' }, /^cli\/stray-template did you mean student\.hbs/],
    [
      'a mistyped sheet',
      { 'styles/giude.css': 'p {}' },
      /^cli\/stray-template did you mean styles\/guide\.css/,
    ],
    ['a sheet with one rule', { 'styles/guide.css': 'h1 { color: red }' }, /^cli\/replaced .*user\.css/],
    [
      'a document without sheets',
      { 'partials/document.hbs': '<p>{{> @partial-block}}</p>' },
      /^cli\/replaced .*eject/,
    ],
  ])('%s', (_, files, says) => expect(codes(files as never).join('\n')).toMatch(says));
});

describe('templates by name', () => {
  const build = async (template: string, ...options: string[]) => {
    const out = temporaryFolder();
    const done = await run([
      'build',
      ARTICLE,
      '--template',
      template,
      '--out',
      out,
      '--format',
      'html',
      ...options,
    ]);
    const read = (edition: string) => readFileSync(join(out, `after-the-attacks.${edition}.html`), 'utf8');
    return { ...done, files: filesIn(out), read };
  };
  test.each([
    ['handout', ['handout.student', 'handout.teacher'], 'Talk about it'],
    ['cards', ['cards.student', 'cards.teacher'], 'class="card"'],
    ['vocabulary', ['vocabulary.student', 'vocabulary.teacher'], 'accomplice'],
    ['text', ['text.student'], 'id="p3"'],
    ['key', ['key'], 'key-number'],
  ])('%s', async (template, editions, holds) => {
    const { code, files, read } = await build(template, '--strict');
    expect([code, files]).toEqual([0, editions.map((edition) => `after-the-attacks.${edition}.html`)]);
    for (const edition of editions) expect(read(edition)).toContain(holds);
  });
  test('the key has the numbers of the packet', async () => {
    const [key, packet] = [await build('key'), await build('packet', '--edition', 'key')];
    expect(key.read('key')).toBe(packet.read('key'));
  });
  test('a mistyped one', async () => {
    const { code, stderr } = await build('handuot');
    expect([code, stderr]).toEqual([1, expect.stringContaining('did you mean "handout"')]);
  });
  test('one of your own prints any part of the guide, with pictures beside it, and is proved', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    );
    const folder = folderOf({
      'sheet.hbs':
        '{{#> document}}<h1>{{article.title}}</h1><img src="pictures/a.png" alt="a"><img src="b.svg" alt="b">{{#each overview}}<p>{{text}}</p>{{/each}}{{#each talk}}<p>{{prompt}}</p>{{/each}}{{/document}}',
      'pictures/a.png': png,
      'b.svg': '<svg viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
      'template.yaml': 'templates: { sheet: { editions: [student], pages: 1 } }',
    });
    const { code, files, stderr } = await build(
      'sheet',
      '--templates',
      folder,
      '--strict',
      '--format',
      'pdf',
    );
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    expect(files).toEqual(['after-the-attacks.sheet.student.html', 'after-the-attacks.sheet.student.pdf']);
  });
  const OWN_FACE = {
    'sheet.hbs': '{{#> document}}<h1>{{article.title}}</h1><p class="own">Own words</p>{{/document}}',
    'user.css':
      '@font-face { font-family: "Own Face"; src: url("fonts/own.ttf") }\n.own { font-family: "own face" }',
    'template.yaml': 'templates: { sheet: { editions: [student] } }',
  };
  const TTF = readFileSync(
    join(import.meta.dirname, '../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf'),
  );
  test('a face of its style sheet comes from a file beside it, into the PDF and the page of HTML', async () => {
    const folder = folderOf({ ...OWN_FACE, 'fonts/own.ttf': TTF });
    const { code, stderr, read } = await build('sheet', '--templates', folder, '--strict');
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('warning')]);
    const page = read('sheet.student');
    expect(page.match(/font-family: "Own Face"; font-weight: 400[^,]*,/g)).toHaveLength(1);
    expect(page).not.toContain('own.ttf');
    const { stderr: said } = await run(['lint', folder, '--strict']);
    expect(said).toContain('nothing to mend');
  });
  test.each([
    ['missing', {}, /user\.css:1:1: error: there is no font file "fonts\/own\.ttf"/],
    ['no font', { 'fonts/own.ttf': 'text' }, /fonts\/own\.ttf: error: this is not a font/],
    [
      'torn',
      { 'fonts/own.ttf': TTF.subarray(0, 5000) },
      /fonts\/own\.ttf: error: this font file is not whole/,
    ],
    [
      'named from its style sheet',
      { 'user.css': OWN_FACE['user.css'].replace('fonts/', '../fonts/'), 'fonts/own.ttf': TTF },
      /there is no font file "\.\.\/fonts\/own\.ttf" [\s\S]*hint: .* write "fonts\/own\.ttf"/,
    ],
  ])('a font file that is %s is an error, in lint once', async (_, files, says) => {
    const folder = folderOf({ ...OWN_FACE, ...files });
    const { code, stderr } = await build('sheet', '--templates', folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(says)]);
    const linted = (await run(['lint', folder])).stderr;
    expect(linted.match(new RegExp(says, 'g'))).toHaveLength(1);
  });
  test('a link from there to a font elsewhere is not followed', async () => {
    const outside = join(folderOf({ 'own.ttf': TTF }), 'own.ttf');
    const folder = folderOf({ ...OWN_FACE, 'fonts/other.ttf': TTF });
    symlinkSync(outside, join(folder, 'fonts', 'own.ttf'));
    const { code, stderr } = await build('sheet', '--templates', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('this font stands outside its folder')]);
  });
  test('what a template does not print takes no number and no room', async () => {
    const folder = folderOf({
      'sheet.hbs':
        '{{#> document}}<h1>{{article.title}}</h1>{{#each vocabulary}}<p>{{term}}</p>{{/each}}{{#each keyQuotes}}{{> quote}}{{/each}}{{> check-reading}}{{/document}}',
      'template.yaml': 'templates: { sheet: { editions: [student], pages: 1 } }',
    });
    const { code, stderr, files, read } = await build('sheet', '--templates', folder);
    expect([code, files]).toEqual([0, ['after-the-attacks.sheet.student.html']]);
    expect(stderr).not.toMatch(/discussion|summary|figure|ticket/);
    expect(stderr).toMatch(/sheet: \d+ words? to know, \d+ questions? on the reading, 1 key quote/);
    expect(read('sheet.student')).toContain('<li value="1">');
  });
});

describe('eject and lint', () => {
  const lint = (folder: string, ...options: string[]) => run(['lint', folder, ...options]);
  test('a copy is sound, and is told from the built-in file when that changes', async () => {
    const folder = temporaryFolder();
    expect((await run(['eject', 'partials/cover.hbs', '--templates', folder])).code).toBe(0);
    const path = join(folder, 'partials', 'cover.hbs');
    expect(existsSync(path)).toBe(true);
    const sound = await lint(folder, '--strict');
    expect([sound.code, sound.stderr]).toEqual([0, expect.stringContaining('nothing to mend')]);
    expect((await run(['eject', 'partials/cover.hbs', '--templates', folder])).stderr).toContain(
      'not replaced',
    );
    writeFileSync(path, readFileSync(path, 'utf8').replace(/ [\da-f]{12} /, ' 000000000000 '));
    expect((await lint(folder)).stderr).toContain('has changed since this was copied');
    expect((await lint(folder, '--strict')).code).toBe(1);
  });
  test('a name that is not there', async () =>
    expect((await run(['eject', 'partials/covr.hbs'])).stderr).toContain('did you mean partials/cover.hbs'));
  test.each([
    ['partials/cover.hbs', '<p>\n{{article.titel}}', /cover\.hbs:2:3: error: there is no field "titel"/],
    ['partials/cover.hbs', '{{shout article.title}}', /cover\.hbs:1:1: error: there is no helper "shout"/],
    ['partials/cover.hbs', '{{> nowhere}}', /there is no partial "nowhere"/],
    [
      'partials/quiz.hbs',
      '<p>\n{{#each themes}}{{!-- {{/each}} --}}\n{{#if title}}x{{else}}y{{/if}}\n\n',
      /quiz\.hbs:2:1: error: the block "each" that begins here is not closed[\s\S]*write \{\{\/each\}\}/,
    ],
    ['sheet.hbs', '{{#> document}}\n <p>{{#if themes}}x</p>', /sheet\.hbs:2:5: error: the block "if" /],
    [
      'partials/quiz.hbs',
      '{{#if themes}}x{{/if}}\n{{title',
      /quiz\.hbs:2:1: error: this is not a Handlebars/,
    ],
    ['partials/cover.hbs', '{{#each themes}}{{/if}}', /cover\.hbs:1:4: error: \{\{#each\}\} is closed by/],
    [
      'partials/cover.hbs',
      '<p><img src="map.png" alt="m"></p>',
      /cover\.hbs:1:14: warning: there is no picture "map\.png"/,
    ],
    ['user.css', 'p {\n  cursor: help }', /user\.css:2:3: warning: "cursor" means nothing on paper/],
    ['user.css', 'p { font-size: 5pt }', /user\.css:1:5: warning: 5pt is too small/],
    ['user.css', ':root { --soft: #ccc }', /user\.css:1:9: warning: text in #ccc is too pale/],
    [
      'partials/cover.hbs',
      '<p>x\n<b style="font-size: 5pt">a</b>',
      /cover\.hbs:2:11: warning: 5pt is too small/,
    ],
    [
      'partials/cover.hbs',
      '<p style="width: {{article.words}}mm;\n  color: #ccc">a</p>',
      /cover\.hbs:2:3: warning: text in #ccc is too pale/,
    ],
    [
      'partials/cover.hbs',
      "<b style='hight: 5pt'>a</b>",
      /cover\.hbs:1:11: warning: unknown property "hight"/,
    ],
    ['user.css', 'p { font-family: "Comic Neue", serif }', /no font "Comic Neue"[\s\S]*Source Serif 4/],
  ])('%s: %s', async (name, content, says) => {
    const { stderr } = await lint(folderOf({ [name]: content }));
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/\n {2}> \d+ \| /);
    expect(stderr.match(/"hight"/g)?.length ?? 1).toBe(1);
  });
  test.each([
    '<p style="font-size: 12pt; color: #333">a</p>',
    '<p style="color: {{#if themes}}#111{{else}}#222{{/if}}; margin: 5pt">a</p>',
    '<p data-style="color: #ccc">style="color: #ccc"</p>',
    '<p style="width: {{article.words}}mm; height: {{article.words}}pt">a</p>',
    '{{!-- <p style="color: #ccc"> --}}\n{{! a style="color: #ccc" }}<!-- a style="color: #ccc" -->',
    '<p style="background-color: #ccc">a</p>',
  ])('what is said nothing of: %s', async (content) => {
    const { stderr } = await lint(folderOf({ 'partials/cover.hbs': content }));
    expect(stderr).not.toMatch(/too (?:small|pale)|css\//);
  });
  test.each([
    [
      '{ sheet: { sections: [talk, quotes] } }',
      /template\.yaml: error: there is no section "quotes"[\s\S]*themes/,
    ],
    ['{ sheet: { sections: [-talks] } }', /did you mean talk/],
    [
      '{ sheat: { pages: 1 } }',
      /template\.yaml: warning: there is no template "sheat"[\s\S]*did you mean "sheet"/,
    ],
    ['{ sheet: { sections: [talk, quiz] }, handout: { pages: 2 } }', /nothing to mend/],
  ])('what template.yaml says of templates: %s', async (said, says) => {
    const folder = folderOf({
      'sheet.hbs': '{{#> document}}{{> quiz}}{{/document}}',
      'partials/quiz.hbs': '<h1>{{article.title}}</h1>',
      'template.yaml': `templates: ${said}`,
    });
    expect((await lint(folder)).stderr).toMatch(says);
  });
  test('a sheet in place of the built-in one is told what the others ask of it, and once', async () => {
    const { stderr } = await lint(folderOf({ 'styles/guide.css': 'h1 { color: red }' }));
    expect(stderr).toMatch(/guide\.css: warning: .*leaves out what the page needs: --\w+/);
    expect(stderr).not.toContain('has no value here');
    const wrong = await lint(folderOf({ 'user.css': ':root { --body: red }' }));
    expect(wrong.stderr).toContain('does not take "red"');
  });
  test('a pack and settings too', async () => {
    const folder = folderOf({ 'a.yaml': 'id: a\ntitel: A\nthemes: []', 'study-guide.yaml': 'papr: a4' });
    expect((await lint(join(folder, 'a.yaml'))).stderr).toMatch(/a\.yaml:2:1:.*titel/);
    expect((await lint(join(folder, 'study-guide.yaml'))).stderr).toContain('did you mean "paper"');
  });

  test.each([
    ['school: { nmae: Hill School }', 'did you mean "name"'],
    ['title: Year 9\npapr: a4\nlooks: { accent: red }', 'did you mean "paper"'],
    ['id: a\ntitle: A\npaper: a4\nthemes: [{ id: b, title: B, words: [school] }]', 'paper'],
    ['id: a\ntitle: The school: a history', 'a.yaml:2:'],
    ['id: a\ntitle: A\nnotes: { words: [looks] }', 'themes'],
  ])('a YAML file is settings by its keys, a pack else: %j', async (content, says) => {
    const { stderr } = await lint(join(folderOf({ 'a.yaml': content }), 'a.yaml'));
    expect(stderr).toContain(says);
    expect(stderr.includes('[settings/')).toBe(says.startsWith('did'));
  });
});

test('cards of tasks that belong to no paragraph', async () => {
  const satz =
    'Der Hafen von Lunde wurde im Winter geschlossen, weil die Boote nicht mehr auslaufen konnten.';
  const folder = folderOf({ 'a.txt': `Der Hafen\n\n${[satz, satz, satz].join('\n\n')}\n` });
  const argv = [
    'build',
    join(folder, 'a.txt'),
    '--language',
    'de',
    '--template',
    'cards',
    '--format',
    'html',
  ];
  const { code, stderr } = await run([...argv, '--out', folder]);
  expect(stderr).not.toContain('template/failed');
  expect(code).toBe(0);
});
