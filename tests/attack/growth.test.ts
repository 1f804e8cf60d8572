import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLES, MARKDOWN, PAGES } from './repeats.js';
import { growing, type Steps, startCounting } from './steps.js';

type Stages = typeof import('./repeat-stages.js');

/** Letters of the shorter of two texts. */
const LETTERS = { article: 2000, markdown: 2000, page: 2000 };

let stages: Stages;
let count: (work: () => Promise<void>) => Promise<Steps>;

beforeAll(async () => {
  count = await startCounting();
  stages = await import('./repeat-stages.js');
});

/** How much longer the texts are in which growth must go on to be one: a stage that stops looking at some distance has an end. */
const FURTHER = 8;

/** Nothing runs four times as often over a text that is twice as long. */
async function check(kind: keyof typeof LETTERS, make: (times: number) => string): Promise<void> {
  const found = await grown(kind, make, LETTERS[kind]);
  if (found.length > 0) expect(await grown(kind, make, FURTHER * LETTERS[kind])).toEqual([]);
}

async function grown(
  kind: keyof typeof LETTERS,
  make: (times: number) => string,
  letters: number,
): Promise<string[]> {
  const times = Math.max(
    2,
    Math.round((1000 * letters) / Math.max(1, make(2000).length - make(1000).length)),
  );
  const run = (text: string) => () => (kind === 'page' ? stages.print(text) : stages.study(text, kind));
  // What is made ready once for all texts is no growth.
  await run(make(2))();
  const once = await count(run(make(times)));
  const twice = await count(run(make(2 * times)));
  return growing(once, twice, letters);
}

describe('articles of one thing over and over', () => {
  test.each(Object.entries(ARTICLES))('%s', (_, make) => check('article', make));
});
describe('Markdown of one thing over and over', () => {
  test.each(Object.entries(MARKDOWN))('%s', (_, make) => check('markdown', make));
});
/** HTML ties no more than 65,534 rows together, each of which is looked at on every page that they reach over. */
const BOUNDED = 'rows of one tall cell';

describe('pages of one thing over and over', () => {
  test.each(Object.entries(PAGES).filter(([name]) => name !== BOUNDED))('%s', (_, make) =>
    check('page', make),
  );
});
