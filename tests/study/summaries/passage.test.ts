import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { breaksOff, goingOn, passageOf, stands } from '../../../src/study/summaries/passage.js';
import { materialOf } from '../material-of.js';

const ROOM = { whole: 40, part: 30 };

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
    room: ROOM,
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
const LONG =
  'Nobody has landed herring, tea, coal, wool or anything else there since the spring of that year.';

describe('a line is printed with its paragraph', () => {
  test('as a whole, where that is short', () => {
    const all = `${PORT} ${SAND} ${QUAY}`;
    expect(printed(all, 'In 1990')).toBe(all);
    expect(printed(all, 'The port')).toBe(all);
  });
  test('with the words of others, questions and the author’s own part in it', () => {
    const all = `${PORT} “We never asked for it,” says Anna Berg. Who did? I asked the mayor.`;
    expect(printed(all, 'The port')).toBe(all);
  });
  test('never with another one', () =>
    expect(printed(`${QUAY}\n\n${PORT} ${SAND}\n\n${LONG}`, 'The port')).toBe(`${PORT} ${SAND}`));
  test('up to what there is room for, where it is long', () =>
    expect(printed(`${PORT} ${SAND} ${QUAY} ${LONG}`, 'The port')).toBe(`${PORT} ${SAND} ${QUAY}`));
  test('from where there is room on', () => expect(printed(`${PORT} ${LONG} ${QUAY}`, 'In 1990')).toBe(QUAY));
  test('up to what the text does not stand for', () => {
    expect(printed(`${PORT} ${SAND} ${QUAY}`, 'The port', SAND)).toBe(PORT);
    expect(printed(`${PORT} ${SAND} ${QUAY}`, 'In 1990', SAND)).toBe(`${PORT} ${SAND} ${QUAY}`);
  });
  test('alone, where it is an item of a list', () => {
    const cutting = cut(`${PORT} ${SAND} ${QUAY}`);
    const items = cutting.singles.map((one) => ({ ...one, kind: 'list' as const }));
    expect(passageOf({ ...cutting, singles: items }, items[2]!)).toEqual([items[2]]);
  });
  test('up to speech that would be broken off', () =>
    expect(printed(`${PORT} “We never asked for it,” says Anna Berg. ${QUAY} ${LONG}`, 'The port')).toBe(
      `${PORT} “We never asked for it,” says Anna Berg. ${QUAY}`,
    ));
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
  test('with what stands alone rather than with what leans on something', () =>
    expect(printed(`In the old harbour the council did it with forty boats. ${QUAY}`, 'In 1990')).toBe(QUAY));
  test('with what leans a little, where all does', () => {
    const all = 'In the old harbour the council did it with forty boats.';
    expect(printed(all, 'In the old')).toBe(all);
  });
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
    const all = `${PORT} ${QUAY} Then she sold the boats.`;
    expect(printed(all, 'The port')).toBe(`${PORT} ${QUAY}`);
    expect(printed(all.replace('council', 'queen'), 'The port')).toMatch(/sold the boats/u);
    expect(printed(all.replace('council', 'queens'), 'The port')).not.toMatch(/sold the boats/u);
  });
  test('with the line itself, where that is asked for', () => {
    const cutting = cut(`${SAND} ${QUAY}`);
    expect(goingOn(cutting, [cutting.find('It filled')])).toHaveLength(2);
  });
});

describe('it breaks off before', () => {
  const breaks = (next: string): boolean => {
    const { singles, find } = cut(`${PORT} ${next}`);
    return breaksOff(singles, [find('The port')]);
  };
  test.each(['But it filled with sand.', SAND, '“We never asked for it,” says Anna Berg.'])('%s', (next) =>
    expect(breaks(next)).toBe(true),
  );
  test.each([QUAY, `\n\n${SAND}`])('but not before: %s', (next) => expect(breaks(next)).toBe(false));
});
