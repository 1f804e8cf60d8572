/** The article that is measured, and the files made from it once: its guide as JSON, its pages as HTML and PDF. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const PROGRAM = join(ROOT, 'dist', 'main.js');

/** The first that is there. */
const ARTICLES = ['../shared/articles/paris-2015.txt', 'tests/articles/after-the-attacks.txt'];

export function openSeed(asked) {
  const path = asked ?? ARTICLES.map((article) => join(ROOT, article)).find((article) => existsSync(article));
  const folder = mkdtempSync(join(tmpdir(), 'study-guide-bench-'));
  const name = basename(path, extname(path));
  const formats = ['json', 'html', 'pdf'].flatMap((format) => ['--format', format]);
  runCommand(process.execPath, [PROGRAM, 'build', path, '--out', folder, '--quiet', ...formats]);
  return {
    path,
    file: relative(ROOT, path),
    words: readFileSync(path, 'utf8').split(/\s+/).filter(Boolean).length,
    /** A folder of this run's own, gone when it ends. */
    folder,
    guide: join(folder, `${name}.guide.json`),
    html: join(folder, `${name}.student.html`),
    pdf: join(folder, `${name}.student.pdf`),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
