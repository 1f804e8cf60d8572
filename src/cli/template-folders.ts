/** Folders of templates, one laid over the other: the built-in one, those that a folder extends, and the folder itself. */

import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';
import { nearest } from '../base/nearest.js';
import { readTemplateFolder, type TemplateNotes } from '../settings/index.js';
import type { TemplateFile, Templates } from '../template/index.js';
import { readTextFile } from './files.js';
import { isInside, pictureAddress, readInside } from './house-files.js';
import { PROJECT_ROOT } from './project-root.js';
import { reportDrops } from './replaced-files.js';
import { shownPath } from './shown-path.js';
import { checkNotes } from './template-notes.js';

/** The folder that the program ships. */
export const BUILT_IN = join(PROJECT_ROOT, 'templates');

/** Templates as they are laid over each other. */
export interface TemplateSet {
  readonly files: Templates;
  /** What each template is made for, by its name. */
  readonly notes: Readonly<Record<string, TemplateNotes>>;
  /** The names of those files that are not built in. */
  readonly own: ReadonlySet<string>;
  /** Their folders, the built-in one first. */
  readonly folders: readonly string[];
}

/** @throws Fatal for a folder that is not there or extends itself, and for a section that is not there. */
export function openTemplates(folder: string | undefined, report: Report): TemplateSet {
  const own = folder === undefined ? [] : chainOf(folder, [], report);
  const layers = [readFolder(BUILT_IN, 'templates', report), ...own];
  const files = new Map(layers.flatMap((layer) => layer.files));
  for (const layer of own) {
    reportStrays(layer, files, report);
    checkNotes(layer.notes, { file: `${layer.folder}/template.yaml`, templates: files }, report);
  }
  if (own.length > 0) reportDrops(new Map(layers[0]!.files), files, report);
  return {
    files,
    own: new Set(own.flatMap((layer) => layer.files.map(([name]) => name))),
    notes: Object.assign({}, ...layers.map(({ notes }) => notes)),
    folders: layers.map((layer) => layer.folder),
  };
}

interface Layer {
  readonly folder: string;
  readonly extends?: string;
  readonly files: readonly (readonly [string, TemplateFile])[];
  readonly notes: Readonly<Record<string, TemplateNotes>>;
}

/** What a folder goes on from stands before it. */
function chainOf(folder: string, open: readonly string[], report: Report): Layer[] {
  refuseMissing(folder);
  const real = realpathSync(folder);
  if (open.includes(real))
    throw fault(folder, 'this folder of templates extends itself', 'take out one extends: line');
  const layer = readFolder(folder, folder, report);
  if (layer.extends !== undefined && !isFolder(layer.extends))
    throw fault(
      `${folder}/template.yaml`,
      `it extends ${layer.extends}, and there is no such folder`,
      'a folder is named from this one, as in "extends: ../department"',
    );
  const below = layer.extends === undefined ? [] : chainOf(layer.extends, [...open, real], report);
  return [...below, layer];
}

function refuseMissing(folder: string): void {
  if (isFolder(folder)) return;
  throw fault(
    folder,
    'there is no such folder of templates',
    'make it, and put in it only the files you want to change, under their built-in names',
  );
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Where templates stand: in the folder itself, and in these two. */
const PLACES = ['', 'partials', 'styles'];

function readFolder(folder: string, shownAs: string, report: Report): Layer {
  const files = PLACES.flatMap((place) =>
    namesIn(join(folder, place)).map((name) => place + (place && '/') + name),
  );
  const notes = join(folder, 'template.yaml');
  if (files.length === 0 && !existsSync(notes) && !isToBeFilled(folder))
    throw fault(
      shownAs,
      'there is nothing in this folder that is printed: no .hbs, no .css and no template.yaml',
      'name the folder that holds them, or put one there with "study-guide eject"',
    );
  const said = existsSync(notes)
    ? readTemplateFolder({ text: readTextFile(notes), file: `${shownAs}/template.yaml` }, report)
    : { templates: {} };
  return {
    folder,
    ...(said.extends !== undefined && { extends: shownPath(resolve(folder, said.extends)) }),
    notes: said.templates,
    files: files.sort().flatMap((name) => readOne(name, { folder, shownAs, report })),
  };
}

/** An empty one, or one with places for templates, may be filled while a preview runs. */
function isToBeFilled(folder: string): boolean {
  const held = readdirSync(folder);
  return held.length === 0 || held.some((name) => PLACES.includes(name));
}

interface Reading {
  readonly folder: string;
  readonly shownAs: string;
  readonly report: Report;
}

/** A link may lead anywhere, and what is not meant for print would be printed. */
function readOne(name: string, { folder, shownAs, report }: Reading): [string, TemplateFile][] {
  const path = join(folder, name);
  const file = `${shownAs}/${name}`;
  if (existsSync(path) && isInside(realpathSync(path), realpathSync(folder)))
    return [[name === 'user.css' ? 'styles/user.css' : name, { file, source: readTextFile(path) }]];
  report({
    severity: 'warning',
    code: 'cli/template-link',
    message: 'this link leads out of the folder of templates, so it is not followed',
    file,
    hint: 'put a copy of the file there',
  });
  return [];
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
    throw fault(folder, `this folder cannot be read (${code ?? 'unknown reason'})`, 'check its permissions');
  }
}

/**
 * A file that nothing calls is most likely a mistyped name. A partial may be a section; a template, and a sheet with the name of
 * one, are called by whoever prints; a sheet may be called by a template.
 */
function reportStrays({ files: own, notes }: Layer, all: Templates, report: Report): void {
  const sources = [...all.values()].map(({ source }) => source).join('\n');
  const built = [...namesIn(BUILT_IN), ...namesIn(join(BUILT_IN, 'styles'))];
  for (const [name, { file }] of own) {
    const base = basename(name);
    const stem = base.replace(/\.\w+$/, '');
    const meant = nearest(
      stem,
      built.filter((one) => extname(one) === extname(base)).map((one) => one.replace(/\.\w+$/, '')),
    );
    const isSheet = extname(base) === '.css';
    const isCalled =
      name.startsWith('partials/') ||
      built.includes(base) ||
      base === 'user.css' ||
      (isSheet ? sources.includes(`"${base}"`) || all.has(`${stem}.hbs`) : !meant || stem in notes);
    if (isCalled) continue;
    report({
      severity: 'warning',
      code: 'cli/stray-template',
      message: 'no built-in template has this name, so it changes nothing unless another file calls it',
      file,
      ...(meant && { hint: `did you mean ${isSheet ? 'styles/' : ''}${meant}${extname(base)}?` }),
    });
  }
}

/** The address of a picture that templates name, `pictures/map.png`: of the nearest folder that has it; undefined where none has. */
export function templatePicture(src: string, set: Beside): string | undefined {
  const folder = folderOf(src, set);
  if (folder === undefined) return undefined;
  const path = join(folder, src);
  return pictureAddress(readInside(path, folder, 'picture'), path);
}

/** The bytes of a font file that style sheets name, `fonts/own.ttf`, found as pictures are. */
export function templateFont(src: string, set: Beside): Uint8Array | undefined {
  const folder = folderOf(src, set);
  return folder === undefined ? undefined : readInside(join(folder, src), folder, 'font');
}

type Beside = Pick<TemplateSet, 'folders'>;

const folderOf = (src: string, { folders }: Beside): string | undefined =>
  [...folders].reverse().find((one) => existsSync(join(one, src)));

const fault = (file: string, message: string, hint: string): Fatal =>
  new Fatal({ code: 'cli/templates', message, file, hint });
