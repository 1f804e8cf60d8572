#!/usr/bin/env node
/**
 * Writes dist/types/: the declarations that the library's front door leads to, and no others.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const compiler = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin',
  'tsc',
);
const all = mkdtempSync(join(tmpdir(), 'study-guide-types-'));
try {
  const args = [compiler, '--project', 'tsconfig.types.json', '--outDir', all];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  for (const file of reachedFrom(join(all, 'index.d.ts')))
    cpSync(file, join('dist', 'types', relative(all, file)));
} finally {
  rmSync(all, { recursive: true, force: true });
}

function reachedFrom(start) {
  const reached = new Set([start]);
  for (const file of reached)
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](\.[^'"]+)\.js['"]/g))
      reached.add(join(dirname(file), `${from}.d.ts`));
  return reached;
}
