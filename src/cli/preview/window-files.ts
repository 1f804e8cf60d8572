/** The window's own files, as the bundle has made them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fatal } from '../../base/diagnostics.js';
import type { Asset } from '../../preview/index.js';
import { PROJECT_ROOT } from '../project-root.js';

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  '': ['window.html', 'text/html'],
  'window.css': ['window.css', 'text/css'],
  'window.js': ['window.js', 'text/javascript'],
  'icon.svg': ['icon.svg', 'image/svg+xml'],
  'pdf.worker.js': ['pdf.worker.js', 'text/javascript'],
};

/** @throws Fatal where the program was not bundled. */
export function windowFiles(): Map<string, Asset> {
  const folder = join(PROJECT_ROOT, 'dist', 'window');
  if (!existsSync(folder))
    throw new Fatal({
      code: 'preview/window',
      message: 'the window of the preview is not there',
      file: folder,
      hint: 'run "npm run build" once',
    });
  const files = Object.entries(FILES).map(([name, [file, type]]): [string, Asset] => [
    name,
    { type, bytes: new Uint8Array(readFileSync(join(folder, file))) },
  ]);
  return new Map(files);
}
