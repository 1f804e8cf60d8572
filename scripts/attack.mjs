#!/usr/bin/env node
/**
 * Attacks the program: npm run attack -- --count 10000 --seed 1. Each attack has a number, and the same number makes the same
 * attack again. What crashes, hangs, is refused though it is right, or ends well with an error is printed with its number.
 */

import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Inside the program's folder: it looks upwards for its package.json. */
const FOLDER = join(ROOT, 'node_modules', '.cache', `attack-${process.pid}`);

/** Seconds of CPU that an attack may take. */
const MOST_SECONDS = 10;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

/** Seconds of CPU that a process has used, and 0 where the system does not tell. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

const start = () => fork(join(FOLDER, 'main.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

function answer(child, seed) {
  return new Promise((resolve) => {
    const before = cpuOf(child.pid);
    const watch = setInterval(() => {
      if (cpuOf(child.pid) - before < MOST_SECONDS * 2) return;
      child.kill('SIGKILL');
    }, 500);
    const settle = (result) => {
      clearInterval(watch);
      child.removeAllListeners();
      resolve(result);
    };
    child.once('message', settle);
    child.once('exit', (code, signal) =>
      settle({
        seed,
        kind: 'any',
        faults: [`the process ended (${signal ?? code})`],
        seconds: MOST_SECONDS,
        dead: true,
      }),
    );
    child.send(seed);
  });
}

await build({
  ...BUNDLING,
  absWorkingDir: ROOT,
  entryPoints: [join(ROOT, 'tests/attack/main.ts')],
  outdir: FOLDER,
});
const [first, count] = [Number(values.seed), Number(values.count)];
let child = start();
let [failed, slowest] = [0, 0];
for (let seed = first; seed < first + count; seed++) {
  const { kind, faults, seconds, dead } = await answer(child, seed);
  const all = seconds > MOST_SECONDS ? [...faults, `${seconds.toFixed(1)} s of CPU`] : faults;
  slowest = Math.max(slowest, seconds);
  if (dead) child = start();
  if (all.length > 0) {
    failed++;
    console.log(`${seed} (${kind}): ${all.join('\n    ')}`);
  }
}
child.removeAllListeners();
child.kill();
rmSync(FOLDER, { recursive: true, force: true });
console.log(`${count} attacks, ${failed} got through; the slowest took ${slowest.toFixed(1)} s of CPU`);
process.exitCode = failed > 0 ? 1 : 0;
