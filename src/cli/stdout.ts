/** Standard output that is written to the end, or says why not. */

import { fstatSync, writeSync } from 'node:fs';
import { Fatal } from '../base/diagnostics.js';
import type { Streams } from './streams.js';

export function openStdout(): Streams['stdout'] {
  if (process.stdout.isTTY || isPipe()) {
    // A reader that has seen enough (`study-guide inspect ... | head`) is no fault.
    process.stdout.on('error', () => process.exit(0));
    return process.stdout;
  }
  return { write: writeWhole };
}

function isPipe(): boolean {
  const stat = fstatSync(1);
  return stat.isFIFO() || stat.isSocket();
}

/** Node writes once to a file and does not look whether all of it went in. */
function writeWhole(content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Fatal({
      code: 'cli/stdout',
      message: `cannot be written to the end (${code ?? 'unknown reason'})`,
      file: 'standard output',
      hint: 'make room where it goes, or send it to another place',
    });
  }
}
