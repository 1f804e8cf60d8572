#!/usr/bin/env node
/**
 * Attacks the program: npm run attack -- --count 10000 --seed 1 --minutes 60. Each attack has a number, and the same number
 * makes the same attack again. They run one after another in one process, which is started anew when it dies or takes too
 * long; every so many are processes of their own, with streams and signals. What crashes, hangs, is refused though it is
 * right, or ends well with an error is printed with its number. With --only look: right guides, printed in every way.
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

/** One in so many attacks is a process of its own: those that are named by 0 when divided by it. */
const PROCESS = 49;

/** So many attacks share a process. */
const BATCH = 500;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
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

const start = () =>
  fork(join(FOLDER, 'tests/attack/main.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

function answer(child, seed) {
  return new Promise((resolve) => {
    const before = cpuOf(child.pid);
    const watch = setInterval(() => {
      if (cpuOf(child.pid) - before > MOST_SECONDS) child.kill('SIGKILL');
    }, 250);
    const settle = (result) => {
      clearInterval(watch);
      child.removeAllListeners();
      resolve(result);
    };
    child.once('message', settle);
    child.once('exit', (code, signal) => {
      const seconds = MOST_SECONDS;
      const why =
        signal === 'SIGKILL' ? `more than ${MOST_SECONDS} s of CPU` : `the process ended (${signal ?? code})`;
      settle({ seed, kind: 'dead', faults: [why], seconds, dead: true });
    });
    const { only } = values;
    const program = only || seed % PROCESS > 0 ? undefined : join(FOLDER, 'src/main.js');
    child.send({ seed, only, program });
  });
}

await build({
  ...BUNDLING,
  absWorkingDir: ROOT,
  entryPoints: [join(ROOT, 'tests/attack/main.ts'), join(ROOT, 'src/main.ts')],
  outbase: ROOT,
  outdir: FOLDER,
});
const [first, count] = [Number(values.seed), Number(values.count)];
const until = Date.now() + Number(values.minutes) * 60_000;
let child = start();
let [done, failed] = [0, 0];
/** For each kind of attack the seconds that each took. */
const taken = new Map();
for (; done < count && Date.now() < until; done++) {
  const seed = first + done;
  const { kind, faults, seconds, dead } = await answer(child, seed);
  taken.set(kind, [...(taken.get(kind) ?? []), seconds]);
  if (dead || (done + 1) % BATCH === 0) {
    child.kill();
    child = start();
    if (!dead) console.log(`${done + 1} attacks so far, ${failed} got through`);
  }
  if (faults.length > 0) {
    failed++;
    console.log(`${seed} (${kind}): ${faults.join('\n    ')}`);
  }
}
child.removeAllListeners();
child.kill();
rmSync(FOLDER, { recursive: true, force: true });
for (const [kind, seconds] of taken) {
  const all = seconds.reduce((sum, one) => sum + one, 0);
  console.log(
    `${seconds.length} (${kind}): ${(all / seconds.length).toFixed(2)} s of CPU each, ${Math.max(...seconds).toFixed(1)} at most`,
  );
}
console.log(`${done} attacks, ${failed} got through`);
process.exitCode = failed > 0 ? 1 : 0;
