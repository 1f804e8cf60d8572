/** The switches of the preview, and what they change. */

import { Fatal } from '../../base/diagnostics.js';
import type { Choice } from '../../preview/index.js';
import type { Edition, Templates } from '../../template/index.js';
import { PAPERS } from '../options.js';
import { readVersions } from '../read-versions.js';
import type { PreviewOptions, SettledPreview } from './options.js';

export const choicesOf = ({ options, templates }: SettledPreview): Choice[] => [
  choice('edition', 'Edition', options.edition, editionRows(options)),
  choice('template', 'Template', options.template ?? 'packet', templateRows(templates)),
  choice('length', 'Length', options.length, [
    ['handout', 'Handout'],
    ['short', 'Short'],
    ['full', 'Full'],
  ]),
  choice('paper', 'Paper', options.paper ?? 'a4', paperRows()),
  choice('print', 'Print', options.print ?? '', [
    ['', 'Usual'],
    ['large', 'Large'],
    ['dyslexia', 'Dyslexia'],
  ]),
  choice('versions', 'Version', readVersions(options.versions)[0] ?? '', [
    ['', 'One for all'],
    ...VERSIONS.map((letter): Row => [letter, letter]),
  ]),
  choice('impose', 'Sheets', options.impose ?? '', [
    ['', 'Page by page'],
    ['booklet', 'Booklet'],
    ['2up', 'Two to a sheet'],
    ['4up-cards', 'Cards to cut'],
  ]),
  choice('duplex', 'Sides', options.duplex ? BOTH : '', [
    ['', 'One side'],
    [BOTH, 'Both sides'],
  ]),
];

const VERSIONS = ['A', 'B', 'C', 'D'];
const BOTH = 'both';

type Row = readonly [value: string, label: string];

const choice = (name: string, label: string, value: string, rows: readonly Row[]): Choice => ({
  name,
  label,
  value,
  values: rows.map(([one, shown]) => ({ value: one, label: shown })),
});

function editionRows({ has, impose }: SettledPreview['options']): Row[] {
  if (impose === '4up-cards') return [['cards', 'Cards']];
  const all: readonly (readonly [Edition, string])[] = [
    ['student', 'Student'],
    ['teacher', 'Teacher'],
    ['key', 'Answer key'],
  ];
  return all.filter(([edition]) => has?.includes(edition) ?? true);
}

/** A template is a file of its own; the packet is made of two. */
function templateRows(templates: Templates): Row[] {
  const names = [...templates.keys()].flatMap((file) => /^([^/]+)\.hbs$/.exec(file)?.[1] ?? []);
  const own = names.filter((name) => !['student', 'teacher'].includes(name));
  return ['packet', ...own].map((name) => [name, capitalised(name)]);
}

const paperRows = (): Row[] =>
  Object.keys(PAPERS).map((name) => [name, /\d/.test(name) ? name.toUpperCase() : capitalised(name)]);

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** @throws Fatal for a switch or a value that is not there. */
export function withChoice(
  options: PreviewOptions,
  choices: readonly Choice[],
  { name, value }: { readonly name: string; readonly value: string },
): PreviewOptions {
  const known = choices.find((one) => one.name === name)?.values.some((one) => one.value === value);
  if (!known) throw new Fatal({ code: 'preview/choice', message: 'there is no such choice', file: name });
  // What is switched off stays so, whatever the settings say.
  return { ...options, [name]: name === 'duplex' ? value === BOTH : value };
}
