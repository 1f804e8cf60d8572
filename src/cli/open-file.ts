/** Shows a file that was made in the program that this computer has for its kind. */

import { resolve } from 'node:path';

/** @throws Error where the computer has no such program */
export async function openFile(path: string): Promise<void> {
  const { default: open } = await import('open');
  const started = await open(resolve(path));
  await new Promise<void>((done, fail) => {
    started.once('error', fail);
    started.once('spawn', done);
    if (started.pid !== undefined) done();
  });
}
