/** HTML to PDF as the text grows: time and memory should grow with it, and no faster. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFreshProcess } from './child.mjs';
import { milliseconds, printTable, ratio } from './table.mjs';

const LENGTHS = [10_000, 30_000, 100_000];

export async function measureGrowth(seed) {
  const paragraphs = readFileSync(seed.path, 'utf8')
    .split(/[\r\n]+/)
    .filter((text) => text.trim());
  const rows = [];
  let first;
  for (const words of LENGTHS) {
    const file = join(seed.folder, `${words}.html`);
    writeFileSync(file, pageOf(paragraphs, words));
    const { styles, layout, paint, pages, bytes, megabytes } = await inFreshProcess('growth-run.mjs', file);
    const total = styles.wall + layout.wall + paint.wall;
    const cpu = styles.cpu + layout.cpu + paint.cpu;
    first ??= cpu / words;
    const times = [styles.wall, layout.wall, paint.wall, total, cpu].map(milliseconds);
    const sizes = [`${pages}`, `${Math.round(megabytes)} MB`, `${(bytes / 1e6).toFixed(1)} MB`];
    rows.push([`${words} words`, ...times, ratio(cpu / words, first), ...sizes]);
  }
  const columns = [
    'text',
    'HTML, CSS',
    'layout',
    'painting',
    'in all',
    'cpu',
    'to linear',
    'pages',
    'memory',
    'file',
  ];
  printTable('Page half: growth, each length once in a fresh process', columns, rows);
}

/** The article's paragraphs over and over, justified and hyphenated, with a heading before every twelfth. */
function pageOf(paragraphs, words) {
  const parts = [];
  for (let i = 0, count = 0; count < words; i++) {
    const text = paragraphs[i % paragraphs.length];
    count += text.split(/\s+/).filter(Boolean).length;
    if (i % 12 === 0) parts.push(`<h2>Part ${i / 12 + 1}</h2>`);
    parts.push(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  }
  return `<!DOCTYPE html><html lang="en"><head><title>${words} words</title><style>
@page { size: A4; margin: 25mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
body { font: 11pt/6mm "Source Serif 4", serif; text-align: justify; hyphens: auto; orphans: 2; widows: 2; }
p { margin: 0; text-indent: 5mm; } h2 { margin: 6mm 0 0; break-after: avoid; }
</style></head><body><h1>${words} words</h1>\n${parts.join('\n')}</body></html>`;
}
