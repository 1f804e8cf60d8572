/** One thing over and over: what a stage costs at some length and at twice that. Twice as much is linear; four times is not. */

import { join } from 'node:path';
import { build } from 'esbuild';
import { inFreshProcess } from './child.mjs';
import { ROOT } from './seed.mjs';
import { milliseconds, printTable, ratio } from './table.mjs';

/** Letters of an article, and of a page. */
const LENGTHS = { ARTICLES: 40_000, MARKDOWN: 40_000, PAGES: 20_000 };

/** Stages faster than this at the longer text are noise. */
const WORTH_SHOWING = 100;

export async function measureRepeats() {
  const source = join(ROOT, 'tests', 'attack', 'repeats.ts');
  const module = join(ROOT, 'node_modules', '.cache', 'stages', 'repeats.js');
  await build({ entryPoints: [source], outfile: module, format: 'esm', logLevel: 'warning' });
  const { ARTICLES, MARKDOWN, PAGES } = await import(module);
  for (const [kind, repeats] of Object.entries({ ARTICLES, MARKDOWN, PAGES })) {
    const rows = [];
    for (const name of Object.keys(repeats)) rows.push(...(await rowsOf(kind, name)));
    printTable(`Repeats: ${kind.toLowerCase()}, cpu`, ['what', 'stage', 'length', 'twice', 'times'], rows);
  }
}

async function rowsOf(kind, name) {
  const once = await inFreshProcess('repeats-run.mjs', kind, name, String(LENGTHS[kind]));
  const twice = await inFreshProcess('repeats-run.mjs', kind, name, String(2 * LENGTHS[kind]));
  return Object.entries(twice)
    .filter(([stage, cpu]) => stage !== 'megabytes' && cpu > WORTH_SHOWING)
    .map(([stage, cpu]) => [
      name,
      stage,
      milliseconds(once[stage]),
      milliseconds(cpu),
      ratio(cpu, once[stage]),
    ]);
}
