import { expect, test } from 'vitest';
import { checkSample, FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const PAGE = `<html><body><h1>The last boat</h1><p>By Isla Drummond</p><p>${FIRST}</p><h2>The shop by the pier</h2><p>${SECOND}</p><p>Advertisement</p><h2>A smaller boat</h2><p>${THIRD}</p><p><em>Isla Drummond lives in Oban.</em></p></body></html>`;
const FRAME =
  '<html><body><p>Boots for sale, every pair of them as good as new, at the shop.</p></body></html>';

/** As a browser writes it: lines of at most 76 characters, all but ASCII and the equals sign itself as hexadecimal numbers. */
function quotedPrintable(text: string): string {
  const coded = [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('');
  return coded.replace(/.{72}(?![0-9A-F]{1,2})/g, '$&=\r\n');
}

const saved = (parts: readonly string[], type = 'text/html'): string =>
  [
    'From: <Saved by Blink>',
    'Subject: The last boat',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--b--"',
    '',
    ...parts.flatMap((part) => [
      '----b--',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://skerry.example/ferry',
      '',
      quotedPrintable(part),
    ]),
    '----b----',
    '',
  ].join('\r\n');

test('the sample', () => checkSample('sample.mhtml', saved([PAGE])));

test('the frames of a page are no part of it', async () => {
  const { paragraphs } = await read(saved([PAGE, FRAME]), 'ferry.mht');
  expect(paragraphs.join(' ')).not.toContain('Boots for sale');
  expect(paragraphs).toContain(THIRD);
});

test('letters beyond ASCII come back', async () => {
  const { paragraphs } = await read(saved([PAGE.replace('bread', 'bröd – “smør”')]), 'ferry.mhtml');
  expect(paragraphs[1]).toContain('bröd – “smør”');
});

test.each([
  ['a letter of plain text', saved([FIRST], 'text/plain')],
  ['a file cut short', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/rel'],
])('%s is refused with advice', (_, content) =>
  expect(read(content, 'ferry.mhtml')).rejects.toMatchObject({
    diagnostic: { code: 'read/no-page', hint: expect.stringContaining('.html') },
  }),
);
