/** Settings files at work: which are found, what wins, what they name. */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type Given, settle } from '../../src/cli/settle.js';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

/** A folder with these files and an article in `unit/`. */
function school(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ 'unit/bread.md': readFileSync(SAMPLE), ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const html = async (folder: string, ...options: string[]): Promise<string> => {
  const { stdout, stderr, code } = await run([
    'inspect',
    join(folder, 'unit', 'bread.md'),
    '--stage',
    'html',
    ...options,
  ]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return stdout;
};

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

test('a file above the article holds, the one beside it wins, the command line before both', async () => {
  const folder = school({
    'study-guide.yaml': 'title: Far\nbyline: Far\nwords: { Name: Your name }',
    'unit/study-guide.yaml': 'title: Near\nsource: Near',
  });
  const page = await html(folder, '--source', 'Typed');
  for (const said of ['>Near</h1>', 'Far, Typed', 'Your name']) expect(page).toContain(said);
  expect(await html(folder, '--no-config')).not.toContain('Near');
  const config = join(folder, 'study-guide.yaml');
  expect(await html(folder, '--config', config)).toContain('>Far</h1>');
});

test('a folder with the name of a settings file is told, above the article as beside it', async () => {
  for (const name of ['study-guide.yaml', 'unit/study-guide.yml']) {
    const folder = school({ [`${name}/a.txt`]: 'a' });
    const { code, stderr } = await run(['inspect', join(folder, 'unit', 'bread.md'), '--stage', 'html']);
    expect(code).toBe(1);
    expect(stderr).toContain('this is a folder');
  }
});

test('a school renames what its pages say: headings, feet, tasks, what is read out', async () => {
  const words = {
    page: 'sheet',
    of: 'out of',
    'Student edition': 'Pupils’ copy',
    paragraph: 'part',
    'sentences that are whole, in your own words': 'your own words',
  };
  const folder = school({ 'study-guide.yaml': `words: ${JSON.stringify(words)}` });
  const page = await html(folder);
  for (const said of [
    'data-page="sheet"',
    'data-edition="Pupils’ copy"',
    'aria-label="part ',
    '>your own words<',
  ])
    expect(page).toContain(said);
  const foot = await run(['inspect', join(folder, 'unit', 'bread.md'), '--stage', 'pages']);
  expect(foot.stdout.replaceAll('\u00a0', ' ')).toContain('Pupils’ copy · sheet 1 out of ');
  writeFileSync(
    join(folder, 'unit', 'bread.md'),
    '# Le pain\n\nLe pain est bon. Il est chaud et nous le mangeons le matin.\n',
  );
  writeFileSync(
    join(folder, 'study-guide.yaml'),
    'words: { What does the text leave open? Write down two questions that you would put to it.: Et après ? }',
  );
  expect(await html(folder, '--length', 'full', '--language', 'fr')).toContain('Et après ?');
});

test('each article of a run has the settings of its own folder', async () => {
  const folder = school({
    'other/bread.md': readFileSync(SAMPLE),
    'other/study-guide.yaml': 'out: made\nformat: json\ntitle: Other',
  });
  const out = join(folder, 'out');
  const articles = ['unit', 'other'].map((name) => join(folder, name, 'bread.md'));
  await run(['build', ...articles, '--format', 'json', '--out', out]);
  const titles = filesIn(out).map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')).article.title);
  expect(titles).toEqual(['Other', 'Why Bread Rises']);
  await run(['build', articles[1]!]);
  expect(filesIn(join(folder, 'other', 'made'))).toEqual(['bread.guide.json']);
});

test('a logo beside the settings is printed; one elsewhere is refused', async () => {
  const settings = 'school: { name: Hill, logo: logo.png }';
  const folder = school({ 'study-guide.yaml': settings, 'logo.png': PNG });
  expect(await html(folder)).toContain('src="data:image/png;base64,');
  const outside = join(school({ 'secret.png': PNG }), 'secret.png');
  const linked = school({ 'study-guide.yaml': settings });
  symlinkSync(outside, join(linked, 'logo.png'));
  const refused = await run(['inspect', join(linked, 'unit', 'bread.md'), '--stage', 'html']);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('outside its folder')]);
  const text = school({ 'study-guide.yaml': settings, 'logo.png': 'no picture' });
  expect((await run(['inspect', join(text, 'unit', 'bread.md'), '--stage', 'html'])).stderr).toContain(
    'not a PNG, JPEG or SVG',
  );
});

test('a font beside the settings is set in; what is no font is refused', async () => {
  const ttf = join(import.meta.dirname, '../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');
  const settings = 'fonts: own.ttf\nlooks: { reading-font: DejaVu Serif }\nsections: text';
  const folder = school({ 'study-guide.yaml': settings, 'own.ttf': readFileSync(ttf) });
  const article = join(folder, 'unit', 'bread.md');
  expect((await run(['inspect', article, '--stage', 'pages'])).stdout).toContain('DejaVu Serif');
  writeFileSync(join(folder, 'study-guide.yaml'), settings.replace('Serif }', 'Serrif }'));
  const build = ['build', article, '--format', 'html', '--edition', 'student', '--out', join(folder, 'out')];
  expect((await run(build)).stderr).toMatch(
    /study-guide\.yaml:2:24: warning: there is no font "DejaVu Serrif".*\n.*\n {2}> 2 \| looks/,
  );
  writeFileSync(join(folder, 'own.ttf'), 'wOFF');
  expect((await run(['inspect', article, '--stage', 'pages'])).stderr).toMatch(
    /own\.ttf: error: this is not a font/,
  );
});

test('what is no file is not read: it may never end', async () => {
  const says = {
    'fonts: [/dev/null]': 'a pipe or a device',
    'pack: /dev/null': 'a pipe or a device',
    'school: { logo: pictures }': 'this is a folder',
  };
  for (const [named, said] of Object.entries(says)) {
    const folder = school({ 'unit/study-guide.yaml': named, 'unit/pictures/a.png': PNG });
    const { code, stderr } = await run(['build', join(folder, 'unit', 'bread.md'), '--out', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(said) });
  }
  const config = await run(['build', SAMPLE, '--config', '/dev/null']);
  expect(config).toMatchObject({ code: 1, stderr: expect.stringContaining('a pipe or a device') });
});

test('a mistake is shown in its line', async () => {
  const folder = school({ 'study-guide.yaml': 'paper: a4\nlenght: full\n' });
  const { code, stderr } = await run(['build', join(folder, 'unit', 'bread.md')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /study-guide\.yaml:2:1: error.*\n.*paper: a4\n {2}> 2 \| lenght: full\n.*\^\n {2}hint: did you mean "length"/,
  );
});

test('init writes a file, and never over one', async () => {
  const folder = temporaryFolder();
  expect((await run(['init', folder])).code).toBe(0);
  expect(readFileSync(join(folder, 'study-guide.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=file:.*study-guide\.schema\.json\n/,
  );
  const again = await run(['init', folder]);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('not replaced')]);
});

test.each([
  ['sections: [words, txet]', 'no section "txet"'],
  ['template: handuot', 'no template "handuot"'],
  ['language: "%%"', '"language" must be'],
  ['versions: [A, X]', '"versions" must be'],
])('what only the program can refuse is told with the file that says it: %s', async (line, message) => {
  const folder = school({ 'study-guide.yaml': 'title: Far', 'unit/study-guide.yaml': line });
  const { code, stderr } = await run(['inspect', join(folder, 'unit', 'bread.md'), '--stage', 'html']);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/unit\/study-guide\.yaml.*: error: /)]);
  expect(stderr).toContain(message);
});

test.each([
  ['sections: [words, quiz]\nlanguage: pt-BR\nversions: [a, B]', {}],
  ['sections: [txet]', { sections: 'words' }],
  ['template: handuot', { template: 'handout' }],
])('what is right, or is not used, is no fault: %s', (text, typed) => {
  const folder = school({
    'study-guide.yaml': `${text}\ntemplates: ours`,
    'ours/partials/quiz.hbs': '<p>Quiz</p>',
  });
  const { options } = settle(typed as Given, join(folder, 'unit', 'bread.md'), () =>
    expect.fail('nothing is wrong'),
  );
  expect(options).toMatchObject(typed);
});

test('a look that will not do is told at its place in the file that says it', async () => {
  const folder = school({
    'study-guide.yaml': 'looks:\n  soft: "#eee"\n  ink: "#ddd"\n  tint: "#eee"',
    'unit/study-guide.yaml': '{ "looks": { "body": "5pt",\n "ink": "#111" } }',
  });
  const article = join(folder, 'unit', 'bread.md');
  const { stderr } = await run(['build', article, '--format', 'json', '--out', join(folder, 'out')]);
  expect(stderr).toMatch(/unit\/study-guide\.yaml:1:22: warning: 5pt is too small/);
  expect(stderr).toMatch(/(?<!unit\/)study-guide\.yaml:2:9: warning: text in #eee is too pale/);
  expect(stderr.match(/too pale|too small/g)).toHaveLength(2);
  const { stderr: linted } = await run(['lint', join(folder, 'study-guide.yaml')]);
  expect(linted.match(/study-guide\.yaml:[23]:\d+: warning: text in #\w+ is too pale/g)).toHaveLength(2);
});
