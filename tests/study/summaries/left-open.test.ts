import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { chooseLines } from '../../../src/study/summaries/choose-lines.js';
import { leavesOpen } from '../../../src/study/summaries/left-open.js';
import { profilesOf } from '../../../src/study/summaries/likeness.js';
import { analysisOf, vectors } from '../../themes/sorted.js';

const REST = 'Rain fell on the hills.\n\nSnow fell later.\n\nHail came in March.\n\nIt thawed in April.';

describe('a line that leaves open what it means', () => {
  /** Whether the last sentence of a paragraph does. */
  const isOpen = async (paragraph: string): Promise<boolean> => {
    const reading = readGrammar(await analysisOf(`# A text\n\n${paragraph}\n\n${REST}`));
    return leavesOpen(reading, readCandidates(reading).findLast((one) => one.paragraph === 1)!);
  };
  test.each([
    'Cows graze on the hills. The yield is nine tons of cheese in a good year.',
    'Ida Holm, who has not said how she will vote, says that the money would not last.',
    'Guards came from Lund, and Berg gave up the trade in 1856.',
    'Berg is old. A house of 1910 might have twenty or thirty.',
    'In 1845 ten thousand tons arrived in the ports of the county.',
    'Some buyers would rather pay for a new one than mend an old roof.',
    'Men were sent for from Lund. The first shipload came in 1849.',
    'In exchange, Berg has to send its children to the school of Lund.',
    'The valley of Berg has sunk by two metres in this way.',
    'The harbour froze. Those boats lay in it until May.',
  ])('%s', async (paragraph) => expect(await isOpen(paragraph)).toBe(true));
  test.each([
    'Ida Holm, who has not said how she will vote, says that the money for the school would not last.',
    'Ida Holm, who counted the money of the club, says that the money would not last.',
    'Snow fell early. In the winter of 1950 the world price hardly moved.',
    'Guards came from Lund, and Berg gave up the trade in wool in 1856.',
    'Berg is old. A house of 1910 might have twenty or thirty piles.',
    'In 1845 ten thousand tons of wool arrived in the ports of the county.',
    'In exchange for a new roof, Berg has to send its children to the school of Lund.',
    'Men were sent for from Lund. The first shipload of wood came in 1849.',
    'The valley of Berg sank in such a way that nobody saw it.',
    'The council of Berg bought the oldest boat and the only crane.',
  ])('but not: %s', async (paragraph) => expect(await isOpen(paragraph)).toBe(false));
});

test('such a line is printed where one is due, and is no second line', async () => {
  const reading = readGrammar(await analysisOf('# A text\n\nBerg sells wool.\n\nThe yield is small.'));
  const candidates = readCandidates(reading);
  const profiles = profilesOf(candidates, vectors);
  const choices = candidates.map((candidate, i) => ({
    candidate,
    profile: profiles[i]!,
    worth: 1 - i / 9,
    isClear: i === 0,
  }));
  const lines = (least: number): number => chooseLines(choices, { most: 2, least, worth: [0, 0] }).length;
  expect([lines(1), lines(2)]).toEqual([1, 2]);
});
