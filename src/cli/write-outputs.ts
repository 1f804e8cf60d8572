/**
 * Writes all files of a guide or none. Each is written under a name of its own first; only when all are there are they
 * renamed, and when one cannot be, those before it get back what they held. What a run that was killed left behind is
 * swept by the next.
 */

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Fatal } from '../base/diagnostics.js';

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** How many it has, if it has pages. */
  readonly pages?: number;
}

/** A file on its way: where it is written first, and where its forerunner is kept meanwhile. */
interface Staged {
  readonly path: string;
  readonly part: string;
  readonly kept: string;
}

export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const staged = outputs.map(({ path }, i): Staged => {
    const part = join(dirname(path), `${PART}${process.pid}-${i}`);
    return { path, part, kept: `${part}-kept` };
  });
  const release = holdSignals();
  try {
    for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) {
      makeFolder(folder);
      sweep(folder);
    }
    outputs.forEach(({ content }, i) => {
      writeFileSync(staged[i]!.part, content);
    });
    for (const { path } of staged) refuseFolder(path);
    replaceAll(staged);
  } catch (error) {
    throw error instanceof Fatal ? error : refusal(error as NodeJS.ErrnoException, outputs[0]!.path);
  } finally {
    for (const { part, kept } of staged) for (const path of [part, kept]) removeQuietly(path);
    // Signals that came meanwhile are told in the next turn of the event loop.
    await new Promise<void>((resolve) => setImmediate(resolve));
    release();
  }
}

const PART = '.study-guide-part-';

function replaceAll(staged: readonly Staged[]): void {
  for (const { path, kept } of staged) if (existsSync(path)) copyFileSync(path, kept);
  const done: Staged[] = [];
  try {
    for (const one of staged) {
      renameSync(one.part, one.path);
      done.push(one);
    }
  } catch (error) {
    for (const { path, kept } of done) {
      if (existsSync(kept)) renameSync(kept, path);
      else removeQuietly(path);
    }
    throw error;
  }
}

/** Removes the parts of runs that are no more. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const run = name.startsWith(PART) && /^(\d+)-\d+(?:-kept)?$/.exec(name.slice(PART.length))?.[1];
    if (run && !isRunning(Number(run))) removeQuietly(join(folder, name));
  }
}

function isRunning(run: number): boolean {
  if (run === process.pid) return false;
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A signal that comes between two renames waits until all are done; then it ends the run as ever. */
function holdSignals(): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const release = (): void => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return release;
}

/** One level at a time: Node's own recursion never ends in some folders that may not be written. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory())
      throw fault(folder, 'this is a file, not a folder', 'choose another folder with --out');
    return;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function refuseFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory())
    throw fault(
      path,
      'this is a folder, and a file is to be written there',
      'move it, or choose another folder with --out',
    );
}

function refusal({ code = 'unknown reason', path }: NodeJS.ErrnoException, file: string): Fatal {
  const hint =
    code === 'ENAMETOOLONG'
      ? 'give the article a shorter name'
      : code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT'
        ? 'make room on the disk, or choose another folder with --out'
        : 'choose another folder with --out';
  return fault(code === 'ENAMETOOLONG' || !path ? file : dirname(path), `cannot be written (${code})`, hint);
}

const fault = (file: string, message: string, hint: string): Fatal =>
  new Fatal({ code: 'cli/file', message, file, hint });

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never made, or its folder is gone: the fault that is reported is the one before.
  }
}
