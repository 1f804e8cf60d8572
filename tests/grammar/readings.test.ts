/** Whole readings, in readings.txt: every part of a sentence, its clauses and what is reported in it. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './show.js';
import { showAll } from './show-all.js';

const [, ...BLOCKS] = readFileSync('tests/grammar/readings.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n').map((line) => line.trim()));

test.each(BLOCKS.map(([text = '', ...lines]) => ({ text, lines })))('$text', ({ text, lines }) =>
  expect(showAll(read(text))).toEqual(lines),
);
