import { describe, expect, test } from 'vitest';
import { type Given, HISTORY } from '../material-of.js';
import { framed } from './frames-of.js';

const FOREST = 'In 1703 the glassmakers of Orrel left the forest and moved to the coast.';
const LAMPS = 'In 1740 the works of Orrel sold lamps to nine cities of the coast.';
const FURNACE = 'The last furnace of the works at Orrel went out in 1790.';

const ask = (given: Given, ...paragraphs: string[]) =>
  framed('order', paragraphs.join('\n\n'), { textType: 'history', ...given })[0];
const choicesOf = (...paragraphs: string[]): string => ask({}, ...paragraphs)?.choices?.join('\n') ?? '';

describe('events to be put in order of time', () => {
  test('the sentences, a blank for each date, and the dates in the answer', () => {
    const question = ask({}, LAMPS, FOREST, FURNACE);
    expect(question?.choices).toEqual(
      expect.arrayContaining([
        'In ___ the glassmakers of Orrel left the forest and moved to the coast.',
        'The last furnace of the works at Orrel went out in ___.',
      ]),
    );
    expect(question?.answer).toBe(
      'In ___ the glassmakers of Orrel left the forest and moved to the coast (1703); In ___ the works of Orrel sold lamps to nine cities of the coast (1740); The last furnace of the works at Orrel went out in ___ (1790)',
    );
    expect(question?.paragraphs).toEqual([1, 2, 3]);
  });
  test('of many, four, with two that the text tells the other way round', () => {
    const dated = [1810, 1820, 1830, 1840, 1850, 1860, 1870].map(
      (year) => `The harbour of Varnes was widened by the town of Lunde in ${year}.`,
    );
    const told = [dated[0]!, dated[2]!, dated[1]!, ...dated.slice(3)];
    const answer = ask({}, ...told)?.answer ?? '';
    expect(answer.match(/\d{4}/gu)).toHaveLength(4);
    expect(answer).toMatch(/1820.*1830/u);
  });
  test('a name for whoever a sentence opens with', () =>
    expect(
      choicesOf(LAMPS, FOREST, 'Marta Kihl was a widow of the coast. In 1752 she married an engineer.'),
    ).toContain('In ___ [Marta Kihl] married an engineer.'));
  test('none where the text tells them in order of time', () =>
    expect(ask({}, FOREST, LAMPS, FURNACE)).toBeUndefined());
  test('none where there are only two', () => expect(ask({}, FOREST, FURNACE)).toBeUndefined());
});

describe('what is not among the events', () => {
  test.each([
    ['the date of a thing', 'The town of Varnes lowered its dues before the fair of 1814.'],
    ['the date of something told by the way', 'Under a law signed in 1814 the town of Varnes paid its dues.'],
    ['a birth told by the way', 'Ada Lund, born in Varnes in 1814, won the prize of the town of Lunde.'],
    ['a bound', 'By 1814 the town of Varnes had paid all its dues to the king.'],
    ['a second date', 'In 1814 the town of Varnes paid its dues, and in 1816 it was free.'],
    ['an event of another sentence', 'They sold it in 1814 to the town of Varnes.'],
    ['something that another sentence names', 'The town of Varnes followed her in 1814.'],
    ['what has no name', 'In 1814 the method was found to be of little use.'],
    ['what is so', 'In 1814 the people of Varnes may have paid their dues.'],
    ['what the author did', 'In 1814 I left the town of Varnes for good.'],
    ['speech', '“In 1814 the town of Varnes paid its dues,” says Ada Lund.'],
  ])('%s', (_, sentence) => expect(choicesOf(LAMPS, FOREST, FURNACE, sentence)).not.toContain('Varnes'));
  test('a day whose year is not told', () =>
    expect(choicesOf(LAMPS, FOREST, FURNACE, 'On 1 April the gate of Varnes stood open.')).not.toContain(
      'Varnes',
    ));
  test('one of which nobody can say whether it came before another', () => {
    const answer = ask(
      {},
      LAMPS,
      FOREST,
      'The furnace of Varnes was lit again in the late 1800s.',
      'In 1888 the works of Lunde sold lamps to nine cities.',
    )?.answer;
    expect(answer).toMatch(/1703.*1740/u);
    expect(answer).not.toMatch(/1800s.*1888|1888.*1800s/u);
  });
  test('any, in a text of which only two are clear', () =>
    expect(framed('order', HISTORY, { textType: 'history' })).toEqual([]));
});
