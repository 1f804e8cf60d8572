/** Reading what the user names, and writing whole files or none. */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { Fatal } from '../base/diagnostics.js';

/** yargs loses an argument that is a single dash, so it travels under another name. */
const MASK = '\u0000standard input';

export const maskStandardInput = (argument: string): string => (argument === '-' ? MASK : argument);
export const unmaskStandardInput = (argument: string): string => (argument === MASK ? '-' : argument);

/** @throws Fatal that says what to do when there is no such file, or it is a folder, or may not be read. */
export async function readInput(path: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (path === '-') return readAll(stdin);
  try {
    if (statSync(path).isDirectory()) refuse(path, 'this is a folder', 'name a file in it');
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof Fatal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      refuse(path, 'there is no such file', 'check the spelling and the folder');
    return refuse(path, `cannot be read (${code ?? 'unknown reason'})`, 'check its permissions');
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Writes all files of a guide: each to a temporary name first, then all renamed, so that a failure leaves what was
 * there before.
 */
export function writeOutputs(
  outputs: readonly { readonly path: string; readonly content: Uint8Array | string }[],
): void {
  const staged = outputs.map(({ path }) => ({ path, temporary: `${path}.part-${process.pid}` }));
  try {
    outputs.forEach(({ path, content }, i) => {
      makeFolder(dirname(path));
      writeFileSync(staged[i]!.temporary, content);
    });
    for (const { path, temporary } of staged) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of staged) removeQuietly(temporary);
    if (error instanceof Fatal) throw error;
    const { code, path } = error as NodeJS.ErrnoException;
    refuse(
      outputs[0]!.path,
      `cannot be written (${code ?? 'unknown reason'}${path ? `: ${path}` : ''})`,
      'choose another folder with --out',
    );
  }
}

/** One level at a time: Node's own recursion never ends in some folders that may not be written. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory())
      refuse(folder, 'this is a file, not a folder', 'choose another folder with --out');
    return;
  }
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never made: the fault that is reported is the one before.
  }
}

/** `notes/march.txt` -> `march`; standard input -> `guide`. */
export const stemOf = (path: string): string =>
  path === '-' ? 'guide' : basename(path, extname(path)) || 'guide';

/** A name for the guide of each file, none twice, be it in capitals: `march`, `march-2`. */
export function guideNames(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = stemOf(file);
    let name = stem;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${stem}-${i}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function refuse(file: string, message: string, hint: string): never {
  throw new Fatal({ code: 'cli/file', message, file, hint });
}
