/** The settings files that hold for an article: those beside it and above it, or the one that was named. */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Fatal, type Report } from '../base/diagnostics.js';
import { knownPhrases } from '../interface/index.js';
import { layered, NO_SETTINGS, readSettings, type Settings } from '../settings/index.js';
import { readTextFile } from './files.js';
import { OPTION_FIELDS } from './setting-fields.js';
import { shownPath } from './shown-path.js';

/** Key by key the file that is nearest to the article wins. `config` names one file in place of all; false is none. */
export function findSettings(folder: string, config: string | false | undefined, report: Report): Settings {
  if (config === false) return NO_SETTINGS;
  const files = config === undefined ? filesAbove(folder) : [resolve(config)];
  return files.map((file) => readFile(file, report)).reduce(layered, NO_SETTINGS);
}

/** Those who share a computer have their homes side by side: nothing above a home is looked at. */
function filesAbove(folder: string): string[] {
  const files: string[] = [];
  for (let from = resolve(folder); ; from = dirname(from)) {
    const found = SETTINGS_NAMES.map((name) => join(from, name)).find(existsSync);
    if (found) files.push(found);
    if (from === homedir() || from === dirname(from)) return files;
  }
}

/** The names that a settings file may have. */
const SETTINGS_NAMES = ['study-guide.yaml', 'study-guide.yml'];

function readFile(path: string, report: Report): Settings {
  const file = shownPath(path);
  if (!existsSync(path))
    throw new Fatal({
      code: 'settings/missing',
      message: 'there is no such settings file',
      file,
      hint: 'check the spelling, or write one with "study-guide init"',
    });
  const known = { options: OPTION_FIELDS, phrases: knownPhrases() };
  const text = readTextFile(file);
  return inFolder(readSettings({ text, file }, known, report), { file, folder: dirname(path) });
}

/** Files that settings name are looked for beside the settings. */
function inFolder(
  settings: Settings,
  { file, folder }: { readonly file: string; readonly folder: string },
): Settings {
  const beside = (path: string): string => shownPath(resolve(folder, path));
  const options = Object.entries(settings.options).map(([name, value]) => {
    const kind = OPTION_FIELDS[name]!.kind;
    const isFile = kind === 'path' || (kind === 'named' && existsSync(join(folder, String(value))));
    return [name, isFile ? beside(String(value)) : value];
  });
  const { logo } = settings.school;
  return {
    ...settings,
    options: Object.fromEntries(options),
    saidBy: Object.fromEntries(options.map(([name]) => [name, file])),
    school: { ...settings.school, ...(logo && { logo: beside(logo), logoFolder: folder }) },
    fonts: settings.fonts.map(beside),
  };
}
