/** The folder of the program itself: the nearest one upwards that has a package.json, from wherever it was built to. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export const PROJECT_ROOT = findRoot();

/** Of the program; yargs would take that of whatever project the user stands in. */
export const VERSION = String(JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')).version);
