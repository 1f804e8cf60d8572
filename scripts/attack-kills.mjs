#!/usr/bin/env node
/**
 * Kills the program at random moments while it writes PDFs and data over those of another article, half of the times while
 * files are being written: node scripts/attack-kills.mjs --count 300. Whatever the moment, the set must be the old or the new,
 * whole, and the next run must leave nothing behind but its own.
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

const MAIN = join(import.meta.dirname, '../dist/main.js');
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'];
/** Milliseconds in which what is written is written, on a machine that does much else. */
const WRITING = 12;

const { values } = parseArgs({ options: { count: { type: 'string', default: '300' } } });
const root = mkdtempSync(join(tmpdir(), 'kills-'));
const [old, made, out] = ['old', 'new', 'out'].map((name) => join(root, name));

const argvOf = (article, folder, ...more) => [
  ...[MAIN, 'build', join(article, 'a.txt'), '--out', folder],
  ...['--template', 'handout', '--format', 'pdf,json', '--quiet', ...more],
];

function write(folder, text) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), text);
  const before = Date.now();
  spawnSync(process.execPath, argvOf(folder, join(folder, 'set')));
  return Date.now() - before;
}

const read = (folder) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

const tell = (count) => console.log(`${count} kills: ${JSON.stringify(found)}`);

/** Runs the program and kills it, by the clock or as soon as something stands in the folder that did not before. */
function kill(signal, isWriting) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argvOf(made, out), { stdio: 'ignore' });
    const soon = (time) => setTimeout(() => child.kill(signal), Math.random() * time);
    let watcher;
    if (isWriting) watcher = watch(out, () => soon(WRITING));
    else soon(usual);
    child.once('exit', () => {
      watcher?.close();
      resolve();
    });
  });
}

write(old, 'The Storm\n\nThe ships left the port on Monday, said Ida Holm. Nobody sails today.\n');
const usual = write(
  made,
  'The Calm\n\nThe ships came home on Friday, said Ada Obi. Everybody sails today.\n',
);
const [before, after] = [old, made].map((folder) => read(join(folder, 'set')));
const names = Object.keys(before);
const found = {
  'left the old': 0,
  'left the new': 0,
  torn: 0,
  'half replaced': 0,
  'with leftovers': 0,
  'not swept': 0,
};
for (let number = 0; number < Number(values.count); number++) {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(old, 'set'), out, { recursive: true });
  await kill(SIGNALS[number % SIGNALS.length], number % 2 === 1);
  const left = read(out);
  const [olds, news] = [before, after].map((set) => names.filter((name) => left[name] === set[name]).length);
  if (olds === names.length) found['left the old']++;
  else if (news === names.length) found['left the new']++;
  else if (olds + news === names.length) found['half replaced']++;
  else found.torn++;
  if (Object.keys(left).length > names.length) {
    found['with leftovers']++;
    spawnSync(process.execPath, argvOf(made, out, '--format', 'json'));
    if (readdirSync(out).length > names.length) found['not swept']++;
  }
  if ((number + 1) % 20 === 0) tell(number + 1);
}
tell(values.count);
rmSync(root, { recursive: true, force: true });
process.exitCode = found.torn + found['half replaced'] + found['not swept'] > 0 ? 1 : 0;
