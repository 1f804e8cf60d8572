#!/usr/bin/env node
/**
 * How well files are read: node scripts/measure-reading.mjs FOLDER [--all]. The folder holds pairs, such as `a.pdf` and `a.expected.txt`:
 * the paragraphs of the text with blank lines between them, `# ` before its title and `## ` before a heading. For each pair it prints
 * the paragraphs found letter for letter, those that are too many, the headings, and for a PDF the words that its lines part with a
 * hyphen (Poppler's pdftotext tells them) and how many are whole again; with --all each that is missed.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStages } from './stages.mjs';

const STAGES = fileURLToPath(new URL(`../node_modules/.cache/reading-${process.pid}`, import.meta.url));
const END = '.expected.txt';
const [folder, all] = process.argv.slice(2);

/** Letters alone count: programs turn marks and blanks into others on the way. */
const plain = (text) =>
  text
    .normalize('NFKC')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s*(?:[–—]|---?)\s*/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();

function expectedIn(file) {
  const blocks = readFileSync(file, 'utf8').trim().split(/\n\n+/);
  const heads = blocks.filter((block) => block.startsWith('## ')).map((block) => plain(block.slice(3)));
  return { heads, paragraphs: blocks.filter((block) => !/^##? /.test(block)).map(plain) };
}

/** What is in one list and not in the other, each as often as it stands there. */
function without(list, other) {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function partedWords(file, expected) {
  if (!file.endsWith('.pdf')) return [];
  const lines = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return [...lines.matchAll(/([\p{L}\p{N}'’-]+)[-‐\u00ad]\n\s*(\p{Ll}+)/gu)]
    .map(([, head, rest]) =>
      [plain(head + rest), plain(`${head}-${rest}`)].find((one) => expected.includes(one)),
    )
    .filter(Boolean);
}

async function measure(readArticle, file) {
  const expected = expectedIn(file.replace(/\.\w+$/, END));
  const started = process.cpuUsage().user;
  const details = { type: 'article', ...(file.endsWith('.epub') && { chapter: 'all' }) };
  const article = await readArticle({ bytes: new Uint8Array(readFileSync(file)), file }, details, () => {});
  const seconds = (process.cpuUsage().user - started) / 1e6;
  const paragraphs = article.paragraphs.map(({ start, end }) => plain(article.text.slice(start, end)));
  const heads = article.headings.map(({ text }) => plain(text));
  const parted = partedWords(file, [...expected.paragraphs, ...expected.heads].join(' '));
  const text = [...paragraphs, ...heads].join(' ');
  return {
    paragraphs: expected.paragraphs.length,
    missed: without(expected.paragraphs, paragraphs),
    read: paragraphs.length,
    extra: without(paragraphs, expected.paragraphs),
    heads: expected.heads.length,
    lost: without(expected.heads, heads),
    parted: parted.length,
    apart: parted.filter((word) => !text.includes(word)),
    seconds,
  };
}

const share = (part, whole) => (whole === 0 ? '   -' : (part / whole).toFixed(3));

function row(name, { paragraphs, missed, read, extra, heads, lost, parted, apart, seconds }) {
  const found = share(paragraphs - missed.length, paragraphs);
  const whole = share(parted - apart.length, parted);
  return `${name.padEnd(34)} found ${found} of ${paragraphs}  extra ${share(extra.length, read)}  headings ${heads - lost.length}/${heads}  rejoined ${whole} of ${parted}  ${seconds.toFixed(1)} s`;
}

await buildStages(STAGES);
const { readArticle } = await import(join(STAGES, 'read/index.js'));
const total = {
  paragraphs: 0,
  missed: [],
  read: 0,
  extra: [],
  heads: 0,
  lost: [],
  parted: 0,
  apart: [],
  seconds: 0,
};
const names = readdirSync(folder).sort();
for (const name of names.filter((one) => !one.endsWith(END) && names.includes(one.replace(/\.\w+$/, END)))) {
  const result = await measure(readArticle, join(folder, name));
  for (const key of Object.keys(total))
    total[key] = Array.isArray(total[key]) ? [...total[key], ...result[key]] : total[key] + result[key];
  console.log(row(name, result));
  for (const key of all ? ['missed', 'extra', 'lost', 'apart'] : [])
    for (const text of result[key])
      console.log(`    ${key}: ${text.length > 130 ? `${text.slice(0, 65)} … ${text.slice(-60)}` : text}`);
}
console.log(row('all', total));
rmSync(STAGES, { recursive: true });
