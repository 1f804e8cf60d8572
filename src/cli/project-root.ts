/** The folder of the program itself: the nearest one upwards that has a package.json, from wherever it was built to. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder that has a package.json, from this one upwards; undefined where there is none. */
export function rootAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : rootAbove(above);
}

const OWN = dirname(fileURLToPath(import.meta.url));

/** Where somebody has taken the program's files out of their folder, what they need is looked for beside them. */
export const PROJECT_ROOT = rootAbove(OWN) ?? OWN;

/** Of the program; yargs would take that of whatever project the user stands in. */
export const VERSION = versionIn(join(PROJECT_ROOT, 'package.json'));

function versionIn(file: string): string {
  return existsSync(file) ? String(JSON.parse(readFileSync(file, 'utf8')).version) : 'unknown';
}
