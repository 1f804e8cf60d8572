/** Text that was copied out of printed pages. */

import { expect, test } from 'vitest';
import { FIRST, SECOND, TEXT, THIRD } from './around.js';
import { wrap } from './make-pdf.js';
import { read } from './read.js';

async function checkText(
  content: string,
  expected: readonly string[],
  removed: readonly string[] = [],
): Promise<void> {
  const { article, paragraphs } = await read(content);
  expect(paragraphs).toEqual(expected);
  const found = article.removed.flatMap(({ text, why }) => text.split('\n').map((line) => `${why}: ${line}`));
  expect(found.toSorted()).toEqual(removed.toSorted());
}

const lines = (text: string): string => wrap(text, 50).join('\n');

test('numbers that go up alone in their lines end pages', () => {
  const [first, second, ...rest] = wrap(SECOND, 50);
  return checkText(
    `The last boat\n\n${lines(FIRST)}\n\n${first}\n${second}\n27\n\n${rest.join('\n')}\n\n${lines(THIRD)}\n28\n`,
    TEXT,
    ['page number: 27', 'page number: 28'],
  );
});

test('a number alone that parts a sentence is one', () =>
  checkText(
    `The last boat\n\n${lines(FIRST)}\n\nThe boat was an old one, and it had been built for\n27\n\nthe lochs and not for the sea.\n`,
    [FIRST, 'The boat was an old one, and it had been built for the lochs and not for the sea.'],
    ['page number: 27'],
  ));

test('form feeds end pages, and heads that come again are out', () =>
  checkText(
    `The last boat\n\n${lines(FIRST)}\n\fISLAND READER\n\n${lines(SECOND)}\n\fISLAND READER\n\n${lines(THIRD)}\n\f`,
    TEXT,
    ['running head: ISLAND READER', 'running head: ISLAND READER'],
  ));

test('columns that stand side by side are read one after the other', () => {
  const left = [...wrap(FIRST, 28), '', ...wrap(SECOND, 28)];
  const right = [...wrap(THIRD, 28), '', ...wrap(THIRD.replace('council', 'county'), 28)];
  const rows = left.map((line, i) => `${line.padEnd(34)}${right[i] ?? ''}`.trimEnd());
  return checkText(`The last boat\n\n${rows.join('\n')}\n\f`, [...TEXT, THIRD.replace('council', 'county')]);
});

test('words that line ends part are whole again, by what the text and a dictionary know', () =>
  checkText(
    'The last boat\n\nThe plant at Saint-\nMalo has run since 1966. It is a co-\noperative of well-\nknown engi-\nneers, and the govern-\nment owns half of it.\n',
    [
      'The plant at Saint-Malo has run since 1966. It is a co-operative of well-known engineers, and the government owns half of it.',
    ],
  ));

test('what is left of a figure is out', () =>
  checkText(
    `The last boat\n\n${FIRST}\n\nFigure 1 Passengers\n40\n30\n20\n10\nsummer\nwinter\n\n${SECOND}\n`,
    [FIRST, SECOND],
    ['left over from a figure: Figure 1 Passengers 40 30 20 10 summer winter'],
  ));

test('numbers that are glued to their words are those of notes', () =>
  checkText(
    `The last boat\n\n${lines(FIRST)}1\n\n${lines(SECOND)}2\n\n1 By the radio of the islands.\n2 In a letter.\n\f`,
    [FIRST, SECOND],
    [
      'footnote: 1 By the radio of the islands.',
      'footnote: 2 In a letter.',
      'footnote mark: [^1]',
      'footnote mark: [^2]',
    ],
  ));

test('letters that a font joins and a file does not spell out are found again', async () => {
  const lost = 'The educa\ufffdon of the cra\ufffdsmen was a con\ufffdnuous e\ufffdort.';
  const pages = Array.from({ length: 4 }, () => lines(TEXT.join(' ')));
  const { paragraphs } = await read(`The last boat\n\n${pages.join('\n\f')}\n\n${lost}\n\f`);
  expect(paragraphs.at(-1)).toBe('The education of the craftsmen was a continuous effort.');
});

test('rows of dots lead to page numbers in a list of contents', () =>
  checkText(
    `The last boat\n\nContents\n\nThe pier ........ 2\nThe shop ........ 3\n\n${TEXT.join('\n\n')}\n`,
    TEXT,
    ['contents list: Contents', 'contents list: The pier ........ 2', 'contents list: The shop ........ 3'],
  ));
