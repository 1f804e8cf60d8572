/** What the press office of a government, a town or a club gives out: releases, briefings, speeches with the place and the hour. */

import { describe, expect, test } from 'vitest';
import { FIRST, SECOND, THIRD } from './around.js';
import { type ReadResult, read } from './read.js';

const spoken = ({ article, paragraphs }: ReadResult): string[] =>
  paragraphs.map((text, i) => `${article.paragraphs[i]!.speaker ?? '-'}: ${text}`);
const readBlocks = (...blocks: readonly string[]): Promise<ReadResult> => read(blocks.join('\n\n'));

describe('a briefing', () => {
  const TURNS = [
    'MR. LUND:  The ferry will run again from Monday. That is all I have.',
    'Q    Who pays for the new engine?',
    'MR. LUND:  The county does.',
    'Q    “Nobody asked us,” said the shop. Is that so?',
    'MR. LUND:  We asked in March.',
    'Q    And the bus?',
    'MR. LUND:  The bus meets the boat.',
  ];
  test('the question has its letter alone, lines of blanks part turns, the hours are no text', async () => {
    const lines = ['12:46 P.M. EST  ', ...TURNS, 'END     1:05 P.M. EST'].join('  \n\u00a0  \n');
    const result = await read(`---\ntitle: Briefing on the ferry\n---\n${lines}`, 'briefing.md');
    expect([result.article.title, result.article.kind]).toEqual(['Briefing on the ferry', 'interview']);
    expect(spoken(result)).toEqual(
      TURNS.map((turn) => turn.replace(/^Q {4}/, 'Q: ').replace('LUND:  ', 'LUND: ')),
    );
  });
  test('a letter that stands for a word is no label; a blank that does not part lines stays', async () => {
    const text = [
      'Q Fever on the farms',
      'Q fever is caught from sheep.\u00a0It is rare.',
      FIRST,
      SECOND,
      THIRD,
    ];
    const { article, paragraphs } = await readBlocks(...text);
    expect([article.title, article.kind]).toEqual(['Q Fever on the farms', undefined]);
    expect(paragraphs).toEqual(text.slice(1));
  });
});

describe('a release', () => {
  test('may say so in front of its title', async () => {
    const { article } = await readBlocks('FOR IMMEDIATE RELEASE: The ferry is back', FIRST, SECOND);
    expect(article.title).toBe('The ferry is back');
    const other = await readBlocks('Immediate release: The ferry crew is home', FIRST, SECOND);
    expect(other.article.title).toBe('Immediate release: The ferry crew is home');
  });
  test('the words of the press office are no title, however they are set; the day and whoever wrote it stand over that', async () => {
    const over = ['Prepared by Effie Low (effie@skerry.example)', 'November 27, 2021'];
    const { article } = await readBlocks(
      'PRESS RELEASE',
      ...over,
      'The ferry to Skerry is back',
      FIRST,
      SECOND,
    );
    expect([article.title, article.date]).toEqual(['The ferry to Skerry is back', 'November 27, 2021']);
    const set = await read(
      `# FOR IMMEDIATE RELEASE\n\n## The ferry is back\n\n${FIRST}\n\n${SECOND}`,
      'a.md',
    );
    expect(set.article.title).toBe('The ferry is back');
    const about = await readBlocks('Press release or article?', FIRST, SECOND);
    expect(about.article.title).toBe('Press release or article?');
  });
  test('the last of whom to ask is an address on the web', async () => {
    const { article } = await readBlocks(
      'FOR IMMEDIATE RELEASE',
      'Contact: Effie Low',
      'Phone: 022 617 5746',
      'Website: www.skerry.example',
      'The ferry is back',
      FIRST,
      SECOND,
    );
    expect(article.title).toBe('The ferry is back');
  });
});

describe('a speech', () => {
  const SPEECH = [
    'THE MAYOR:  Good evening, friends. Thank you for coming. I am glad to stand before you tonight.',
    'We built this pier together, and we will mend it together. I thank you all. (Applause.)',
    'Let us begin. Thank you.',
  ];
  const words = SPEECH.map((text) => text.replace(/^THE MAYOR: {2}| \(Applause\.\)/g, ''));
  const title = '# Remarks by the Mayor at the Pier';
  test('the hall, the town and the hour are no text, nor is the label of who alone speaks', async () => {
    const { article, paragraphs } = await readBlocks(
      title,
      'Fishermen’s Hall',
      'Skerry, Orkney',
      '7:35 P.M. GMT',
      ...SPEECH,
    );
    expect([article.kind, article.byline, paragraphs]).toEqual(['speech', undefined, words]);
  });
  test('without the hour the lines stay; what others call out keeps its label', async () => {
    const called = [...SPEECH, 'AUDIENCE:  Mend it!'];
    const { paragraphs } = await readBlocks(title, 'Skerry, Orkney, where it rained.', ...called);
    expect(paragraphs[0]).toBe('Skerry, Orkney, where it rained.');
    expect(paragraphs.at(-1)).toBe('AUDIENCE: Mend it!');
  });
});

test('where a text was published first, and what a wiki says below it, are no text; a sentence is', async () => {
  const below = [
    'Originally published at https://ferry.example/last-boat/',
    'Retrieved from "https://wiki.example/Ferry"',
  ];
  const { paragraphs } = await readBlocks('The last boat', FIRST, SECOND, THIRD, ...below);
  expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
  const last = 'Originally published at a loss, the timetable is now worth more than the boat.';
  expect((await readBlocks('The last boat', FIRST, SECOND, last)).paragraphs.at(-1)).toBe(last);
});

test('text that was named as a document is read as text', async () => {
  const { paragraphs } = await read(`The last boat\n\n${FIRST}\n\n${SECOND}`, 'ferry.docx');
  expect(paragraphs).toEqual([FIRST, SECOND]);
  await expect(read('PK\u0003\u0004 and no more than that', 'ferry.docx')).rejects.toThrow();
  await expect(read('\u0001\u0002\u0000 a torn piece of something else', 'ferry.epub')).rejects.toThrow();
});
