import { describe, expect, test } from 'vitest';
import { FIRST, SECOND } from './around.js';
import { read } from './read.js';

describe('who wrote it, in other scripts and languages', () => {
  const RUSSIAN =
    'Паром на остров перестанет ходить осенью, и люди, которые там живут, узнали об этом по радио.';
  const CHINESE = '開往島上的渡輪將在秋天停駛，住在那裡的人是從收音機裡聽到這個消息的。沒有人問過他們。';
  const ARABIC =
    'ستتوقف العبارة إلى الجزيرة عن العمل في الخريف، وسمع الناس الذين يعيشون هناك عن ذلك في الراديو.';
  test.each([
    ['By 王小明', '王小明', undefined, FIRST],
    ['Автор: Иван Петров', 'Иван Петров', undefined, RUSSIAN],
    ['文／王小明　2024年5月3日', '王小明', '2024年5月3日', CHINESE],
    ['بقلم: محمد علي', 'محمد علي', undefined, ARABIC],
    ['Autorin: Ada Brun', 'Ada Brun', undefined, FIRST],
  ])('%s', async (line, byline, date, text) => {
    const { article, paragraphs } = await read(['The last boat', line, text].join('\n\n'));
    expect([article.byline, article.date, article.headings]).toEqual([byline, date, []]);
    expect(paragraphs).toEqual([text]);
  });
  test('a sentence behind such a word is text', async () => {
    const line = 'Text: the boat is late.';
    expect((await read(['The last boat', FIRST, line, SECOND].join('\n\n'))).paragraphs).toContain(line);
  });
});

describe('who made the pictures', () => {
  const above = async (...lines: readonly string[]) => {
    const { article, paragraphs } = await read(
      ['The last boat', lines.join('\n'), FIRST, SECOND].join('\n\n'),
    );
    expect(paragraphs).toEqual([FIRST, SECOND]);
    return [article.byline, article.subtitle, article.source];
  };
  test.each([
    ['Photography by Joe Roy', 'By Ana Lima'],
    ['Ana Lima (text) and Joe Roy (photos)'],
    ['Text by Ana Lima, photos by Joe Roy'],
    ['Words: Ana Lima. Photographs: Joe Roy'],
    ['Words Ana Lima Photography Joe Roy'],
    ['Story and photos by Ana Lima'],
    ['By Ana Lima | Photos by Joe Roy'],
    ['BY ANA LIMA; PHOTOGRAPHS BY JOE ROY'],
    ['Written by Ana Lima and illustrated by Joe Roy and Mia Sol'],
  ])('%s', async (...lines) => {
    const [byline, subtitle, source] = await above(...lines);
    expect([byline?.toLowerCase(), subtitle, source]).toEqual(['ana lima', undefined, undefined]);
  });
  test.each(['Photographs by Joe Roy', 'Illustrator: Joe Roy'])('%s names no writer', async (line) =>
    expect(await above(line)).toEqual([undefined, undefined, undefined]),
  );
  test.each(['What a book of photographs by Joe Roy tells', 'How the island drew its own maps'])(
    '%s is a subtitle',
    async (line) => expect(await above(line)).toEqual([undefined, line, undefined]),
  );
});

describe('links to other articles among the text', () => {
  const between = async (...lines: readonly string[]) =>
    (
      await read(
        [
          'The last boat',
          FIRST,
          lines.join('\n'),
          SECOND,
          'The ferry of 1998 is to be sold before the end of 2025.',
        ].join('\n\n'),
      )
    ).paragraphs;
  test.each([
    [['You may also like', 'Ten ways to save water', 'The lake that came back']],
    [['Related stories:', 'Why the tide is late']],
  ])('%s', async (lines) => expect(await between(...lines)).toHaveLength(3));
  test.each([
    [['You may also like', 'The sea is high and nobody sails.']],
    [['Related work', 'Ten ways to save water']],
  ])('these are none: %s', async (lines) => expect((await between(...lines)).length).toBeGreaterThan(3));
});

describe('below the text', () => {
  test.each([
    'Moe, A. (2010, July 13). (1966) Ole Aas, “The boat”. Skerry.org. https://skerry.example/boat',
    'Skerry Papers, “Speeches of the islands” http://skerry.example/speeches',
  ])('a source: %s', async (line) => {
    const { paragraphs } = await read(['The last boat', FIRST, SECOND, 'Citation:', line].join('\n\n'));
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });
  test.each([
    'In the end all of it was on the page of the council, where nobody looks: https://skerry.example',
    'Her poem “The boat” was never printed, and so you will find it at https://skerry.example/boat',
    'What the council wrote of it (in 1998) is hidden at https://skerry.example/boat',
  ])('a sentence with an address is text: %s', async (line) => {
    expect((await read(['The last boat', FIRST, SECOND, line].join('\n\n'))).paragraphs).toContain(line);
  });

  test('an address with a word before it, and credits in Chinese', async () => {
    const blocks = [
      'The last boat',
      FIRST,
      SECOND,
      'via: https://example.org/boat',
      '作者：Ada Brun 译者：王小明',
      '本文由 Isla 原创编译，隆重推出',
    ];
    const { article, paragraphs } = await read(blocks.join('\n\n'), 'boat.md');
    expect(paragraphs).toEqual([FIRST, SECOND]);
    expect(article.removed.map(({ why }) => why)).toEqual(['announcement', 'credit', 'credit']);
  });
});

describe('names over the first paragraph of a text without headings', () => {
  const SIX = Array.from({ length: 3 }, () => [FIRST, SECOND]).flat();
  const lone = async (line: string, ...texts: readonly string[]) =>
    (await read(['The last boat', line, ...texts].join('\n\n'))).article;
  test.each(['Ada Obi on Friday', 'Staff Correspondent, Munshiganj', 'Anuradhapura'])(
    '%s is where it comes from',
    async (line) => {
      const { source, headings, paragraphs } = await lone(line, ...SIX);
      expect([source, headings, paragraphs.length]).toEqual([line, [], 6]);
    },
  );
  test.each([
    ['a word for a part', 'Introduction', SIX],
    ['words', 'The ferry and the town', SIX],
    ['another heading follows', 'Lunde', [...SIX, 'The second boat', FIRST]],
    ['the text is short', 'Lunde', SIX.slice(1)],
  ])('is a heading where %s', async (_, line, texts) =>
    expect((await lone(line, ...texts)).headings[0]?.text).toBe(line),
  );
});
