/** Layout and painting once more in one process, beside PDFKit's own text() on the same words. */

import { inFreshProcess } from './child.mjs';
import { wallOf } from './clock.mjs';
import { printNote, printTable, ratioCells, timeCells } from './table.mjs';

export async function measureWarmPages(seed) {
  const { times, pages } = await inFreshProcess('warm-pages-run.mjs', seed.html);
  const own = (title, runs) => [title, ...timeCells(runs), (wallOf(runs) / pages).toFixed(2), '', ''];
  const theirs = (title, runs) => [title, ...timeCells(runs), '', ...ratioCells(times.both, runs)];
  printTable(
    `Page half, again in the same process: ${pages} pages`,
    ['work', 'time', 'cpu', 'ms a page', 'ours / its', 'cpu'],
    [
      own('layout and painting', times.both),
      own('  layout alone', times.layout),
      own('  painting alone', times.paint),
      own('HTML and CSS before it', times.styles),
      theirs('PDFKit text()', times.pdfkit),
      theirs('PDFKit text(), fonts parsed before', times.pdfkitKept),
    ],
  );
  printNote(
    'PDFKit gets the same words in the same faces and sizes, and neither tags nor bookmarks nor ruled lines.',
  );
}
