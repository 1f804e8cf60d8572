import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { inFull, sayingAmong } from '../../../src/study/summaries/sayings.js';
import { materialOf } from '../material-of.js';

const sayingOf = (text: string): string | undefined => {
  const { reading } = materialOf(text);
  return sayingAmong(reading, readCandidates(reading))?.text;
};

const SAYING = 'A harbour without boats is not a harbour but a car park with a view.';
const PLAIN = 'The quay of the town was built of stone by the pilots of Lunde.';

describe('a sentence to be read aloud', () => {
  test('is a claim with a tone, among plain ones', () => expect(sayingOf(`${PLAIN} ${SAYING}`)).toBe(SAYING));
  test('is the one with most of a tone', () =>
    expect(sayingOf(`The quay is not a gift to the town of Lunde.\n\n${SAYING}`)).toBe(SAYING));
  test('may follow what the author says', () =>
    expect(sayingOf(`I said that the town had gone mad. ${SAYING}`)).toBe(SAYING));
  test.each([
    ['plain', PLAIN],
    ['somebody’s report', 'A harbour without boats, says Tor Brekke, is not a harbour but a park.'],
    ['a scene', 'I had never seen a harbour that was less like a harbour and more like a car park.'],
    ['a verb of saying', 'Nobody argues that a harbour without boats is not a harbour but a car park.'],
    ['a figure', SAYING.replace('boats', '40 boats')],
    ['an aside', SAYING.replace('boats', 'boats (or pilots)')],
    ['too short', 'A quay is never only stone.'],
    [
      'too long',
      SAYING.replace(
        'a view',
        'a view of the wide bay and the white hills that stand behind the old town and its church',
      ),
    ],
    ['a connective is cut', `However, ${SAYING.replace('A', 'a')}`],
    ['it goes on with what another holds', `Tor Brekke said that the town had gone mad. ${SAYING}`],
  ])('but not: %s', (_, text) => expect(sayingOf(text)).toBeUndefined());
});

test.each([
  [
    'what follows',
    `${SAYING} It has lost its work. Nobody is paid for the view.`,
    `${SAYING} It has lost its work.`,
  ],
  ['what stands before, at the end', `It has lost its work. ${SAYING}`, `It has lost its work. ${SAYING}`],
  ['nothing of another paragraph', `It has lost its work.\n\n${SAYING}`, SAYING],
  ['no figures', `${SAYING} It has lost 40 pilots.`, SAYING],
  ['nothing too long', `${SAYING} ${PLAIN.replace('.', ' and of wood '.repeat(10))}.`, SAYING],
])('is printed with %s', (_, text, printed) => {
  const { reading } = materialOf(text);
  const { start, end } = inFull(reading, sayingAmong(reading, readCandidates(reading))!);
  expect(reading.analysis.article.text.slice(start, end).trim()).toBe(printed);
});
