/**
 * Settings files: the text of `study-guide.yaml` in, what it says out, every key and value held against one table of fields, from
 * which the JSON Schema for editors and the commented file for beginners are made too.
 *
 * Not done here: finding the file, reading what it names, and saying which options there are; that is for the command line.
 */

import { isMap } from 'yaml';
import { Fatal, type Report } from '../base/diagnostics.js';
import type { Fields } from './field.js';
import { HOUSE_FIELDS } from './house.js';
import { readFields } from './read-fields.js';
import { NO_SETTINGS, type Settings } from './settings.js';
import { openYaml, textOf, type YamlFile } from './yaml-file.js';

export { commentedFile } from './commented-file.js';
export type { Field, Fields } from './field.js';
export { lookDeclaration, looksSheet } from './looks.js';
export { settingsSchema } from './schema.js';
export { layered, NO_SETTINGS, type Settings } from './settings.js';
export { readTemplateFolder, type TemplateFolder, type TemplateNotes } from './template-folder.js';

/** What a settings file may say: options of the command line, and the phrases that it may replace. */
export interface Known {
  readonly options: Fields;
  readonly phrases: readonly string[];
}

/** @throws Fatal when anything in the file is wrong; all of it is reported. */
export function readSettings(
  { text, file }: { readonly text: string; readonly file: string },
  { options, phrases }: Known,
  report: Report,
): Settings {
  const yaml = openYaml(text, file);
  const values = readFields(yaml.map, { ...options, ...HOUSE_FIELDS }, { file: yaml, group: '', phrases });
  const last = yaml.faults.pop();
  yaml.faults.forEach(report);
  if (last) throw new Fatal(last);
  const { school, looks, fonts, words, ...rest } = values as Partial<Settings> & Settings['options'];
  const said = {
    ...(school && { school }),
    ...(looks && { looks, looksAt: placesIn(yaml, 'looks') }),
    ...(fonts && { fonts }),
    ...(words && { words }),
  };
  return { ...NO_SETTINGS, ...said, options: rest };
}

/** Where the values of a group stand. */
function placesIn(yaml: YamlFile, group: string): NonNullable<Settings['looksAt']> {
  const node = yaml.map?.get(group, true);
  const items = isMap(node) ? node.items : [];
  return Object.fromEntries(
    items.map(({ key, value }) => [textOf(key), { file: yaml.file, place: yaml.placeOf(value) }]),
  );
}
