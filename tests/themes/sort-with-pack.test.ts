import { describe, expect, test } from 'vitest';
import {
  analyseShared,
  analysisOf,
  chooseAndSort,
  hasShared,
  packOf,
  packOfGold,
  readGold,
  shippedPacks,
  sortInto,
  themesOf,
  withoutHeadings,
} from './sorted.js';
import { CHESS, CLIMATE, INDUSTRY } from './texts.js';

const GARDEN = packOf({
  soil: ['earth', 'compost', 'clay', 'manure', 'digging', 'worms'],
  pests: ['slugs', 'snails', 'aphids', 'mildew', 'caterpillars', 'poison'],
  harvest: ['ripe', 'picking', 'basket', 'jam', 'storing', 'crops'],
});

async function check(expected: string, ...blocks: readonly string[]): Promise<void> {
  expect(themesOf(sortInto(await analysisOf(blocks.join('\n\n')), GARDEN))).toBe(expected);
}

describe('paragraphs go where their words belong', () => {
  test('by the words of the pack', () =>
    check(
      'soil pests harvest',
      'Clay earth needs compost and much digging before the first seed goes in.',
      'Slugs and snails come at night, and aphids by day.',
      'When the beans are ripe, picking them into a basket takes an hour.',
    ));
  test('by what the words mean, where none of the pack is used', () =>
    check(
      'soil soil pests pests',
      'Clay earth needs compost, and the worms do the rest.',
      'Fertilizer and mulch keep the ground moist and rich in minerals.',
      'Slugs, snails and aphids eat what they find; poison kills more than pests.',
      'Beetles and other insects infest the leaves and spread disease.',
    ));
  test('with their neighbours, where they say little', () =>
    check(
      'pests pests pests',
      'Slugs and snails come at night, and aphids by day.',
      'Nobody told us.',
      'Caterpillars and mildew finish what the slugs have left.',
    ));
  test('under the heading that names the theme', () =>
    check(
      'soil pests harvest',
      '# My garden',
      '## Soil',
      'We began in spring with little money.',
      '## Pests',
      'Summer was hard for all of us.',
      '## Harvest',
      'Autumn came late this year.',
    ));
  test('under a heading of other words, by the heading above it', () =>
    check(
      'soil pests pests',
      '# My garden',
      '## Soil',
      'We began in spring with little money.',
      '## Pests',
      'Summer was hard for all of us.',
      '### A long July',
      'The evenings were the worst.',
    ));
});

describe('weak evidence', () => {
  test('a text on another subject is all other', async () => {
    const sorting = sortInto(
      await analysisOf(INDUSTRY),
      packOf({
        chess: ['rook', 'queen', 'pawn', 'checkmate', 'bishop'],
        music: ['violin', 'choir', 'opera', 'sonata', 'melody'],
      }),
    );
    expect(new Set(sorting.paragraphs.map(({ theme }) => theme))).toEqual(new Set(['other']));
    expect(sorting.themes.map(({ id }) => id)).toEqual(['other']);
  });

  test('a pack without words sorts by its titles', async () => {
    const pack = packOf({ railways: [], hospitals: [] });
    const text =
      'The trains and locomotives ran late on every line.\n\nThe doctors and nurses cared for their patients all night.';
    expect(themesOf(sortInto(await analysisOf(text), pack))).toBe('railways hospitals');
  });
});

describe('the evidence', () => {
  test('is words of the article as they stand there', async () => {
    const analysis = await analysisOf(INDUSTRY);
    const sorting = chooseAndSort(analysis, shippedPacks);
    for (const { evidence } of sorting.themes) {
      expect(evidence.length).toBeGreaterThan(2);
      for (const words of evidence) expect(analysis.article.text).toContain(words);
    }
  });

  test('gives a word once, whatever its form', async () => {
    const text = 'Slugs here, a slug there, and the slugs of the whole street; poison helps no one.';
    const [theme] = sortInto(await analysisOf(text), GARDEN).themes;
    expect(theme?.evidence.filter((word) => /slug/iu.test(word))).toEqual(['Slugs']);
  });
});

test('a pack of one time and place is not chosen where neither is named', async () => {
  const pack = { ...packOf({ mill: ['loom', 'weaver', 'cloth'] }), setting: ['Leeds', '1811'] };
  const weaving = (where: string) =>
    analysisOf(
      `# The mill\n\nAt the loom in ${where} a weaver made cloth.\n\nEvery weaver had a loom and cloth.`,
    );
  const chosen = async (where: string) => chooseAndSort(await weaving(where), [pack]).pack.how;
  expect(await chosen('Leeds')).toBe('chosen');
  expect(await chosen('Bradford')).toBe('discovered');
});

describe('a shipped pack is chosen', () => {
  async function chosen(text: string): Promise<string> {
    const { pack } = chooseAndSort(await analysisOf(text), shippedPacks);
    return `${pack.how} ${pack.id}`;
  }

  test('for an essay on industry', async () =>
    expect(await chosen(INDUSTRY)).toBe('chosen industrial-revolution'));
  test('for a feature on the climate', async () =>
    expect(await chosen(CLIMATE)).toBe('chosen climate-change'));
  test('but not for a portrait of a chess player', async () =>
    expect(await chosen(CHESS)).toBe('discovered discovered'));
  test('and sorts the essay', async () => {
    const sorting = chooseAndSort(await analysisOf(INDUSTRY), shippedPacks);
    expect(themesOf(sorting)).toBe(
      'beginnings beginnings machines machines work work towns towns transport reform reform',
    );
  });
  test('and sorts the feature', async () => {
    const sorting = chooseAndSort(await analysisOf(CLIMATE), shippedPacks);
    expect(themesOf(sorting)).toBe(
      'causes causes nature nature people people energy energy politics politics',
    );
  });
});

describe.skipIf(!hasShared)('annotated articles beside the project (skipped where there are none)', () => {
  const files = ['paris-2015.txt', 'dam-oped.txt', 'outbreak-news.txt', 'volcano-science.md'];
  const idOf = (file: string) => file.replace(/\.\w+$/u, '');

  async function accuracy(file: string, headings: 'with' | 'without'): Promise<number> {
    const gold = readGold(idOf(file));
    const analysis = await analyseShared(file);
    const sorting = sortInto(headings === 'with' ? analysis : withoutHeadings(analysis), packOfGold(gold));
    const right = gold.paragraphs.filter(({ theme, also }, i) => {
      const found = sorting.paragraphs[i]?.theme ?? '';
      return found === theme || also.includes(found);
    });
    return right.length / gold.paragraphs.length;
  }

  test.each(files)('%s is sorted with its headings', async (file) => {
    expect(await accuracy(file, 'with')).toBeGreaterThanOrEqual(0.92);
  });
  test('the seed is sorted without its headings', async () => {
    expect(await accuracy('paris-2015.txt', 'without')).toBeGreaterThanOrEqual(0.88);
  });
  test.each(files)('%s gets the pack of its own subject or none', async (file) => {
    const { pack } = chooseAndSort(await analyseShared(file), shippedPacks);
    expect(pack.how === 'chosen' ? pack.id : 'none').toBe(file.startsWith('paris') ? 'europe-2015' : 'none');
  });
});
