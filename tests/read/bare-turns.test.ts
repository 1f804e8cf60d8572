import { describe, expect, test } from 'vitest';
import { type ReadResult, read } from './read.js';

const blocksOf = (...blocks: readonly string[]): string => blocks.join('\n\n');

/** The first word of whoever says each paragraph, and how it begins; `-` for the reporter. */
const turns = ({ article, paragraphs }: ReadResult): string[] =>
  paragraphs.map(
    (text, i) => `${article.paragraphs[i]!.speaker ?? '-'}: ${text.replace(/^((?:\S+ ){0,2}\S+).*$/s, '$1')}`,
  );

const STANDFIRST = 'Ole Aas has walked the same beach for nineteen winters. Ina Moe asked him why.';
const TALK = [
  ['When did you begin?', 'After the storm of 2005. I had a notebook from school.'],
  ['What do you write down?', 'The species and the place. I weigh a few of them on a kitchen scale.'],
  ['Who will count after you?', 'A girl of sixteen comes along now. I have told her that she may.'],
] as const;
const CLOSE = 'Aas gets up to let the dog out. On the wall hangs a chart of the beach.';

const HEARD = [
  'Interviewer: When did you',
  'Ole Aas: After the storm',
  'Interviewer: What do you',
  'Ole Aas: The species and',
  'Interviewer: Who will count',
  'Ole Aas: A girl of',
];

/** The talk with its questions dressed in one way. */
const dressed = (question: (asked: string) => string): string[] =>
  TALK.flatMap(([asked, answer]) => [question(asked), answer]);

describe('interviews without labels', () => {
  test('questions are the interviewer’s, answers are of whoever is named above, the frame is the reporter’s', async () => {
    const result = await read(
      blocksOf(
        'The man who counts',
        STANDFIRST,
        'He keeps his gulls in the freezer.',
        ...dressed(String),
        CLOSE,
      ),
    );
    expect(result.article.kind).toBe('interview');
    expect(result.article.headings).toEqual([]);
    expect(turns(result)).toEqual(['-: Ole Aas has', '-: He keeps his', ...HEARD, '-: Aas gets up']);
  });
  test('where two are spoken to, none of them is said to have answered', async () => {
    const two = 'Ole Aas and Ina Moe have walked the same beach for nineteen winters. We met them there.';
    const said = turns(await read(blocksOf('The two who count', two, ...dressed(String))));
    expect(said).toEqual(['-: Ole Aas and', ...HEARD.map((turn) => turn.replace('Ole Aas:', 'Answer:'))]);
    const byTwo = 'Rosa Lind was asked by Ole Aas and Ina Moe. Lind walks the same beach every winter.';
    const one = turns(await read(blocksOf('The one who counts', byTwo, ...dressed(String))));
    expect(one).toContain('Rosa Lind: After the storm');
  });
  test('what is put to somebody without a question mark', async () => {
    const more = ['You sent your numbers off for years.', 'Seven. I do not blame them.'];
    const said = turns(
      await read(blocksOf('The man who counts', STANDFIRST, ...more, ...dressed(String), ...more)),
    );
    expect(said.slice(1)).toEqual([
      'Interviewer: You sent your',
      'Ole Aas: Seven. I do',
      ...HEARD,
      'Interviewer: You sent your',
      'Ole Aas: Seven. I do',
    ]);
  });
  test.each([
    ['bold', 'beach.md', (asked: string) => `**${asked}**`],
    ['italics', 'beach.md', (asked: string) => `*${asked}*`],
    ['headings', 'beach.md', (asked: string) => `## ${asked}`],
    ['a letter', 'beach.txt', (asked: string) => `Q. ${asked}`],
    ['dashes', 'beach.txt', (asked: string) => `— ${asked}`],
  ])('%s', async (_, file, dress) => {
    const title = file.endsWith('md') ? '# The man who counts' : 'The man who counts';
    const result = await read(blocksOf(title, STANDFIRST, 'He is 63.', ...dressed(dress)), file);
    expect(turns(result).slice(-6)).toEqual(HEARD);
    expect(result.article.headings).toEqual([]);
  });
  test('a question in bold and its answer in one paragraph', async () => {
    const lines = TALK.map(([asked, answer]) => `<p><strong>${asked}</strong><br>${answer}</p>`);
    const page = `<h1>The man who counts</h1><p>${STANDFIRST}</p><p>He is 63.</p>${lines.join('')}`;
    expect(turns(await read(page, 'beach.html')).slice(-6)).toEqual(HEARD);
    const typed = TALK.map(([asked, answer]) => `**${asked}** ${answer}`);
    const text = blocksOf('# The man who counts', STANDFIRST, 'He is 63.', ...typed);
    expect(turns(await read(text, 'beach.md')).slice(-6)).toEqual(HEARD);
  });
  test('whose answers name nobody are answers', async () => {
    const said = turns(
      await read(blocksOf('By the sea', 'We met on a beach and talked.', ...dressed(String))),
    );
    expect(said.slice(-2)).toEqual(['Interviewer: Who will count', 'Answer: A girl of']);
  });
  test('questions that readers ask a library are none', async () => {
    const page = blocksOf(
      '# Your card',
      'Here we answer what readers ask.',
      '## How do I get a card?',
      'Come to the desk with your passport, and you will get it at once.',
      '## What if I lose it?',
      'Tell us as soon as you can. We will block the card for you.',
      '## Can you lend me a reader?',
      'Yes. We have forty of them, and you may keep one for four weeks.',
    );
    expect((await read(page, 'card.md')).article.kind).toBeUndefined();
  });
  test('an essay that asks itself is none', async () => {
    const essay = blocksOf(
      'Why I gave up my car',
      'I sold my car in the spring, and my neighbours brought me soup.',
      'So what did I do on the first Monday, without it and in the rain?',
      'I walked. I found that there is a brook behind the supermarket.',
      'Was I happy then, or did I only want to be?',
      'I was wet. I had the wrong shoes and a bag that let the rain in.',
      'What about the children, who had to be at school by eight?',
      'My son learned to read a timetable before he could read a book.',
    );
    expect((await read(essay)).article.kind).toBeUndefined();
  });
});
