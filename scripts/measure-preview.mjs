#!/usr/bin/env node
/**
 * How long the preview takes to follow: thirty changes each of a style sheet, a template, the article and its edits are
 * written to disk, and the time is taken until the server tells its window of other pages. Prints median and worst.
 *
 *   npm run measure:preview [-- article.txt]
 */

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE = process.argv[2] ?? join(ROOT, 'tests', 'articles', 'after-the-attacks.txt');
const TIMES = Number(process.env.TIMES ?? 30);

const folder = mkdtempSync(join(tmpdir(), 'study-guide-preview-'));
const article = join(folder, 'article.txt');
const looks = join(folder, 'looks');
for (const name of ['styles', 'partials']) mkdirSync(join(looks, name), { recursive: true });
copyFileSync(SAMPLE, article);
const text = readFileSync(SAMPLE, 'utf8');
const style = readFileSync(join(ROOT, 'templates', 'styles', 'guide.css'), 'utf8');
const cover = readFileSync(join(ROOT, 'templates', 'partials', 'cover.hbs'), 'utf8');

/** What is written where, the n-th time. */
const CHANGES = {
  style: (n) => [join(looks, 'styles', 'guide.css'), `${style}\nh1 { margin-bottom: ${n % 9}pt; }\n`],
  template: (n) => [join(looks, 'partials', 'cover.hbs'), `${cover}<p>Room ${n}</p>`],
  article: (n) => [article, `${text.trimEnd()} And so it went on, ${n} times.\n`],
  edits: (n) => [join(folder, 'article.edits.yaml'), `- edit: guide\n  title: Title ${n}\n`],
};

const options = ['preview', article, '--templates', looks];
const program = spawn(process.execPath, [join(ROOT, 'dist', 'main.js'), ...options], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
try {
  const address = String(await new Promise((resolve) => program.stdout.once('data', resolve))).trim();
  const versions = await listen(address);
  for (const [name, change] of Object.entries(CHANGES)) {
    // One change follows the other before the packet is looked into, so that each has one answer.
    await versions.settle();
    const times = [];
    for (let n = 0; n < TIMES; n++) {
      times.push(await follow(change(n), versions));
      // What is studied behind the pages is not the answer to the next change.
      if (name === 'article') await versions.settle();
    }
    times.sort((a, b) => a - b);
    console.log(
      `${name.padEnd(9)} median ${times[Math.floor(times.length / 2)]} ms, worst ${times.at(-1)} ms`,
    );
  }
} finally {
  program.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

/** Waits for the next version that the server tells of, and for the server to have nothing more to do. */
async function listen(address) {
  const reader = (await fetch(`${address}events`)).body.getReader();
  await reader.read();
  let version = 0;
  const state = async () => (await fetch(`${address}state`)).json();
  return {
    next: async () => {
      for (let known = version; version <= known; ) {
        const { value } = await reader.read();
        version = Number(/(\d+)\s*$/.exec(new TextDecoder().decode(value))[1]);
      }
    },
    settle: async () => {
      let now = await state();
      for (; !now.isSettled; now = await state()) await new Promise((resolve) => setTimeout(resolve, 100));
      version = now.version;
    },
  };
}

async function follow([file, content], { next }) {
  const since = performance.now();
  writeFileSync(file, content);
  await next();
  return Math.round(performance.now() - since);
}
