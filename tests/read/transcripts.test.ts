import { describe, expect, test } from 'vitest';
import { type ReadResult, read } from './read.js';

/** Each paragraph with whoever says it. */
const spoken = ({ article, paragraphs }: ReadResult): string[] =>
  paragraphs.map((text, i) => `${article.paragraphs[i]!.speaker ?? '-'}: ${text}`);

const TURNS = [
  ['0:00', 'Ina Moe', 'Welcome to the harbour. Who painted the boats?'],
  ['0:09', 'Ole Aas', 'I did, all nine of them. It took me a summer.'],
  ['1:02', 'Ina Moe', 'And who pays for the paint?'],
  ['1:05', 'Ole Aas', 'The people who look at them. They leave a coin in the tin.'],
] as const;
const HEARD = TURNS.map(([, name, words]) => `${name}: ${words}`);

const heard = async (write: (time: string, name: string, words: string) => string, file?: string) =>
  spoken(
    await read(
      ['Nine boats', ...TURNS.map(([time, name, words]) => write(time, name, words))].join('\n\n'),
      file,
    ),
  );

describe('letters for a name', () => {
  const talk = (above: string, letters = 'OKA') =>
    read(
      [
        'Nine boats',
        above,
        ...TURNS.map(([, name, words]) => `${name === 'Ole Aas' ? letters : 'IM'}: ${words}`),
      ].join('\n\n'),
    );
  const ABOVE = 'Ole Kai Aas paints the boats of Lunde, and tells Ina Moe why nobody pays for it.';
  test('are the one whom the lines above name in full', async () =>
    expect(new Set(spoken(await talk(ABOVE)).map((line) => line.split(':')[0]))).toEqual(
      new Set(['-', 'Ina Moe', 'Ole Kai Aas']),
    ));
  test.each([
    ['two have them', `${ABOVE} Ola Kjell Arne paints the houses.`, 'OKA'],
    ['nobody has them', ABOVE, 'XKA'],
  ])('stand where %s', async (_, above, letters) =>
    expect(spoken(await talk(above, letters)).filter((line) => line.startsWith(`${letters}: `))).toHaveLength(
      2,
    ),
  );
});

describe('the time beside a name', () => {
  test.each<[string, (time: string, name: string, words: string) => string]>([
    ['in brackets before it', (time, name, words) => `[${time}] ${name}: ${words}`],
    ['in round brackets before it', (time, name, words) => `(${time}) ${name}: ${words}`],
    ['behind it, in a line of their own', (time, name, words) => `${name}  ${time}\n${words}`],
    ['behind it, over the words', (time, name, words) => `${name} (${time})\n\n${words}`],
    ['behind the colon', (time, name, words) => `${name}: 00:0${time}\n\n${words}`],
    ['before it, in a line of their own', (time, name, words) => `${time} ${name}\n\n${words}`],
  ])('%s', async (_, write) => {
    expect(await heard(write)).toEqual(HEARD);
  });

  test('the voices of a call that was written down', async () => {
    const cues = TURNS.map(
      ([time, name, words]) => `00:0${time}.000 --> 00:0${time}.900\n<v ${name}>${words}</v>`,
    );
    const more = '00:01:09.000 --> 00:01:12.000\n<v Ole Aas>And I count it on Sundays.</v>';
    const result = await read(['WEBVTT', ...cues, more].join('\n\n'), 'call.vtt');
    expect(spoken(result)).toEqual([...HEARD.slice(0, 3), `${HEARD[3]} And I count it on Sundays.`]);
    expect(result.article.untitled).toBe(true);
  });

  test('a programme names nobody who speaks', async () => {
    const { article } = await read(
      'The open day\n\nRegistration 9:00\n\nThe doors open for everybody who has a ticket.\n\nConcert 11:30\n\nThe choir sings in the yard if it is dry.\n\nLunch 12:30\n\nThere is soup in the hall, and bread for those who bring a bowl of their own. The cook has asked for help with the washing up.\n\nDance 15:00\n\nThe floor is open to all who can dance, and to those who cannot. The band plays until the lamps are lit.',
    );
    expect(article.kind).toBeUndefined();
  });
});

describe('subtitles', () => {
  const [ASKED, TOLD] = ['Who painted the <i>boats</i>?', 'I did, all nine\nof them.'];
  const cue = (second: number, words: string) =>
    `00:0${second}.000 --> 00:0${second}.900 align:start\n${words}`;
  const said = async (file: string, ...parts: readonly string[]) =>
    (await read(parts.join('\n\n'), file)).paragraphs.join(' ¶ ');

  test.each([
    ['of two cues', ['WEBVTT - made by hand', cue(1, ASKED), cue(2, TOLD)]],
    ['with their numbers', ['WEBVTT', `1\n${cue(1, ASKED)}`, `2\n${cue(2, TOLD)}`]],
    ['with their names', ['WEBVTT', `8f4e-12/0\n${cue(1, ASKED)}`, `8f4e-12/1\n${cue(2, TOLD)}`]],
    ['without blank lines', [`1\n${cue(1, ASKED)}\n2\n${cue(2, TOLD)}`]],
    [
      'with notes and styles',
      ['WEBVTT', 'STYLE\n::cue { color: lime }', 'NOTE\nby Ina\nin May', cue(1, ASKED), cue(2, TOLD)],
    ],
    ['with what is heard', ['WEBVTT', cue(1, ASKED), cue(2, '(waves break)'), cue(3, `[gulls]\n${TOLD}`)]],
    [
      'that roll',
      [
        'WEBVTT',
        cue(1, ASKED),
        cue(2, `${ASKED}\nI<00:01.2><c> did, all nine</c>`),
        cue(3, 'I did, all nine'),
        cue(4, 'I did, all nine\nof them.'),
      ],
    ],
  ])('%s', async (_, parts) =>
    expect(await said('boats.vtt', ...parts)).toBe('Who painted the boats? I did, all nine of them.'),
  );

  test('what is said twice stays, and words in brackets with others', async () =>
    expect(
      await said(
        'boats.vtt',
        'WEBVTT',
        ...['No.', 'No.', 'He (the ferryman) knew.', 'NOTE the tide'].map((words, i) => cue(i, words)),
      ),
    ).toBe('No. No. He (the ferryman) knew. NOTE the tide'));

  test('a text that shows what a time looks like is none', async () =>
    expect(
      await said(
        'how.txt',
        'Before each line stands a time:',
        '00:01.000 --> 00:02.000',
        'It says when the words come, and when they go. Nobody reads it.',
        'The words stand below it.',
        'A blank line ends them.',
        'Then comes the next.',
      ),
    ).toContain('time: ¶ It'));

  test('where no sentence ends, paragraphs do, and that is said', async () => {
    const words = Array.from({ length: 30 }, (_, i) =>
      cue(i % 10, 'and then we painted the next of the boats'),
    );
    const { paragraphs, diagnostics } = await read(
      ['WEBVTT', ...words.flatMap((one, i) => [one, cue(1, `number ${i}`)])].join('\n\n'),
      'boats.vtt',
    );
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(diagnostics.map(({ code }) => code)).toContain('read/no-stops');
  });
});

test('the entries of a live blog are no subtitles: their headings stay, times over these go', async () => {
  const entry = (time: string, head: string, text: string): string => `${time}\n${head}\n\n${text}`;
  const { article, paragraphs, diagnostics } = await read(
    [
      'Storm stops the ferries',
      entry('17:42', 'Power is back', 'The lamps in Dell are lit again, the company says.'),
      entry('17:15', 'Bridge closed', 'A lorry lies on its side, and nobody was hurt.'),
      entry('16:50', 'No school on Friday', 'The mayor says that the halls are open for the cold.'),
      entry('16:20', 'Roof gone', 'Part of the fish market is in the harbour now.'),
      entry(
        '15:58',
        'The first gusts along the road by the sea',
        'The first gusts along the road by the sea came at four. Trees are down on the road along the coast.',
      ),
    ].join('\n\n'),
  );
  expect(article.title).toBe('Storm stops the ferries');
  expect(article.headings.map(({ text }) => text)).toEqual([
    'Power is back',
    'Bridge closed',
    'No school on Friday',
    'Roof gone',
    'The first gusts along the road by the sea',
  ]);
  expect(paragraphs).toHaveLength(5);
  expect(diagnostics.map(({ code }) => code)).toContain('read/entries');
});

describe('several who answer', () => {
  const TWINS = 'Ada and Ole Lund have run the ferry since their father died. We asked them how it goes.';
  const spokenIn = async (...blocks: readonly string[]) =>
    (await spoken(await read(['Two at the helm', TWINS, ...blocks].join('\n\n')))).slice(1);

  test('an interviewer without a label asks those who have one', async () => {
    expect(
      await spokenIn(
        'Who steers?',
        'Ada Lund: I do. My brother looks after the engine.',
        'Ole Lund: She never lets me near the wheel.',
        'Were you ever afraid?',
        'Ole Lund: In the storm of 2011. I wrote my will that night.',
        'I still have it.',
        'And you?',
        'Ada Lund: I had no time for it.',
      ),
    ).toEqual([
      'Interviewer: Who steers?',
      'Ada Lund: I do. My brother looks after the engine.',
      'Ole Lund: She never lets me near the wheel.',
      'Interviewer: Were you ever afraid?',
      'Ole Lund: In the storm of 2011. I wrote my will that night.',
      'Ole Lund: I still have it.',
      'Interviewer: And you?',
      'Ada Lund: I had no time for it.',
    ]);
  });

  test('of two who are named in one breath either may have said it', async () => {
    expect(
      await spokenIn(
        'Who steers?',
        'I do. My brother looks after the engine, and I look after him.',
        'Were you ever afraid?',
        'Ole: In the storm of 2011. I wrote my will that night.',
        'And what do you do in winter?',
        'I mend my nets. I have read every book on the island by now.',
      ),
    ).toEqual([
      'Interviewer: Who steers?',
      'Answer: I do. My brother looks after the engine, and I look after him.',
      'Interviewer: Were you ever afraid?',
      'Ole: In the storm of 2011. I wrote my will that night.',
      'Interviewer: And what do you do in winter?',
      'Answer: I mend my nets. I have read every book on the island by now.',
    ]);
  });

  test.each([
    'Non Prydderch has closed 143 chapels. Over tea she tells Gethin Sayle what she keeps and what she lets go.',
    'Over tea in a vestry Non Prydderch shows Gethin Sayle what she keeps, and why.',
  ])('whoever is told does not answer: %s', async (above) => {
    const turns = [
      'How does a chapel close?',
      'There is a vote and a service, and as a rule there is a tea with ham.',
      'What do you do first?',
      'I sit down at the back for ten minutes, and after that I do the names.',
      'And who reads them?',
      'I do, aloud, every one of them, because it is the last time that anybody will.',
    ];
    const said = await spoken(await read(['I always read the names', above, ...turns].join('\n\n')));
    expect(said.at(-1)).toMatch(/^Non Prydderch: /u);
  });

  test('questions that a speaker goes on with are the speaker’s', async () => {
    const turns = await spokenIn(
      'Ada Lund: You ask who steers.',
      'Who else could?',
      'Ole Lund: I could.',
      'Ada Lund: Could you?',
      'Would you?',
      'Ole Lund: Would I have said so?',
      'And who asked me?',
      'Ada Lund: Nobody did.',
    );
    expect(turns.filter((turn) => turn.startsWith('Interviewer'))).toEqual([]);
  });
});

describe('plays whose labels end in a stop', () => {
  const kindOf = async (...lines: readonly string[]) => (await read(lines.join('\n\n'))).article.kind;

  test('printed in capitals they need no other mark; a voice heard once is nobody else’s', async () => {
    const result = await read(
      [
        'The Bench',
        'KAREN. Is this seat taken?',
        'TOM. Only by my bag. Please, sit down.',
        'KAREN. Have you been waiting long?',
        'OLD MAN. Nobody waits here. We only sit.',
        'TOM. Since nine.',
      ].join('\n\n'),
    );
    expect(result.article.kind).toBe('play');
    expect(spoken(result)).toContain('OLD MAN: Nobody waits here. We only sit.');
    expect(result.article.paragraphs.every(({ kind }) => kind === 'prose')).toBe(true);
  });

  test('in small letters what people do in square brackets tells', async () => {
    const turns = [
      'Anna. You have not eaten. [She puts a plate before him.]',
      'Peter. The letter came.',
      'Anna. I know. [A knock at the door.]',
      'Peter. Then let it knock.',
    ];
    expect(await kindOf('The Lamp', ...turns)).toBe('play');
    expect(await kindOf('The Lamp', ...turns.map((turn) => turn.replace(/ \[.*/, '')))).not.toBe('play');
  });

  const COLONS = [
    'KAREN: Is this seat taken?',
    'TOM: Only by my bag. (He moves it.) Please.',
    'KAREN: Have you been waiting long?',
    '(He looks at the clock, which has stopped.)',
    'TOM: Since nine.',
  ];
  test('with colons a list of persons and a scene tell', async () => {
    const { article, paragraphs } = await read(
      [
        'The Bench',
        'A play in one act by Ana Lima',
        'CHARACTERS',
        'KAREN, who waits\nTOM, a clerk',
        'SCENE: A station at night. A bench under a lamp. Rain falls on the roof, and nobody is there.',
        ...COLONS,
        'CURTAIN',
      ].join('\n\n'),
    );
    expect(article).toMatchObject({ kind: 'play', title: 'The Bench', byline: 'Ana Lima' });
    expect(article.removed.map(({ why }) => why)).toEqual(['list of persons']);
    expect([paragraphs[0], paragraphs.at(-1)]).toEqual([
      expect.stringContaining('SCENE: A station'),
      'CURTAIN',
    ]);
    expect(article.paragraphs.map(({ speaker }) => speaker)).toEqual([
      undefined,
      'KAREN',
      'TOM',
      'KAREN',
      undefined,
      'TOM',
      undefined,
    ]);
  });
  test.each([
    ['without either', COLONS],
    ['where a word for persons heads no list of speakers', ['People', ...COLONS]],
  ])('not %s', async (_, turns) => expect(await kindOf('The Bench', ...turns)).not.toBe('play'));

  test('a court and a parliament give titles', async () => {
    expect(
      await kindOf(
        'The hearing',
        'THE COURT. Who speaks for the town?',
        'MR. OBI. I do, and I have its papers with me.',
        'THE COURT. Then let us hear what the town wants.',
        'MR. OBI. It wants its river back, and the fish that were in it.',
      ),
    ).not.toBe('play');
  });
});

test('an indented poem: the number of its first part is a heading, a name far to the right the poet’s', async () => {
  const stanza = [
    '    The boats lie down upon the mud',
    '      And wait for what will lift them up;',
    '    The gulls come in, the gulls go out,',
    '      The bay is empty as a cup.',
  ].join('\n');
  const { article, paragraphs } = await read(
    [
      `${' '.repeat(16)}THE TIDE`,
      `${' '.repeat(22)}I`,
      stanza,
      `${' '.repeat(22)}II`,
      stanza,
      `${' '.repeat(30)}MARY ALLEN`,
    ].join('\n\n'),
  );
  expect(article).toMatchObject({ kind: 'poem', title: 'THE TIDE', byline: 'MARY ALLEN' });
  expect(article.headings.map(({ text }) => text)).toEqual(['I', 'II']);
  expect(paragraphs).toHaveLength(2);
});
