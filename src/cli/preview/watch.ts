/** Tells when something changes that the pages are made of. */

import { basename, dirname, resolve, sep } from 'node:path';
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
  const folders = upwards(resolve(dirname(file)));
  const beside = new Set([
    ...[basename(file), basename(editsPath(file))].map((name) => resolve(dirname(file), name)),
    ...folders.flatMap((folder) => SETTINGS.map((name) => resolve(folder, name))),
  ]);
  const roots = [BUILT_IN, ...sources.map((source) => resolve(source))];
  const isWanted = (path: string): boolean =>
    folders.includes(path) ||
    beside.has(path) ||
    roots.some((root) => path === root || path.startsWith(root + sep));
  const watcher = watch([...folders, ...roots], {
    ignoreInitial: true,
    ignored: (path) => !isWanted(resolve(path)),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, TOGETHER_MS);
  });
  await new Promise<void>((done) => void watcher.on('ready', () => done()));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

const SETTINGS = ['study-guide.yaml', 'study-guide.yml'];

/** Settings may stand in the folders above; so many are looked at. From judgement. */
const MOST_FOLDERS = 4;

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)].slice(0, MOST_FOLDERS);
}
