import { describe, expect, test } from 'vitest';
import { type Imposition, impose } from '../../src/layout/index.js';
import { paintPdf } from '../../src/pdf/index.js';
import { provePdf } from '../../src/proof/index.js';
import { conformanceFaults } from '../pdf/conformance.js';
import { CREATED, everything, page, paragraph, shape, textItem } from '../pdf/sample.js';

const silent = () => {};

const document = (pages: number) => ({
  ...paragraph([]),
  pages: Array.from({ length: pages }, (_, index) =>
    page(String(index + 1), [textItem(1, [72, 72], shape(`word${index + 1} `))]),
  ),
});

/** The labels of the sheets: which pages stand on each. */
const labels = (pages: number, imposition: Imposition) =>
  impose(document(pages), imposition).sheets!.map(({ label }) => label);

describe('which pages stand on a sheet', () => {
  test.each([
    [8, ['8 | 1', '2 | 7', '6 | 3', '4 | 5']],
    [6, ['– | 1', '2 | –', '6 | 3', '4 | 5']],
    [1, ['– | 1', '– | –']],
  ])('a booklet of %d', (pages, expected) => expect(labels(pages, 'booklet')).toEqual(expected));
  test('two up', () => expect(labels(3, '2up')).toEqual(['1 | 2', '3 | –']));
});

describe('how they stand', () => {
  const sheet = (imposition: Imposition) => impose(document(4), imposition).sheets![0]!;
  test('a booklet keeps the size of its pages', () => {
    const { width, height, places } = sheet('booklet');
    expect([width, height]).toEqual([595.28 * 2, 841.89]);
    expect(places.map(({ page: index, x, scale }) => [index, x, scale])).toEqual([
      [3, 0, 1],
      [0, 595.28, 1],
    ]);
  });
  test('two up are made smaller, on the same paper', () => {
    const { width, height, places } = sheet('2up');
    expect([width, height]).toEqual([841.89, 595.28]);
    for (const place of places) {
      expect(place.scale).toBeCloseTo(Math.SQRT1_2, 3);
      expect(place.x + place.width).toBeLessThanOrEqual(width + 0.01);
      expect(place.y + place.height).toBeLessThanOrEqual(height + 0.01);
    }
  });
});

describe.each(['booklet', '2up'] as const)('%s', (imposition) => {
  const paint = (from: ReturnType<typeof document>) =>
    paintPdf(impose(from, imposition), { created: CREATED }, silent);
  test('stays accessible', async () => {
    expect(conformanceFaults(await paint(everything() as ReturnType<typeof document>))).toEqual([]);
  });
  test('is proved page by page', async () => {
    const imposed = impose(document(6), imposition);
    const words = ['word1', 'word2', 'word3', 'word4', 'word5', 'word6'];
    const prove = async (claimed: readonly string[]) => {
      const claim = { words: claimed, quotes: [], sheets: imposed.sheets! };
      return (await provePdf(await paint(document(6)), claim, silent)).faults.length;
    };
    expect(await prove(words)).toBe(0);
    expect(await prove(words.toReversed())).toBeGreaterThan(0);
  });
});
