/** The rows of evidence that are patterns alone; they stand in resources/names/rows.txt, one a line. */

import rows from '../../../resources/names/rows.txt';
import weights from '../../../resources/names/weights.txt';
import { genderOfName, isSurname } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';

const cellsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** `Ulva's` in `at Ulva's house`: the preposition belongs to what is owned. */
const owns = ({ words, to, first }: Sight): boolean =>
  words[to - 1]!.possessive && (genderOfName(first) !== undefined || words[to]?.gap !== ' ');

/** Where a row is silent. */
const SILENT: Readonly<Record<string, (sight: Sight) => boolean>> = {
  owner: owns,
  'owner or person': (sight) =>
    owns(sight) || genderOfName(sight.first) !== undefined || isSurname(sight.last),
  placed: isPlaced,
  possessive: ({ words, to }) => words[to - 1]!.possessive,
};

/** `a nurse in Zorrin, who`: "who" is about the nurse. */
export function isPlaced({ words, start }: Sight): boolean {
  return /^(?:in|at|near|of|from|and)$/.test(words[start - 1]?.lower ?? '');
}

/** The rows over the words beside a name. */
export const PATTERN_ROWS: readonly Row[] = cellsOf(rows).map(
  ([name = '', says = '', before, after, silent, yes = '', no = '']) => {
    const speaksFor = says
      .split(' ')
      .flatMap((word, i, all) => (i % 2 === 0 && word ? [[word, all[i + 1]]] : []));
    const isSilent = SILENT[silent ?? ''];
    return {
      name,
      ...Object.fromEntries(speaksFor),
      ...(before && { before }),
      ...(after && { after }),
      ...(isSilent && { looks: (sight: Sight) => !isSilent(sight) }),
      yes: yes.split(' / '),
      no: no.split(' / '),
    };
  },
);

/** What each row of evidence is worth: log-odds for a person, a place, an organisation. */
export const WEIGHTS: ReadonlyMap<string, readonly [person: number, place: number, organization: number]> =
  new Map(
    cellsOf(weights).map(([name = '', ...odds]) => [name, odds.map(Number) as [number, number, number]]),
  );
