/** The main job: `study-guide build ARTICLE`, both editions in one process, from nothing to two files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, takeTurns } from './clock.mjs';
import { runCommand } from './command.mjs';
import { PROGRAM, ROOT } from './seed.mjs';
import { printTable, timeCells } from './table.mjs';

/** Loaded before the program: it writes down the most memory that the process has used. */
const WATCH = ['--import', pathToFileURL(join(ROOT, 'bench', 'watch-memory.mjs')).href];

export async function measureEditions(seed) {
  const peak = join(seed.folder, 'peak');
  const env = { ...process.env, STUDY_GUIDE_BENCH_PEAK: peak };
  const memory = [];
  const times = await takeTurns({
    start: () => runCommand(process.execPath, ['-e', '0']),
    build() {
      const options = [...WATCH, PROGRAM, 'build', seed.path, '--out', seed.folder, '--quiet'];
      const took = runCommand(process.execPath, options, env);
      memory.push(Number(readFileSync(peak, 'utf8')));
      return took;
    },
  });
  printTable(
    'Both editions in one process',
    ['work', 'process', 'cpu', 'memory'],
    [
      [`study-guide build ${seed.file}`, ...timeCells(times.build), `${Math.round(median(memory))} MB`],
      ['node alone', ...timeCells(times.start), ''],
    ],
  );
}
