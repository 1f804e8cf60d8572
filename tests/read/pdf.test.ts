import { expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { refuseText } from '../../src/read/readers/pdf/refusals.js';
import { check, checkSample, FIRST, SECOND, TEXT, THIRD } from './around.js';
import { below, makePdf, type SetLine, wrap } from './make-pdf.js';
import { read } from './read.js';

const WIDTH = 56;
const title: SetLine = { text: 'The last boat', y: 40, size: 18, font: 'Times-Bold' };

/** Paragraphs one below the other, with a distance between them. */
function setParagraphs(
  texts: readonly string[],
  from: number,
  line: Omit<SetLine, 'text' | 'y'> = {},
): SetLine[] {
  let y = from;
  return texts.flatMap((text) => {
    const lines = below(y, wrap(text, line.x === undefined ? WIDTH : 28), line);
    y += lines.length * 13 + 8;
    return lines;
  });
}

async function checkFatal(pdf: Uint8Array, code: string): Promise<void> {
  const error: unknown = await read(pdf, 'a.pdf').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fatal);
  expect((error as Fatal).diagnostic).toMatchObject({ code, hint: expect.any(String) });
}

test('the sample', async () => {
  const heading = (text: string, y: number): SetLine => ({ text, y, size: 12, font: 'Times-Bold' });
  const pdf = await makePdf([
    [
      title,
      { text: 'By Isla Drummond', y: 70 },
      ...setParagraphs([FIRST], 100),
      heading('The shop by the pier', 150),
      ...setParagraphs([SECOND], 170),
      { text: 'Advertisement', y: 230 },
      heading('A smaller boat', 260),
      ...setParagraphs([THIRD], 280),
      { text: 'Isla Drummond lives in Oban.', y: 340 },
    ],
  ]);
  await checkSample('sample.pdf', pdf);
});

test.each([
  [
    'large',
    18,
    ['The last boat', 'to Skerry and', 'what it carried'],
    'The last boat to Skerry and what it carried',
  ],
  ['capitals', 10, ['THE LAST BOAT', 'CELEBRATES'], 'THE LAST BOAT CELEBRATES'],
  ['a name', 18, ['The last boat', 'Ana Lima'], 'The last boat'],
  ['a byline', 18, ['THE LAST BOAT', 'BY ANA LIMA'], 'THE LAST BOAT'],
])(
  'a title over several lines is one, names under it are none of it: %s',
  async (_, size, lines, expected) => {
    const font = 'Times-Bold';
    const set = lines.map((text, i): SetLine => ({ text, y: 40 + i * 1.2 * size, size, font }));
    const { article, paragraphs } = await read(
      await makePdf([[...set, ...setParagraphs(TEXT, 120)]]),
      'a.pdf',
    );
    expect([article.title, paragraphs]).toEqual([expected, TEXT]);
  },
);

test('a heading that has a number of its own begins anew', async () => {
  const head = (text: string, y: number): SetLine => ({ text, y, size: 12, font: 'Times-Bold' });
  const pdf = await makePdf([
    [title, ...setParagraphs([FIRST], 80), head('2. THE SHOP', 150), head('2.1 By the pier', 165)].concat(
      setParagraphs([SECOND, THIRD], 190),
    ),
  ]);
  const { article } = await read(pdf, 'a.pdf');
  expect(article.headings.map(({ text }) => text)).toEqual(['2. THE SHOP', '2.1 By the pier']);
});

test('running heads and page numbers are out, and a paragraph runs over the page', async () => {
  const [one, two, ...more] = wrap(FIRST, WIDTH);
  const page = (number: number, lines: readonly SetLine[]) => [
    { text: 'Island Reader', y: 15, size: 8 },
    ...lines,
    { text: String(number), x: 200, y: 570, size: 8 },
  ];
  const pdf = await makePdf([
    page(7, [title, ...below(80, [one!, two!])]),
    page(8, [...below(40, more), ...setParagraphs([SECOND], 80)]),
    page(9, setParagraphs([THIRD], 40)),
  ]);
  await check('a.pdf', pdf, {
    title: 'The last boat',
    removed: [7, 8, 9].flatMap((number) => ['running head: Island Reader', `page number: ${number}`]),
  });
});

test('two columns are read one after the other', async () => {
  const pdf = await makePdf([
    [title, ...setParagraphs([FIRST, SECOND], 80, { x: 50 }), ...setParagraphs([THIRD], 84, { x: 230 })],
  ]);
  await check('a.pdf', pdf, { title: 'The last boat' });
});

test('a byline over the second of three columns is read before the first; an empty page is none', async () => {
  const column = (text: string, x: number) => below(120, wrap(text, 20).slice(0, 10), { x, size: 8 });
  const [one, two, three] = [FIRST, SECOND, THIRD].map((text) => `${text} ${text}`);
  const pdf = await makePdf([
    [
      { text: 'The last boat', y: 40, x: 152, size: 18, font: 'Times-Bold' },
      { text: 'Isla Drummond', y: 80, x: 180, size: 8 },
      ...column(one!, 50),
      ...column(two!, 170),
      ...column(three!, 290),
    ],
    [],
  ]);
  const { article, paragraphs } = await read(pdf, 'a.pdf');
  expect(article.title).toBe('The last boat');
  expect(paragraphs.join(' ')).not.toContain('Isla Drummond');
  expect(paragraphs[0]).toMatch(new RegExp(`^${FIRST.slice(0, 20)}`));
});

test('paragraphs are told by their indents', async () => {
  let y = 80;
  const lines = TEXT.flatMap((text) => {
    const set = wrap(text, WIDTH).map((line, i) => ({ text: line, x: i === 0 ? 65 : 50, y: y + i * 13 }));
    y += set.length * 13;
    return set;
  });
  await check('a.pdf', await makePdf([[title, ...lines]]), { title: 'The last boat' });
});

test('a note at the foot is set apart, with its number in the text', async () => {
  const [last, ...rest] = setParagraphs(TEXT, 80).toReversed();
  const pdf = await makePdf([
    [
      title,
      ...rest.toReversed(),
      last!,
      { text: '1', x: 50 + 4.35 * last!.text.length, y: last!.y - 2, size: 6 },
      { text: '1 The boat was built in 1962.', y: 540, size: 7 },
    ],
  ]);
  const { article } = await read(pdf, 'a.pdf');
  expect(article.removed.map(({ text, why }) => `${why}: ${text}`)).toContain(
    'footnote: 1 The boat was built in 1962.',
  );
  expect(article.paragraphs).toHaveLength(3);
});

test.each([
  [
    'of which the text below has another',
    'It was in the spring.2 The council says that nothing will come of it in the end.',
    ['1', '2'],
  ],
  [
    'of which one only is a note',
    'It was in the spring. The council says that nothing will come of it in the end.',
    ['1'],
  ],
])('a list that counts as the notes do is none: %s', async (_, last, notes) => {
  const marked = FIRST.replace('radio.', 'radio.1');
  const items = below(150, ['1. bread', '2. boots', '3. stamps'], { x: 60 });
  const pdf = await makePdf([
    [
      title,
      ...setParagraphs([marked], 80),
      ...items,
      ...setParagraphs([last], 210),
      ...below(
        500,
        notes.map((note) => `${note} Radio Oban, part ${note}.`),
      ),
    ],
  ]);
  const { article, paragraphs } = await read(pdf, 'a.pdf');
  expect(paragraphs.join(' ')).toContain('boots');
  expect(paragraphs.at(-1)).toMatch(/come of it in the end\.$/);
  expect(
    article.removed.filter(({ why }) => why === 'footnote').flatMap(({ text }) => text.split('\n')),
  ).toHaveLength(notes.length);
});

test('a reader of scans sets word by word, with wide gaps and sizes of its own: the lines are whole', async () => {
  const byWord = wrap(THIRD, 30).flatMap((line, row) => {
    let x = 50;
    return line.split(' ').map((text): SetLine => {
      const set = { text, x, y: 80 + row * 15, size: row % 2 === 0 ? 10 : 10.6 };
      x += text.length * 5 + 8;
      return set;
    });
  });
  const { article } = await read(await makePdf([byWord]), 'a.pdf', { title: 'The last boat' });
  expect(article.text).toBe(THIRD);
});

test('captions and labels of a figure are out', async () => {
  const pdf = await makePdf([
    [
      title,
      ...setParagraphs([FIRST, SECOND], 80),
      { text: '40', y: 240, size: 7 },
      { text: '20', y: 260, size: 7 },
      { text: 'Figure 1. Passengers by year', y: 280, size: 8 },
      ...setParagraphs([THIRD], 320),
    ],
  ]);
  const { article, paragraphs } = await read(pdf, 'a.pdf');
  expect(paragraphs).toEqual(TEXT);
  expect(article.removed.map(({ why }) => why)).toContain('caption');
});

test('a large first letter belongs to its word', async () => {
  const [first, second, ...rest] = wrap(FIRST.slice(1), WIDTH);
  const pdf = await makePdf([
    [
      title,
      { text: FIRST[0]!, y: 78, size: 32 },
      ...below(80, [first!, second!], { x: 72 }),
      ...below(106, rest),
      ...setParagraphs([SECOND, THIRD], 140),
    ],
  ]);
  await check('a.pdf', pdf, { title: 'The last boat' });
});

test('words that line ends part are whole again', async () => {
  const lines = [
    'The ferry is a well-known sight, and the govern-',
    'ment owns half of it. It is a co-operative of well-',
    'known engineers from Saint-Malo and of Saint-',
    'Brieuc, who built the twenty-four tur-',
    'bines of the plant.',
  ];
  const { paragraphs } = await read(await makePdf([[title, ...below(80, lines)]]), 'a.pdf');
  expect(paragraphs).toEqual([
    'The ferry is a well-known sight, and the government owns half of it. It is a co-operative of well-known engineers from Saint-Malo and of Saint-Brieuc, who built the twenty-four turbines of the plant.',
  ]);
});

test('pages without text are refused', async () => checkFatal(await makePdf([[], []]), 'read/no-text-layer'));

test('a locked file is refused', async () =>
  checkFatal(await makePdf([[title, ...setParagraphs(TEXT, 80)]], { userPassword: 'boat' }), 'read/locked'));

test('what is cut off is refused', async () => {
  const pdf = await makePdf([[title, ...setParagraphs(TEXT, 80)]]);
  await checkFatal(pdf.slice(0, 300), 'read/damaged');
});

test('a file that unpacks to more than any text is refused', async () => {
  const { deflateSync } = await import('node:zlib');
  const packed = deflateSync(Buffer.alloc(70_000_000, ' '));
  const head = Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
  );
  await checkFatal(
    new Uint8Array(Buffer.concat([head, packed, Buffer.from('\nendstream\nendobj\n')])),
    'read/too-long',
  );
});

test('text that runs from right to left is refused with advice, a quotation in it is not', () => {
  const page = (text: string) => [{ pieces: [{ text, left: 0, right: 100, y: 0, size: 10 }], artifacts: [] }];
  const english =
    'Nobody had told the baker that the boat would not come back, and so she waited on the pier. ';
  expect(() => refuseText(page(`${english}שלום`), 'a.pdf', () => {})).not.toThrow();
  expect(() => refuseText(page('רחוקב שש העשב חתפנ קושה '.repeat(9)), 'a.pdf', () => {})).toThrow(
    'right to left',
  );
});
