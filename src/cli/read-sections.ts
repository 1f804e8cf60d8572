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
  for (const name of names) checkName(name.replace(/^-/, ''), templates);
  return names;
}

function checkName(name: string, templates: Templates): void {
  if (templates.has(`partials/${name}.hbs`)) return;
  const known = ALL_SECTIONS;
  const meant = nearest(name, known);
  const hint = meant ? `did you mean ${meant}?` : `there are: ${known.join(', ')}`;
  throw new WrongUsage(`there is no section "${name}"\n  hint: ${hint}`);
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
