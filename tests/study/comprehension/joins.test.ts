import { describe, expect, test } from 'vitest';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf } from '../material-of.js';
import { framed } from './frames-of.js';

const answers = (frame: string, text: string): string[] => framed(frame, text).map(({ answer }) => answer);

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

const QUAY = 'The council closed the old quay in the spring of 1998.';

describe('link back', () => {
  test.each([
    [`${QUAY} This decision cost the pilots of Lunde half of their trade.`, '“this decision”'],
    [`${QUAY}\n\nThis decision cost the pilots of Lunde half of their trade.`, '“this decision”'],
    [`${QUAY} This means that the boats must now sail to Lunde.`, '“this”'],
  ])('%s', (text, words) => {
    const [question] = framed('link-back', text);
    expect(question?.answer).toBe(QUAY);
    expect(question?.prompt).toContain(words);
  });
  test.each([
    `${QUAY} This year the pilots of Lunde lost half of their trade.`,
    `${QUAY} This boat cost the pilots of Lunde half of their trade.`,
    `${QUAY}\n\nThis means that the boats must now sail to Lunde.`,
    '“Close the quay,” said the mayor. This decision cost the pilots half of their trade.',
    'It was a hard winter for the pilots. This decision cost them half of their trade.',
    'This decision cost the pilots of Lunde half of their trade.',
  ])('none: %s', (text) => none('link-back', text));
});

describe('example of', () => {
  test('the statement before it', () =>
    expect(
      answers(
        'example-of',
        'Small harbours lose their ferries first. For example, Lunde has had none since the tunnel.',
      ),
    ).toEqual(['Small harbours lose their ferries first.']));
  test.each([
    'Small harbours lose their ferries first.\n\nFor example, Lunde has had none since the tunnel.',
    'Small harbours lose their ferries first. Lunde has had none since the tunnel.',
    'Ferries. For example, Lunde has had none since the tunnel.',
  ])('none: %s', (text) => none('example-of', text));
});

describe('clash', () => {
  const CLAIM = 'The owner said that the pilots had left the quay open all night.';
  test('the claim and what is said against it', () => {
    const [question] = framed(
      'clash',
      `${CLAIM}\n\nThe pilots deny this. The gate was shut at nine by two of them.`,
    );
    expect(question?.answer).toBe(
      'The claim (¶1): “The owner said that the pilots had left the quay open all night”. Against it (¶2): “The gate was shut at nine by two of them”.',
    );
  });
  test.each([
    `${CLAIM}\n\nThe pilots deny this.`,
    `${CLAIM}\n\nThey deny this. The gate was shut at nine by two of them.`,
    `${CLAIM}\n\nThe pilots deny the boats a berth. The gate was shut at nine by two of them.`,
    'The pilots deny this. The gate was shut at nine by two of them.',
  ])('none: %s', (text) => none('clash', text));
});

describe('a cause in the sentence before', () => {
  test('that is why', () =>
    expect(
      framed(
        'cause-before',
        'The sand of the coast is free of iron. That is why the glass of Orrel was so clear.',
      ).map(({ prompt, answer }) => `${prompt} => ${answer}`),
    ).toEqual([
      'According to ¶1, why was the glass of Orrel so clear? => The sand of the coast is free of iron.',
    ]));
  test('this is because', () =>
    expect(
      answers(
        'cause-before',
        'The glass of Orrel was always very clear. This is because the sand is free of iron.',
      ),
    ).toEqual(['The sand is free of iron.']));
  test.each([
    'The sand of the coast is free of iron.\n\nThat is why the glass of Orrel was so clear.',
    'The sand of the coast is free of iron. That is why they liked it so much there.',
    'The sand of the coast is free of iron. So far nobody in Orrel has used it for glass.',
    'Sand is cheap. That is why the glass of Orrel was so clear.',
  ])('none: %s', (text) => none('cause-before', text));
});

describe('match speakers', () => {
  const say = (name: string, words: string): string => `“${words},” said ${name}.`;
  const ADA = say('Ada Obi', 'The old pier is safe for another ten years');
  const PER = say('Per Lunde', 'Nobody asked the crews before the harbour was sold');
  const IDA = say('Ida Holm', 'We could have mended the crane for half of that money');
  const TOR = say('Tor Brekke', 'The winter ice has never reached the northern wall');
  test('four speakers, in an order that does not give them away', () => {
    const [question] = framed('match-speakers', [ADA, PER, IDA, TOR].join('\n\n'));
    expect(question?.choices).toHaveLength(4);
    expect(question?.prompt).toContain('Tor Brekke; Ida Holm; Per Lunde; Ada Obi');
    expect(question?.answer).toContain(
      'Per Lunde: “Nobody asked the crews before the harbour was sold” (¶2)',
    );
    expect(question?.paragraphs).toEqual([1, 2, 3, 4]);
  });
  test.each([
    [ADA, PER, IDA],
    [ADA, PER, TOR, say('Ida Holm', 'No')],
    [ADA, PER, TOR, say('Ida Holm', 'We could have asked Per Lunde for half of that money')],
    [ADA, PER, TOR, say('a voice', 'We could have mended the crane for half of that money')],
  ])('none: %s %s %s', (...lines) => none('match-speakers', lines.filter(Boolean).join('\n\n')));
});

describe('words whose speaker stands in the paragraph before', () => {
  const BEFORE = 'Ada Obi mends the old cranes of the harbour for the town.';
  const WORDS = '“Nobody asked the crews before the harbour was sold,” she said.';
  test('the name and where it stands', () => {
    const [question] = framed('whose-words', `${BEFORE}\n\n${WORDS}`);
    expect(question?.answer).toContain('Ada Obi');
    expect(question?.paragraphs).toEqual([1, 2]);
  });
  test.each([
    [BEFORE, WORDS.replace('she said', 'said Ada Obi')],
    ['Ada Obi mends the old cranes that Per Lunde built.', WORDS],
    [BEFORE, 'The town was quiet.', WORDS],
    [BEFORE, '“Nobody asked the crews before the harbour was sold.”'],
    [BEFORE, '“Nobody asked us,” she said.'],
  ])('none: %s', (...parts) => none('whose-words', parts.join('\n\n')));
});

describe('a thing that is spoken of again', () => {
  const FIRST = 'In March a diver came back with a photograph of bare stone.';
  test('where it was brought in', () => {
    const [question] = framed(
      'link-back',
      `${FIRST}\n\nThat photograph was one of many that the pilots took.`,
    );
    expect(question?.prompt).toContain('Which photograph is meant?');
    expect(question?.answer).toContain('a photograph of bare stone');
  });
  test.each([
    `${FIRST}\n\nThat morning was one of many that the pilots lost.`,
    `${FIRST}\n\nThe photograph was one of many that the pilots took.`,
    `${FIRST}\n\nThat anchor was one of many that the pilots lost.`,
    'The diver came back with the photographs.\n\nThat photograph was one of many that the pilots took.',
  ])('none: %s', (text) => none('link-back', text));
});

describe('a term that is used again', () => {
  const FIRST = 'Heavy iron posts are called bollards.';
  test('what it means stands in the earlier paragraph', () => {
    const [question] = framed(
      'term-used',
      `${FIRST}\n\nThe storm of March tore two bollards out of the quay.`,
    );
    expect(question?.prompt).toContain('“bollards”');
    expect(question?.answer).toContain('eavy iron posts');
    expect(question?.paragraphs).toEqual([1, 2]);
  });
  test.each([
    `${FIRST} The storm of March tore two bollards out of the quay.`,
    `${FIRST}\n\nThe storm of March tore two anchors out of the quay.`,
    'The pilots tie their boats to bollards.\n\nThe storm of March tore two bollards out of the quay.',
  ])('none: %s', (text) => none('term-used', text));
});

describe('the author among others', () => {
  const OWN = 'The council must not sell the harbour to the highest bidder.';
  const ADA = '“The old pier is safe for another ten years,” said Ada Obi.';
  const PER = '“The new crane costs half of that money,” said Per Lunde.';
  test('the statement that nobody is quoted for', () => {
    const [question] = framed('own-voice', [OWN, ADA, PER].join('\n\n'));
    expect(question?.choices?.[question.rightChoice ?? -1]).toContain('must not sell');
    expect(question?.whyNot?.filter((why) => why.startsWith('said by'))).toHaveLength(2);
  });
  test.each([
    [OWN, ADA],
    ['The council has sold the harbour to the highest bidder.', ADA, PER],
    ['Critics say the council must not sell the harbour to them.', ADA, PER],
    ['I must not sell my harbour to the highest bidder.', ADA, PER],
  ])('none: %s', (...parts) => none('own-voice', parts.join('\n\n')));
  test('none in a report', () =>
    expect(framed('own-voice', [OWN, ADA, PER].join('\n\n'), { textType: 'news' })).toEqual([]));
});

describe('what somebody says between marks', () => {
  const say = (words: string): string => `“${words},” said Ada Obi. The pier was quiet.`;
  test.each([
    [
      'named-point',
      'The trouble is that nobody has asked the crews of the harbour',
      'According to Ada Obi in ¶1, what is the trouble?',
    ],
    [
      'what-said',
      'The old pier has served three generations of pilots',
      'What does Ada Obi say in ¶1 about the old pier?',
    ],
    [
      'cause',
      'The boats of Lunde stayed in port because the ice had come early',
      'What reason does Ada Obi give in ¶1 for this: “The boats of Lunde stayed in port”?',
    ],
  ])('%s: %s', (frame, words, prompt) => expect(framed(frame, say(words))[0]?.prompt).toBe(prompt));
  test.each([
    ['named-point', 'The trouble was not with the crews of the harbour'],
    ['what-said', 'Nobody has served three generations of pilots'],
    ['what-said', 'He has served three generations of pilots'],
    ['what-said', 'Our old pier has served three generations of pilots'],
  ])('none: %s: %s', (frame, words) => none(frame, say(words)));
  test('nobody says it', () => none('what-said', '“The old pier has served three generations of pilots.”'));
});

describe('reasons and aims', () => {
  test.each([
    [
      'Names were pasted over so that no examiner could know the hand.',
      'With what aim is this done, according to ¶1: “Names were pasted over”?',
    ],
    [
      'The rain of the night fell on frozen ground, so that nearly all of it ran into the river.',
      'According to ¶1, what is the result of the fact that the rain of the night fell on frozen ground?',
    ],
    [
      'There would be no forms to fill in, because the glass would be the witness.',
      'According to ¶1, why would there be no forms to fill in?',
    ],
    [
      'Sailing ships could not use the canal, because the winds were against them.',
      'According to ¶1, why could sailing ships not use the canal?',
    ],
    [
      'Pilots avoid the sound because the rocks of it lie just below the water.',
      'According to ¶1, why do pilots avoid the sound?',
    ],
    [
      'I gave the crews of the harbour my old boat because the new one was too small.',
      'What reason does the author give in ¶1 for this: “I gave the crews of the harbour my old boat”?',
    ],
  ])('%s', (text, prompt) => expect(framed('cause', text)[0]?.prompt).toBe(prompt));
  test('a name for a pronoun', () =>
    expect(
      framed('cause', 'Ada Obi runs the yard. She sold the ferry because the crew had left.')[0]?.prompt,
    ).toBe('According to ¶1, why did Ada Obi sell the ferry?'));
  test.each([
    'Nobody stands on the quay to clap because a boat has come in again.',
    'I started with her not because she had the best argument against the quay.',
    'The pilots left not only because of the rocks in the sound.',
    'It was because of the rocks that the pilots avoid the sound.',
    'They sold it because the crew of it had left in the spring.',
    'If the ferry stops it will be because the crew has left.',
  ])('none: %s', (text) => none('cause', text));
});

describe('a title taken from the text', () => {
  const text = 'The quay is old.\n\nThe pilots have a saying. Nobody sails on a Friday here.';
  test('where it stands, and what stands before', () => {
    const [question] = framed('title-word', text, { title: '“Nobody Sails on a Friday”', textType: 'other' });
    expect(question?.answer).toBe('¶2: “The pilots have a saying”, and then “Nobody sails on a Friday here”');
  });
  test.each([
    ['The Old Quay', 'three words'],
    ['Nobody Sails on a Sunday', 'other words'],
  ])('none: %s', (title) => expect(framed('title-word', text, { title })).toEqual([]));
  test('none: at the start', () =>
    expect(
      framed('title-word', 'Nobody sails on a Friday here.', { title: 'Nobody sails on a Friday' }),
    ).toEqual([]));
});

describe('what the author wants', () => {
  const DEMAND = 'The council of Varnes should keep the ferry for ten more years.';
  const GRANTED = 'It is true that the old ferry burns far too much oil for its size.';
  const FACT = 'The ferry carries 400 people to the hospital of Lunde every week.';
  const OTHER = 'Critics say that the tunnel will carry the same people at half the price.';
  const COLUMN = [
    'The ferry is old.',
    'The tunnel is new.',
    FACT,
    DEMAND,
    `${GRANTED} But a ship can be mended.`,
    OTHER,
  ].join('\n\n');
  test('the demand, not what is granted, said by others, or a fact', () => {
    const [question] = framed('author-wants', COLUMN);
    expect(question?.answer).toBe(`Wanted: “${DEMAND.replace('.', '')}” (¶4).`);
  });
  test('with its terms', () => {
    const [question] = framed(
      'author-wants',
      `${DEMAND}\n\nIt should not be money for nothing. The crew must sail on Sundays too.`,
    );
    expect(question?.prompt).toContain('On what terms?');
    expect(question?.answer).toContain('The crew must sail on Sundays too” (¶2)');
  });
  test('a plan that is announced', () => {
    const [question] = framed(
      'author-wants',
      'Here is what I would do. Mend the old pier and keep the crew. Sell the crane.',
    );
    expect(question?.answer).toBe('Wanted: “Mend the old pier and keep the crew. Sell the crane” (¶1).');
  });
  test.each([
    ['no demand', COLUMN.replace('should keep', 'has kept'), {}],
    ['a plan of somebody else', '“Here is what I would do,” said Ada Obi. Nobody answered her.', {}],
    ['a report', COLUMN, { textType: 'news' as const }],
  ])('none: %s', (_, text, given) => expect(framed('author-wants', text, given)).toEqual([]));
});

describe('a belief that did not last', () => {
  const HELD = 'The seals of the fjord were assumed to live for thirty years.';
  const FOUND = 'Later studies showed that many of them were over eighty.';
  test('what was held, what was found, and what is said next', () => {
    const [question] = framed('corrected', `${HELD} ${FOUND} The hunt had taken far too many.`);
    expect(question?.answer).toMatch(/^First: .*thirty years.* Later: .*over eighty.* Next: .*far too many/u);
  });
  test.each([
    `${HELD}\n\n${FOUND}`,
    `The seals of the fjord come back every spring. ${FOUND}`,
    `${HELD} The hunters thought so too.`,
  ])('none: %s', (text) => expect(framed('corrected', text)).toEqual([]));
});

describe('a question of an interview', () => {
  const lines = [
    'Q: What did you get wrong as a pilot?',
    'A: I helped. The captain was tired and I steered for him.',
  ];
  const withSpeakers = (speakers: readonly (string | undefined)[], texts: readonly string[] = lines) => {
    const material = materialOf(texts.join('\n\n'));
    const { analysis } = material;
    const paragraphs = analysis.article.paragraphs.map((one, i) => ({
      ...one,
      ...(speakers[i] && { speaker: speakers[i] }),
    }));
    return makeCandidates({
      ...material,
      analysis: { ...analysis, article: { ...analysis.article, paragraphs } },
    })
      .filter(({ frame }) => frame === 'interview-answer')
      .map(({ question }) => `${question.prompt} => ${question.answer}`);
  };
  test('with the first sentences of its answer', () =>
    expect(withSpeakers(['Q', 'A']).join()).toMatch(
      /“What did you get wrong as a pilot\?”.* => “I helped\. The captain/u,
    ));
  test.each([
    ['one voice', ['A', 'A'], lines],
    ['no labels', [], lines],
    ['a question that leans', ['Q', 'A'], [lines[0]!.replace('as a pilot', 'about him'), lines[1]!]],
    ['a short answer', ['Q', 'A'], [lines[0]!, 'A: Nothing.']],
  ] as const)('none: %s', (_, speakers, texts) => expect(withSpeakers(speakers, texts)).toEqual([]));
});

describe('the course of a text', () => {
  const LINES = [
    'The council of Varnes closed the old quay in the spring.',
    'The ferry to Lunde was stopped for want of a pilot.',
    'The bakery of the island sold its oven to a museum.',
    'The last pilots of the coast moved to the south.',
  ];
  const text = (lines: readonly string[]): string => lines.join('\n\nYes.\n\n');
  test('statements far apart, in another order than the text has', () => {
    const [question] = framed('course', text(LINES));
    expect([...(question?.choices ?? [])].sort()).toEqual(
      LINES.map((line) => `“${line.slice(0, -1)}”`).sort(),
    );
    expect(question?.choices).not.toEqual(LINES.map((line) => `“${line.slice(0, -1)}”`));
    expect(question?.answer).toMatch(/^“The council of Varnes/u);
  });
  test.each([
    ['too few', text(LINES.slice(0, 3))],
    ['in one paragraph', LINES.join(' ')],
    ['what leans', text([...LINES.slice(0, 3), 'They moved it to the south for this.'])],
  ])('none: %s', (_, lines) => none('course', lines));
});

describe('turn', () => {
  test('across paragraphs both are quoted', () => {
    const [question] = framed(
      'turn',
      'The new quay was built of solid concrete.\n\nHowever, the storms of winter broke the quay within two years.',
    );
    expect(question?.paragraphs).toEqual([1, 2]);
    expect(question?.answer).toContain('¶1 ends: “The new quay');
  });
  test.each([
    'The new quay was built of solid concrete.\n\nBut why did the storms of winter break the quay?',
    'The new quay was built of solid concrete. But the storms of winter broke the quay within two years.',
    'The new quay was built of solid concrete. The storms of winter broke it within two years.',
    'Yes.\n\nBut the storms of winter broke the new quay within two years.',
    'They had built it of solid concrete.\n\nBut the storms of winter broke the concrete within two years.',
    'The new quay was built of solid concrete.\n\nHowever, the mayor went home to sleep.',
    'They had built it of solid concrete.\n\nBut this did not help them in the storms of winter.',
  ])('none: %s', (text) => none('turn', text));
});

describe('a ring', () => {
  const middle = Array.from({ length: 6 }, () => 'The town was quiet.').join('\n\n');
  const ring = (first: string, last: string, text = middle): string => [first, text, last].join('\n\n');
  test('the ending takes up the opening', () =>
    expect(
      answers(
        'ring',
        ring('A man with a handcart stood under the tree.', 'The man took hold of the handcart again.'),
      ),
    ).toEqual([
      'The handcart. ¶1: “A man with a handcart stood under the tree”. ¶8: “The man took hold of the handcart again”.',
    ]));
  test.each([
    ring('A man with a handcart stood under the tree.', 'The man went home to sleep.'),
    ring(
      'A man with a handcart stood under the tree.',
      'The man took hold of the handcart again.',
      'The town was quiet.',
    ),
    ring('The others sold coconuts, handcart covers and limes.', 'The man took hold of the handcart again.'),
    ring('A man stood under the tree for a year.', 'The bell of the harbour rang for a year.'),
  ])('none', (text) => none('ring', text));
});

describe('a speaker known from an earlier paragraph', () => {
  const FIRST = 'Ada Obi, a surveyor at the harbour of Lunde, spoke at the meeting.';
  const WORDS = '“Nobody asked the crews before the harbour was sold,” said Ada Obi.';
  test('the name, and the role that the earlier one tells', () => {
    const [question] = framed('known-speaker', `${FIRST}\n\n${WORDS}`);
    expect(question?.answer).toBe('Ada Obi, surveyor at the harbour of Lunde (¶1).');
    expect(question?.paragraphs).toEqual([1, 2]);
  });
  test.each([
    `${FIRST} ${WORDS}`,
    `${WORDS}\n\n${FIRST}`,
    `Ada Obi was at the meeting.\n\n${WORDS}`,
    `${FIRST}\n\n${WORDS.replace('Ada Obi', 'Ada Obi, a surveyor at the harbour of Lunde')}`,
  ])('none: %s', (text) => none('known-speaker', text));
});
