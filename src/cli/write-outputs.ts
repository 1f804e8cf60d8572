/**
 * Writes all files of a guide or none. They are written into a folder of their own beside where they go; when all are there,
 * that folder is renamed, which says so, and then they are moved out of it. When one cannot be moved, those before it get back
 * what they held. What a run that was killed had not moved yet is moved later: killed-runs.ts.
 */

import { copyFileSync, existsSync, lstatSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { endKilledRuns, isOwnFolder, ownFolder, removeQuietly, STATES, type State } from './killed-runs.js';
import { inTurn } from './turns.js';

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
  /** How many it has, if it has pages. */
  readonly pages?: number;
}

export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const paths = outputs.map(({ path }) => path);
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const release = holdSignals();
  try {
    for (const folder of folders) {
      makeFolder(folder);
      endKilledRuns(folder);
      for (const state of ['part', 'kept'] as const) mkdirSync(ownFolder(folder, state));
    }
    // What is on the disk is renamed at once: without a flush a renaming would wait for it, and a kill might come in between.
    for (const { path, content } of outputs) writeFileSync(within('part', path), content, { flush: true });
    for (const path of paths) refuseOther(path);
    inTurn(folders, () => replaceAll(paths, folders));
  } catch (error) {
    throw error instanceof Fatal ? error : refusal(error as NodeJS.ErrnoException, paths[0]!);
  } finally {
    for (const folder of folders) for (const state of STATES) removeQuietly(ownFolder(folder, state));
    // Signals that came meanwhile are told in the next turn of the event loop.
    await new Promise<void>((resolve) => setImmediate(resolve));
    release();
  }
}

const within = (state: State, path: string): string => join(ownFolder(dirname(path), state), basename(path));

function replaceAll(paths: readonly string[], folders: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) copyFileSync(path, within('kept', path));
  for (const folder of folders) renameSync(ownFolder(folder, 'part'), ownFolder(folder, 'whole'));
  const done: string[] = [];
  try {
    for (const path of paths) {
      renameSync(within('whole', path), path);
      done.push(path);
    }
  } catch (error) {
    for (const path of done) {
      if (existsSync(within('kept', path))) renameSync(within('kept', path), path);
      else removeQuietly(path);
    }
    throw error;
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
  if (lstatSync(folder, { throwIfNoEntry: false }))
    throw fault(folder, 'this link leads nowhere', 'mend it, or choose another folder with --out');
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** What is no file stays; a pipe would never end when what it holds is copied. */
function refuseOther(path: string): void {
  if (!existsSync(path)) return;
  const found = statSync(path);
  if (found.isFile()) return;
  const what = found.isDirectory() ? 'a folder' : 'a pipe or a device';
  throw fault(
    path,
    `this is ${what}, and a file is to be written there`,
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
  return fault(code === 'ENAMETOOLONG' || !path ? file : folderOf(path), `cannot be written (${code})`, hint);
}

function folderOf(path: string): string {
  const folder = dirname(path);
  return isOwnFolder(folder) ? dirname(folder) : folder;
}

const fault = (file: string, message: string, hint: string): Fatal =>
  new Fatal({ code: 'cli/file', message, file, hint });
