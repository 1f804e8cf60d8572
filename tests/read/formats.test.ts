/** Each kind of file has a reader of its name, a file or a folder, and a test of its name that reads the sample. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/read/format.js';

test.each(Object.keys(KINDS))('%s', (format) => {
  const root = join(import.meta.dirname, '..', '..');
  const reader = join(root, 'src', 'read', 'readers', format);
  const file = existsSync(`${reader}.ts`) ? `${reader}.ts` : join(reader, 'index.ts');
  expect(readFileSync(file, 'utf8')).toMatch(/\bBlocks\b/);
  expect(readFileSync(join(root, 'tests', 'read', `${format}.test.ts`), 'utf8')).toContain('checkSample(');
});
