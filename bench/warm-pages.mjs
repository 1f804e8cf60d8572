/** Layout and painting once more in one process, beside PDFKit's own text() on the same words. */

import { inFreshProcess } from './child.mjs';
import { printNote, printTable, ratio, spread } from './table.mjs';

export async function measureWarmPages(seed) {
  const { times, pages } = await inFreshProcess('warm-pages-run.mjs', seed.html);
  const ours = middle(times.both);
  const perPage = (run) => (middle(run) / pages).toFixed(2);
  printTable(
    `Page half, again in the same process: ${pages} pages`,
    ['work', 'time', 'ms a page', 'ours / its'],
    [
      ['layout and painting', spread(times.both), perPage(times.both), ''],
      ['  layout alone', spread(times.layout), perPage(times.layout), ''],
      ['  painting alone', spread(times.paint), perPage(times.paint), ''],
      ['  HTML and CSS before it', spread(times.styles), perPage(times.styles), ''],
      ['PDFKit text()', spread(times.pdfkit), '', ratio(ours, middle(times.pdfkit))],
      ['PDFKit text(), fonts parsed before', spread(times.pdfkitKept), '', ratio(ours, middle(times.pdfkitKept))],
    ],
  );
  printNote('PDFKit gets the same words in the same faces and sizes, and neither tags nor bookmarks nor ruled lines.');
}

const middle = (sorted) => sorted[Math.floor(sorted.length / 2)];
