/** The edits beside an article, at every build: marked where they are no longer the article's words, and proved. */

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, run, SAMPLE, temporaryFolder } from './run.js';

test('edits beside an article are laid over its guide', async () => {
  const folder = temporaryFolder();
  const article = join(folder, 'bread.md');
  copyFileSync(SAMPLE, article);
  writeFileSync(
    join(folder, 'bread.edits.yaml'),
    '- add: summary\n  paragraph: 2\n  text: Written by the teacher.\n- drop: word\n  says: nowhere\n',
  );
  const out = join(folder, 'out');
  const made = await run([
    'build',
    folder,
    '--out',
    out,
    '--format',
    'html',
    '--format',
    'pdf',
    '--format',
    'json',
  ]);
  expect(made.stderr).toContain('bread.edits.yaml:4:3: warning: no word says "nowhere" any more');
  expect(made.stderr).not.toContain('passed over');
  expect(made.code).toBe(0);
  expect(filesIn(out)).toContain('bread.teacher.pdf');
  const [teacher, student] = ['teacher', 'student'].map((edition) =>
    readFileSync(join(out, `bread.${edition}.html`), 'utf8'),
  );
  expect(teacher).toContain('Written by the teacher.');
  expect(teacher).toContain('<span class="edited"> edited</span>');
  expect(teacher).toContain('was changed by hand');
  expect(student).not.toContain('> edited<');
  const again = await run(['render', join(out, 'bread.guide.json'), '--out', join(out, 'again')]);
  expect(again.code).toBe(0);
});

test('a file of edits that is wrong ends the run with its place', async () => {
  const folder = temporaryFolder();
  const article = join(folder, 'bread.md');
  copyFileSync(SAMPLE, article);
  writeFileSync(join(folder, 'bread.edits.yaml'), '- drop: word\n  sais: dough\n');
  const { code, stderr } = await run(['build', article, '--out', join(folder, 'out')]);
  expect(code).toBe(1);
  expect(stderr).toContain('bread.edits.yaml:2:3: error: unknown key "sais"');
  expect(stderr).toContain('hint: did you mean "says"?');
});

/** A text with one question to ask. */
const FEW = `The Bridge of Lunde

The bridge of Lunde is old, and the river under it is slow. Of the 40 boats of the town 30 are rowed under it on a Sunday.

Three women mend its planks in the autumn. They bring bread and an old dog, and they stay until the lamps are lit.

Nobody has asked them to do so. The town has a road, and the road has a bridge of its own below the hill.
`;

test('few questions are said until one is added', async () => {
  const folder = temporaryFolder();
  const article = join(folder, 'flood.txt');
  writeFileSync(article, FEW);
  const build = async () => {
    const { stderr } = await run(['build', article, '--out', join(folder, 'out'), '--format', 'json,html']);
    return [stderr, readFileSync(join(folder, 'out', 'flood.teacher.html'), 'utf8')];
  };
  for (const said of await build()) expect(said).toContain('comprehension questions could be asked');
  writeFileSync(join(folder, 'flood.edits.yaml'), '- add: question\n  question: Who was missing?\n');
  for (const said of await build()) expect(said).not.toContain('comprehension questions could be asked');
});
