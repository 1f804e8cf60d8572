import { describe, expect, test } from 'vitest';
import type { StructureElement } from '../../src/layout/page.js';
import { DocumentMaker, MAKER_CSS } from './document-maker.js';
import { type LaidOut, laySquares } from './square-pages.js';
import { expectWithinPages } from './words.js';

/** Each word ends in a full stop that no other letter has. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\s/g, '')
    .split('.')
    .filter((word) => word !== '');

/**
 * The words of the elements of the structure, in its order. Where a row is cut its columns interleave on the pages,
 * but the words of one element stay together.
 */
function wordsByElement({ paged }: LaidOut): string[] {
  const texts = new Map<number, string>();
  for (const item of paged.pages.flatMap((page) => page.items)) {
    if (item.kind !== 'text' || typeof item.owner !== 'number') continue;
    texts.set(item.owner, `${texts.get(item.owner) ?? ''}${item.run.text}`);
  }
  return readingOrder(paged.structure).flatMap((element) => wordsOf(texts.get(element) ?? ''));
}

/** Depth first, as a reader goes. */
function readingOrder(structure: readonly StructureElement[]): number[] {
  const children = new Map<number, number[]>();
  structure.forEach(({ parent }, index) => {
    children.set(parent, [...(children.get(parent) ?? []), index]);
  });
  const visit = (index: number): number[] => [index, ...(children.get(index) ?? []).flatMap(visit)];
  return visit(0);
}

describe('generated documents', () => {
  const seeds = Array.from({ length: Number(process.env['LAYOUT_SEEDS'] ?? 60) }, (_, seed) => seed + 1);
  test.each(seeds)('document %i has every word once, in order, on its pages', (seed) => {
    const body = new DocumentMaker(seed).body();
    const laid = laySquares(body, MAKER_CSS);
    expect(wordsByElement(laid)).toEqual(wordsOf(body.replace(/<[^>]*>/g, '')));
    expectWithinPages(laid);
  });
});
