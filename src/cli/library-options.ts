/** What a caller of the library may ask for: wrong types and names are refused before anything is made. */

import { PAGE_OPTIONS, READING_OPTIONS } from './options.js';
import { checkOptions } from './usage.js';
import { WrongUsage } from './wrong-usage.js';

/** Editions that are one file each; the command line has names for several. */
const EDITIONS = ['student', 'teacher', 'key', 'cards'];

/** @throws WrongUsage for a value that no option of the command line of this name could have. */
export function refuseWrongOptions(options: unknown): void {
  if (options === null || typeof options !== 'object') throw new WrongUsage('options must be an object');
  const values = options as Readonly<Record<string, unknown>>;
  checkOptions({ ...values, edition: undefined, format: undefined, templates: undefined });
  for (const [name, { choices }] of Object.entries({ ...PAGE_OPTIONS, ...READING_OPTIONS })) {
    const value = values[name];
    const known: readonly unknown[] | undefined = name === 'edition' ? EDITIONS : choices;
    if (value !== undefined && known && !known.includes(value))
      throw new WrongUsage(`${name} must be one of: ${known.join(', ')}`);
  }
  const { created, file, edits, templates } = values;
  if (created !== undefined && !(created instanceof Date && Number.isFinite(created.getTime())))
    throw new WrongUsage('created must be a valid Date');
  for (const [name, value] of Object.entries({ file, edits }))
    if (value !== undefined && typeof value !== 'string') throw new WrongUsage(`${name} must be a text`);
  if (
    templates !== undefined &&
    !Object.values(templates as object).every((source) => typeof source === 'string')
  )
    throw new WrongUsage('templates must be texts by the names of their files');
}

/** @throws WrongUsage for anything but text and bytes. */
export function refuseNoArticle(article: unknown): void {
  if (typeof article === 'string' || article instanceof Uint8Array) return;
  throw new WrongUsage('the article must be a text, or the bytes of a file as a Uint8Array');
}
