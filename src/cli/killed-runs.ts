/**
 * What a run that was killed left beside its files: some of the new ones are swept; where all of them were there, they are moved to
 * their place. The next run into the folder does that, and every command that reads an article, a guide or a PDF in it, so that none
 * of them works on a set that is half old and half new.
 */

import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveTurnBack } from './turns.js';

/** Some of the new files; all of them, on their way out; what they replace. */
export const STATES = ['part', 'whole', 'kept'] as const;
export type State = (typeof STATES)[number];

/** The folder of this run that is in a state, beside the files that it writes. */
export const ownFolder = (folder: string, state: State): string =>
  join(folder, `.study-guide-${state}-${process.pid}`);

/** Whether a run made it to write into. */
export const isOwnFolder = (folder: string): boolean => OWN.test(basename(folder));

const OWN = /^\.study-guide-(part|whole|kept)-(\d+)$/;

/** Ends what runs that are no more began. */
export function endKilledRuns(folder: string): void {
  let isAlone = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, state, run] = OWN.exec(entry.name) ?? [];
    // A link of such a name leads to what is not its own.
    if (run === undefined || !entry.isDirectory()) continue;
    const left = join(folder, entry.name);
    if (isRunning(Number(run)) && isFresh(left)) {
      isAlone = false;
      continue;
    }
    if (state === 'whole') quietly(() => moveOut(left));
    removeQuietly(left);
  }
  if (isAlone) giveTurnBack(folder);
}

/** The same before something in it is read; a folder that may not be looked into or changed is left as it is. */
export const settleFolderOf = (file: string): void => quietly(() => endKilledRuns(dirname(file)));

export const removeQuietly = (path: string): void =>
  quietly(() => rmSync(path, { force: true, recursive: true }));

/** One that is gone was moved by another run meanwhile; those after it are still to be moved. */
function moveOut(whole: string): void {
  for (const name of readdirSync(whole))
    quietly(() => renameSync(join(whole, name), join(dirname(whole), name)));
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

/** Milliseconds, from judgement: no set takes so long to be written. */
const LONGEST = 3_600_000;

/** The number of a process that is no more is given to another, after a restart at the latest. */
const isFresh = (left: string): boolean =>
  Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0) < LONGEST;

/** What was never made, or is gone, is no fault: the one that is reported is the one before. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It stays.
  }
}
