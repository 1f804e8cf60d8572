/** Reading what the user names. */

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Fatal } from '../base/diagnostics.js';
import { settleFolderOf } from './killed-runs.js';

/** yargs loses an argument that is a single dash, so it travels under another name. */
const MASK = '\u0000standard input';

export const maskStandardInput = (argument: string): string => (argument === '-' ? MASK : argument);
export const unmaskStandardInput = (argument: string): string => (argument === MASK ? '-' : argument);

/** No article is larger, pictures and all, nor anything beside it; what is larger is refused before it is read. From judgement. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @throws Fatal that says what to do when there is no such file, or it is a folder, too large, or may not be read. */
export async function readInput(path: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> {
  if (path === '-') return readAll(stdin, 'standard input');
  settleFolderOf(path);
  try {
    // Pipes and devices say nothing about how much they hold.
    if (!sizedFile(path)) return await readAll(createReadStream(path), path);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    return refuseRead(path, error);
  }
}

/** A file of text beside the article: a pack, a template, settings. */
export function readTextFile(path: string): string {
  try {
    refuseEndless(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    return refuseRead(path, error);
  }
}

/** @throws Fatal for pipes and devices, which may never end, for a folder, and for what is too large. */
export function refuseEndless(path: string): void {
  if (!sizedFile(path)) refuse(path, 'this is no file but a pipe or a device', 'name a file');
}

/** Whether it is a file whose size is known; a folder, and what is too large, is refused. */
function sizedFile(path: string): boolean {
  const found = statSync(path);
  if (found.isDirectory()) refuse(path, 'this is a folder', 'name a file in it');
  if (found.size > MOST_BYTES) refuseSize(path, `${Math.round(found.size / 1024 / 1024)} MB`);
  return found.isFile();
}

function refuseRead(path: string, error: unknown): never {
  if (error instanceof Fatal) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') refuse(path, 'there is no such file', hintOnMissing(path));
  if (code === 'ENAMETOOLONG')
    refuse(path, 'no file can have so long a name', 'check the spelling and the folder');
  refuse(path, `cannot be read (${code ?? 'unknown reason'})`, 'check its permissions');
}

const hintOnMissing = (path: string): string =>
  /^(?:https?:|www\.)/i.test(path)
    ? 'nothing is fetched: open the page in a browser, save it, and name the saved file'
    : 'check the spelling and the folder';

async function readAll(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)!.length;
    if (size > MOST_BYTES) refuseSize(name, `more than ${MOST_BYTES / 1024 / 1024} MB`);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refuseSize(file: string, size: string): never {
  refuse(
    file,
    `${size}: too large (at most ${MOST_BYTES / 1024 / 1024} MB are read)`,
    'see that it is the right file; an article is best saved alone, and its pictures apart',
  );
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
