/** What people type: tidied before yargs sees it, checked after, and explained when it is wrong. */

import type { Options } from 'yargs';
import { nearest } from '../base/nearest.js';
import { printable } from '../base/printable.js';
import { maskStandardInput } from './files.js';
import { CONFIG_OPTION, PAGE_OPTIONS, READING_OPTIONS, RUN_OPTIONS } from './options.js';
import { WrongUsage } from './wrong-usage.js';

const OPTIONS: Readonly<Record<string, Options>> = {
  ...READING_OPTIONS,
  ...PAGE_OPTIONS,
  ...RUN_OPTIONS,
};

/** After `--` everything is a file name, also what starts with a dash; a dash alone is standard input. */
export function tidyArguments(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const files = end < 0 ? [] : argv.slice(end + 1);
  return [
    ...before.map(maskStandardInput),
    ...files.map((file) => (file.startsWith('-') ? `./${file}` : file)),
  ];
}

/** @throws WrongUsage when a value has the wrong type. */
export function checkOptions(values: Readonly<Record<string, unknown>>): void {
  for (const [name, option] of Object.entries(OPTIONS)) {
    const value = values[name];
    if (value === undefined) continue;
    if (Array.isArray(value) && !option.array) throw new WrongUsage(`--${name} can be given only once`);
    if (option.type === 'boolean' && typeof value !== 'boolean')
      throw new WrongUsage(`--${name} must be true or false`);
    if (option.type === 'number' && !(Number.isInteger(value) && (value as number) > 0))
      throw new WrongUsage(`--${name} must be a whole number, 1 or more`);
    if (option.type === 'string' && (typeof value !== 'string' || value.trim() === '')) {
      throw new WrongUsage(`--${name} must be a text, and not empty`);
    }
    if (name === 'language' && !isLanguageTag(String(value)))
      throw new WrongUsage(`--language must be the tag of a language\n  hint: for example en, pt-BR or tr`);
  }
}

/** A well-formed tag (BCP 47). */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What yargs says of wrong usage, with a way out. */
export function explainUsage(message: string, argv: readonly string[]): string {
  if (/^Not enough non-option arguments/.test(message)) {
    return 'name the file to work on\n  hint: for example study-guide build article.txt';
  }
  const bare = /^Not enough arguments following: (\S+)/.exec(message)?.[1];
  if (bare) return `--${bare} needs a value behind it`;
  const [, given, choices] = /Given: "([^"]*)", Choices: (.*)$/m.exec(message) ?? [];
  const chosen = given && nearest(given, choices!.match(/(?<=")[^",]+(?=")/g) ?? []);
  if (chosen) return `${message}\n  hint: did you mean "${chosen}"?`;
  const unknown = /^unknown options?: ([^\s,]+)/i.exec(message)?.[1];
  if (!unknown) return message;
  if (argv.includes(unknown)) return `there is one file too many: ${unknown}`;
  const names = ['stage', 'guide', ...Object.keys({ ...OPTIONS, ...CONFIG_OPTION })];
  if (names.includes(unknown)) return `--${unknown} is not an option of this command`;
  const meant = nearest(unknown, names) ?? names.find((name) => name.length > 2 && unknown.startsWith(name));
  return `${message}${meant ? `\n  hint: did you mean --${meant}?` : ''}`;
}

/** The message as it can be printed, with a way out where it names none. */
export function withHint(message: string): string {
  const lines = message.split('\n').map(printable).join('\n');
  return /hint:|Did you mean/.test(lines) ? lines : `${lines}\n  hint: ${GENERAL_HINT}`;
}

const GENERAL_HINT = 'study-guide COMMAND --help lists what can be asked for';
