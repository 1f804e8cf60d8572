/** Every command that the documentation shows does what it says: it runs, in the order of its page, and ends well. */

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run, SAMPLE, temporaryFolder } from './cli/run.js';

const ROOT = join(import.meta.dirname, '..');
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name))].filter(
  (name) => name.endsWith('.md'),
);

/** Answered by a person or a browser. */
const NEVER_ENDS = /^preview\b/;

/** What stands in the lines of `sh` blocks behind the name of the program. */
function commandsOn(page: string): string[] {
  const blocks = readFileSync(join(ROOT, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm);
  return [...blocks].flatMap(([, block]) =>
    [...block!.matchAll(/^study-guide (.*?)(?:\s+#.*)?$/gm)]
      .map(([, command]) => command!)
      .filter((command) => !NEVER_ENDS.test(command)),
  );
}

/** Files of `my-templates/` and edits that a page shows: each stands behind the words that name it. */
function filesOn(page: string): (readonly [string, string])[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = text.matchAll(
    /`(my-templates\/[\w./-]+\.\w+|my-article\.edits\.yaml)`[^`]*```(?:handlebars|yaml|css)\n([\s\S]*?)```/g,
  );
  return [...blocks].map(([, name, content]) => [name!, content!]);
}

/** A folder with the files that the pages speak of. */
function deskWithFiles(page: string): string {
  const folder = temporaryFolder();
  cpSync(join(SAMPLE, '..', 'after-the-attacks.txt'), join(folder, 'my-article.txt'));
  mkdirSync(join(folder, 'unit-1'));
  cpSync(SAMPLE, join(folder, 'unit-1', 'bread.md'));
  for (const [name, content] of filesOn(page)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const here = process.cwd();
afterAll(() => process.chdir(here));

describe.each(PAGES.filter((page) => commandsOn(page).length > 0))('%s', (page) => {
  const folder = deskWithFiles(page);
  test.each(commandsOn(page))('study-guide %s', async (command) => {
    process.chdir(folder);
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
    const { code, stderr } = await run(words);
    expect({ code, errors: stderr.split('\n').filter((line) => / error: /.test(line)) }).toEqual({
      code: 0,
      errors: [],
    });
  });
});

test('the page for teachers shows commands', () =>
  expect(commandsOn(join('docs', 'teachers.md')).length).toBeGreaterThan(10));
