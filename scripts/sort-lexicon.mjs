#!/usr/bin/env node
/** Sorts the word lists in resources/lexicon and joins lines of the same word: `npm run lexicon`. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../resources/lexicon', import.meta.url));

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
  const file = join(FOLDER, name);
  writeFileSync(file, sortList(readFileSync(file, 'utf8')));
}

function sortList(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const head = [...new Set(lines.filter((line) => line.startsWith('#')))];
  const marksOf = new Map();
  for (const line of lines.filter((one) => !one.startsWith('#'))) {
    const [word, marks = ''] = line.split('\t');
    marksOf.set(word, new Set([...(marksOf.get(word) ?? []), ...marks.split(' ').filter(Boolean)]));
  }
  // By code units, as the test compares, so that no locale decides.
  const words = [...marksOf.keys()].sort();
  return `${[...head, ...words.map((word) => `${word}\t${[...marksOf.get(word)].sort().join(' ')}`)].join('\n')}\n`;
}
