import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { isWhole } from '../../../src/study/summaries/fitness.js';
import { leaning, nounSpread } from '../../../src/study/summaries/leaning.js';
import { analysisOf } from '../../themes/sorted.js';

async function candidateOf(sentence: string) {
  const analysis = await analysisOf(`# A text\n\n${sentence}\n\nMore of it follows here.`);
  return { candidate: readCandidates(analysis)[0]!, spread: nounSpread(analysis) };
}

async function lean(sentence: string): Promise<number> {
  const { candidate, spread } = await candidateOf(sentence);
  return leaning(candidate, spread);
}

describe('something is missing', () => {
  test.each([
    'In October she resigned from the board.',
    'Last year they built a wall.',
    'On Monday his deputy took over.',
    'The whole town wondered what he had meant.',
    'Rain fell on the town, but they said it would stop.',
    'What makes this a scandal is the price.',
    'Behind these walls the archive is kept.',
    'The council does not see it that way at all, but the latter does.',
    'A shop that puts its tables on the pavement does not, nor do the cars.',
    'The law in question is clear to every judge.',
    'Norland’s rulers would do well to read him before the winter.',
  ])('%s', async (sentence) => expect(await lean(sentence)).toBeGreaterThanOrEqual(1));
});

describe('all is there', () => {
  test.each([
    'The minister resigned because she had lied to the house.',
    'Farmers in the north say they will not sell their land.',
    'The river is lower than it was in 1976.',
    'Maria Holm gave her house to the town.',
    'Some families paid the fine and others did not.',
    'Prices rose this year in every country of the union.',
    'A law that protects the forest was passed in May.',
    'The council said that the bridge would stay open.',
    'Engineers found that it was impossible to move the tower.',
  ])('%s', async (sentence) => expect(await lean(sentence)).toBeLessThan(1));
});

describe('a whole sentence', () => {
  async function whole(sentence: string): Promise<boolean> {
    return isWhole((await candidateOf(sentence)).candidate);
  }

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
  ])('but not: %s', async (sentence) => expect(await whole(sentence)).toBe(false));
});
