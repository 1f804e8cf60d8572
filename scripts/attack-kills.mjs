#!/usr/bin/env node
/**
 * Kills the program at random moments while it writes PDFs and data over those of another article: after `npm run build`,
 * node scripts/attack-kills.mjs --count 300. Nine of ten times what runs is the writing alone, since nothing can be torn before,
 * and half of the times it is killed when something stands in the folder that did not before. Whatever the moment, the set must
 * be the old or the new, whole, or become it by the next run into the folder, or the next check of a PDF in it, which leave nothing behind.
 */

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { BUNDLING } from './bundling.mjs';

const MAIN = join(import.meta.dirname, '../dist/main.js');
const WRITER = join(import.meta.dirname, `../node_modules/.cache/write-${process.pid}.mjs`);
/** One in so many kills is of the whole program. */
const WHOLE = 10;
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'];
/** Milliseconds in which what is written is written, on a machine that does much else. */
const WRITING = 12;

const { values } = parseArgs({ options: { count: { type: 'string', default: '300' } } });
const root = mkdtempSync(join(tmpdir(), 'kills-'));
const [old, made, out] = ['old', 'new', 'out'].map((name) => join(root, name));

const argvOf = (article, folder, format) => [
  ...[MAIN, 'build', article, '--out', folder, '--template', 'handout', '--format', format, '--quiet'],
];

/** Milliseconds that the program takes. */
function timeOf(argv) {
  const before = Date.now();
  spawnSync(process.execPath, argv);
  return Date.now() - before;
}

/** Makes the set of an article, and tells how long that took. */
function write(folder, text) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), text);
  return timeOf(argvOf(join(folder, 'a.txt'), join(folder, 'set'), 'pdf,json'));
}

/** The files of a folder, and the folders in it as undefined. */
const read = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name), 'latin1') : undefined,
    ]),
  );

/** Runs what is to be killed and kills it, by the clock or as soon as something stands in the folder that did not before. */
function kill({ argv, time, signal, isWriting }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argv, { stdio: 'ignore' });
    const soon = (most) => setTimeout(() => child.kill(signal), Math.random() * most);
    let watcher;
    if (isWriting) watcher = watch(out, () => soon(WRITING));
    else soon(time);
    child.once('exit', () => {
      watcher?.close();
      resolve();
    });
  });
}

/** What the set of files is. */
function stateOf(files) {
  const [olds, news] = [before, after].map((set) => names.filter((name) => files[name] === set[name]).length);
  if (olds === names.length) return 'old';
  if (news === names.length) return 'new';
  return olds + news === names.length ? 'half replaced' : 'torn';
}

await build({
  ...BUNDLING,
  splitting: false,
  entryPoints: [join(import.meta.dirname, '../tests/attack/write-main.ts')],
  outfile: WRITER,
});
write(old, 'The Storm\n\nThe ships left the port on Monday, said Ida Holm. Nobody sails today.\n');
const usual = write(
  made,
  'The Calm\n\nThe ships came home on Friday, said Ada Obi. Everybody sails today.\n',
);
const [before, after] = [old, made].map((folder) => read(join(folder, 'set')));
const names = Object.keys(before);
writeFileSync(join(root, 'next.txt'), 'The Wind\n\nIt blew.\n');
const writing = [WRITER, join(made, 'set'), out];
const starting = timeOf(writing);
/** Two commands that find what was left: a run into the folder, and a check of what stands there. */
const NEXT = [
  argvOf(join(root, 'next.txt'), out, 'json'),
  [MAIN, 'check', join(out, 'a.student.pdf'), '--guide', join(out, 'a.guide.json')],
];

const counts = { old: 0, new: 0, 'half replaced': 0, torn: 0, leftovers: 0 };
const afterNextRun = { old: 0, new: 0, 'half replaced': 0, torn: 0, leftovers: 0 };
const tell = (count) =>
  console.log(
    `${count} kills: ${JSON.stringify(counts)}, after the next run ${JSON.stringify(afterNextRun)}`,
  );
for (let number = 0; number < Number(values.count); number++) {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(old, 'set'), out, { recursive: true });
  const what =
    number % WHOLE === 0
      ? { argv: argvOf(join(made, 'a.txt'), out, 'pdf,json'), time: usual }
      : { argv: writing, time: starting };
  await kill({ ...what, signal: SIGNALS[number % SIGNALS.length], isWriting: Math.random() < 0.5 });
  const left = read(out);
  counts[stateOf(left)]++;
  // Where nothing is left over, the next run has nothing to do with what this one did.
  if (Object.keys(left).length > names.length) spawnSync(process.execPath, NEXT[counts.leftovers++ % 2]);
  const { 'next.guide.json': _, ...then } = read(out);
  afterNextRun[stateOf(then)]++;
  if (Object.keys(then).length > names.length) afterNextRun.leftovers++;
  if ((number + 1) % 20 === 0) tell(number + 1);
}
tell(values.count);
for (const path of [root, WRITER]) rmSync(path, { recursive: true, force: true });
const isBad = [counts.torn, afterNextRun.torn, afterNextRun['half replaced'], afterNextRun.leftovers];
process.exitCode = isBad.some((count) => count > 0) ? 1 : 0;
