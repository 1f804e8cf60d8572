/** `--sections words,text,-people` as a list of names that exist. */

import { nearest } from '../base/nearest.js';
import type { Templates } from '../template/index.js';
import { WrongUsage } from './wrong-usage.js';

/** @throws WrongUsage for a name that no partial has. */
export function readSections(asked: string | undefined, templates: Templates): string[] {
  const names = (asked ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of names) {
    const fault = sectionFault(name, templates);
    if (fault) throw new WrongUsage(`${fault.message}\n  hint: ${fault.hint}`);
  }
  return names;
}

/** What is wrong with a name, with or without its minus; nothing where a partial has it. */
export function sectionFault(
  named: string,
  templates: Templates,
): { readonly message: string; readonly hint: string } | undefined {
  const name = named.trim().replace(/^-/, '');
  if (templates.has(`partials/${name}.hbs`)) return undefined;
  const meant = nearest(name, ALL_SECTIONS);
  const hint = meant ? `did you mean ${meant}?` : `there are: ${ALL_SECTIONS.join(', ')}`;
  return { message: `there is no section "${name}"`, hint };
}

/** The sections that the built-in templates have; a partial of your own is one too. */
export const ALL_SECTIONS = [
  'before',
  'words',
  'text',
  'overview',
  'people',
  'check-reading',
  'themes',
  'talk',
  'language',
  'writing',
];
