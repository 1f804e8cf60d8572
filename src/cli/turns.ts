/** Runs that write into one folder at the same time replace what stands there one after another, so that no two sets mix. */

import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder is made by one alone, on every system. */
const turnIn = (folder: string): string => join(folder, '.study-guide-turn');

/** Does the work when it has the turn in all folders. */
export function inTurn(folders: readonly string[], work: () => void): void {
  const had: string[] = [];
  try {
    // All in one order: none waits for the other who waits for it.
    for (const folder of [...folders].sort()) {
      waitForTurn(folder);
      had.push(folder);
    }
    work();
  } finally {
    had.forEach(giveTurnBack);
  }
}

/** Gives back a turn, also that of a run that was killed. */
export function giveTurnBack(folder: string): void {
  try {
    rmdirSync(turnIn(folder));
  } catch {
    // There is none.
  }
}

/** Milliseconds, from judgement: no set takes so long to be renamed, so whoever has the turn by then is no more. */
const LONGEST = 10_000;
const STEP = 5;

/** Signals are not heard meanwhile, as they are not while files are renamed. */
function waitForTurn(folder: string): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < LONGEST; waited += STEP) {
    if (takesTurn(folder)) return;
    Atomics.wait(sleeper, 0, 0, STEP);
  }
}

function takesTurn(folder: string): boolean {
  try {
    mkdirSync(turnIn(folder));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
