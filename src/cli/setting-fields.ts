/** The options of the command line as keys of a settings file. */

import type { Options } from 'yargs';
import type { Field, Fields } from '../settings/index.js';
import { PAGE_OPTIONS, READING_OPTIONS, RUN_OPTIONS } from './options.js';
import { isVersion } from './read-versions.js';
import { isLanguageTag } from './usage.js';

/** What the commented file shows; an option without an example here is a mistake that the compiler cannot see, so a test does. */
const EXAMPLES: Readonly<Record<string, string>> = {
  pack: 'europe-2015',
  title: 'The last ferry',
  byline: 'Ida Holm',
  source: 'The Skerry Times',
  date: '2 April 2024',
  chapter: '3',
  from: 'markdown',
  encoding: 'windows-1252',
  type: 'interview',
  language: 'en-GB',
  out: 'guides',
  edition: 'all',
  format: '[pdf, html]',
  paper: 'letter',
  print: 'large',
  impose: 'booklet',
  duplex: 'true',
  fillable: 'true',
  length: 'full',
  pages: '8',
  sections: '[before, words, text, check-reading]',
  versions: '[A, B]',
  templates: 'our-templates',
  template: 'handout',
  strict: 'true',
  quiet: 'true',
  open: 'true',
};

/** What is a file or a folder, a name or a file, and several names: yargs calls all of them strings. */
const KINDS: Readonly<Record<string, 'path' | 'named' | 'names'>> = {
  out: 'path',
  templates: 'path',
  pack: 'named',
  sections: 'names',
  versions: 'names',
};

/** What the command line holds its values against too. */
const ALLOWS: Readonly<Record<string, NonNullable<Field['allows']>>> = {
  language: isLanguageTag,
  versions: isVersion,
};

function fieldOf(name: string, option: Options): Field {
  const allows = ALLOWS[name];
  const row = { about: option.describe ?? '', example: EXAMPLES[name] ?? '', ...(allows && { allows }) };
  const choices = option.choices as readonly string[] | undefined;
  if (choices) return { ...row, kind: option.array ? 'choices' : 'choice', choices };
  if (option.type === 'boolean') return { ...row, kind: 'yes' };
  if (option.type === 'number') return { ...row, kind: 'number' };
  return { ...row, kind: KINDS[name] ?? 'text' };
}

/** Every option that a settings file may set. */
export const OPTION_FIELDS: Fields = Object.fromEntries(
  Object.entries({ ...PAGE_OPTIONS, ...READING_OPTIONS, ...RUN_OPTIONS }).map(([name, option]) => [
    name,
    fieldOf(name, option),
  ]),
);
