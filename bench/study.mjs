/** The study half: bytes to StudyGuide, cold and warm, beside wink-nlp alone; and how it grows with the article. */

import { inFreshProcess } from './child.mjs';
import { median, wallOf } from './clock.mjs';
import { printNote, printTable, ratio, ratioCells, timeCells } from './table.mjs';

const COLD_RUNS = 5;
const LENGTHS = [1, 2, 4];

export async function measureStudy({ path, words }) {
  const runs = { ours: [], wink: [] };
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const work of ['ours', 'wink'])
      runs[work].push(await inFreshProcess('study-run.mjs', work, path, 1));
  }
  const cold = (work) => runs[work].map((run) => run.cold);
  const warm = (work) => runs[work].flatMap((run) => run.warm);
  const memory = (work) => `${Math.round(median(runs[work].map((run) => run.megabytes)))} MB`;
  const row = (title, work) => [title, ...timeCells(cold(work)), ...timeCells(warm(work)), memory(work)];
  const ratios = [...ratioCells(cold('ours'), cold('wink')), ...ratioCells(warm('ours'), warm('wink'))];
  printTable(
    'Study half: bytes to StudyGuide in one process',
    ['work', 'first, with loading', 'cpu', 'again', 'cpu', 'memory'],
    [
      row('study-guide', 'ours'),
      row('wink-nlp: sentences, parts of speech, lemmas', 'wink'),
      ['ours / its', ...ratios, ''],
    ],
  );
  printNote('compromise: not among the dependencies, skipped');
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
