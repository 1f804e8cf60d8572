/** The folder `templates/`: built-in templates with the user's laid over them, and the shipped theme packs. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { PackChoice } from '../pipeline.js';
import type { Templates } from '../template/index.js';
import { readPack } from '../themes/index.js';
import type { Pack } from '../themes/pack.js';
import { readTextFile } from './files.js';
import { BUILT_IN, openTemplates } from './template-folders.js';

/** Every file of the built-in templates, one by one replaced by those of the same name in `folder`. */
export const loadTemplates = (folder: string | undefined, report: Report): Templates =>
  openTemplates(folder, report).files;

export function loadPacks(report: Report): Pack[] {
  const folder = join(BUILT_IN, 'packs');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readPack(readTextFile(join(folder, name)), `templates/packs/${name}`, report));
}

/** The pack of that name or file; without a name all shipped packs, to choose from. */
export function choosePack(asked: string | undefined, report: Report): PackChoice {
  if (asked === undefined) return { kind: 'choose', packs: loadPacks(report) };
  if (existsSync(asked) && (statSync(asked).isFile() || /[/.]/.test(asked))) {
    return { kind: 'pack', pack: readPack(readTextFile(asked), asked, report) };
  }
  const shipped = loadPacks(report);
  const pack = shipped.find(({ id }) => id === asked);
  if (pack) return { kind: 'pack', pack };
  const ids = shipped.map(({ id }) => id);
  const meant = nearest(asked, ids);
  throw new Fatal({
    code: 'cli/pack',
    message: 'there is no theme pack and no file of this name',
    file: asked,
    hint: meant ? `did you mean "${meant}"?` : `there are: ${ids.join(', ')}; or name a YAML file`,
  });
}
