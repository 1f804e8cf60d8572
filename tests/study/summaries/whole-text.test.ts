import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { passageOf, stands } from '../../../src/study/summaries/passage.js';
import { asPrinted } from '../../../src/study/summaries/whole-text.js';
import { materialOf } from '../material-of.js';

/** What the line that opens with some words gains by all that is printed of it. */
function gain(text: string, line: string): number {
  const { reading } = materialOf(text);
  const singles = readCandidates(reading);
  const standing = singles.map((one) => stands(reading, one));
  const chosen = singles.find(({ text: words }) => words.startsWith(line))!;
  return asPrinted(passageOf({ reading, singles, standing, isFree: () => true }, chosen)!);
}

const LINE =
  'A survey of the county counted 430 young trees above the height of a knee on the slope of the hill behind the old forest office.';

describe('a line of the whole text', () => {
  test('loses where it speaks of us', () =>
    expect(gain(LINE.replace('the county', 'our county'), 'A survey')).toBeLessThan(0));
  test('and not by its place', () => expect(gain(LINE, 'A survey')).toBe(0));
});
