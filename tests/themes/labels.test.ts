import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import type { Analysis } from '../../src/language/analysis.js';
import { titleStretches } from '../../src/themes/labels/index.js';
import { rankPhrases } from '../../src/themes/labels/label-scores.js';
import { gather } from '../../src/themes/labels/material.js';
import { namingPhrases } from '../../src/themes/labels/naming-phrases.js';
import { segment } from '../../src/themes/segments.js';
import { analysisOf, vectors } from './sorted.js';

const whole = ({ article }: Analysis) => ({ first: 1, last: article.paragraphs.length });

async function check(expected: string, ...paragraphs: readonly string[]): Promise<void> {
  const analysis = await analysisOf(['# Untitled', ...paragraphs].join('\n\n'));
  const [best] = rankPhrases(gather(readGrammar(analysis), vectors), whole(analysis));
  expect(best?.phrase.text).toBe(expected);
}

describe('the best phrase', () => {
  test('is a compound that keeps coming back', () =>
    check(
      'water tower',
      'The water tower on the hill was painted green in May. Children climbed it.',
      'Rust had eaten the water tower from inside, and the tower leaned.',
    ));
  test('may be a compound without an article', () =>
    check(
      'crop insurance',
      'Crop insurance costs more each spring, and few farms have insurance now.',
      'Without crop insurance one hailstorm ends a farm.',
    ));
  test('is not the person who is quoted', () =>
    check(
      'salt marsh',
      'The salt marsh shelters the village, said Ruth Brekke. Brekke walks there daily.',
      'Every autumn the salt marsh drinks the waves, Brekke said. It grows by itself, Brekke added.',
    ));
  test('is no measure and no date', () =>
    check(
      'rope bridge',
      'On Monday the rope bridge sank by 40 centimeters. By Tuesday it was 60 centimeters.',
      'The bridge lost 20 centimeters more on Monday, and the rope bridge was shut.',
    ));
  test('leaves out adjectives of order', () =>
    check(
      'fishing boats',
      'The last fishing boats came in at dusk. Other fishing boats stayed out.',
      'New fishing boats cost too much for the village.',
    ));
  test('may hold "of"', () =>
    check(
      'fear of heights',
      'Fear of heights keeps many roofers on the ladder. The fear is worst in wind.',
      'After a fall they speak of fear of heights.',
    ));
});

async function titlesOf(paragraphs: readonly string[], ...titles: readonly string[]): Promise<string[]> {
  const reading = readGrammar(await analysisOf(['# U', ...paragraphs].join('\n\n')));
  const stretches = paragraphs.map((_, i) => ({ first: i + 1, last: i + 1 }));
  return titleStretches(reading, vectors, { stretches, titles });
}

const SILO = 'The grain silo burned. Smoke hung over the grain silo. Nobody had emptied the grain silo.';
const ENGINE = 'The fire engine came late. One fire engine broke down. A second fire engine had no water.';

describe('a title', () => {
  test('is the phrase that the part keeps to', async () =>
    expect(await titlesOf([SILO, ENGINE])).toEqual(['The grain silo', 'The fire engine']));
  test('is two things in the order of the text where no one phrase will do', async () =>
    expect(
      (
        await titlesOf([
          'The woollen mill closed its gates. Trout died below the woollen mill. Dead fish lay on the weir, and dead fish blocked the sluice.',
          ENGINE,
        ])
      )[0],
    ).toBe('The woollen mill and dead fish'));
  test('adds a word to what another part is called', async () => {
    expect(await titlesOf([SILO, ENGINE], 'The silos')).toEqual(['The grain silo', 'The fire engine']);
    expect((await titlesOf([SILO, ENGINE], 'The grain silo'))[0]).not.toMatch(/silo/i);
  });
  test('says where the part stands when nothing in it comes back', async () =>
    expect(await titlesOf(['She ran. It rained.', 'He slept. It snowed.', 'They left. It thawed.'])).toEqual([
      'How it begins',
      'Paragraph 2',
      'How it ends',
    ]));
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
  test('are not verbs that look like nouns', async () => {
    expect(await phrasesOf('The old ferry costs next to nothing.')).not.toContain('ferry costs');
    expect(await phrasesOf('If the sound drops, she stops them.')).not.toContain('sound drops');
  });
  test('are no adjective of a place by itself', async () =>
    expect(await phrasesOf('She spoke to the British.')).not.toContain('British'));
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
