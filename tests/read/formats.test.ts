/** Each kind of file has a reader of its name, and a test of its name that reads the sample. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/read/format.js';

test.each(Object.keys(KINDS))('%s', (format) => {
  const root = join(import.meta.dirname, '..', '..');
  expect(readFileSync(join(root, 'src', 'read', 'readers', `${format}.ts`), 'utf8')).toContain(': Blocks');
  expect(readFileSync(join(root, 'tests', 'read', `${format}.test.ts`), 'utf8')).toContain('checkSample(');
});
