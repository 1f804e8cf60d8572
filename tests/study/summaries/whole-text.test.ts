import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { goingOn } from '../../../src/study/summaries/going-on.js';
import { asPrinted } from '../../../src/study/summaries/whole-text.js';
import { materialOf } from '../material-of.js';

/** What the line that opens with some words gains by all that is printed of it. */
function gain(text: string, line: string): number {
  const { reading } = materialOf(text);
  const singles = readCandidates(reading);
  const chosen = singles.find(({ text: words }) => words.startsWith(line))!;
  return asPrinted(goingOn(reading, chosen, singles, () => true));
}

const LINE =
  'A survey of the county counted 430 young trees above the height of a knee on the slope of the hill behind the old forest office.';
const SCENE =
  'Rain fell on the hills all night. The lamps of the town burn till the morning. Gulls sleep on the roofs of it.';

describe('a line of the whole text', () => {
  test('gains where it opens its paragraph', () => {
    expect(gain(LINE, 'A survey')).toBeGreaterThan(0);
    expect(gain(`${SCENE} ${LINE}`, 'A survey')).toBe(0);
  });
  test('but not by a scene', () =>
    expect(
      gain(LINE.replace('A survey of the county', 'Late one evening a forester'), 'Late'),
    ).toBeLessThanOrEqual(0));
  test.each([
    ['short', 'A survey counted 430 young trees on the hill behind the office.'],
    ['of us', LINE.replace('the county', 'our county')],
    ['of nobody who is named', LINE.replace('the county', 'her county')],
  ])('loses where it is %s', (_, line) => expect(gain(line, 'A survey')).toBeLessThan(0));
  test.each([
    [
      'its second sentence makes it long',
      'A survey counted 430 young trees on the hill behind the office. On the slope outside the fence it counted nine in the same weeks of the year.',
    ],
    ['the woman is named', LINE.replace('the county', 'Ida Holm in her county')],
    ['she is spoken of', LINE.replace('the county', 'a forester in her county')],
  ])('not where %s', (_, line) => expect(gain(line, 'A survey')).toBeGreaterThan(0));
});
