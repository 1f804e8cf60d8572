/** Runs the program in this process with streams of strings, in a folder of its own. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { runCommandLine } from '../../src/cli/index.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'study-guide-'));
  folders.push(folder);
  return folder;
}

export async function run(argv: readonly string[], stdin = ''): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written): Writable =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from([stdin]), stdout: stream('stdout'), stderr: stream('stderr') };
  return { code: await runCommandLine(argv, streams), ...written };
}

export const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** An article whose guide lacks nothing, which would be told. */
export const COMPLETE = join(import.meta.dirname, '..', 'articles', 'after-the-attacks.txt');

export const SAMPLE = join(import.meta.dirname, '..', 'articles', 'how-bread-rises.md');
