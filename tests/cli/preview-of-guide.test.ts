/** The studio of the preview on a guide that was saved as JSON. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStudio } from '../../src/cli/preview/studio.js';
import { run, SAMPLE, temporaryFolder } from './run.js';

test('a guide that was saved as JSON is followed, and takes edits that render prints', async () => {
  const out = temporaryFolder();
  await run(['build', SAMPLE, '--format', 'json', '--out', out]);
  const file = join(out, 'how-bread-rises.guide.json');
  const saved = readFileSync(file, 'utf8');
  const own = await openStudio({ length: 'handout' }, file);
  expect(own.state().title).toBe('Why Bread Rises');
  writeFileSync(file, saved.replaceAll('Why Bread Rises', 'Bread'));
  await own.refresh();
  expect(own.state()).toMatchObject({ title: 'Bread', isStale: false });
  writeFileSync(file, '{}');
  await own.refresh();
  expect(own.state()).toMatchObject({ title: 'Bread', isStale: true });
  writeFileSync(file, saved);
  const values = { question: 'What would you bake?' };
  await own.take({ do: 'edit', edit: { action: 'add', kind: 'question', values } });
  expect(own.state().isStale).toBe(false);
  expect(readFileSync(join(out, 'how-bread-rises.guide.edits.yaml'), 'utf8')).toContain('bake');
  await run([
    'render',
    file,
    '--out',
    out,
    '--length',
    'full',
    '--edition',
    'student',
    '--format',
    'pdf,html',
  ]);
  expect(readFileSync(join(out, 'how-bread-rises.student.html'), 'utf8')).toContain('What would you bake?');
  const pdf = join(out, 'how-bread-rises.student.pdf');
  expect((await run(['check', pdf, '--guide', file, '--length', 'full'])).code).toBe(0);
}, 120_000);
