/** Runs an attack as a process of its own, with streams that are full, closed or cut, and signals that come when they like. */

import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOutFiles } from './attack-files.js';
import { type Attack, attackOf } from './attacks.js';
import { faultsOf } from './faults.js';
import { Chance } from './random.js';

/** What the streams of a process are tied to. */
const STREAMS = ['pipes', 'stdout closed', 'stdout full', 'stderr closed', 'stderr full', 'killed'] as const;

/** Milliseconds of the clock: for what waits without end, on a machine that does much else. Work without end is found in one process. */
const MOST_TIME = 600_000;

/** Every reason why a command line got through; the program stands in `main`. */
export async function runProcess(seed: number, main: string): Promise<string[]> {
  const chance = new Chance(seed);
  const attack = commandOf(seed);
  const how = chance.of(STREAMS);
  const folder = join(mkdtempSync(join(tmpdir(), 'attack-')), 'within');
  const full = openSync('/dev/full', 'w');
  try {
    layOutFiles(folder, attack.files);
    const child = spawn(process.execPath, [main, ...attack.argv], {
      cwd: folder,
      stdio: ['pipe', how === 'stdout full' ? full : 'pipe', how === 'stderr full' ? full : 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (part: Buffer) => {
      stderr += part.toString();
    });
    child.stdout?.on('data', () => {});
    if (how === 'stdout closed') child.stdout!.destroy();
    if (how === 'stderr closed') child.stderr!.destroy();
    if (how === 'killed')
      setTimeout(() => child.kill(chance.of(['SIGINT', 'SIGTERM', 'SIGKILL'])), chance.whole(0, 1500));
    child.stdin!.on('error', () => {});
    child.stdin!.end(attack.stdin ?? '');
    const { code, signal } = await ended(child);
    const faults = judge({ how, code, signal, stderr });
    return faults.map((fault) => `${how}: ${attack.argv.join(' ')}: ${fault}`);
  } finally {
    closeSync(full);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first command line from this seed on. */
function commandOf(seed: number): Attack {
  for (let next = seed; ; next += 1_000_003) {
    const attack = attackOf(next);
    const isTyped = attack.argv.every((argument) => !argument.includes('\u0000'));
    if (attack.kind !== 'page' && isTyped) return attack;
  }
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const ended = (child: ReturnType<typeof spawn>): Promise<End> =>
  new Promise((resolve) => {
    const watch = setTimeout(() => child.kill('SIGKILL'), MOST_TIME);
    child.once('exit', (code, signal) => {
      clearTimeout(watch);
      resolve({ code, signal });
    });
  });

function judge({ how, code, signal, stderr }: End & { how: string; stderr: string }): string[] {
  if (signal !== null) return how === 'killed' ? [] : [`ended by ${signal}`];
  if (![0, 1, 2].includes(code!) && !(how === 'killed' && [130, 143].includes(code!)))
    return [`exit ${code}: ${stderr.slice(0, 400)}`];
  // Whoever does not listen hears no errors.
  return how.startsWith('stderr') || how === 'killed' ? [] : faultsOf(code!, stderr);
}
