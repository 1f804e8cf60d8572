import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { goingOn, passageOf, stands } from '../../../src/study/summaries/passage.js';
import { materialOf } from '../material-of.js';

function cut(text: string, barred = '') {
  const { reading } = materialOf(text);
  const singles = readCandidates(reading);
  const find = (words: string) => singles.find(({ text: own }) => own.startsWith(words))!;
  const standing = singles.map((one) => stands(reading, one));
  return {
    reading,
    singles,
    standing,
    find,
    isFree: (one: { text: string }) => one.text !== barred,
  };
}

/** What is printed of the line that opens with some words. */
function printed(text: string, line: string, barred = ''): string | undefined {
  const cutting = cut(text, barred);
  return passageOf(cutting, cutting.find(line))
    ?.map(({ text: words }) => words)
    .join(' ');
}

const PORT = 'The port was dug in 1901 by two hundred men.';
const SAND = 'It filled with sand within a year.';
const QUAY = 'In 1990 the council closed the old quay to boats.';
const SPOKEN = '“We never asked for it,” says Anna Berg.';

describe('a line is printed', () => {
  test('alone, where it says enough', () => {
    const brief = 'In 1990 the council of the town closed the old quay to all boats.';
    expect(printed(`${PORT} ${brief} ${SAND}`, 'In 1990')).toBe(brief);
  });
  test('with the sentence behind it, where it is short', () => {
    expect(printed(`${PORT} ${SAND} ${QUAY}`, 'The port')).toBe(`${PORT} ${SAND}`);
    expect(printed(`${PORT} ${SAND} ${QUAY}`, 'In 1990')).toBe(QUAY);
  });
  test('never with another paragraph', () =>
    expect(printed(`${QUAY}\n\n${PORT}\n\n${SAND}`, 'The port')).toBe(PORT));
  test.each([
    ['what the text does not stand for', SAND, SAND],
    ['the words of others', SPOKEN, ''],
    ['a question', 'Who would pay for another one?', ''],
  ])('not with %s', (_, next, barred) => expect(printed(`${PORT} ${next}`, 'The port', barred)).toBe(PORT));
  test('with the sentence before it, where it cannot be read without that', () => {
    const leaning = 'In the old harbour the council did it with forty boats.';
    expect(printed(`${QUAY} ${leaning}`, 'In the old')).toBe(`${QUAY} ${leaning}`);
    expect(printed(`They were late. ${leaning}`, 'In the old')).toBe(leaning);
    const so = 'Two other towns on the coast had already done so in the year before.';
    expect(printed(`${QUAY} ${so}`, 'Two other')).toBe(`${QUAY} ${so}`);
  });
  test('alone, where it is an item of a list', () => {
    const cutting = cut(`${PORT} ${SAND} ${QUAY}`);
    const items = cutting.singles.map((one) => ({ ...one, kind: 'list' as const }));
    expect(passageOf({ ...cutting, singles: items }, items[0]!)).toEqual([items[0]]);
  });
});

describe('it begins', () => {
  test.each([
    'They were late.',
    'That year the meeting did so.',
    'Who was late?',
    '“We were late,” he says.',
    'But let us begin with the figures.',
    'Second, the quay is old.',
    'Therefore the quay was closed.',
  ])('not with what a reader cannot begin with: %s', (before) =>
    expect(printed(`${before} ${QUAY}`, 'In 1990')).toBe(QUAY),
  );
  test('nowhere, where it would tell of somebody who is not named', () => {
    expect(printed('In 1990 the council closed the quay and sold her boat.', 'In 1990')).toBeUndefined();
    expect(printed('Ida Holm had a boat. In 1990 the council sold her boat.', 'In 1990')).toMatch(/^Ida/u);
  });
  test('not with a pronoun for which nobody of its sex is named', () => {
    const him = 'In 1990 the mayor, Ida Holm, told him about the boat.';
    expect(printed(him, 'In 1990')).toBeUndefined();
    expect(printed(him.replace('him', 'her'), 'In 1990')).toBe(him.replace('him', 'her'));
    expect(printed(him.replace('mayor', 'widow of Tor Brekke'), 'In 1990')).toBeDefined();
  });
  test('and goes on until somebody is meant who is not named', () => {
    const all = `${QUAY} Then she sold the boats.`;
    expect(printed(all, 'In 1990')).toBe(QUAY);
    expect(printed(all.replace('council', 'queen'), 'In 1990')).toMatch(/sold the boats/u);
    expect(printed(all.replace('council', 'queens'), 'In 1990')).not.toMatch(/sold the boats/u);
  });
  test('with the line itself, where that is asked for', () => {
    const cutting = cut(`${SAND} ${QUAY}`);
    expect(goingOn(cutting, [cutting.find('It filled')])).toHaveLength(2);
  });
});
