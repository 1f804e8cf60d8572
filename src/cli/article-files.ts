/** The files that are meant by what the user names: files, folders, patterns such as `unit-1/*.docx`. */

import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';

/** What the program writes itself, and what word processors leave beside a document that is open. */
const NO_ARTICLE =
  /\.(?:student|teacher|key|cards|unproved|booklet|2up)\.(?:pdf|html)$|\.guide\.json$|\.edits\.yaml$|(?:^|[\\/])~\$[^\\/]*$/;

/** @throws Fatal for a folder or a pattern without a file that is read. */
export async function findArticles(named: readonly string[], report: Report): Promise<string[]> {
  const kinds = Object.values((await import('../read/index.js')).KINDS);
  const isRead = (file: string) => kinds.some(({ ending }) => ending.test(file));
  return [...new Set(named.flatMap((name) => filesOf(name, isRead, report)))];
}

function filesOf(name: string, isRead: (file: string) => boolean, report: Report): string[] {
  const isPattern = /[*?]/.test(name) && !existsSync(name);
  if (!isPattern && !isFolder(name)) return [name];
  const found = matching(isPattern ? name : join(name, '*')).filter((file) => !isFolder(file));
  const files = isPattern ? found : found.filter((file) => isRead(file) && !NO_ARTICLE.test(file));
  if (!isPattern)
    reportPassedOver(
      name,
      found.filter((file) => !isRead(file) && !NO_ARTICLE.test(file)),
      report,
    );
  if (files.length > 0) return files;
  throw new Fatal({
    code: 'cli/no-articles',
    message: isPattern ? 'no file has such a name' : 'this folder holds no file that is read',
    file: name,
    hint: isPattern ? 'check the spelling and the folder' : 'name a file, or a folder with articles in it',
  });
}

/** In a folder stands much that is no article; what was passed over is named, for it may have been meant. */
function reportPassedOver(folder: string, files: readonly string[], report: Report): void {
  if (files.length === 0) return;
  const names = files.slice(0, 3).map((file) => basename(file));
  const more = files.length > names.length ? ` and ${files.length - names.length} more` : '';
  report({
    severity: 'info',
    code: 'cli/passed-over',
    message: `passed over, for files of these kinds are not read: ${names.join(', ')}${more}`,
    file: folder,
    hint: 'save those that are articles as .docx, .html, .pdf or .txt',
  });
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** `*` and `?` stand for characters of a name, `**` for folders in folders. */
function matching(pattern: string): string[] {
  const parts = pattern.split(sep === '/' ? '/' : /[\\/]/);
  return expand(parts[0] === '' ? sep : '', parts.filter(Boolean));
}

function expand(folder: string, [part, ...rest]: readonly string[]): string[] {
  if (part === undefined) return existsSync(folder) ? [folder] : [];
  if (part === '**') return [folder, ...foldersBelow(folder)].flatMap((inner) => expand(inner, rest));
  if (!/[*?]/.test(part)) return expand(join(folder, part), rest);
  const name = new RegExp(
    `^${part.replace(/[^*?]/g, escaped).replace(/\*+/g, '.*').replaceAll('?', '.')}$`,
    's',
  );
  return entriesIn(folder)
    .filter((entry) => name.test(entry.name) && entry.name.startsWith('.') === part.startsWith('.'))
    .flatMap((entry) => expand(join(folder, entry.name), rest));
}

const escaped = (character: string): string => character.replace(/\W/, '\\$&');

/** In an order that no file system changes; nothing where it may not be read. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder || '.', { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const foldersBelow = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .flatMap((inner) => [inner, ...foldersBelow(inner)]);
