import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import type { Analysis } from '../../src/language/analysis.js';
import { labelStretches } from '../../src/themes/labels/index.js';
import { namingPhrases } from '../../src/themes/labels/naming-phrases.js';
import { segment } from '../../src/themes/segments.js';
import { analysisOf, vectors } from './sorted.js';

const whole = ({ article }: Analysis) => ({ first: 1, last: article.paragraphs.length });

async function check(expected: string, ...paragraphs: readonly string[]): Promise<void> {
  const analysis = await analysisOf(['# Untitled', ...paragraphs].join('\n\n'));
  expect(
    labelStretches(readGrammar(analysis), vectors, { stretches: [whole(analysis)], titles: [] })[0],
  ).toBe(expected);
}

describe('a label', () => {
  test('is a compound that keeps coming back, with its article', () =>
    check(
      'The water tower',
      'The water tower on the hill was painted green in May. Children climbed it.',
      'Rust had eaten the water tower from inside, and the tower leaned.',
    ));
  test('is found in a text that breaks off behind a noun and “and”', () =>
    check('Crop insurance', 'Crop insurance costs more each spring.', 'Every farm needs crop insurance and'));
  test('has no article where the text has none', () =>
    check(
      'Crop insurance',
      'Crop insurance costs more each spring, and few farms have insurance now.',
      'Without crop insurance one hailstorm ends a farm.',
    ));
  test('is not the person who is quoted', () =>
    check(
      'The salt marsh',
      'The salt marsh shelters the village, said Ruth Brekke. Brekke walks there daily.',
      'Every autumn the salt marsh drinks the waves, Brekke said. It grows by itself, Brekke added.',
    ));
  test('is no measure and no date', () =>
    check(
      'The rope bridge',
      'On Monday the rope bridge sank by 40 centimeters. By Tuesday it was 60 centimeters.',
      'The bridge lost 20 centimeters more on Monday, and the rope bridge was shut.',
    ));
  test('leaves out adjectives of order', () =>
    check(
      'Fishing boats',
      'The last fishing boats came in at dusk. Other fishing boats stayed out.',
      'New fishing boats cost too much for the village.',
    ));
  test('may hold "of"', () =>
    check(
      'Fear of heights',
      'Fear of heights keeps many roofers on the ladder. The fear is worst in wind.',
      'After a fall they speak of fear of heights.',
    ));
});

test('labels share no word, nor one with a heading that stands', async () => {
  const text =
    '# U\n\nThe grain silo burned. Smoke hung over the grain silo.\n\nThe fire engine came late. One fire engine broke.';
  const reading = readGrammar(await analysisOf(text));
  const stretches = [1, 2].map((number) => ({ first: number, last: number }));
  expect(labelStretches(reading, vectors, { stretches, titles: [] })).toEqual([
    'The grain silo',
    'The fire engine',
  ]);
  const [label] = labelStretches(reading, vectors, {
    stretches: stretches.slice(0, 1),
    titles: ['The silos'],
  });
  expect(label).toBe('Smoke');
});

describe('noun phrases', () => {
  const phrasesOf = async (text: string) =>
    namingPhrases(readGrammar(await analysisOf(`# U\n\n${text}`))).map(({ text: t }) => t);
  test('keep names whole', async () => {
    const phrases = await phrasesOf('They met at the Ministry of Fish in Lower Harbour.');
    expect(phrases).toContain('Lower Harbour');
    expect(phrases).not.toContain('Harbour');
    expect(phrases).not.toContain('Ministry');
  });
  test('are not verbs that look like nouns', async () =>
    expect(await phrasesOf('The old ferry costs next to nothing.')).not.toContain('ferry costs'));
  test('stand in speech as well', async () =>
    expect(await phrasesOf('“The grain silo fell,” she said.')).toContain('grain silo'));
  test('keep compounds with hyphens', async () =>
    expect(await phrasesOf('She sold a self-winding clock.')).toContain('self-winding clock'));
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
