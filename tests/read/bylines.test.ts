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

describe('below the text', () => {
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
