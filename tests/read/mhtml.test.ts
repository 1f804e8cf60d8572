import { describe, expect, test } from 'vitest';
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

test('a file cut short is refused with advice', () =>
  expect(
    read('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/rel', 'ferry.mhtml'),
  ).rejects.toMatchObject({
    diagnostic: { code: 'read/no-page', hint: expect.stringContaining('.html') },
  }));

describe('letters', () => {
  const HEAD = [
    'From: Ann Moe <ann@skerry.example>',
    'Subject: FW: =?utf-8?Q?The_last_boat?=',
    'Date: Mon, 6 Mar 2023 10:12:00 +0000',
  ];
  const text = [FIRST, SECOND, '-- \r\nAnn Moe\r\nHill School Library'].join('\r\n\r\n');
  const letter = (...lines: readonly string[]): string => [...HEAD, ...lines].join('\r\n');
  const asPage = (body: string): string => `<html><body>${body}</body></html>`;

  test.each([
    ['of plain text', letter('MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', text)],
    ['without a word on what they hold', letter('', text)],
    [
      'written as a page',
      letter(
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset=utf-8',
        '',
        asPage(`<p>${FIRST}</p><p>${SECOND}</p><p>-- <br>Ann Moe</p>`),
      ),
    ],
  ])(
    '%s: the subject is the title, the writer of the letter is not that of the text, the signature goes',
    async (_, content) => {
      const { article, paragraphs } = await read(content, 'ferry.eml');
      expect(article).toMatchObject({ title: 'The last boat', date: '2023-03-06' });
      expect(article.byline).toBeUndefined();
      expect(paragraphs).toEqual([FIRST, SECOND]);
      expect(article.removed.map(({ why }) => why)).toContain('signature');
    },
  );

  const inBoth = (plain: string, body: string): string =>
    letter(
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      ...['plain', 'html'].flatMap((type) => [
        '--b',
        `Content-Type: text/${type}; charset=utf-8`,
        '',
        type === 'plain' ? plain : asPage(body),
      ]),
      '--b--',
      '',
    );

  test('the text is read where its page says little', async () => {
    const { paragraphs } = await read(
      inBoth(text, '<p>Your program does not show this letter. Look at it in a browser.</p>'),
      'ferry.eml',
    );
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });
  test.each([
    ['a line', 'This letter is a page. Look at it in another program.'],
    ['a line and long addresses', `See it here:\r\n${'https://skerry.example/ferry?a=b \r\n'.repeat(90)}`],
    ['the same and some words more', `${text}\r\nThis letter was sent to 9b.`],
  ])('its page is read where the text is %s', async (_, plain) => {
    const { article, paragraphs } = await read(
      inBoth(plain, `<p>${FIRST}</p><h2>The shop</h2><p>${SECOND}</p>`),
      'ferry.eml',
    );
    expect(paragraphs).toEqual([FIRST, SECOND]);
    expect(article.headings.map(({ text: heading }) => heading)).toEqual(['The shop']);
  });

  test.each([
    [
      'from an Outlook of any language',
      'Von: Ann Moe\nGesendet: Montag, 6. März 2023 10:12\nAn: 9b\nBetreff: WG: The last boat\n\n',
    ],
    [
      'with a note above',
      'For Monday, please read it.\n\n-----Original Message-----\nFrom: Ann Moe\nSent: March 6, 2023\nTo: 9b\nSubject: The last boat\n\n',
    ],
    [
      'under a row of dashes',
      `From: Ole\nSent: March 7, 2023\nSubject: ferry\n\nFor Monday. Ole\n\n${'_'.repeat(32)}\nFrom: Ann Moe\nSent: March 6, 2023\nTo: Ole\nSubject: The last boat\n\n`,
    ],
    ['a memo', '\nTo: All\nFrom: The harbour master\nDate: 6 March 2023\nRe: The last boat\n\n'],
  ])('copied as text: %s', async (_, head) => {
    const { article, paragraphs } = await read(`${head}${FIRST}\n\n${SECOND}`);
    expect(article.title).toBe('The last boat');
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  const SENT_ON = 'From: <b>Ann Moe</b><br>Date: 5 March 2023<br>Subject: RE: The last boat<br>To: Ole<br>';
  test.each([
    [
      'sent on',
      'FW: ferry',
      `<p>For Monday.</p><div>---------- Forwarded message ---------<br>${SENT_ON}</div>`,
      'The last boat',
    ],
    ['with a picture before its subject', '⛴️ The last boat', '', 'The last boat'],
    ['whose text speaks of a sender', 'The last boat', '<p>From: Oban</p>', 'The last boat'],
  ])('as a page: %s', async (_, subject, above, title) => {
    const body = `${above}<p>${FIRST}</p><p>${SECOND}</p><p>Sent from my phone</p>`;
    const content = [
      'From: a@b.example',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      asPage(body),
    ];
    const { article, paragraphs } = await read(content.join('\r\n'), 'ferry.eml');
    expect(article.title).toBe(title);
    expect(paragraphs.slice(-2)).toEqual([FIRST, SECOND]);
    expect(paragraphs.join(' ')).not.toMatch(/Subject|Forwarded/);
  });

  test.each([
    'To: the council\nSubject: the ferry\n\n',
    'Subject: the ferry\nGrade: 9\nTime: 45 minutes\n\n',
    'From: Oban\nTo: Skerry\nPrice: 4 pounds\n\n',
  ])('other lines on top are no head of a letter: %s', async (head) => {
    const { article } = await read(`${head}${FIRST}\n\n${SECOND}`);
    expect(article.title).not.toBe('the ferry');
  });
});
