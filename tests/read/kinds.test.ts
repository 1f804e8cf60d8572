import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { type ReadResult, read } from './read.js';

const linesOf = (...lines: readonly string[]): string => lines.join('\n');
const blocksOf = (...blocks: readonly string[]): string => blocks.join('\n\n');

const kindOf = async (text: string, file?: string): Promise<Article['kind']> =>
  (await read(text, file)).article.kind;

/** `Ada: Yes, often.`: each paragraph with whoever says it. */
const spoken = ({ article, paragraphs }: ReadResult): string[] =>
  paragraphs.map((text, i) => {
    const { speaker } = article.paragraphs[i]!;
    return speaker ? `${speaker}: ${text}` : text;
  });

const removed = ({ article }: ReadResult): string[] =>
  article.removed.map(({ text, why }) => `${why}: ${text}`);

const INTERVIEW = blocksOf(
  'The woman who mends clocks',
  'Ada Brun has mended the clocks of Fjelltun for thirty years. We met her among her tools.',
  'Q:',
  'How did you come to clocks?',
  'Ada Brun:',
  'My uncle left me a broken one. I took it apart on the kitchen table, and my mother had to cook around it for a month.',
  'It ran in the end. It still runs today.',
  'Q:',
  'Lovely.',
  'Q:',
  'Which clock was the hardest to mend?',
  'Ada Brun:',
  'The one in the town hall (laughs). Pigeons had lived in it since the war.',
);

describe('interviews', () => {
  test('a label belongs to what stands below it, and is no word of the text', async () => {
    const result = await read(INTERVIEW);
    expect(result.article.kind).toBe('interview');
    expect(spoken(result)).toEqual([
      'Ada Brun has mended the clocks of Fjelltun for thirty years. We met her among her tools.',
      'Q: How did you come to clocks?',
      'Ada Brun: My uncle left me a broken one. I took it apart on the kitchen table, and my mother had to cook around it for a month.',
      'Ada Brun: It ran in the end. It still runs today.',
      'Q: Which clock was the hardest to mend?',
      'Ada Brun: The one in the town hall. Pigeons had lived in it since the war.',
    ]);
    expect(removed(result)).toEqual(['stage note: (laughs)', 'interjection: Lovely.']);
  });
  test('a degree behind a name, and the time of the recording', async () => {
    const result = await read(
      blocksOf(
        'On sleep',
        'Ada Brun: [00:12] Do you sleep at all?',
        'Mira B. Reed, Psy.D: Two hours, [laughs] if nobody calls.',
        'Ada Brun: [24:00]',
        'Ada Brun: And by day?',
        'Mira B. Reed, Psy.D: By day I dig [01:06:45.11] my garden.',
      ),
    );
    expect(spoken(result)).toEqual([
      'Ada Brun: Do you sleep at all?',
      'Mira B. Reed, Psy.D: Two hours, if nobody calls.',
      'Ada Brun: And by day?',
      'Mira B. Reed, Psy.D: By day I dig my garden.',
    ]);
    expect(removed(result)).toEqual(['stage note: [laughs]', 'time stamp: [01:06:45.11]']);
  });
  test('labels in the same line, in Markdown', async () => {
    const text = blocksOf(
      '# On the night train',
      '**Interviewer:** Do you sleep at all?',
      '**Ola (conductor):** Two hours, if nobody has lost a ticket.',
      '**Interviewer:** And by day?',
      '**Ola (conductor):** By day I dig my garden, and then I sleep in it.',
    );
    expect(spoken(await read(text, 'train.md'))).toEqual([
      'Interviewer: Do you sleep at all?',
      'Ola: Two hours, if nobody has lost a ticket.',
      'Interviewer: And by day?',
      'Ola: By day I dig my garden, and then I sleep in it.',
    ]);
  });
  test('a yes that answers a question stays', async () => {
    const text = blocksOf(
      'Short answers',
      'MAY: Is it cold up there?',
      'TOM: Always.',
      'MAY: And you like it?',
      'TOM: I would not live anywhere else, not for all the sun of the south.',
    );
    expect(spoken(await read(text))).toContain('TOM: Always.');
  });
  test('a speaker is called by the whole name, however the labels shorten it', async () => {
    const text = blocksOf(
      'The lock keeper',
      'Maud Berger: How long have you kept the lock?',
      'Dr. Ilse Lind: Since the flood, and before it for a summer.',
      'MB: And who comes through?',
      'Lind: Fewer barges each year, more swimmers.',
      'Berger: Does that make you sad?',
      'Lind: No, for swimmers say good morning.',
    );
    expect(spoken(await read(text)).map((turn) => turn.split(':')[0])).toEqual([
      'Maud Berger',
      'Dr. Ilse Lind',
      'Maud Berger',
      'Dr. Ilse Lind',
      'Maud Berger',
      'Dr. Ilse Lind',
    ]);
  });
  test('but not where two people may be meant', async () => {
    const text = blocksOf(
      'The twins of the lock',
      'Maud Lind: I came first.',
      'Ilse Lind: By an hour.',
      'Lind: And that is all we ever quarrel about.',
      'Maud Lind: Nearly all.',
      'Ilse Lind: All, I say.',
      'Lind: So be it.',
    );
    expect(spoken(await read(text)).map((turn) => turn.split(':')[0])).toContain('Lind');
  });
  test('labels that name no speaker make no interview', async () => {
    const myths = [
      'Myth: Bats are blind.',
      'Fact: They see quite well at dusk.',
      'Myth: Bats fly into hair.',
      'Fact: They fly around heads with great care.',
    ];
    expect(
      await kindOf(
        blocksOf(
          'What bats do at night',
          'Nobody knows much about bats, and everybody tells stories of them, in this town as in any other place in the hills.',
          ...myths,
          'The museum shows them until the spring. The rooms are dark and warm, and visitors are asked to whisper.',
        ),
      ),
    ).toBeUndefined();
  });
  test('two writers who answer each other once at the end make no interview', async () => {
    const essay = (n: number) =>
      `The bridge has stood for ${n} years, and the council has painted it twice. Nobody who walks over it in the morning thinks of paint.`;
    expect(
      await kindOf(
        blocksOf(
          'The bridge',
          essay(40),
          essay(41),
          essay(42),
          essay(43),
          essay(44),
          essay(45),
          'Ann: I still say paint it.',
          'Bob: I still say let it rust.',
          'Ann: Then we agree on nothing.',
          'Bob: On nothing at all.',
        ),
      ),
    ).toBeUndefined();
  });
});

const POEM = blocksOf(
  'The Lamp',
  'By Ida Holm',
  linesOf(
    'My father climbed the iron stair',
    'And carried up the oil,',
    'And left below him, in the dark,',
    'The kettle on the boil.',
  ),
  linesOf(
    'He lit the wick, he wound the glass,',
    'And all the sea was white;',
    'And every ship that turned its head',
    'Was ours until the light.',
  ),
);

describe('poems', () => {
  test('stanzas keep their lines', async () => {
    const { article, paragraphs } = await read(POEM);
    expect([article.kind, article.title, article.byline]).toEqual(['poem', 'The Lamp', 'Ida Holm']);
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['verse', 'verse']);
    expect(paragraphs[0]!.split('\n')).toHaveLength(4);
    expect(article.headings).toEqual([]);
  });
  test('a title with a full stop', async () => {
    const { article } = await read(POEM.replace('The Lamp', 'The Lamp.'));
    expect([article.title, article.untitled]).toEqual(['The Lamp', undefined]);
  });
  test('numbers of parts are headings, and a name behind a dash is the poet', async () => {
    const [, , first, second] = POEM.split('\n\n');
    const { article } = await read(blocksOf('The Lamp', `${first}`, 'II', second!, '— Ida Holm'));
    expect(article.headings.map(({ text }) => text)).toEqual(['II']);
    expect(article.byline).toBe('Ida Holm');
  });
  test('free verse, which breaks lines where there was room', async () => {
    const free = linesOf(
      'The bus is late',
      'and the rain',
      'has found the one hole',
      'in the roof of the shelter',
      'and through it',
      'says, drop by drop,',
      'to the old man',
      'in the grey hat,',
      'what it has been saying',
      'all week.',
    );
    expect(await kindOf(blocksOf('Stop', free, free))).toBe('poem');
  });
  test('wrapped prose is no poem', async () => {
    const prose = linesOf(
      'The harbour master closed the port on Monday after',
      'three boats had been lost near the cape. Nobody',
      'sails today, she said, and nobody will sail until',
      'the wind has turned. The boats lie at the quay, and',
      'the crews sit in the sheds and mend their nets.',
    );
    expect(await kindOf(blocksOf('The port', prose, prose, prose))).toBeUndefined();
  });
  test('a list of short lines is no poem', async () => {
    const list = linesOf(
      'Bread and butter',
      'Cold roast beef',
      'Apples from the garden',
      'Tea with lemon',
      'Cake for eight',
      'Plates and cups',
    );
    expect(
      await kindOf(
        blocksOf(
          'What to bring',
          'The picnic starts at noon on the hill behind the church, whatever the weather does. Come with good shoes and a coat.',
          list,
          'We share everything. Last year there was too much cake and not enough bread, so please look at the list and put your name to one thing on it.',
        ),
      ),
    ).toBeUndefined();
  });
});

const PLAY = blocksOf(
  'The Ferry Inn',
  'SCENE 1. A bar by the water, late.',
  '[Enter GRETE with a lamp]',
  linesOf('GRETE', 'Who leaves a door unlocked on such a night', 'And lets the river in?'),
  linesOf('KNUT', 'I thought you slept.', 'The boat has gone, and with it both our oars.'),
  linesOf('GRETE (aside)', 'He lies, and lies as badly as he rows.'),
  linesOf('KNUT', 'What did you say?'),
  '[Exit GRETE]',
);

describe('plays', () => {
  test('speeches have their speakers, scenes are headings, the stage stands apart', async () => {
    const result = await read(PLAY);
    expect(result.article.kind).toBe('play');
    expect(result.article.headings.map(({ text }) => text)).toEqual(['SCENE 1. A bar by the water, late.']);
    expect(spoken(result)).toEqual([
      '[Enter GRETE with a lamp]',
      'GRETE: Who leaves a door unlocked on such a night\nAnd lets the river in?',
      'KNUT: I thought you slept.\nThe boat has gone, and with it both our oars.',
      'GRETE: He lies, and lies as badly as he rows.',
      'KNUT: What did you say?',
      '[Exit GRETE]',
    ]);
  });
  test('prose that was wrapped is joined; a name with a full stop is a label', async () => {
    const play = linesOf(
      'Act 2',
      '',
      '[Enter Dora.]',
      '',
      'Dora.  You have eaten all the plums that I had put by for the',
      'feast, and left me the stones.',
      '',
      'Emil.  They were sour.  [Wiping his mouth.] One plum more or',
      'less will not ruin the evening.',
      '',
      'Dora.  It is the evening that ruins the plums.',
      '',
      'Emil.  Then let us have the cheese.',
    );
    const result = await read(`Plums\n\n${play}`);
    expect(spoken(result)).toContain(
      'Dora: You have eaten all the plums that I had put by for the feast, and left me the stones.',
    );
  });
});

describe('names in a line of their own', () => {
  const SCENE = ['The Mill', 'ACT I.', '[Enter Miller.]'];
  const turn = (name: string, ...lines: readonly string[]): string =>
    `${name}\n\n${lines.map((line) => `  ${line}`).join('\n')}`;
  test('speak where they come back under marks of the stage', async () => {
    const result = await read(
      blocksOf(
        ...SCENE,
        turn('_Miller_', 'The wheel has stopped, the stream is low,', 'And there is nothing left to grind.'),
        turn('_Old Crow_', 'Then let it stand and let us go.'),
        turn('_Miller_', 'I had a better end in mind.'),
        '[Pulls at the rope.',
        '  It will not move for all my might.',
        turn('_Old Crow_', 'Come in and wait until tonight.'),
        turn('_Echo_', 'Until tonight!'),
      ),
    );
    expect(result.article.kind).toBe('play');
    expect(spoken(result).slice(1)).toEqual([
      'Miller: The wheel has stopped, the stream is low,\nAnd there is nothing left to grind.',
      'Old Crow: Then let it stand and let us go.',
      'Miller: I had a better end in mind.',
      '[Pulls at the rope.',
      'Miller: It will not move for all my might.',
      'Old Crow: Come in and wait until tonight.',
      'Echo',
      'Until tonight!',
    ]);
  });
  test('are headings of no play without these marks, and no speakers where they do not come back', async () => {
    const note = 'It was built of oak in the dry summer and has ground rye for the whole valley since.';
    const names = ['Miller', 'Crow', 'Miller', 'Crow'].map((name) => `${name}\n\n${note}`);
    expect(await kindOf(blocksOf('The Mill', ...names))).toBeUndefined();
    const once = ['Miller', 'Crow', 'Heron', 'Otter'].map((name) => `${name}\n\n${note}`);
    expect(await kindOf(blocksOf(...SCENE, ...once))).toBeUndefined();
  });
});

describe('what stands above a play', () => {
  const SPEECHES = [
    'SCENE',
    'A kitchen at night.',
    'DORA.\nYou have eaten all the plums.',
    'EMIL.\nThey were sour.',
    '[Enter Ida.]',
    'DORA.\nThen we have no feast.',
    'EMIL.\nWe have the cheese.',
  ];
  test('its persons, scenes and first players are out, and no heading over them speaks', async () => {
    const result = await read(
      blocksOf(
        'The Plums',
        'THE PERSONS IN THE PLAY      ORIGINAL CAST',
        'Dora Holm\nEmil, her brother',
        'THE SCENES OF THE PLAY',
        'ACT I. A kitchen.',
        'ACT II. The same.',
        'Dora: Miss Ida Roy',
        'FIRST ACT',
        ...SPEECHES,
      ),
    );
    const { title, headings, removed: out } = result.article;
    expect([title, ...headings.map(({ text }) => text)]).toEqual(['The Plums', 'FIRST ACT', 'SCENE']);
    expect(spoken(result)).toContain('DORA: You have eaten all the plums.');
    expect(spoken(result).join('\n')).not.toContain('Miss Ida Roy');
    expect(out.map(({ why }) => why)).toEqual(['list of persons']);
  });
  test('a title in capitals is no speaker', async () => {
    const result = await read(blocksOf('DORA', 'A play in one act', ...SPEECHES));
    expect(result.article.title).toBe('DORA');
    expect(result.article.paragraphs.slice(0, 2).map(({ speaker }) => speaker)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('speeches', () => {
  const BODY = [
    'I am glad to stand before you tonight, and I know that you are cold. [applause] We came here, all of us, to say that we want our school back.',
    'Ninety years ago (Yes) our grandparents built it with their own hands. They asked for no pay, and we ask for none today.',
  ];
  test('the line that says who spoke is no paragraph, and tells who, where and when', async () => {
    const result = await read(
      blocksOf(
        'Give us back the school',
        'Speech given by Rosa Lind, teacher, at the town hall of Tarv, on 3 May 1961',
        ...BODY,
      ),
    );
    const { kind, byline, source, date } = result.article;
    expect({ kind, byline, source, date }).toEqual({
      kind: 'speech',
      byline: 'Rosa Lind',
      source: 'the town hall of Tarv',
      date: '3 May 1961',
    });
    expect(result.paragraphs[0]).toBe(
      'I am glad to stand before you tonight, and I know that you are cold. We came here, all of us, to say that we want our school back.',
    );
    expect(removed(result)).toContain('stage note: [applause]');
    expect(removed(result)).toContain('stage note: (Yes)');
  });
  test('whom it addresses', async () => {
    const text = [
      'My fellow citizens: we are met in a hard hour, and I will not hide from you how hard it is.',
      'You have trusted me, and I have trusted you. Let us do what we came to do, and let us do it together, as our parents did.',
    ];
    expect(await kindOf(blocksOf('The hard hour', ...text))).toBe('speech');
  });
  test('whom it thanks and how it takes its leave', async () => {
    const text = [
      'Thank you all for coming out on such a cold night. I see many faces here that I know, and some that I hope to know soon.',
      'When I was a boy we walked to school along this river. There was no bridge then. My father and his friends built it with money that they did not have.',
      'So I ask you tonight to walk with us once more. We have the plans and the stone. What we need is you.',
      'God bless you all.',
    ];
    expect(await kindOf(blocksOf('The road home', ...text))).toBe('speech');
    expect(await kindOf(blocksOf('The road home', 'Dear Mr Aho,', ...text))).toBeUndefined();
  });
  test('the name of the file', async () => {
    const text = [
      'Ninety years ago our parents brought a press to this island, and we are here because of what they printed on it.',
      'We cannot thank them. It is for us, who live, to go on with the work that they began so well, and to finish it.',
    ];
    const named = async (file: string) => (await read(blocksOf(...text), file)).article.kind;
    expect(await named('lind-inaugural-address.txt')).toBe('speech');
    expect(await named('lind-email-address.txt')).toBe('short');
  });
  test('texts that thank, greet or say "we" and were never spoken are none', async () => {
    const column = [
      'My fellow citizens have been patient. I have lived in this town for forty years, and I am proud of it. We have been told that our school costs too much.',
      'Let us look at the figures. We pay 40,000 crowns a year for a car park that nobody uses. If you want to know why, ask the council, which I did last week.',
      'We can do better. I want to thank the teachers, who never gave up. We owe it to them, and you and I owe it to our children.',
    ];
    const memory = [
      'Good evening, ladies and gentlemen. Those five words cost me three nights of sleep when I was nineteen. I had been asked to speak at my brother’s wedding.',
      'My hands shook. I read my notes in the kitchen, to the cat, and then to my mother, who laughed so much that she had to sit down.',
      'Today I teach other people to do it. They begin with a story, because nobody forgets one, and I tell them that the listeners are on their side.',
    ];
    expect(await kindOf(blocksOf('We must save our school', ...column))).toBeUndefined();
    expect(await kindOf(blocksOf('How I learned to speak', ...memory))).not.toBe('speech');
  });
  describe('a toast', () => {
    const ABOUT = [
      'Ladies and gentlemen, for those who do not know me: I am Ulla, and I shared a desk with Timo for nine years. I am told that I have five minutes.',
      'Timo was always late. He came late to his first day at the mill, and I told him so. He said that his dog had eaten the key of his bicycle.',
      'Then he met Sanna, and he was early. I knew that something had happened to him, and I asked my mother, and she only laughed at me.',
    ];
    test('is a speech, though it is about somebody else', async () =>
      expect(
        await kindOf(
          blocksOf(
            'Introduction',
            ...ABOUT,
            'Please stand with me, and raise your glasses to Sanna and Timo!',
          ),
        ),
      ).toBe('speech'));
    test.each([
      ['I drove home and was glad that it was over, and my wife asked me how it had been.'],
      ['“Please raise your glasses to Sanna and Timo!” somebody called, and I was glad that it was over.'],
    ])('and without one a memory is none: %j', async (end) =>
      expect(await kindOf(blocksOf('The desk', ...ABOUT, end))).not.toBe('speech'),
    );
    test('and a column that ends in one is none', async () =>
      expect(
        await kindOf(
          blocksOf(
            'In praise of the turnip',
            'The turnip came to this country before the potato did. Farmers fed it to their cattle, and in bad years they ate it themselves.',
            'I grew up with it. My grandmother put it into soup, and I hid it under the rim of my plate, where she always found it.',
            'So tonight raise a glass to the turnip, which asks for nothing and grows in the rain.',
          ),
        ),
      ).toBeUndefined());
  });
  test('the name of a first part is no title', async () => {
    const text = [
      'The mill stood still for a year before anybody asked why.',
      'In the second year the river came back, and nobody had oiled the wheel.',
    ];
    const { article } = await read(blocksOf('Introduction', ...text, 'The wheel', ...text), 'mill.txt');
    expect([article.untitled, article.headings.map((head) => head.text)]).toEqual([
      true,
      ['Introduction', 'The wheel'],
    ]);
    expect((await read(blocksOf('Introduction to milling', ...text))).article.title).toBe(
      'Introduction to milling',
    );
  });
  test('a report on a speech is none', async () => {
    const report = [
      'The mayor’s speech lasted two hours. “I am glad to stand before you,” she said at the town hall on Monday, while three hundred people listened in the rain.',
      'The council will vote on the school in June. Teachers said that the building needs a new roof, which costs 40,000 crowns, and that the town has no money for it.',
    ];
    expect(await kindOf(blocksOf('Speech by the mayor', ...report))).toBeUndefined();
  });
});

describe('stories', () => {
  test('whose people speak between single straight marks', async () => {
    const said = "'It can't be helped,' said Dora, and she sat down on the wet step.";
    const told =
      "He looked at her and she looked at him. 'Then we walked here for nothing!' he cried. She laughed and took his hand.";
    expect(await kindOf(blocksOf('The step', said, told, said, told))).toBe('story');
  });
  const STORY = [
    'I had never liked the house. When my uncle gave me the key, I laughed, and he did not.',
    '“You will sleep there,” he said, “or you will not have a penny.”',
    '“Not even one night?” I asked. He turned his back on me and looked at the fire.',
    'I went up the hill at dusk. The door stood open. She sat at the table, as she had sat there in my dream, and she held out her hand.',
  ];
  test('what people did and said, and nothing else', async () => {
    expect(await kindOf(blocksOf('The key', ...STORY))).toBe('story');
  });
  test('sources, figures and the present make it an article', async () => {
    const facts =
      'According to the council, 40 per cent of the houses on the hill are empty today. Officials say that the number has doubled since 2010, and the government has no plan.';
    expect(await kindOf(blocksOf('The key', ...STORY, facts))).toBeUndefined();
  });
});

describe('how-tos', () => {
  const NEEDED = '## Ingredients\n\n- 1 onion\n- 2 cups stock\n- 3 tbsp butter\n- 1/2 cup rice';
  const steps = (...items: readonly string[]): string =>
    `## Directions\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}`;
  test('ingredients, directions and amounts make one of steps of which some are plainly orders', async () => {
    const orders = steps(
      'Sauté chopped onion.',
      'Bring to a simmer.',
      'Heavy pans are best here.',
      'Add rinsed rice.',
      'Cook about ten minutes.',
    );
    expect(await kindOf(`# Rice\n\n${NEEDED}\n\n${orders}`, 'rice.md')).toBe('how-to');
    const facts = steps('Rice came from China.', 'It reached Italy late.', 'Most of it is white.');
    expect(await kindOf(`# Rice\n\n${NEEDED}\n\n${facts}`, 'rice.md')).not.toBe('how-to');
  });
  const RECIPE = blocksOf(
    'How to make nettle soup',
    'It takes half an hour and a pair of gloves.',
    'Ingredients:',
    linesOf('- 300 g of young nettles', '- 2 potatoes', '- 1 litre of water'),
    'Method',
    linesOf(
      '1. Wash the nettles with gloves on.',
      '2. Boil the potatoes until they are soft.',
      '3. Add the nettles and wait for 3/4 of a minute.',
    ),
  );
  test('steps keep their numbers', async () => {
    const { article } = await read(RECIPE);
    expect(article.kind).toBe('how-to');
    expect(article.headings.map(({ text }) => text)).toEqual(['Ingredients', 'Method']);
    expect(article.paragraphs.map(({ marks }) => marks)).toEqual([undefined, undefined, ['1.', '2.', '3.']]);
  });
  test('a recipe in running text', async () => {
    const prose = [
      'This soup is what my aunt cooks when it rains. It takes half an hour.',
      'Peel the potatoes and cut them into thin slices. Heat 50 g of butter in a large pot, and fry 2 cloves of garlic in it until they smell.',
      'Add the potatoes and 1 litre of water. Once it boils, turn down the heat. Simmer for twenty minutes, then mash it. Season with a pinch of salt.',
    ];
    expect(await kindOf(blocksOf('Soup for a wet day', ...prose))).toBe('how-to');
  });
  test('steps with much between them, under their heading', async () => {
    const told =
      'We have an old oven in our kitchen. It needs an hour to get warm. I read a book while I wait.';
    const steps = [
      `Mix 500 g of flour and 350 ml of water. ${told}`,
      `Leave it for an hour. Stir in 10 g of salt. ${told}`,
      `Knead it. Shape it. ${told}`,
    ];
    expect(await kindOf(blocksOf('Bread of my street', 'Steps', ...steps))).toBe('how-to');
    expect(await kindOf(blocksOf('Bread of my street', ...steps))).not.toBe('how-to');
  });
  test.each([
    [
      'an article that quotes a recipe',
      'The town has eaten this soup for two hundred years. Nobody knows who cooked it first, and three villages claim it.',
      'Heat 50 g of butter. Add 2 cloves of garlic. Pour in 1 litre of water. Simmer it.',
      'The museum sells the recipe on a card. Last year it sold nine thousand of them, which paid for the new roof. The mayor keeps one in her office. She has never cooked it.',
    ],
    [
      'news of amounts',
      'The dairy sold 200 litres of milk a day. It bought 50 kg of salt and 3 pounds of spice each month.',
      'Turn the page, and the figures fall. Cut prices were the reason, the owner said. Set against last year, the loss is large. Leave was given to nobody.',
    ],
    [
      'advice without amounts',
      'Turn off your telephone in the evening. Put it into another room. Leave it there until the morning.',
      'Set an old clock beside your bed. Remove the lamp. Cover the window. Serve yourself a cup of tea.',
    ],
  ])('%s is none', async (_, ...text) =>
    expect(await kindOf(blocksOf('In our town', ...text))).not.toBe('how-to'),
  );
  test('short lines under what is needed are a list', async () => {
    const { article, paragraphs } = await read(
      blocksOf(
        'How to plant a jar',
        'A jar garden needs little care.',
        "What you'll need:",
        'A jar',
        'Small stones',
        'Step 1',
        'Put the stones into the jar.',
        'Step 2',
        'Press the moss onto the stones and water it.',
      ),
    );
    expect([article.kind, paragraphs[1]]).toEqual(['how-to', 'A jar\nSmall stones']);
  });
  test('what stands below a line that only counts the step is the step, in whatever words', async () => {
    const { article, paragraphs } = await read(
      blocksOf(
        'How to plant a jar',
        'A jar garden needs little care.',
        'Step 1',
        'Stones go into the jar first.',
        'Step 2',
        'You may put moss on the stones, if there is any.',
        'Step 3',
        'The jar then stands in the light.',
      ),
    );
    expect(article.kind).toBe('how-to');
    expect([article.headings, paragraphs.slice(1)]).toEqual([
      [],
      [
        'Stones go into the jar first.',
        'You may put moss on the stones, if there is any.',
        'The jar then stands in the light.',
      ],
    ]);
    expect(article.paragraphs.map(({ marks }) => marks)).toEqual([undefined, ['1.'], ['2.'], ['3.']]);
  });
  test('numbers of Markdown lists are kept', async () => {
    const { article } = await read(
      '# Three reasons\n\nThe bridge should stay, and here is why it should.\n\n3. It is old.\n4. It is ours.\n',
      'bridge.md',
    );
    expect(article.paragraphs[1]!.marks).toEqual(['3.', '4.']);
  });
  test('an explanation in steps that order nothing is none', async () => {
    const steps = linesOf(
      '1. The cloud rises over the hill.',
      '2. The water in it freezes.',
      '3. The ice falls and melts.',
    );
    expect(
      await kindOf(
        blocksOf(
          'How rain is made',
          'Rain begins as ice, even in summer, and most of it never reaches the ground at all.',
          steps,
          'That is why a shower can stop as if somebody had closed a tap. The cloud has no more ice to give, and the sun dries what is left of it.',
        ),
      ),
    ).toBeUndefined();
  });
});

describe('the kind', () => {
  test('what the user says wins, and is no surprise', async () => {
    const asArticle = await read(INTERVIEW, 'clocks.txt', { type: 'article' });
    expect(asArticle.article.kind).toBeUndefined();
    const asSpeech = await read(INTERVIEW, 'clocks.txt', { type: 'speech' });
    expect(asSpeech.article.kind).toBe('speech');
    expect(asSpeech.diagnostics.map(({ code }) => code)).not.toContain('read/kind');
  });
  test('a kind that was found is told with a way out', async () => {
    const { diagnostics } = await read(POEM);
    expect(diagnostics.find(({ code }) => code === 'read/kind')).toMatchObject({
      severity: 'warning',
      hint: expect.stringContaining('--type article'),
    });
  });
  test('a text of a few lines', async () => {
    expect(
      await kindOf(blocksOf('Closed', 'The library is closed on Monday. The roof is being mended.')),
    ).toBe('short');
  });
  test('no title', async () => {
    const result = await read(
      blocksOf(
        'We have come here to mark the place where the bridge stood, and to thank those who built it.',
        'It is for us to build it again.',
      ),
      'old-bridge.txt',
    );
    expect(result.article).toMatchObject({ title: 'Old bridge', untitled: true });
    expect(result.diagnostics.map(({ code }) => code)).toContain('read/no-title');
    const titled = await read(
      'The bridge has stood for a hundred years, and it will stand for a hundred more.',
      'b.txt',
      { title: 'The bridge' },
    );
    expect(titled.article.untitled).toBeUndefined();
  });
});

describe('verse whose lines were too long for the page', () => {
  const versesOf = async (text: string): Promise<string[]> => {
    const { article, paragraphs } = await read(text);
    expect(article.kind).toBe('poem');
    return paragraphs.flatMap((stanza) => stanza.split('\n'));
  };
  const VERSES = [
    'I celebrate the yard and the wheel that leans in it, and the rain,',
    'And what I am told of the rain I tell to the wheel in the evening,',
    'For every drop that belongs to the roof belongs to the gutter.',
    'The houses are full of the bread and the shelves are all crowded with jars,',
    'I breathe the bread in myself and I know it and like it,',
    'The smell of it could make me drunk, but I shall not let it.',
  ];
  /** Each line cut after so many letters, the rest below behind `blanks`. */
  const wrapped = (width: number, blanks: string): string =>
    VERSES.map((line) => {
      const at = line.length > width ? line.lastIndexOf(' ', width) : line.length;
      const rest = line.slice(at + 1);
      return line.slice(0, at) + (rest && `\n${blanks}${rest}`);
    }).join('\n');
  test('the rest stands farther in', async () => {
    const lines = await versesOf(`Song of the yard\n\n${wrapped(60, '      ')}`);
    expect(lines).toEqual(VERSES);
  });
  test('the rest stands at the edge', async () => {
    const lines = await versesOf(`Song of the yard\n\n${wrapped(44, '')}`);
    expect(lines).toEqual(VERSES);
  });
});
