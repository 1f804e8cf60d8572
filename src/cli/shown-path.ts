/** A path as it is shown to whoever works here: from here where it is below, else whole. */

import { isAbsolute, relative } from 'node:path';

export function shownPath(path: string): string {
  const from = relative(process.cwd(), path);
  return from === '' || from.startsWith('..') || isAbsolute(from) ? path : from;
}
