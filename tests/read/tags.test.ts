/** Texts that were saved with their tags; and those in which somebody only writes of tags. */

import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const FIRST = 'The mill stood still for a year. Then the river came back, and nobody had oiled the wheel.';
const SECOND = 'It turned all the same, with a noise that was heard in three villages & in the town.';

const read2 = async (text: string, file = 'mill.txt') => {
  const { article, paragraphs } = await read(text, file);
  return [
    article.untitled ? undefined : article.title,
    article.headings.map(({ text: head }) => head),
    paragraphs,
  ];
};

describe('tags go', () => {
  test('of a document by the guidelines of the TEI', async () =>
    expect(
      await read2(
        `<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><title type="main">The Mill</title>\n<p>Typed by hand.</p></fileDesc></teiHeader>\n<text><body><div><head>The wheel</head><p>${FIRST}</p><p>${SECOND.replace('&', '&amp;')}</p></div></body></text></TEI>\n`,
        'mill.xml',
      ),
    ).toEqual(['The Mill', ['The wheel'], [FIRST, SECOND]]));
  test('of verse: each line stays one, in a file of many lines or of one; the title page goes', async () => {
    const stanza = [
      'The wheel goes round,',
      'and wets the ground,',
      'and no one hears',
      'for all these years',
    ];
    const lines = [
      ...stanza,
      'The mill stands still',
      'below the hill,',
      'the millers sleep',
      'the water deep.',
    ];
    const page = '<front><docTitle><titlePart>THE MILL</titlePart></docTitle><docDate>1870</docDate></front>';
    for (const end of ['\n      ', '']) {
      const verse = lines.map((line, i) => `<l n="${i + 1}">${line}</l>`).join(end);
      const { article, paragraphs } = await read(
        `<?xml version="1.0"?>\n<TEI><teiHeader><title>The Mill</title></teiHeader><text>${page}<body><lg>${end}${verse}${end}</lg></body></text></TEI>`,
        'mill.txt',
        { type: 'poem' },
      );
      expect([article.title, paragraphs]).toEqual(['The Mill', [lines.join('\n')]]);
    }
  });
  test('that open and never close, and comments', async () =>
    expect(
      await read2(
        `<speech speaker="o_lind" date="1970-08-15">\n    <!-- typed from a tape -->\n${FIRST}\n\n${SECOND}\n`,
      ),
    ).toEqual([undefined, [], [FIRST, SECOND]]));
  test('of HTML in a file of text', async () =>
    expect(await read2(`<p>${FIRST.replace('river', '<i>river</i>')}</p><p>${SECOND}</p>`)).toEqual([
      undefined,
      [],
      [FIRST, SECOND],
    ]));
  test('and are reported', async () => {
    const { article } = await read(`<text id="a">\n${FIRST}\n</text>\n`, 'mill.txt');
    expect(article.removed).toEqual([{ text: '<text id="a">\n</text>', why: 'HTML', paragraph: 1 }]);
  });
});

describe('what stands between angle brackets stays', () => {
  test.each([
    `The page\n\nEvery page begins with <html> and ends with </html>, she wrote on the board for the class.`,
    `<laughter> and then it was quiet for a while, and nobody knew who would speak first.`,
    `If a < b and c > d, he said, then nothing follows from it, and the class was silent.`,
    `<3 is how they signed their letters to each other all through that long winter.`,
    `<Name of the school> stands where the name should be, and nobody has filled it in yet.`,
  ])('%j', async (text) =>
    expect((await read2(`${text}\n\n${FIRST}\n`))[2]).toContain(text.split('\n\n').at(-1)),
  );
});

test('a chapter of what is no book is warned of, and only then', async () => {
  const codes = async (chapter?: string) =>
    (
      await read(`The mill\n\n${FIRST}\n\n${SECOND}\n`, 'mill.txt', chapter ? { chapter } : {})
    ).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  expect(await codes('2')).toContain('warning read/chapter');
  expect(await codes()).not.toContain('warning read/chapter');
});
