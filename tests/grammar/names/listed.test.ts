/** The names of short texts with all that is known of them, in listed.txt. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '../show.js';

const [, ...BLOCKS] = readFileSync('tests/grammar/names/listed.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n').map((line) => line.trim().replaceAll('\\n', '\n')));

test.each(BLOCKS.map(([text = '', ...names]) => ({ text, names })))('$text', ({ text, names }) =>
  expect(
    read(text).names.map(({ kind, name, role, gender, alsoCalled }) =>
      [kind, name, role && `(${role})`, gender, ...alsoCalled.map((other) => `= ${other}`)]
        .filter(Boolean)
        .join(' '),
    ),
  ).toEqual(names),
);
