/** Tells when something changes that the pages are made of. */

import { basename, dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { editsPath } from '../edits-file.js';
import { BUILT_IN } from '../shipped.js';
import type { PreviewOptions } from './options.js';

/** Files that come a moment one after another are one change. */
const TOGETHER_MS = 15;

/** Calls back once what is watched has changed; resolves when it listens, to what ends it. */
export async function watchSources(
  file: string,
  { templates, pack }: PreviewOptions,
  changed: () => void,
): Promise<() => Promise<void>> {
  const folder = resolve(dirname(file));
  const beside = [basename(file), basename(editsPath(file)), 'study-guide.yaml'].map((name) =>
    resolve(folder, name),
  );
  const whole = [BUILT_IN, ...(templates === undefined ? [] : [resolve(templates)])];
  const single = pack === undefined ? [] : [resolve(pack)];
  const isWanted = (path: string): boolean =>
    path === folder ||
    beside.includes(path) ||
    single.includes(path) ||
    whole.some((root) => path.startsWith(root));
  const watcher = watch([folder, ...whole, ...single], {
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
