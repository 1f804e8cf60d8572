/** The study half: bytes to StudyGuide, cold and warm, beside two taggers alone; and how it grows with the article. */

import { inFreshProcess } from './child.mjs';
import { median, wallOf } from './clock.mjs';
import { printTable, ratio, ratioCells, timeCells } from './table.mjs';

const COLD_RUNS = 5;
const WORKS = [
  { title: 'study-guide', work: 'ours' },
  { title: 'wink-nlp: sentences, parts of speech, lemmas', work: 'wink' },
  { title: 'compromise: sentences, parts of speech, roots', work: 'compromise' },
];
const LENGTHS = [1, 2, 4];

export async function measureStudy({ path, words }) {
  const runs = Object.fromEntries(WORKS.map(({ work }) => [work, []]));
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const { work } of WORKS) runs[work].push(await inFreshProcess('study-run.mjs', work, path, 1));
  }
  const cold = (work) => runs[work].map((run) => run.cold);
  const warm = (work) => runs[work].flatMap((run) => run.warm);
  const memory = (work) => `${Math.round(median(runs[work].map((run) => run.megabytes)))} MB`;
  const row = ({ title, work }) => [title, ...timeCells(cold(work)), ...timeCells(warm(work)), memory(work)];
  const beside = ({ work }) => [
    `ours / ${work}`,
    ...ratioCells(cold('ours'), cold(work)),
    ...ratioCells(warm('ours'), warm(work)),
    '',
  ];
  printTable(
    'Study half: bytes to StudyGuide in one process',
    ['work', 'first, with loading', 'cpu', 'again', 'cpu', 'memory'],
    [...WORKS.map(row), ...WORKS.slice(1).map(beside)],
  );
  await measureLengths(path, words);
}

async function measureLengths(path, words) {
  const rows = [];
  let first;
  for (const copies of LENGTHS) {
    const { warm } = await inFreshProcess('study-run.mjs', 'ours', path, copies);
    first ??= wallOf(warm);
    rows.push([
      `${copies} x (${words * copies} words)`,
      ...timeCells(warm),
      ratio(wallOf(warm), first * copies),
    ]);
  }
  printTable('Study half: the article after itself, warm', ['length', 'time', 'cpu', 'beside linear'], rows);
}
