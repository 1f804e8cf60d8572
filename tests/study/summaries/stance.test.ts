import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { summarise } from '../../../src/study/summaries/index.js';
import { findAnswered, grantedParagraphs, isDemand } from '../../../src/study/summaries/stance.js';
import { analysisOf, chooseAndSort, vectors } from '../../themes/sorted.js';

const readingOf = async (text: string) =>
  readGrammar(await analysisOf(`# A text\n\n${text}\n\nThe rest of the story follows here.`));

describe('what is objected', () => {
  const objected = async (text: string): Promise<string[]> => {
    const candidates = readCandidates(await readingOf(text));
    return [...findAnswered(candidates)].map((index) => candidates[index]!.sentence.text.trim());
  };
  test.each([
    [
      'One objection is the wages. A guard earns more than a clerk. But a fire costs more than both.',
      ['One objection is the wages.', 'A guard earns more than a clerk.'],
    ],
    [
      'I know the objections.\n\nThe first is the wages. A guard earns more than a clerk. True, and so the port should pay.\n\nThe second is the noise. Bells wake the children.\n\nThe bells of Berg are old.',
      [
        'I know the objections.',
        'The first is the wages.',
        'A guard earns more than a clerk.',
        'The second is the noise.',
        'Bells wake the children.',
      ],
    ],
    ['The first is the wages. A guard earns more than a clerk.', []],
    ['The farmers of Berg, who sold wool, had no objection. Wool was dear.', []],
  ])('%s', async (text, expected) => expect(await objected(text)).toEqual(expected));
});

/** Whether the first sentence is a claim that the second takes back. */
const isAnswered = async (text: string): Promise<boolean> =>
  findAnswered(readCandidates(await readingOf(text))).has(0);

describe('a claim that is only stated to be answered', () => {
  test.each([
    'Farmers are told that the dike is safe for a century. But the dike was built for smaller storms.',
    'It is often said that libraries are empty. The figures of the town show that it is false.',
    'Supporters of the bridge argue that it will pay for itself. Who has ever seen a bridge do that?',
    'Most of us assume that the sea is the danger. In fact the river is.',
    'You might think that a dike is a heap of earth. But it is full of clay and reeds.',
    'Of course a dike costs money. But a flood costs more.',
    'The impression that has been created is that of a dike without a crack. The clay is wet.',
    'The reports give the impression of a dike without a crack. The clay is wet.',
    'Nobody denies that the dike is old. But an old dike can be mended.',
    'A crack lets in the sea, the story runs, and the dike is gone. The clay is wet.',
    'As far as the council was concerned, the dike was safe. The clay is wet.',
    'We are told that nothing can be done. That sounds wise, but it is an excuse.',
  ])('%s', async (text) => expect(await isAnswered(text)).toBe(true));
  test.each([
    'Farmers are told that the dike is safe for a century. An engineer looks at it every spring.',
    'The dike is safe for a century. But nobody has looked at the gate.',
    'The story of the dike runs through the whole valley. The clay is wet.',
    'As far as I am concerned, the dike is safe. The clay is dry.',
    'Most farmers grow reeds. In fact some sell nothing else.',
    'The first impression of the valley is its silence. The reeds hardly move.',
    'The dike made an impression on the engineers. They came back in May.',
    'Many engineers assume that the clay is dry. They look at it every spring.',
  ])('but not: %s', async (text) => expect(await isAnswered(text)).toBe(false));
});

describe('a demand of the author', () => {
  const demands = async (text: string) => {
    const reading = await readingOf(text);
    return isDemand(reading, readCandidates(reading)[0]!);
  };
  test.each(['The council must open the library on Sundays.', 'The state ought to pay for the buses.'])(
    '%s',
    async (text) => expect(await demands(text)).toBe(true),
  );
  test.each([
    'Why should the council open the library on Sundays?',
    'The mayor says that the council must open the library.',
    'The council should have opened the library long ago.',
    'The answer was “we must wait” for as long as anyone remembers.',
  ])('but not: %s', async (text) => expect(await demands(text)).toBe(false));
});

describe('what an author lets others say', () => {
  const OTHERS =
    'The case against the pier goes like this. A pier is only wood in water, and wood rots every winter.\n\nNot one of these claims survives a walk on the pier. The pier earns the town two hundred crowns a day.';
  test('is no line of the summary', async () => {
    const analysis = await analysisOf(`# Mend the pier\n\n${OTHERS}`);
    const { overview } = summarise(readGrammar(analysis), chooseAndSort(analysis), {
      vectors,
      textType: 'opinion',
    });
    expect(overview.map(({ text }) => text).filter((line) => OTHERS.split('\n')[0]!.includes(line))).toEqual(
      [],
    );
  });
});

describe('the summary of an opinion text', () => {
  const TEXT = [
    'The library of Holmen closes at four o’clock, when most readers of the town leave their work.',
    'Readers are told that the library costs too much in the evening. But the lights of the town hall burn all night for nobody.',
    'In Lunde the library stays open until nine, and the number of readers has doubled in three years.',
    'A library without readers is a store of paper. The council should open the library in the evening.',
  ].join('\n\n');
  const lines = async () => {
    const analysis = await analysisOf(`# Open the library\n\n${TEXT}`);
    const { overview } = summarise(readGrammar(analysis), chooseAndSort(analysis), {
      vectors,
      textType: 'opinion',
    });
    return overview.map(({ text }) => text).join('\n');
  };
  test('says what the author demands', async () =>
    expect(await lines()).toContain('The council should open the library in the evening.'));
  test('leaves out what the author rejects', async () =>
    expect(await lines()).not.toContain('Readers are told'));
});

describe('what an author grants', () => {
  const granted = async (first: string, second: string): Promise<boolean> =>
    grantedParagraphs(readCandidates(await readingOf(`${first}\n\n${second}`)), 0).has(1);
  const DIKE = 'An old dike can be mended in a summer by the people of the valley.';
  test.each([
    'Let me be fair to the engineers. They have looked at the dike every spring.',
    'My neighbour will say: and who is to pay? It is a question that the council has heard.',
    'In fairness to them, the clay is wet. To be fair, nobody knew.',
  ])('up to the paragraph that turns against it: %s', async (first) => {
    expect(await granted(first, `But ${DIKE}`)).toBe(true);
    expect(await granted(first, `Except that ${DIKE}`)).toBe(true);
    expect(await granted(first, DIKE)).toBe(false);
  });
  test.each([
    'The engineers have looked at the dike every spring.',
    'My neighbour will say nothing about the dike to anybody.',
    'The weather was fair to the end of the summer.',
  ])('and not: %s', async (first) => expect(await granted(first, `But ${DIKE}`)).toBe(false));
});
