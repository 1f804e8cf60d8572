/** The study half: bytes to StudyGuide, cold and warm, beside wink-nlp alone; and how it grows with the article. */

import { inFreshProcess } from './child.mjs';
import { median } from './clock.mjs';
import { printNote, printTable, ratio, spread } from './table.mjs';

const COLD_RUNS = 5;
const LENGTHS = [1, 2, 4];

export async function measureStudy({ path, words }) {
  const runs = { ours: [], wink: [] };
  for (let run = 0; run < COLD_RUNS; run++) {
    for (const work of ['ours', 'wink']) runs[work].push(await inFreshProcess('study-run.mjs', work, path, 1));
  }
  const cold = (work) => runs[work].map((run) => run.cold).sort((a, b) => a - b);
  const warm = (work) => runs[work].map((run) => median(run.warm)).sort((a, b) => a - b);
  const memory = (work) => `${Math.round(median(runs[work].map((run) => run.megabytes)))} MB`;
  const row = (title, work) => [title, spread(cold(work)), spread(warm(work)), memory(work)];
  const ratios = ['ours / wink-nlp', ratio(median(cold('ours')), median(cold('wink'))), ratio(median(warm('ours')), median(warm('wink'))), ''];
  printTable('Study half: bytes to StudyGuide in one process', ['work', 'first, with loading', 'again', 'memory'], [
    row('study-guide', 'ours'),
    row('wink-nlp: sentences, parts of speech, lemmas', 'wink'),
    ratios,
  ]);
  printNote('compromise: not among the dependencies, skipped');
  await measureLengths(path, words);
}

async function measureLengths(path, words) {
  const rows = [];
  let first;
  for (const copies of LENGTHS) {
    const { warm } = await inFreshProcess('study-run.mjs', 'ours', path, copies);
    first ??= median(warm);
    rows.push([`${copies} x (${words * copies} words)`, spread(warm), ratio(median(warm), first * copies)]);
  }
  printTable('Study half: the article after itself, warm', ['length', 'time', 'beside linear'], rows);
}
