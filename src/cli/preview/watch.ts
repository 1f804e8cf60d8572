/** Tells when something changes that the pages are made of. */

import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { editsPath } from '../edits-file.js';
import { BUILT_IN } from '../template-folders.js';

/** Files that come a moment one after another are one change. */
const TOGETHER_MS = 15;

/** Calls back once something has changed; resolves when it listens, to what ends it. */
export async function watchSources(
  file: string,
  sources: readonly string[],
  changed: () => void,
): Promise<() => Promise<void>> {
  const folder = resolve(dirname(file));
  const beside = new Set(
    [basename(file), basename(editsPath(file)), ...SETTINGS].map((name) => resolve(folder, name)),
  );
  let timer: NodeJS.Timeout | undefined;
  const watchers = [
    watch(folder, {
      ignoreInitial: true,
      depth: 0,
      ignored: (path) => resolve(path) !== folder && !beside.has(resolve(path)),
    }),
    watch([BUILT_IN, ...settingsAbove(folder), ...sources], { ignoreInitial: true }),
  ];
  for (const watcher of watchers)
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(changed, TOGETHER_MS);
    });
  await Promise.all(
    watchers.map((watcher) => new Promise<void>((done) => void watcher.once('ready', () => done()))),
  );
  return async () => {
    clearTimeout(timer);
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}

const SETTINGS = ['study-guide.yaml', 'study-guide.yml'];

/** Settings that stand in the folders above and hold here too. */
function settingsAbove(folder: string): string[] {
  const above = dirname(folder);
  if (above === folder) return [];
  return [
    ...SETTINGS.map((name) => resolve(above, name)).filter((path) => existsSync(path)),
    ...settingsAbove(above),
  ];
}
