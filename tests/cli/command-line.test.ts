/** The command line as people expect it of any program. */

import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/base/diagnostics.js';
import { colored, usesColor } from '../../src/cli/color.js';
import { runCommandLine } from '../../src/cli/index.js';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

const build = (...options: string[]) => run(['build', SAMPLE, '--sections', 'words', ...options]);

describe('formats', () => {
  test.each([
    [['--format', 'html,json']],
    [['--format', 'html', '--format', 'json']],
    [['--format=HTML,json']],
  ])('%j', async (options) => {
    const out = temporaryFolder();
    expect((await build('--edition', 'student', '--out', out, ...options)).code).toBe(0);
    expect(filesIn(out)).toEqual(['how-bread-rises.guide.json', 'how-bread-rises.student.html']);
  });
  test('one that there is not', async () => {
    const { code, stderr } = await build('--format', 'pdf,doc');
    expect([code, stderr]).toEqual([2, expect.stringContaining('doc')]);
  });
});

describe('--out -', () => {
  test('writes the one file to standard output, and nothing else there', async () => {
    const { code, stdout, stderr } = await build('--out', '-', '--edition', 'student', '--format', 'html');
    expect([code, stdout.slice(0, 15)]).toEqual([0, '<!doctype html>']);
    expect(stderr).not.toContain('wrote');
  });
  test('refuses two, and two articles', async () => {
    const { code, stderr } = await build('--out', '-');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--edition student')]);
    const other = join(temporaryFolder(), 'a.txt');
    writeFileSync(other, 'A');
    expect((await run(['build', SAMPLE, other, '--out', '-'])).code).toBe(2);
  });
});

describe('an option that has a value says so when it is left out', () => {
  test.each([
    ['--format', '--out', 'o'],
    ['--format', '--quiet'],
    ['--format='],
    ['--paper', '--quiet'],
    ['--pages'],
  ])('%s %s', async (...options) => {
    const { code, stderr } = await run(['build', SAMPLE, ...options]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /^study-guide: --(?:format|paper|pages) needs a value behind it\n {2}hint: /,
      ),
    });
  });
  test.each([
    ['--format', 'json', '--quiet', SAMPLE],
    [SAMPLE, '--format=json', '--duplex'],
    ['--format', 'json', '--format', 'json', SAMPLE],
  ])('%s %s %s', async (...options) => {
    const folder = temporaryFolder();
    expect((await run(['build', ...options, '--out', folder])).code).toBe(0);
    expect(filesIn(folder)).toEqual(['how-bread-rises.guide.json']);
  });
});

test('--open shows the first PDF; that nothing can show it is no fault', async () => {
  const out = temporaryFolder();
  const argv = ['build', SAMPLE, '--sections', 'words', '--out', out, '--open'];
  const opened: string[] = [];
  const sink = { write: () => true };
  const streams = { stdin: Readable.from(['']), stdout: sink, stderr: sink };
  const open = async (path: string): Promise<void> => void opened.push(path);
  expect(await runCommandLine(argv, { ...streams, open })).toBe(0);
  expect(opened).toEqual([join(out, 'how-bread-rises.student.pdf')]);
  expect((await run(argv)).stderr).toContain('no program here shows such files');
});

test('what was made is summed up: pages and items', async () => {
  const { stderr } = await build('--out', temporaryFolder());
  expect(stderr).toMatch(/^how-bread-rises: \d+ words to know$/m);
  expect(stderr).toMatch(/student\.pdf \(1 page\)$/m);
});

describe('help and completions', () => {
  test('help by task', async () => {
    expect((await run(['--help'])).stdout).toContain('What do you want to do?');
    const { stdout } = await run(['build', '--help']);
    for (const group of ['What is printed:', 'How it looks:', 'The files:', 'The article:', 'The run:'])
      expect(stdout).toContain(group);
  });
  test('a script for the shell, and what it asks', async () => {
    expect((await run(['completion'])).stdout).toContain('_study-guide_yargs_completions');
    const { stdout } = await run(['--get-yargs-completions', 'study-guide', 'build', '--paper', '']);
    expect(stdout.split('\n')).toContain('legal');
  });
  test('the version is that of the program', async () =>
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
});

test('colours on a terminal alone, and never against NO_COLOR', () => {
  const write = () => true;
  const kept = process.env['NO_COLOR'];
  delete process.env['NO_COLOR'];
  expect([usesColor({ write, isTTY: true }), usesColor({ write })]).toEqual([
    process.env['TERM'] !== 'dumb',
    false,
  ]);
  process.env['NO_COLOR'] = '1';
  expect(usesColor({ write, isTTY: true })).toBe(false);
  if (kept === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = kept;
  expect(colored('a.css:1:1: error: no\n  hint: yes', 'error')).toBe(
    'a.css:1:1: \u001b[1;31merror\u001b[0m: no\n\u001b[1m  hint:\u001b[0m yes',
  );
});

test('a hint of several lines keeps them, and shows what would steer the terminal', () =>
  expect(
    formatDiagnostic({
      severity: 'error',
      code: 'read/chapter',
      message: 'no',
      file: 'a.epub',
      hint: 'name a chapter:\n1  One\u001b[2J',
    }),
  ).toBe('a.epub: error: no   [read/chapter]\n  hint: name a chapter:\n1  One\\u{1b}[2J'));

test.each(['--pack', '--config'])('a file that is too large is no article after %s', async (option) => {
  const large = join(temporaryFolder(), 'large.yaml');
  writeFileSync(large, '');
  truncateSync(large, 65 * 1024 * 1024);
  const { code, stderr } = await build(option, large);
  expect([code, stderr]).toEqual([1, expect.stringContaining('65 MB: too large (at most 64 MB are read)')]);
});
