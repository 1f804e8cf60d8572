import { describe, expect, test } from 'vitest';
import { chooseStoryline } from '../../src/study/storyline.js';
import { materialOf } from './material-of.js';

const storyOf = (text: string): string[] => {
  const { timeline, reading } = materialOf(text);
  return chooseStoryline(timeline, reading).map(({ when }) => when);
};

const STORY = 'Workers dug the canal in 1869. Ships came in 1875. The port burned in 1882.';

describe('dates that tell a story', () => {
  test('three that know their place, earliest first', () =>
    expect(storyOf('The port burned in 1882. Workers dug the canal in 1869. Ships came in 1875.')).toEqual([
      '1869',
      '1875',
      '1882',
    ]));
  test('two are none', () =>
    expect(storyOf('Workers dug the canal in 1869. Ships came in 1875.')).toEqual([]));
  test.each([
    ['leans on another sentence', 'They sold it in 1891.'],
    ['is counted from the day of writing', 'The port opened again last year.'],
    ['is said by the way', 'Ida Holm, who was born in 1891, bought the pier.'],
    ['is the writer’s own', 'In 1891 my uncle bought the pier.'],
    ['is the birth of any', 'A ship built in 1891 holds more.'],
    ['is a month of any year', 'Ice shuts the port in January.'],
    ['is spoken', '“In 1891 the pier was sold,” said Ida Holm.'],
  ])('one that %s is left out', (_, more) =>
    expect(storyOf(`${STORY} ${more}`)).toEqual(['1869', '1875', '1882']),
  );
  test('a sentence is dated by what stands first in it', () =>
    expect(storyOf(`${STORY} In 1893 the toll was double what it had been in 1859.`)).toEqual([
      '1869',
      '1875',
      '1882',
      '1893',
    ]));
  test('a sentence stands once', () =>
    expect(storyOf(`${STORY} The mill ran from May 1883 to June 1884.`)).toHaveLength(4));
});
