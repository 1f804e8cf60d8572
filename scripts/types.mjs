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
    for (const [, from] of withoutComments(file).matchAll(/(?:from|import\() ?['"]([^'"]+)['"]/g)) {
      if (!from.startsWith('.')) throw new Error(`the types would ask for those of ${from}: ${file}`);
      reached.add(join(dirname(file), from.replace(/js$/, 'd.ts')));
    }
  return reached;
}

function withoutComments(file) {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}
