/** Titles, lines under them and first sentences that whoever typed them broke in two; and lines that were meant to end. */

import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const TEXT =
  'The council met on Tuesday and heard both sides of the matter for three hours. Nobody in the hall changed sides.\nOn Friday it will vote on the bridge, and the mayor has said that she will not stand in its way.\n';

const headOf = async (lines: string) => {
  const { article, paragraphs } = await read(`${lines}\n${TEXT}`);
  return [
    article.untitled ? undefined : article.title,
    article.subtitle,
    ...article.headings.map(({ text }) => text),
    paragraphs[0]!.slice(0, 11),
  ];
};

describe('a line that cannot end so goes on below', () => {
  test.each([
    ['Farmers of the Lower Valley Ask for Their Water Back and the\nTown Says No'],
    ['Two Hundred Swimmers Cross the Cold Strait at Dawn While\nTheir Families Wait'],
    ['A Long Quarrel Over a Short Bridge Comes to an End Because\nBoth Villages Paid'],
  ])('%j', async (title) =>
    expect(await headOf(title)).toEqual([title.replace('\n', ' '), undefined, 'The council']),
  );
  test('a first sentence is no title', async () => {
    const { article, paragraphs } = await read(
      'Long ago in a village by the sea there lived a fisher who had lost the\nOars of his boat. He asked the sea for them, and the sea said nothing at all.\n\nOn the next day he asked again, and it was the wind that answered him.\n',
      'fisher.txt',
    );
    expect([article.untitled, paragraphs[0]!.includes('who had lost the Oars of his boat.')]).toEqual([
      true,
      true,
    ]);
  });
});

test('a line under the title that is set as a headline goes on in another', async () =>
  expect(
    await headOf(
      'Old Lighthouse Is Sold to a Baker\n\nNew Owner Promises the Town Council to Keep the Lamp\nAnd to Open the Stairs on Sundays',
    ),
  ).toEqual([
    'Old Lighthouse Is Sold to a Baker',
    'New Owner Promises the Town Council to Keep the Lamp And to Open the Stairs on Sundays',
    'The council',
  ]));

describe('what was meant to end', () => {
  test.each([
    ['a short line', 'The Wind and the\nHow It Began', ['The Wind and the', undefined, 'How It Began']],
    [
      'one above a blank line',
      'The Wind and the\n\nHow It Began',
      ['The Wind and the', undefined, 'How It Began'],
    ],
    [
      'a title that ends in a small word',
      'These Are the Old Houses That Our Grandparents Grew Up In\n\nThe First House',
      ['These Are the Old Houses That Our Grandparents Grew Up In', undefined, 'The First House'],
    ],
    [
      'a heading of one word below the line under the title',
      'The Last Ferry\n\nNobody in the Harbour Office Wants to Say Who Closed It\nBackground',
      ['The Last Ferry', 'Nobody in the Harbour Office Wants to Say Who Closed It', 'Background'],
    ],
    [
      'a heading behind a blank line',
      'The Last Ferry\n\nNobody in the Harbour Office Wants to Say Who Closed It\n\nHow the Boats Were Sold in One Winter',
      [
        'The Last Ferry',
        'Nobody in the Harbour Office Wants to Say Who Closed It',
        'How the Boats Were Sold in One Winter',
      ],
    ],
    [
      'a heading in plain letters',
      'The Last Ferry\n\nNobody in the Harbour Office Wants to Say Who Closed It\nHow the boats were sold in one winter',
      [
        'The Last Ferry',
        'Nobody in the Harbour Office Wants to Say Who Closed It',
        'How the boats were sold in one winter',
      ],
    ],
  ])('%s', async (_, lines, expected) =>
    expect((await headOf(lines)).slice(0, expected.length)).toEqual(expected),
  );
  test('a line of verse', async () => {
    const stanza =
      'I walked along the harbour wall and\nthe boats lay dark below,\nand every lamp along the\nquay was lit and burning low';
    const { article, paragraphs } = await read(`Harbour\n\n${stanza}\n\n${stanza}\n\n${stanza}\n`);
    expect([article.title, article.kind, paragraphs[0]]).toEqual(['Harbour', 'poem', stanza]);
  });
});
