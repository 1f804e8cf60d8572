/** The folder `templates/`: built-in templates with the user's laid over them, and the shipped theme packs. */

import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import type { PackChoice } from '../pipeline.js';
import type { TemplateFile, Templates } from '../template/index.js';
import { readPack } from '../themes/index.js';
import type { Pack } from '../themes/pack.js';
import { readTextFile } from './files.js';
import { PROJECT_ROOT } from './project-root.js';

const BUILT_IN = join(PROJECT_ROOT, 'templates');

/** Every file of the built-in templates, one by one replaced by those of the same name in `folder`. */
export function loadTemplates(folder: string | undefined, report: Report): Templates {
  const templates = new Map<string, TemplateFile>(readFolder(BUILT_IN, 'templates', report));
  if (folder === undefined) return templates;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Fatal({
      code: 'cli/templates',
      message: 'there is no such folder of templates',
      file: folder,
      hint: 'make it, and put in it only the files you want to change, under their built-in names',
    });
  }
  for (const [name, file] of readFolder(folder, folder, report)) {
    if (!templates.has(name) && !name.startsWith('partials/')) reportStray(name, file.file, report);
    templates.set(name, file);
  }
  return templates;
}

/** A new partial may be called by another; anything else new is most likely a mistyped name. */
function reportStray(name: string, file: string, report: Report): void {
  const meant = nearest(name, [
    'student.hbs',
    'teacher.hbs',
    'key.hbs',
    'styles/guide.css',
    'styles/teacher.css',
    'styles/screen.css',
  ]);
  report({
    severity: 'warning',
    code: 'cli/stray-template',
    message: 'no built-in template has this name, so it changes nothing unless another file calls it',
    file,
    ...(meant && { hint: `did you mean ${meant}?` }),
  });
}

/** Where templates stand: in the folder itself, and in these two. */
const PLACES = ['', 'partials', 'styles'];

function readFolder(folder: string, shownAs: string, report: Report): [string, TemplateFile][] {
  return PLACES.flatMap((place) => namesIn(join(folder, place)).map((name) => posix.join(place, name)))
    .sort()
    .flatMap((name): [string, TemplateFile][] => {
      const file = `${shownAs}/${name}`;
      // A link may lead anywhere, and what is not meant for print would be printed.
      if (lstatSync(join(folder, name)).isSymbolicLink()) return reportLink(file, report);
      return [[name, { file, source: readTextFile(join(folder, name)) }]];
    });
}

/** The templates in a folder; none where there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /\.(hbs|css)$/.test(entry.name))
      .map(({ name }) => name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new Fatal({
      code: 'cli/templates',
      message: `this folder cannot be read (${code ?? 'unknown reason'})`,
      file: folder,
      hint: 'check its permissions',
    });
  }
}

function reportLink(file: string, report: Report): [] {
  report({
    severity: 'warning',
    code: 'cli/template-link',
    message: 'this is a link, and links among templates are not followed',
    file,
    hint: 'put a copy of the file there',
  });
  return [];
}

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
