/** Whole processes, from the guide's JSON (the others: from the same HTML) to the student's PDF; and the files' sizes. */

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurns } from './clock.mjs';
import { runCommand } from './command.mjs';
import { findEngines } from './engines.mjs';
import { PROGRAM } from './seed.mjs';
import { kilobytes, printNote, printTable, ratio, ratioCells, timeCells } from './table.mjs';

export async function measureProcesses(seed) {
  const engines = findEngines(seed.folder);
  const present = engines.filter(({ print }) => print);
  const fileOf = ({ name }) => join(seed.folder, `${name}.pdf`);
  const works = { 'study-guide': () => renderGuide(seed) };
  for (const engine of present) works[engine.name] = () => engine.print(seed.html, fileOf(engine));
  // Once before it counts: caches of fonts, the profile of a browser, the files of each program.
  await takeTurns(works, 1);
  const times = await takeTurns(works);
  const ours = times['study-guide'];
  const rows = present.map((engine) => [
    `${engine.name} ${engine.version}`,
    ...timeCells(times[engine.name]),
    ...ratioCells(ours, times[engine.name]),
    ...fileCells(fileOf(engine)),
    ratio(statSync(seed.pdf).size, statSync(fileOf(engine)).size),
  ]);
  const columns = ['engine', 'process', 'cpu', 'ours / its', 'cpu', 'pages', 'file', 'ours / its'];
  const own = ['study-guide', ...timeCells(ours), '', '', ...fileCells(seed.pdf), ''];
  printTable('Page half, whole process: guide JSON to student PDF', columns, [own, ...rows]);
  printNote(
    'Ours is tagged (PDF/UA and PDF/A-2a); it starts from JSON and templates, the others from its HTML.',
  );
  for (const { name, absent } of engines) if (absent) printNote(`${name}: ${absent}, skipped`);
}

const renderGuide = ({ guide, folder }) =>
  runCommand(process.execPath, [
    PROGRAM,
    'render',
    guide,
    '--edition',
    'student',
    '--out',
    folder,
    '--quiet',
  ]);

/** How many pages, where `pdfinfo` is there to count them, and the size. */
function fileCells(file) {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  return [/^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? '?', kilobytes(statSync(file).size)];
}
