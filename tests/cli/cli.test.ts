import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPLETE, filesIn, type Run, run, SAMPLE, temporaryFolder } from './run.js';

function check(result: Run, expected: { code: number; says?: string | RegExp }): void {
  expect({ code: result.code, stderr: result.stderr }).toMatchObject({ code: expected.code });
  if (expected.says) expect(result.stderr + result.stdout).toMatch(expected.says);
  expect(result.stderr).not.toMatch(/^\s+at /m);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = `The Storm

The harbour master closed the port on Monday after three boats had been lost. “Nobody sails today,” said Ida Holm.

Fishermen in the town of Skerry may lose forty boats if the storm stays, because the old pier will not stand another night of such waves.
`;

describe('wrong usage is exit code 2 with a way out', () => {
  test('a kind of text there is none of', async () =>
    check(await run(['build', 'a.txt', '--type', 'letter']), { code: 2, says: 'interview' }));
  test('a language that is no tag', async () =>
    check(await run(['build', 'a.txt', '--language', 'not a tag']), { code: 2, says: 'pt-BR' }));
  test('no command', async () => check(await run([]), { code: 2, says: 'Say what to do' }));
  test('a mistyped command', async () =>
    check(await run(['biuld', SAMPLE]), { code: 2, says: 'Did you mean build' }));
  test('a mistyped option', async () =>
    check(await run(['build', SAMPLE, '--editon', 'student']), { code: 2, says: 'did you mean --edition' }));
  test('a longer name of an option gets it', async () =>
    check(await run(['build', SAMPLE, '--output', 'guides']), { code: 2, says: 'did you mean --out?' }));
  test('a value that is nearly one of the choices', async () =>
    check(await run(['build', SAMPLE, '--print', 'dyslexic']), { code: 2, says: 'did you mean "dyslexia"' }));
  test('a value that is not among the choices', async () =>
    check(await run(['build', SAMPLE, '--paper', 'a3']), { code: 2, says: 'a4' }));
  test('a broken config', async () =>
    check(await run(['build', SAMPLE, '--config', file('c.json', '{')]), {
      code: 1,
      says: /c\.json:1:2: error/,
    }));
  test('no file', async () => check(await run(['build']), { code: 2, says: 'name the file to work on' }));
  test('an option given twice', async () =>
    check(await run(['build', SAMPLE, '--edition', 'student', '--edition', 'teacher']), {
      code: 2,
      says: 'only once',
    }));
  test('an option of another command', async () =>
    check(await run(['inspect', SAMPLE, '--out', 'x']), { code: 2, says: 'not an option of this command' }));
  test('one file too many', async () =>
    check(await run(['inspect', SAMPLE, 'more.txt']), { code: 2, says: 'one file too many: more.txt' }));
  test('wrong types in a config', async () =>
    check(await run(['build', SAMPLE, '--config', file('c.json', '{"title":[5]}')]), {
      code: 1,
      says: /c\.json:1:10: error: "title" must be a text/,
    }));
  test('a section that does not exist', async () =>
    check(await run(['build', SAMPLE, '--sections', 'wrods', '--out', temporaryFolder()]), {
      code: 2,
      says: 'did you mean words',
    }));
  test('sections that are all left out', async () =>
    check(await run(['build', SAMPLE, '--sections', 'text,-text', '--out', temporaryFolder()]), {
      code: 2,
      says: 'nothing to print',
    }));
  test('a number of pages that is none', async () => {
    for (const pages of ['0', 'ten', '2.5'])
      check(await run(['build', SAMPLE, '--pages', pages]), {
        code: 2,
        says: '--pages must be a whole number',
      });
  });
  test('a port that is none', async () => {
    for (const port of ['x', '-1', '65536', '1.5'])
      check(await run(['preview', SAMPLE, `--port=${port}`]), {
        code: 2,
        says: 'a whole number from 0 to 65535',
      });
  });
  test('help shows examples', async () =>
    check(await run(['build', '--help']), { code: 0, says: /Examples:[\s\S]*article\.txt/ }));
});

describe('bad input is exit code 1, a message and no file', () => {
  async function checkRefused(
    path: string,
    says: string | RegExp,
    options: readonly string[] = [],
  ): Promise<void> {
    const out = join(temporaryFolder(), 'out');
    check(await run(['build', path, '--out', out, ...options]), { code: 1, says });
    expect(filesIn(out)).toEqual([]);
  }
  test('a missing file', () => checkRefused('nowhere.txt', 'there is no such file'));
  test('an address', () => checkRefused('https://example.org/a.html', 'nothing is fetched'));
  test('an empty folder', () => checkRefused(temporaryFolder(), 'this folder holds no file that is read'));
  test('a pattern that no file has', () =>
    checkRefused(join(temporaryFolder(), '*.txt'), 'no file has such a name'));
  test('an empty file', () => checkRefused(file('a.txt', ''), 'the file is empty'));
  test('a binary file', () =>
    checkRefused(
      file(
        'a.txt',
        Uint8Array.from({ length: 3000 }, (_, i) => (i * 91) % 256),
      ),
      'not a text file',
    ));
  test('a book', () =>
    checkRefused(file('a.txt', 'One more line of a book. '.repeat(210_000)), 'this is a book'));
  test('a file where the folder should be', () => {
    const path = file('a.txt', ARTICLE);
    return run(['build', path, '--out', path]).then((result) =>
      check(result, { code: 1, says: 'this is a file, not a folder' }),
    );
  });
  test('an unknown pack', () =>
    checkRefused(SAMPLE, 'did you mean "europe-2015"', ['--pack', 'europe-2051']));
  test('a missing folder of templates', () =>
    checkRefused(SAMPLE, 'no such folder of templates', ['--templates', 'nowhere']));
  test('a template with an unknown field', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'partials'));
    writeFileSync(join(folder, 'partials', 'cover.hbs'), '<h1>{{article.titel}}</h1>');
    return checkRefused(
      SAMPLE,
      /cover\.hbs:1:7: error: there is no field "titel"[\s\S]*did you mean "title"/,
      ['--templates', folder],
    );
  });
  test('warnings, when strict', () =>
    checkRefused(
      file(
        'a.md',
        '# T\n\nA short line of text stands here.\n\n## One\n\nAnother line stands here.\n\n#### Two\n\nAnd one more here.\n',
      ),
      'nothing is written',
      ['--strict'],
    ));
});

describe('build', () => {
  test('writes both editions and leaves nothing else', async () => {
    const out = temporaryFolder();
    check(await run(['build', file('storm.txt', ARTICLE), '--out', out]), { code: 0, says: 'wrote' });
    expect(filesIn(out)).toEqual(['storm.student.pdf', 'storm.teacher.pdf']);
    expect(readFileSync(join(out, 'storm.student.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
  test('writes a key when it is asked for', async () => {
    const out = temporaryFolder();
    check(await run(['build', file('storm.txt', ARTICLE), '--out', out, '--edition', 'key']), { code: 0 });
    expect(filesIn(out)).toEqual(['storm.key.pdf']);
  });
  test('writes several versions, each with its letter', async () => {
    const out = temporaryFolder();
    const options = ['--out', out, '--edition', 'student', '--format', 'html', '--versions'];
    check(await run(['build', file('storm.txt', ARTICLE), ...options, 'a,B']), { code: 0 });
    expect(filesIn(out)).toEqual(['storm.A.student.html', 'storm.B.student.html']);
    expect(readFileSync(join(out, 'storm.B.student.html'), 'utf8')).toContain('version B</p>');
    check(await run(['build', file('storm.txt', ARTICLE), ...options, 'A,X']), {
      code: 2,
      says: 'letters from A to D',
    });
  });
  test('says what was left out to fit', async () => {
    const out = temporaryFolder();
    const options = ['--out', out, '--edition', 'student', '--pages', '5'];
    check(await run(['build', SAMPLE, ...options]), {
      code: 0,
      says: /left out to fit 5 pages: \d.*\n {2}--pages N allows more\n/,
    });
    check(await run(['build', COMPLETE, ...options.slice(0, -2), '--length', 'handout']), {
      code: 0,
      says: '--pages N allows more, --length full prints all there is',
    });
    check(await run(['build', SAMPLE, ...options.slice(0, -1), '1', '--sections', 'text']), {
      code: 0,
      says: 'and not 1: the least there can be is about',
    });
  });
  test('prints the sections that are named, also one of your own', async () => {
    const [out, folder] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(folder, 'partials'));
    writeFileSync(join(folder, 'partials', 'quiz.hbs'), '<h2>Quiz of {{article.words}} words</h2>');
    const options = ['--out', out, '--edition', 'student', '--format', 'html', '--templates', folder];
    check(await run(['build', file('storm.txt', ARTICLE), ...options, '--sections', 'quiz,text']), {
      code: 0,
    });
    const html = readFileSync(join(out, 'storm.student.html'), 'utf8');
    expect(html.match(/<h[12][^<]*/g)?.map((tag) => tag.replace(/ [^>]*(?=>)/u, ''))).toEqual([
      '<h1>The Storm',
      '<h2>Quiz of 46 words',
      '<h2>The text',
    ]);
  });
  test('two runs give equal bytes', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const article = file('storm.txt', ARTICLE);
    for (const out of [one, two])
      await run(['build', article, '--out', out, '--format', 'pdf', '--format', 'json', '--format', 'html']);
    expect(filesIn(one)).toHaveLength(5);
    for (const name of filesIn(one))
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
  });
  test('reads standard input', async () => {
    const out = temporaryFolder();
    check(await run(['build', '-', '--out', out, '--edition', 'student'], ARTICLE), { code: 0 });
    expect(filesIn(out)).toEqual(['guide.student.pdf']);
  });
  test('a failed run leaves what was there', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'a.student.pdf'), 'mine');
    check(await run(['build', file('a.txt', ''), '--out', out]), { code: 1 });
    expect(readFileSync(join(out, 'a.student.pdf'), 'utf8')).toBe('mine');
  });
  test('options from a file', async () => {
    const out = temporaryFolder();
    const config = file('c.json', JSON.stringify({ out, edition: 'teacher', format: ['html'] }));
    check(await run(['build', file('storm.txt', ARTICLE), '--config', config]), { code: 0 });
    expect(filesIn(out)).toEqual(['storm.teacher.html']);
  });
  test('quiet says nothing when all is well', async () => {
    const result = await run(['build', COMPLETE, '--out', temporaryFolder(), '--quiet']);
    expect([result.code, result.stderr]).toEqual([0, '']);
  });
});

describe('inspect', () => {
  test('shows an article and nothing of the command line', async () => {
    const { stdout } = await run(['inspect', '-', '--stage', 'article'], ARTICLE);
    expect(Object.keys(JSON.parse(stdout)).sort()).toEqual(
      ['file', 'headings', 'kind', 'language', 'paragraphs', 'removed', 'text', 'title'].sort(),
    );
  });
  for (const stage of ['article', 'analysis', 'themes', 'guide']) {
    test(`${stage} is JSON and nothing else`, async () => {
      const { code, stdout } = await run(['inspect', '-', '--stage', stage], ARTICLE);
      expect([code, typeof JSON.parse(stdout)]).toEqual([0, 'object']);
    });
  }
  test('quotations are one a line, with the rule that spoke when asked why', async () => {
    const text = 'The Storm\n\n“It will hold,” said Ada Obi.\n';
    const shown = async (...why: string[]) =>
      (await run(['inspect', '-', '--stage', 'quotations', ...why], text)).stdout;
    expect(await shown()).toBe('¶1 direct | Ada Obi (named, said) | It will hold,\n');
    expect(await shown('--why')).toContain('| [tag behind] |');
  });
  test('html, styles and pages are text', async () => {
    expect((await run(['inspect', '-', '--stage', 'html'], ARTICLE)).stdout).toMatch(/^<!doctype html>/);
    expect((await run(['inspect', '-', '--stage', 'styles'], ARTICLE)).stdout).toMatch(/^body /);
    expect((await run(['inspect', '-', '--stage', 'pages'], ARTICLE)).stdout).toMatch(
      /^page 1 595\.28×841\.89/,
    );
  });
});

describe('render', () => {
  test('prints a guide that was edited', async () => {
    const out = temporaryFolder();
    await run(['build', file('storm.txt', ARTICLE), '--out', out, '--format', 'json']);
    const path = join(out, 'storm.guide.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "The Storm"', '"title": "My Storm"'));
    check(await run(['render', path, '--out', out, '--format', 'html', '--edition', 'student']), { code: 0 });
    expect(readFileSync(join(out, 'storm.student.html'), 'utf8')).toMatch(/<h1[^>]*>My Storm<\/h1>/);
  });
  test('refuses a guide whose extract was changed', async () => {
    const out = temporaryFolder();
    await run(['build', file('storm.txt', ARTICLE), '--out', out, '--format', 'json']);
    const path = join(out, 'storm.guide.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"text": "Nobody sails today,"', '"text": "Everybody sails today,"'),
    );
    check(await run(['render', path, '--out', out]), { code: 1, says: 'is not what stands' });
  });
  test('refuses what is not JSON', async () =>
    check(await run(['render', SAMPLE]), { code: 1, says: 'not a JSON file' }));
});

describe('check', () => {
  test('a PDF and its guide agree', async () => {
    const out = temporaryFolder();
    await run(['build', file('storm.txt', ARTICLE), '--out', out, '--format', 'json', '--format', 'pdf']);
    const guide = join(out, 'storm.guide.json');
    check(await run(['check', join(out, 'storm.teacher.pdf'), '--guide', guide]), {
      code: 0,
      says: 'stands in it',
    });
    check(await run(['check', join(out, 'storm.student.pdf'), '--guide', guide, '--edition', 'teacher']), {
      code: 1,
      says: 'error',
    });
  });
  test('something that is no PDF', async () => {
    const out = temporaryFolder();
    await run(['build', file('storm.txt', ARTICLE), '--out', out, '--format', 'json']);
    check(await run(['check', SAMPLE, '--guide', join(out, 'storm.guide.json')]), {
      code: 1,
      says: 'no PDF that can be read',
    });
  });
});

test('packs lists what each looks for', async () => {
  const { code, stdout } = await run(['packs']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/europe-2015: .*\n {2}Terrorism: /);
});

describe('packs of your own', () => {
  test('are drafted, checked, and never written over', async () => {
    const file = join(temporaryFolder(), 'bread.pack.yaml');
    const made = await run(['packs', 'new', SAMPLE, '--out', file]);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain(`study-guide packs check ${file} --article ${SAMPLE}`);
    const drafted = readFileSync(file, 'utf8');
    const checked = await run(['packs', 'check', file, '--article', SAMPLE]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout + checked.stderr).toContain(`${file}: `);
    const again = await run(['packs', 'new', SAMPLE, '--out', file]);
    expect(again).toMatchObject({ code: 1 });
    expect(again.stderr).toContain('is not replaced');
    expect(readFileSync(file, 'utf8')).toBe(drafted);
  });

  test('say which of their themes catch nothing', async () => {
    const file = join(temporaryFolder(), 'sea.yaml');
    writeFileSync(file, 'id: sea\ntitle: S\nthemes: [{ id: s, title: Ships, words: [frigate, keel] }]\n');
    const { code, stderr } = await run(['packs', 'check', file, '--article', SAMPLE]);
    expect(code).toBe(0);
    expect(stderr).toContain('nothing here went to "Ships"');
    const theme = (title: string, words: string) => `{ id: ${title}, title: ${title}, words: [${words}] }`;
    writeFileSync(
      file,
      `id: sea\ntitle: S\nthemes:\n  - ${theme('Bread', 'yeast, dough, flour, oven')}\n  - ${theme('Ships', 'keel')}\n`,
    );
    const checked = await run(['packs', 'check', file, '--article', SAMPLE]);
    expect(checked.stderr).toMatch(/(?:went to|listed for) "Ships"/);
    expect(checked.stderr).not.toContain('()');
  });

  test('a mistake in one is said with its place', async () => {
    const file = join(temporaryFolder(), 'sea.yaml');
    writeFileSync(file, 'id: sea\ntitle: S\n');
    expect(await run(['packs', 'check', file])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the pack has no themes'),
    });
  });
});
