#!/usr/bin/env node
/**
 * How well web pages are read: node scripts/measure-pages.mjs FOLDER [--all]. Each folder in it holds `source.html` and `expected.html`, as
 * Readability's own test pages do (https://github.com/mozilla/readability, test/test-pages). Words of the text and its headings are held
 * against those of the expected page (F1), and so are those that Readability finds alone. With --all each page is listed.
 */

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { buildStages } from './stages.mjs';

const STAGES = fileURLToPath(new URL(`../node_modules/.cache/reading-${process.pid}`, import.meta.url));
const [folder, all] = process.argv.slice(2);

const BLOCK = /^(?:p|div|h\d|li|ul|ol|dl|dt|dd|td|th|tr|table|br|figure|figcaption|section|blockquote|pre)$/;
const NO_TEXT = /^(?:script|style|noscript|template)$/;

/** Blocks part words, whether the source has a blank there or not. */
function textIn({ nodeType, localName, textContent, childNodes }) {
  if (nodeType === 3) return textContent;
  if (nodeType !== 1 || NO_TEXT.test(localName)) return '';
  const text = [...childNodes].map(textIn).join('');
  return BLOCK.test(localName) ? ` ${text} ` : text;
}

const textOf = (html) => textIn(parseHTML(`<html><body>${html}</body></html>`).document.body);

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function countsOf(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function f1(got, wanted) {
  const left = countsOf(wanted);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return got.length + wanted.length === 0 ? 1 : (2 * hits) / (got.length + wanted.length);
}

/** Of the words set apart those that the expected text has and the program's text lacks. */
function lacking({ words, apart = [] }, wanted) {
  const left = countsOf(wanted);
  for (const word of words) left.set(word, (left.get(word) ?? 0) - 1);
  return apart.filter((word) => {
    left.set(word, (left.get(word) ?? 0) - 1);
    return left.get(word) >= 0;
  });
}

function alone(source) {
  const started = process.cpuUsage().user;
  const { document } = parseHTML(source);
  const content = new Readability(document).parse()?.content ?? '';
  return { words: wordsOf(textOf(content)), seconds: (process.cpuUsage().user - started) / 1e6 };
}

/** What the reader sets apart on purpose, and an expected text of Readability's holds. */
const APART =
  /^(?:caption|table|code|footnote|below the text|note|note of the editors|about the author|contents list)$/;

async function ours(readArticle, file) {
  const codes = [];
  const started = process.cpuUsage().user;
  const done = (code, words = []) => ({
    code,
    words,
    codes,
    seconds: (process.cpuUsage().user - started) / 1e6,
  });
  try {
    const bytes = new Uint8Array(readFileSync(file));
    const article = await readArticle({ bytes, file }, {}, ({ severity, code }) => {
      if (severity === 'warning') codes.push(code);
    });
    const words = wordsOf([article.text, ...article.headings.map(({ text }) => text)].join('\n'));
    const { title, subtitle, byline, source, date } = article;
    const apart = article.removed.filter(({ why }) => APART.test(why)).map(({ text }) => text);
    return {
      ...done(0, words),
      apart: wordsOf([title, subtitle, byline, source, date, ...apart].join('\n')),
    };
  } catch (error) {
    codes.push(error.diagnostic?.code ?? error.code ?? error.message);
    return done(error.name === 'Fatal' ? 1 : 70);
  }
}

const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;

function sumUp(list, name) {
  const f = list.map(({ [name]: { f: value } }) => value).sort((a, b) => a - b);
  const seconds = list.map(({ [name]: { seconds: value } }) => value);
  const under = f.filter((value) => value < 0.9).length;
  const worst = Math.max(...seconds).toFixed(2);
  return `${name.padEnd(12)} mean F1 ${mean(f).toFixed(4)}  median ${f[f.length >> 1].toFixed(4)}  under .9: ${under}  seconds of CPU ${mean(seconds).toFixed(3)}, at most ${worst}`;
}

await buildStages(STAGES);
const { readArticle } = await import(join(STAGES, 'read/index.js'));
const rows = [];
for (const page of readdirSync(folder).sort()) {
  const file = join(folder, page, 'source.html');
  const wanted = wordsOf(textOf(readFileSync(join(folder, page, 'expected.html'), 'utf8')));
  const program = await ours(readArticle, file);
  const readability = alone(readFileSync(file, 'utf8'));
  const whole = { ...program, words: [...program.words, ...lacking(program, wanted)] };
  for (const one of [program, whole, readability]) one.f = f1(one.words, wanted);
  rows.push({ program, whole, readability });
  if (all)
    console.log(
      page.padEnd(36),
      program.f.toFixed(3),
      readability.f.toFixed(3),
      wanted.length,
      program.code,
      ...program.codes,
    );
}
console.log(`${rows.length} pages`);
console.log(sumUp(rows, 'program'));
console.log(
  sumUp(rows, 'whole'),
  '(with captions, tables, code and notes, which it sets apart, and what the cover prints)',
);
const made = rows.filter(({ program: { code } }) => code === 0);
console.log(`of the ${made.length} pages that are not refused:`);
console.log(sumUp(made, 'program'));
console.log(sumUp(rows, 'readability'));
const counted = new Map();
for (const { program } of rows)
  for (const one of [`exit ${program.code}`, ...new Set(program.codes)])
    counted.set(one, (counted.get(one) ?? 0) + 1);
console.log([...counted].map(([name, count]) => `${name}: ${count}`).join('  '));
rmSync(STAGES, { recursive: true });
