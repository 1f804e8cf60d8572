/** What `npm ci --omit=dev` runs: the bundler where esbuild is not installed. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-guide-bundle-'));
  cpSync('scripts', join(folder, 'scripts'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function bundle(...options: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.mjs', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a program that is built stays as it is', () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'main.js'), '');
  const { status, stderr } = bundle('--after-install');
  expect(status).toBe(0);
  expect(stderr).toMatch(/^study-guide: not built, .* dist\/ stays as it is\n$/);
  expect(existsSync(join(folder, 'dist', 'main.js'))).toBe(true);
  expect(bundle().status).toBe(1);
});

test('what there is to do is said in one line where nothing is built', () => {
  const { status, stderr } = bundle('--after-install');
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(stderr).toContain('npm ci');
});
