import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import { titleStretches } from '../../src/themes/labels/index.js';
import { namingPhrases } from '../../src/themes/labels/naming-phrases.js';
import { type Stretch, segment } from '../../src/themes/segments.js';
import { analysisOf, vectors } from './sorted.js';

const REST = ['The clerk slept.', 'Nobody knew why.'];

/** The title of some paragraphs that stand between two others. */
async function titleOf(paragraphs: readonly string[], rest: readonly string[] = REST): Promise<string> {
  const analysis = await analysisOf(['# Untitled', rest[0], ...paragraphs, ...rest.slice(1)].join('\n\n'));
  const stretches = [{ first: 2, last: paragraphs.length + 1 }];
  return titleStretches(readGrammar(analysis), vectors, { stretches, titles: [] })[0]!;
}

describe('a title', () => {
  test.each([
    [
      'the two things that come back, in the order of the text',
      [
        'The harvest was poor. Everybody blamed the frost.',
        'The frost came in April. Nobody in the valley praised the harvest.',
      ],
      'The harvest and the frost',
    ],
    [
      'things with the nouns before them',
      [
        'The water tower was painted in May. The fee was lost.',
        'Rust had eaten the tower from inside. The council paid the fee.',
      ],
      'The water tower and the fee',
    ],
    [
      'no article where the text has none',
      [
        'Chalk crumbles. Homework is done in chalk.',
        'Chalk was cheap, and homework took an hour. Chalk lasts.',
      ],
      'Chalk and homework',
    ],
    [
      'who comes back there',
      [
        'Ruth Brekke bought the ledger. Nobody read the ledger.',
        'The ledger burned, said Ruth Brekke. Brekke wept.',
      ],
      'Ruth Brekke and the ledger',
    ],
    [
      'a thing that stands once, if a word before it tells it apart',
      ['The pump broke. The pump was old.', 'Children climbed the rusty ladder. It rained.'],
      'The pump and the rusty ladder',
    ],
    [
      'one thing alone, if all of it speaks of that',
      ['The pump broke. It rained.', 'The pump was old. Everybody wept.'],
      'The pump',
    ],
  ])('is %s', async (_, paragraphs, expected) => expect(await titleOf(paragraphs)).toBe(expected));

  test.each([
    ['one thing of one scene', ['The pump broke. The pump was old.', 'It rained. Everybody wept.']],
    ['days and measures', ['On Monday it sank by 40 centimeters.', 'On Monday it sank by 20 centimeters.']],
    ['what goes on with "of"', ['A grain of it fell.', 'Another grain of it fell.']],
    [
      'a verb that is taken for a noun',
      ['She heard a piano fall. It rained.', 'He wept. Everybody saw a film freeze.'],
    ],
    [
      'what has a verb for a name',
      [
        'He tied the rope round his waist. It rained.',
        'Not one hedge was left. Nobody had left a hedge standing.',
      ],
    ],
    ['a place in passing', ['It rained in Oslo. He wept.', 'It snowed in Bergen. They slept.']],
  ])('is never %s, but the place', async (_, paragraphs, rest = REST) =>
    expect(await titleOf(paragraphs, rest)).toBe('Paragraphs 2 and 3'),
  );

  test('passes over a thing that all others share a word with', async () =>
    expect(
      await titleOf([
        'The sea wall was old. Everybody loved the sea. The sea was cold.',
        'The sea wall was green. Nobody trusted the wall clock. The wall clock was rusty.',
      ]),
    ).toBe('The sea and the wall clock'));

  test('is rather of what comes back there than of what comes back everywhere', async () => {
    const rest = ['The clerk slept.', 'The clerk ate. A clerk sang. The clerk sat. The clerk ran.'];
    const part = [
      'The clerk read the ledger. The clerk lost a lantern.',
      'The ledger burned. Everybody looked for the lantern.',
    ];
    expect(await titleOf(part, rest)).toBe('The ledger and the lantern');
  });

  test('does not say the same twice', async () =>
    expect(
      await titleOf([
        'The glass broke. The glass was old. It rained.',
        'The glass was green. Everybody admired the stained-glass windows.',
      ]),
    ).toBe('The glass'));
});

test('no thing names two parts, or a part beside a heading with its name', async () => {
  const text =
    '# U\n\nThe silo burned. Smoke hung over the silo. The smoke was black.\n\nThe engine came late. One engine broke. The smoke hid the driver. The driver wept.';
  const reading = readGrammar(await analysisOf(text));
  const stretches = [1, 2].map((number) => ({ first: number, last: number }));
  expect(titleStretches(reading, vectors, { stretches, titles: [] })).toEqual([
    'The silo and the smoke',
    'The engine and the driver',
  ]);
  const [title] = titleStretches(reading, vectors, {
    stretches: stretches.slice(0, 1),
    titles: ['The silos'],
  });
  expect(title).toBe('The smoke');
});

test('where a part stands', async () => {
  const analysis = await analysisOf('# A text\n\nIt rained.\n\nIt snowed.\n\nIt hailed.');
  const titlesOf = (...stretches: Stretch[]) =>
    titleStretches(readGrammar(analysis), vectors, { stretches, titles: [] });
  expect(titlesOf({ first: 1, last: 2 }, { first: 3, last: 3 })).toEqual(['How it begins', 'How it ends']);
  expect(titlesOf({ first: 1, last: 3 }, { first: 2, last: 2 })).toEqual(['The whole text', 'Paragraph 2']);
});

describe('noun phrases', () => {
  const phrasesOf = async (text: string) =>
    namingPhrases(readGrammar(await analysisOf(`# U\n\n${text}`))).map(({ text: t }) => t);
  test('keep names whole', async () => {
    const phrases = await phrasesOf('They met at the Ministry of Fish in Lower Harbour.');
    expect(phrases).toContain('Lower Harbour');
    expect(phrases).not.toContain('Harbour');
    expect(phrases).not.toContain('Ministry');
  });
  test('are not verbs that look like nouns', async () =>
    expect(await phrasesOf('The old ferry costs next to nothing.')).not.toContain('ferry costs'));
  test('stand in speech as well', async () =>
    expect(await phrasesOf('“The grain silo fell,” she said.')).toContain('grain silo'));
  test('keep compounds with hyphens', async () =>
    expect(await phrasesOf('She sold a self-winding clock.')).toContain('self-winding clock'));
});

describe('stretches', () => {
  const SENTENCE = 'The harbour boats bring herring to the market before the sun is up on cold days. ';
  const cuts = async (blocks: readonly string[]) =>
    segment(await analysisOf(`# U\n\n${blocks.join('\n\n')}`, 'a.md'), vectors);

  test('have two paragraphs at least', async () => {
    const stretches = await cuts(Array.from({ length: 9 }, () => SENTENCE.repeat(5)));
    expect(stretches.length).toBe(4);
    for (const { first, last } of stretches) expect(last - first).toBeGreaterThanOrEqual(1);
  });
  test('do not begin with speech', async () => {
    const [plain, speech] = [SENTENCE.repeat(4), `“${SENTENCE.repeat(4).trim()}”`];
    const stretches = await cuts([plain, speech, plain, speech, plain, speech, plain, speech]);
    expect(stretches.map(({ first }) => first)).toEqual([1, 3, 5, 7]);
  });
});
