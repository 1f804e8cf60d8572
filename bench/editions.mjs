/** The main job: `study-guide build ARTICLE`, both editions in one process, from nothing to two files. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, time } from './clock.mjs';
import { PROGRAM, ROOT } from './seed.mjs';
import { printTable, spread } from './table.mjs';

const RUNS = 5;

export async function measureEditions(seed) {
  const [times, starts, memory] = [[], [], []];
  const peak = join(seed.folder, 'peak');
  for (let run = 0; run < RUNS; run++) {
    starts.push(await time(() => node(['-e', '0'], peak)));
    times.push(await time(() => node([PROGRAM, 'build', seed.path, '--out', seed.folder, '--quiet'], peak)));
    memory.push(Number(readFileSync(peak, 'utf8')));
  }
  const sorted = (list) => list.sort((a, b) => a - b);
  printTable('Both editions in one process', ['work', 'process', 'memory'], [
    [`study-guide build ${seed.file}`, spread(sorted(times)), `${Math.round(median(memory))} MB`],
    ['node alone', spread(sorted(starts)), ''],
  ]);
}

/** A small module loaded before the program writes the most memory it has used into a file when it ends. */
function node(options, peak) {
  const env = { ...process.env, STUDY_GUIDE_BENCH_PEAK: peak };
  const watch = ['--import', pathToFileURL(join(ROOT, 'bench', 'watch-memory.mjs')).href];
  const { status, stderr } = spawnSync(process.execPath, [...watch, ...options], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program ended with ${status}:\n${stderr}`);
}
