/**
 * Whole guides of our sample articles, and of the development articles where they are there: what must hold for every guide, and
 * a readable dump of each sample guide that must not change unseen (`npm run test:update` accepts a change).
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openResources } from '../src/cli/resources.js';
import { choosePack } from '../src/cli/shipped.js';
import { makeStudy, type Study } from '../src/pipeline.js';
import { validateGuide } from '../src/study/index.js';
import { dumpGuide } from './dump-guide.js';

const SAMPLES = join(import.meta.dirname, 'articles');
const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'articles');
const GOLDEN = join(import.meta.dirname, 'golden');
const resources = openResources();

const articlesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
        .sort()
        .map((name) => join(folder, name))
    : [];

function study(path: string): Promise<Study> {
  const source = { bytes: readFileSync(path), file: path.replace(/^.*[\\/]/, '') };
  const report = () => {};
  return makeStudy(source, { details: {}, choice: choosePack(undefined, report) }, { resources, report });
}

const DANGLING =
  /^(he|she|it|they|this|that|these|those|his|her|their|its|such|but|and|so|however|moreover)\b/i;

const samples = articlesIn(SAMPLES);
const annotated = ['annotated', 'held-out'].flatMap((name) => articlesIn(join(SAMPLES, name)));
const shared = articlesIn(SHARED);

describe.each([...samples, ...annotated, ...shared])('%s', (path) => {
  // When the first test asks: all at once, the first of them would wait for every one.
  let made: Promise<Study> | undefined;
  const studied = (): Promise<Study> => (made ??= study(path));

  test('is valid, and every extract equals its span', async () => {
    const { guide } = await studied();
    expect(validateGuide(JSON.parse(JSON.stringify(guide)), path)).toBeTruthy();
  });
  test('every paragraph is numbered once and in order', async () => {
    const { guide, article } = await studied();
    expect(guide.article.paragraphs.map(({ number }) => number)).toEqual(
      article.paragraphs.map((_, i) => i + 1),
    );
  });
  test('each theme has a summary whose lines stand alone', async () => {
    const { guide } = await studied();
    expect(guide.themes.length).toBeGreaterThan(1);
    for (const { summary } of guide.themes)
      for (const { opener, leadIn, text } of summary)
        if (!opener) expect(leadIn?.text ?? text).not.toMatch(DANGLING);
  });
  test('quotes have a speaker, or are said to have none', async () => {
    const { guide } = await studied();
    for (const quotation of guide.quotations)
      expect(quotation.attribution === 'none').toBe(quotation.speaker === undefined);
  });
  test('questions and words are there, and each part has a line or asks for one', async () => {
    const { guide } = await studied();
    expect([
      guide.themes.every(({ summary, toSumUp }) => summary.length > 0 || toSumUp),
      [...guide.comprehension, ...(guide.discussion ?? []), ...guide.themes.flatMap((one) => one.discussion)]
        .length >= 1,
      guide.vocabulary.length >= 2,
    ]).toEqual([true, true, true]);
  });
  test('no discussion question is asked twice, and each points to a paragraph', async () => {
    const prompts = (await studied()).guide.themes.flatMap(({ discussion }) => discussion);
    expect(new Set(prompts.map(({ prompt }) => prompt)).size).toBe(prompts.length);
    for (const { prompt } of prompts) expect(prompt).toMatch(/¶\d/);
  });
});

describe('golden guides', () => {
  test.each(samples)('%s', async (path) => {
    const golden = join(GOLDEN, `${path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')}.guide.txt`);
    const dump = dumpGuide((await study(path)).guide);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, dump);
    expect(existsSync(golden), `${golden} is missing: npm run test:update makes it`).toBe(true);
    expect(dump).toBe(readFileSync(golden, 'utf8'));
  });
});

test.skipIf(shared.length > 0)('development articles are not here: their tests are skipped', () => {});
