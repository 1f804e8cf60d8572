/**
 * What the program understands of 24 articles of six kinds and many countries, against the annotations of their writers.
 * A change that understands less fails.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openResources } from '../src/cli/resources.js';
import { makeStudy } from '../src/pipeline.js';
import type { StudyGuide } from '../src/study/guide.js';
import { type Annotated, annotatedIn, namesFound, packOf, quotesRight, themesRight } from './gold.js';

const resources = openResources();
/** By folder, what it does today less .03 at the most: themes, quotations found, speakers, named speakers, people, places, organisations. */
const FLOORS = {
  annotated: {
    themes: 0.91,
    found: 0.95,
    speakers: 0.92,
    named: 0.96,
    people: 0.97,
    places: 0.94,
    organizations: 0.89,
  },
  'held-out': {
    themes: 0.92,
    found: 0.97,
    speakers: 0.83,
    named: 0.97,
    people: 0.93,
    places: 0.81,
    organizations: 0.97,
  },
} as const;

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

describe.each(Object.entries(FLOORS))('%s', (name, floors) => {
  const folder = join(import.meta.dirname, 'articles', name);
  let made: Made[];
  beforeAll(async () => {
    made = await Promise.all(annotatedIn(folder).map(make));
  }, 60_000);

  const check = (floor: number, measure: (one: Made) => number | undefined): void =>
    expect(mean(made.map(measure))).toBeGreaterThanOrEqual(floor);

  test('paragraphs stand in their theme', () =>
    check(floors.themes, ({ article, guide }) => themesRight(article, guide)));
  test('quotations are found', () =>
    check(floors.found, ({ article, guide }) => quotesRight(article, guide)?.found));
  test('speakers are right', () =>
    check(floors.speakers, ({ article, guide }) => quotesRight(article, guide)?.speakers));
  test('a named speaker is right', () =>
    check(floors.named, ({ article, guide }) => quotesRight(article, guide)?.named));
  test('people are listed', () =>
    check(floors.people, ({ article, guide }) => namesFound(article.gold.people ?? [], guide.people)));
  test('places are listed', () =>
    check(floors.places, ({ article, guide }) => namesFound(article.gold.places ?? [], guide.places)));
  test('organisations are listed', () =>
    check(floors.organizations, ({ article, guide }) =>
      namesFound(article.gold.organizations ?? [], guide.organizations),
    ));
});
