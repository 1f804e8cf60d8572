import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDE_SCHEMA } from '../../src/study/guide-schema.js';

const COPY = join(import.meta.dirname, '..', '..', 'docs', 'guide.schema.json');

test('docs/guide.schema.json is the schema', () => {
  const published = `${JSON.stringify(GUIDE_SCHEMA, null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(COPY, published);
  expect(readFileSync(COPY, 'utf8')).toBe(published);
});
