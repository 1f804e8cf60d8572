/** Finds the files the program ships or takes from its packages: the only place that knows where they are. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Resources } from '../base/resources.js';
import { PROJECT_ROOT } from './project-root.js';

const require = createRequire(import.meta.url);

/** Where the names under each prefix are looked for. */
const SHELVES: Readonly<Record<string, (rest: string) => string>> = {
  fonts: fontFile,
  wasm: (rest) => require.resolve(`harfbuzzjs/dist/${rest}.wasm`),
  data: (rest) => join(PROJECT_ROOT, 'resources', rest),
};

/** Reads each file once and keeps it. */
export function openResources(): Resources {
  const kept = new Map<string, Uint8Array>();
  return {
    bytes(name) {
      const known = kept.get(name);
      if (known) return known;
      const bytes = new Uint8Array(readFileSync(resourcePath(name)));
      kept.set(name, bytes);
      return bytes;
    },
  };
}

export function resourcePath(name: string): string {
  const slash = name.indexOf('/');
  const shelf = SHELVES[name.slice(0, slash)];
  if (!shelf) throw new Error(`there is no resource called ${name}`);
  return shelf(name.slice(slash + 1));
}

/** `source-serif-4/400Regular` and `dejavu/DejaVuSans`. */
function fontFile(rest: string): string {
  const [family = '', face = ''] = rest.split('/');
  if (family === 'dejavu') return join(packageFolder('dejavu-fonts-ttf'), 'ttf', `${face}.ttf`);
  const stem = family
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  return join(packageFolder(`@expo-google-fonts/${family}`), face, `${stem}_${face}.ttf`);
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
