import { describe, expect, test } from 'vitest';
import { type Part, titlesOf } from '../../src/themes/labels/index.js';
import { segment } from '../../src/themes/segments.js';
import { analysisOf, vectors } from './sorted.js';

describe('titles', () => {
  const titles = (...parts: Part[]) => titlesOf(parts, 4);

  test('are the headings that there are', () =>
    expect(titles({ first: 1, last: 1, title: 'Lanterns' })).toEqual([{ title: 'Lanterns' }]));
  test('only tell where a part stands that has none', () => {
    expect(titles({ first: 2, last: 2 }, { first: 2, last: 3 })).toEqual([
      { title: 'Paragraph 2', unnamed: true },
      { title: 'Paragraphs 2 and 3', unnamed: true },
    ]);
    expect(titles({ first: 2, last: 3 })).toEqual([{ title: 'Paragraphs 2 and 3' }]);
    expect(titles({ first: 1, last: 3 }, { first: 1, last: 4 }).map(({ title }) => title)).toEqual([
      'Paragraphs 1 to 3',
      'The whole text',
    ]);
  });
});

describe('stretches', () => {
  const SENTENCE = 'The harbour boats bring herring to the market before the sun is up on cold days. ';
  const cuts = async (blocks: readonly string[]) =>
    segment(await analysisOf(`# U\n\n${blocks.join('\n\n')}`, 'a.md'), vectors);

  test('have two paragraphs at least', async () => {
    const stretches = await cuts(Array.from({ length: 9 }, () => SENTENCE.repeat(5)));
    expect(stretches.length).toBe(4);
    for (const { first, last } of stretches) expect(last - first).toBeGreaterThanOrEqual(1);
  });
  test('do not begin with speech', async () => {
    const [plain, speech] = [SENTENCE.repeat(4), `“${SENTENCE.repeat(4).trim()}”`];
    const stretches = await cuts([plain, speech, plain, speech, plain, speech, plain, speech]);
    expect(stretches.map(({ first }) => first)).toEqual([1, 3, 5, 7]);
  });
});
