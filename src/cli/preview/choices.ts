/** The switches of the preview, and what they change. */

import { Fatal } from '../../base/diagnostics.js';
import type { Choice } from '../../preview/index.js';
import { PAPERS } from '../options.js';
import type { PreviewOptions } from './options.js';

export const choicesOf = ({ edition, length, paper, print }: PreviewOptions): Choice[] => [
  choice('edition', 'Edition', edition, [
    ['student', 'Student'],
    ['teacher', 'Teacher'],
    ['key', 'Answer key'],
  ]),
  choice('length', 'Length', length, [
    ['handout', 'Handout'],
    ['short', 'Short'],
    ['full', 'Full'],
  ]),
  choice(
    'paper',
    'Paper',
    paper ?? 'a4',
    Object.keys(PAPERS).map((name) => [name, PAPER_NAMES[name] ?? name]),
  ),
  choice('print', 'Print', print ?? '', [
    ['', 'Usual'],
    ['large', 'Large'],
    ['dyslexia', 'Dyslexia'],
  ]),
];

const PAPER_NAMES: Readonly<Record<string, string>> = {
  a4: 'A4',
  letter: 'Letter',
  legal: 'Legal',
  a5: 'A5',
};

function choice(name: string, label: string, value: string, rows: readonly (readonly string[])[]): Choice {
  return { name, label, value, values: rows.map(([one = '', shown = '']) => ({ value: one, label: shown })) };
}

/** @throws Fatal for a switch or a value that is not there. */
export function withChoice(
  options: PreviewOptions,
  choices: readonly Choice[],
  { name, value }: { readonly name: string; readonly value: string },
): PreviewOptions {
  const known = choices.find((one) => one.name === name)?.values.some((one) => one.value === value);
  if (!known) throw new Fatal({ code: 'preview/choice', message: 'there is no such choice', file: name });
  const { [name as keyof PreviewOptions]: _, ...rest } = options;
  return { ...rest, ...(value !== '' && { [name]: value }) } as PreviewOptions;
}
