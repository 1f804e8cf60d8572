import { describe, expect, test } from 'vitest';
import { checkSample, FIRST, SECOND, THIRD } from './around.js';
import { read } from './read.js';

const PROSE =
  'The harbour was quiet when the first boats came in, and nobody on the quay spoke above a whisper.';
const MORE =
  'By noon the whole town knew that the lighthouse keeper had gone, and that he had taken the lamp.';

async function checkParagraphs(content: string, expected: readonly string[]): Promise<void> {
  expect((await read(content)).paragraphs).toEqual(expected);
}

async function checkHeadings(content: string, expected: readonly string[]): Promise<void> {
  const { article } = await read(content);
  expect(article.headings.map(({ text, beforeParagraph }) => `${beforeParagraph} ${text}`)).toEqual(expected);
}

test('the sample', () =>
  checkSample(
    'sample.txt',
    `The last boat\n\nBy\nIsla Drummond\n\n${FIRST}\n\nThe shop by the pier\n\n${SECOND}\n\nAdvertisement\n\nA smaller boat\n\n${THIRD}\n\nIsla Drummond lives in Oban.\n`,
  ));

describe('paragraphs', () => {
  test('blank lines part them', () => checkParagraphs(`${PROSE}\n\n\n${MORE}\n`, [PROSE, MORE]));
  test('lines of white space count as blank', () =>
    checkParagraphs(`${PROSE}\n \t \n${MORE}`, [PROSE, MORE]));
  test('long lines without blank lines are paragraphs', () => {
    const long = `${PROSE} ${MORE}`;
    return checkParagraphs(`${long}\n${long}`, [long, long]);
  });
  test('wrapped lines are joined', () =>
    checkParagraphs(
      'The harbour was quiet when the first boats\ncame in, and nobody on the quay spoke above\na whisper. Then the bells began to ring, and\nall the dogs of the town with them.\n',
      [
        'The harbour was quiet when the first boats came in, and nobody on the quay spoke above a whisper. Then the bells began to ring, and all the dogs of the town with them.',
      ],
    ));
  test('a hyphen at the end of a wrapped line stays', () =>
    checkParagraphs(
      'The keeper was a strange man and a well-\nknown singer of songs that nobody else in\nthe whole of the town had ever heard sung.\n',
      [
        'The keeper was a strange man and a well-known singer of songs that nobody else in the whole of the town had ever heard sung.',
      ],
    ));
  test('a list is one paragraph', async () => {
    const { article, paragraphs } = await read(
      `${PROSE}\n\n- a lamp\n- a coil of rope\n- two oars\n\n${MORE}`,
    );
    expect(paragraphs[1]).toBe('a lamp\na coil of rope\ntwo oars');
    expect(article.paragraphs[1]!.kind).toBe('list');
  });
});

describe('headings are told by their shape', () => {
  test('short, no stop, prose below', () =>
    checkHeadings(`${PROSE}\n\nThe missing lamp\n\n${MORE}`, ['2 The missing lamp']));
  test('a question may be one', () =>
    checkHeadings(`${PROSE}\n\nWho took the lamp?\n\n${MORE}`, ['2 Who took the lamp?']));
  test('a sentence is none', () => checkHeadings(`${PROSE}\n\nNobody knew.\n\n${MORE}`, []));
  test('a line of dialogue is none', () => checkHeadings(`${PROSE}\n\n“Who took the lamp?”\n\n${MORE}`, []));
  test('the last line is none', () => checkHeadings(`${PROSE}\n\n${MORE}\n\nThe end of it all`, []));
  test('underlined', () => checkHeadings(`${PROSE}\n\nThe lamp\n--------\n\n${MORE}`, ['2 The lamp']));
});

describe('front lines', () => {
  test('title, kicker, byline, source and date', async () => {
    const { article } = await read(
      `The Lamp\n\nOpinion | By Ida Holm | The Skerry Post, 3 May 2021\n\n${PROSE}\n\n${MORE}`,
    );
    const { title, kicker, byline, source, date } = article;
    expect({ title, kicker, byline, source, date }).toEqual({
      title: 'The Lamp',
      kicker: 'Opinion',
      byline: 'Ida Holm',
      source: 'The Skerry Post',
      date: '3 May 2021',
    });
  });
  test('a dateline gives the date and leaves the text', async () => {
    const { article, paragraphs } = await read(
      `The Lamp\n\nBy Ida Holm\n\nSKERRY BAY, Aug. 3 — ${PROSE}\n\n${MORE}`,
    );
    expect(article.date).toBe('Aug. 3');
    expect(paragraphs[0]).toBe(PROSE);
    expect(article.removed.map(({ why }) => why)).toEqual(['dateline']);
  });
  test('what the writer saw is the text’s, not a note about the writer', async () => {
    const saw = 'Ida Holm was there when the lamp went out. She saw it from the quay of the town.';
    const { paragraphs, article } = await read(`The Lamp\n\nBy Ida Holm\n\n${saw}\n\n${PROSE}\n\n${MORE}`);
    expect([paragraphs[0], article.removed]).toEqual([saw, []]);
  });
  test('a place on a line of its own above the text is no heading; a place inside it is', async () => {
    const above = await read(`The Lamp\n\nBy Ida Holm\n\nSKERRY BAY, Norway\n\n${PROSE}\n\n${MORE}`);
    expect(above.article.removed.map(({ why }) => why)).toEqual(['dateline']);
    expect(above.article.headings).toEqual([]);
    const dated = await read(`The Lamp\n\nBy Ida Holm\n\nSKERRY BAY, Mich., July 11\n\n${PROSE}\n\n${MORE}`);
    expect([dated.article.date, dated.article.headings]).toEqual(['July 11', []]);
    const short = await read(`The Lamp\n\nBy Ida Holm\n\nSKERRY BAY, N.S., July 11\n\n${PROSE}\n\n${MORE}`);
    expect([short.article.date, short.article.headings]).toEqual(['July 11', []]);
    const small = await read(
      `The Lamp\nBy Ida Holm\nSkerry Bay, Norway\n\n${PROSE}\n\nSkerry Bay is dark. ${MORE}`,
    );
    expect([small.article.removed.map(({ why }) => why), small.article.headings]).toEqual([['dateline'], []]);
    const town = await read(
      `The Lamp\n\nBy Ida Holm\nSkerry\n\n${PROSE}\n\nThe lamp in Skerry is dark. ${MORE}`,
    );
    expect([town.article.removed.map(({ why }) => why), town.article.headings]).toEqual([['dateline'], []]);
    const matter = await read(`The Lamp\n\nBy Ida Holm\n\nOil\n\n${PROSE}\n\nOil is dear now. ${MORE}`);
    expect(matter.article.removed.map(({ why }) => why)).not.toContain('dateline');
    const deck = await read(`The Lamp\n\nBy Ida Holm\n\nOil, Wick\n\n${PROSE}\n\n${MORE}`);
    expect(deck.article.removed).toEqual([]);
    const heading = await read(
      `The Lamp\n\nBy Ida Holm\n\nOil, Wick\n\n${PROSE}\n\nGlass and brass\n\n${MORE}`,
    );
    expect(heading.article.headings.map(({ text }) => text)).toEqual(['Oil, Wick', 'Glass and brass']);
    const inside = await read(`The Lamp\n\nBy Ida Holm\n\n${PROSE}\n\nSKERRY BAY, Norway\n\n${MORE}`);
    expect(inside.article.headings.map(({ text }) => text)).toEqual(['SKERRY BAY, Norway']);
  });
  test.each(['Why the lamp goes out at 3 A.M.', 'The lamps of the U.S.'])(
    'the stop of an abbreviation ends no sentence: %s',
    async (title) => {
      const { article } = await read(`${title}\n\n${PROSE}\n\n${MORE}`, 'a.txt');
      expect([article.title, article.paragraphs.length]).toEqual([title, 2]);
    },
  );
  test.each(['The lamp is lit by us.', 'The lamp goes out at three.'])(
    'a sentence is no title: %s',
    async (line) => expect((await read(`${line}\n\n${PROSE}\n\n${MORE}`, 'a.txt')).article.title).toBe('A'),
  );
  test('without a title the file lends its name', async () => {
    expect((await read(`${PROSE}\n\n${MORE}`, 'notes/the-missing_lamp.txt')).article.title).toBe(
      'The missing lamp',
    );
  });
  test('what the user says wins', async () => {
    const { article } = await read(`The Lamp\n\n${PROSE}`, 'a.txt', { title: 'A Lamp', date: '2020' });
    expect([article.title, article.date]).toEqual(['A Lamp', '2020']);
  });
  test('a first paragraph is no title', async () => {
    expect((await read(`${PROSE}\n\n${MORE}`)).paragraphs).toHaveLength(2);
  });
});

describe('noise', () => {
  test('a name of an image glued to a paragraph', async () => {
    const { paragraphs, article } = await read(
      `${PROSE}\n\nold-lampThe keeper had gone, and nobody knew where to look for him.`,
    );
    expect(paragraphs[1]).toMatch(/^The keeper/);
    expect(article.removed).toEqual([{ text: 'old-lamp', why: 'name of an image', paragraph: 2 }]);
  });
  test('words with a capital inside stay', async () => {
    const text =
      'iPhone sales fell, macOS stood still and eBay closed, while the mRNA laboratory went on working.';
    expect((await read(`${PROSE}\n\n${text}`)).paragraphs[1]).toBe(text);
  });
  test('footnote marks and credits', async () => {
    const { paragraphs, article } = await read(
      `${PROSE.slice(0, -1)}.[1]\n\n${MORE}\n\nAdditional reporting by J. Marsh.`,
    );
    expect(paragraphs).toEqual([PROSE, MORE]);
    expect(article.removed.map(({ why }) => why)).toEqual(['footnote mark', 'credit']);
  });
  test('what was removed is reported', async () => {
    const { diagnostics } = await read(
      `${PROSE}\n\nold-lampThe keeper had gone, and nobody knew where to look for him.`,
    );
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toContain(
      'read/removed taken out at ¶2: "old-lamp" (name of an image)',
    );
  });
});

test('a picture that was saved as letters is set aside', async () => {
  const letters = 'iVBORw0KGgo'.repeat(400);
  const { article, paragraphs } = await read(
    `The ferry\n\n${FIRST}\n\n![x](data:image/png;base64,${letters})\n\n${SECOND}\n\ndata:image/png;base64,${letters}\n`,
  );
  expect(paragraphs).toEqual([FIRST, SECOND]);
  expect(article.removed.filter(({ why }) => why === 'image')).toHaveLength(2);
});

test('where lines are not wrapped, what stands above a list and below it is no part of it', async () => {
  const { article, paragraphs } = await read(
    `The last boat\n\n${FIRST}\n\nThe shop by the pier\n${SECOND}\n* milk\n* letters\n${THIRD}\n`,
  );
  expect(article.headings.map(({ text }) => text)).toEqual(['The shop by the pier']);
  expect(paragraphs).toEqual([FIRST, SECOND, 'milk\nletters', THIRD]);
});

test('notes at the end are those that a mark in the text leads to', async () => {
  const { article, paragraphs } = await read(
    `The last boat\n\n${FIRST}[1]\n\n${SECOND}\n________________\n[1] She told me so.\n`,
  );
  expect(paragraphs).toEqual([FIRST, SECOND]);
  expect(article.removed.map(({ text, why }) => `${why}: ${text}`)).toContain(
    'footnote: [1] She told me so.',
  );
  const without = await read(`The last boat\n\n${FIRST}\n\n${SECOND}\n\n[1] She told me so.\n`);
  expect(without.paragraphs).toHaveLength(3);
});

describe('subtitles and transcripts with times', () => {
  const said = [...FIRST.split(/(?<=\.) /), ...SECOND.split(/(?<=\.) /), ...THIRD.split(/(?<=\.) /)];
  const whole = [FIRST, SECOND, THIRD].join(' ');
  test('numbers and times go, what is said runs on', async () => {
    const cues = said.map(
      (line, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n<i>${line.replace(' ', '\n')}</i>\n`,
    );
    const { paragraphs } = await read(cues.join('\n'), 'boat.srt');
    expect(paragraphs.join(' ')).toBe(whole);
  });
  test('as they are copied from beside a film', async () => {
    const lines = said.map((line, i) => `0:0${i}\n[Music] ${line}`);
    expect((await read(lines.join('\n'))).paragraphs.join(' ')).toBe(whole);
  });
  test('the hours of a diary are none', async () => {
    const days = ['6:15', '7:40', '9:05', '11:30', '14:10', '18:25'];
    const { paragraphs } = await read(days.map((hour) => `${hour}\n\n${FIRST} ${SECOND}`).join('\n\n'));
    expect(paragraphs.filter((text) => text === `${FIRST} ${SECOND}`)).toHaveLength(days.length);
  });
});
