/**
 * What the program understands of 24 articles of six kinds and many countries, against the annotations of their writers.
 * The floors stand a little under what it does today, so that a change that understands less fails.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openResources } from '../src/cli/resources.js';
import { makeStudy } from '../src/pipeline.js';
import type { StudyGuide } from '../src/study/guide.js';
import { type Annotated, annotatedIn, namesFound, packOf, quotesRight, themesRight } from './gold.js';

const resources = openResources();
const FOLDERS = ['annotated', 'held-out'].map((name) => join(import.meta.dirname, 'articles', name));

interface Made {
  readonly article: Annotated;
  readonly guide: StudyGuide;
}

async function make(article: Annotated): Promise<Made> {
  const source = { bytes: readFileSync(article.path), file: article.path };
  const asked = { details: {}, choice: { kind: 'pack', pack: packOf(article) } } as const;
  const { guide } = await makeStudy(source, asked, { resources, report: () => {} });
  return { article, guide };
}

const mean = (values: readonly (number | undefined)[]): number => {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

describe.each(FOLDERS)('%s', (folder) => {
  let made: Made[];
  beforeAll(async () => {
    made = await Promise.all(annotatedIn(folder).map(make));
  }, 60_000);

  const check = (floor: number, measure: (one: Made) => number | undefined): void =>
    expect(mean(made.map(measure))).toBeGreaterThanOrEqual(floor);

  test('paragraphs stand in their theme', () =>
    check(0.9, ({ article, guide }) => themesRight(article, guide)));
  test('quotations are found', () => check(0.9, ({ article, guide }) => quotesRight(article, guide)?.found));
  test('speakers are right', () =>
    check(0.75, ({ article, guide }) => quotesRight(article, guide)?.speakers));
  test('a named speaker is right', () =>
    check(0.95, ({ article, guide }) => quotesRight(article, guide)?.named));
  test('people are listed', () =>
    check(0.85, ({ article, guide }) => namesFound(article.gold.people ?? [], guide.people)));
  test('places are listed', () =>
    check(0.75, ({ article, guide }) => namesFound(article.gold.places ?? [], guide.places)));
  test('organisations are listed', () =>
    check(0.8, ({ article, guide }) => namesFound(article.gold.organizations ?? [], guide.organizations)));
});
