/** Whole processes, from the guide's JSON (the others: from the same HTML) to the student's PDF; and the files' sizes. */

import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurns, time } from './clock.mjs';
import { findEngines } from './engines.mjs';
import { PROGRAM } from './seed.mjs';
import { kilobytes, printNote, printTable, ratio, spread } from './table.mjs';

export async function measureProcesses(seed) {
  const engines = findEngines(seed.folder);
  const present = engines.filter(({ print }) => print);
  const works = { 'study-guide': () => renderGuide(seed) };
  for (const engine of present) works[engine.name] = () => engine.print(seed.html, pdfOf(seed, engine));
  // Once unmeasured: font caches, the profile of a browser, the files of each program.
  for (const work of Object.values(works)) await time(work);
  const times = await takeTurns(works);
  const ours = times['study-guide'];
  const rows = Object.entries(times).map(([name, runs]) => {
    const engine = present.find((each) => each.name === name);
    const file = engine ? pdfOf(seed, engine) : seed.pdf;
    const title = engine ? `${name} ${engine.version}` : name;
    const sizes = [kilobytes(statSync(file).size), ratio(statSync(seed.pdf).size, statSync(file).size)];
    return [title, spread(runs), ratio(middle(ours), middle(runs)), `${countPages(file) ?? '?'}`, ...sizes];
  });
  const columns = ['engine', 'process', 'ours / its', 'pages', 'file', 'ours / its'];
  printTable('Page half, whole process: guide JSON to student PDF', columns, rows);
  printNote('Ours is tagged (PDF/UA and PDF/A-2a); it reads JSON and templates, the others start from its HTML.');
  for (const { name, absent } of engines) if (absent) printNote(`${name}: ${absent}, skipped`);
}

function renderGuide({ guide, folder }) {
  const options = ['render', guide, '--edition', 'student', '--out', folder, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program ended with ${status}:\n${stderr}`);
}

const pdfOf = ({ folder }, { name }) => join(folder, `${name}.pdf`);

const middle = (sorted) => sorted[Math.floor(sorted.length / 2)];

/** From `pdfinfo`, or from page objects that stand uncompressed in the file. */
function countPages(file) {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  const told = /^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1];
  return told ?? (readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g)?.length || undefined);
}
