import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { rootAbove, VERSION } from '../../src/cli/project-root.js';

test('the nearest folder with a package.json, and none where there is none', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'root-')));
  const inner = join(folder, 'a', 'b');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(rootAbove(inner)).toBe(folder);
  expect(rootAbove(parse(folder).root)).toBeUndefined();
});
test('the version is that of the program', () => expect(VERSION).toMatch(/^\d+\.\d+\.\d+/u));
