import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { isWhole } from '../../../src/study/summaries/fitness.js';
import { summarise } from '../../../src/study/summaries/index.js';
import { analysisOf, chooseAndSort, vectors } from '../../themes/sorted.js';

describe('a whole sentence', () => {
  const whole = async (sentence: string): Promise<boolean> => {
    const reading = readGrammar(await analysisOf(`# A text\n\n${sentence}\n\nMore of it follows here.`));
    return isWhole(readCandidates(reading)[0]!);
  };

  test.each([
    'The council closed the bridge after the flood.',
    'The mayor called the plan “a gift to the city” in June.',
    'The council (which had met twice) closed the old bridge.',
  ])('%s', async (sentence) => expect(await whole(sentence)).toBe(true));

  test.each([
    'Why did the council close the bridge after the flood?',
    'A bridge over the river, a flood in the night.',
    'The mayor said that there were three reasons for it:',
    'The mayor said “we will not open the bridge before May.',
    'The council (which had met twice closed the old bridge.',
    'The bridge stayed closed.',
    'To understand why the council closed the bridge, one has to look at a map.',
    'Put yourself in the place of the council after the flood.',
    'These bridges were closed by the council after the flood.',
    'It was closed by the council after the flood in May.',
  ])('but not: %s', async (sentence) => expect(await whole(sentence)).toBe(false));
});

describe('where better lines stand beside it', () => {
  const GOOD = [
    'The ferry to Hirta carried 90 passengers, 14 cows and the whole harvest of the island across the sound in 1931, the last year in which the pier of the island was open to boats of that size.',
    'The council of the island paid 4,500 crowns for a pier of oak in the year after the war, which was more than the ferry to Hirta had earned in all of the ten years before it was sold to the town.',
  ];
  const linesOf = async (bad: string) => {
    const analysis = await analysisOf(`# The pier of Hirta\n\n${GOOD[0]} ${bad}\n\n${GOOD[1]}`);
    const { overview, themes } = summarise(readGrammar(analysis), chooseAndSort(analysis), {
      vectors,
      textType: 'news',
    });
    return [...overview, ...[...themes.values()].flat()]
      .map(({ leadIn, text }) => leadIn?.text ?? text)
      .join('\n');
  };

  test.each([
    'In October she resigned from the council of the island over the pier and the ferry.',
    'The whole island wondered what he had meant by the pier and the ferry to Hirta.',
    'What makes this a scandal on the island of Hirta is the price of the ferry and the pier.',
    'The pier on Hirta costs the island more than the ferry does, but the latter carries 200 cows.',
    'The island that builds a pier of oak for 300 years does not, nor does the ferry to Hirta.',
    'Most of them crossed the sound on the ferry to Hirta for 20 years and paid for the pier.',
  ])('what points out of itself opens no line: %s', async (bad) => {
    const lines = await linesOf(bad);
    expect(lines).toContain('Hirta');
    expect(lines.split('\n').filter((line) => line.startsWith(bad))).toEqual([]);
  });
});

test('a lead that points out of itself is not taken, however much it says', async () => {
  const lead =
    'On Tuesday she closed the pier of Hirta, the ferry, 90 shops, 12 schools and the harbour of the island in a storm.';
  const rest = 'The island has one shop, one road and a church that was built in 1820.';
  const analysis = await analysisOf(`# The pier of Hirta is closed\n\n${lead}\n\n${rest}`);
  const { overview } = summarise(readGrammar(analysis), chooseAndSort(analysis), {
    vectors,
    textType: 'news',
  });
  expect(overview.map(({ text }) => text)).toEqual([rest]);
});
