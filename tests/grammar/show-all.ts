/** All that the grammar reads in a text, as lines: what is compared where a sentence is to be read as a whole. */

import type { Clause, Part, Reading } from '../../src/grammar/reading.js';
import { textOf } from './show.js';

/**
 * The parts of all sentences, then a line for each clause and each report. A phrase is `[the mill]`, `[@Ada Obi]` a name, `[~she]` a pronoun,
 * `[#last week]` a time, `+` before it says that it complements another; verbs are `<was told>`; any other word has the first letters of its kind behind a stroke.
 */
export const showAll = (reading: Reading): string[] => [
  reading.parts
    .flat()
    .map((part) => showPart(reading, part))
    .join(' '),
  ...reading.clauses.map((clause) => showClause(reading, clause)),
  ...reading.reports.map(
    (one) =>
      `${one.voice.text}${one.voice.role ? ` (${one.voice.role})` : ''} ${one.stance} ${one.cue}: ${textOf(reading, one)}`,
  ),
];

const SIGN = { name: '@', pronoun: '~', noun: '', time: '#' } as const;

function showPart(reading: Reading, part: Part): string {
  const words = textOf(reading, part);
  if (part.kind === 'quote') return '"…"';
  if (part.kind === 'verb') return `<${words}>`;
  if (part.kind !== 'phrase') return `${words}/${part.kind.slice(0, 3)}`;
  const { kind, complements } = part.phrase;
  return `${complements === undefined ? '' : '+'}[${SIGN[kind]}${words}]`;
}

function showClause(reading: Reading, { verb, kind, opener, subject, object }: Clause): string {
  const { tokens } = reading.analysis;
  const told = [verb.form, verb.tense, verb.modal, verb.passive && 'passive', verb.negated && 'negated'];
  const role = subject?.role ? `, ${textOf(reading, subject.role)}` : '';
  return [
    `${tokens[verb.main]!.lower}: ${opener === undefined ? '' : `${tokens[opener]!.lower} `}${kind}`,
    told.filter(Boolean).join(' '),
    ...(subject ? [`${subject.by} ${textOf(reading, subject.phrase)}${role}`] : []),
    ...(object ? [`object ${textOf(reading, object)}`] : []),
  ].join('; ');
}
