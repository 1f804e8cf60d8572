import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/base/span.js';
import { readGrammar } from '../../../src/grammar/index.js';
import type { Analysis } from '../../../src/language/analysis.js';
import type { SummaryExtract, TextType } from '../../../src/study/guide.js';
import { summarise } from '../../../src/study/summaries/index.js';

import type { Sorting } from '../../../src/themes/pack.js';
import {
  analyseShared,
  analysisOf,
  chooseAndSort,
  EMPTY,
  hasShared,
  packOfGold,
  readGold,
  shippedPacks,
  sortInto,
  vectors,
} from '../../themes/sorted.js';
import { CHESS, CLIMATE, INDUSTRY } from '../../themes/texts.js';

interface Summed {
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly overview: readonly SummaryExtract[];
  readonly themes: ReadonlyMap<string, readonly SummaryExtract[]>;
  readonly all: readonly SummaryExtract[];
}

function sumUp(analysis: Analysis, sorting: Sorting, textType: TextType): Summed {
  const { overview, themes } = summarise(readGrammar(analysis), sorting, { vectors, textType });
  return { analysis, sorting, overview, themes, all: [...overview, ...[...themes.values()].flat()] };
}

async function summaryOf(text: string, textType: TextType = 'news'): Promise<Summed> {
  const analysis = await analysisOf(text);
  return sumUp(analysis, chooseAndSort(analysis, shippedPacks), textType);
}

/** Written here once more, so that no change of the rules can empty the test. */
const POINTS =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|such|but|and|so|then|nor|both|another|(?:in|at|to|of|by|from|with) (?:this|these|it|its|their|them))\b/i;

const texts = { INDUSTRY, CLIMATE, CHESS };

describe.each(Object.entries(texts))('every line of the summary of %s', (_, text) => {
  test('is a span of its paragraph', async () => {
    const { analysis, all } = await summaryOf(text);
    for (const { text: line, paragraph, start, end } of all) {
      expect(
        textOf(analysis.article.text, analysis.article.paragraphs[paragraph - 1]!).slice(start, end),
      ).toBe(line);
    }
  });

  test('opens with nothing that points back', async () => {
    const { all } = await summaryOf(text);
    const openings = all.flatMap(({ opener, leadIn, text }) => (opener ? [] : [leadIn?.text ?? text]));
    expect(openings.filter((opening) => POINTS.test(opening))).toEqual([]);
  });

  test('stands in text order, once', async () => {
    const { overview, themes } = await summaryOf(text);
    for (const lines of [overview, ...themes.values()]) {
      const places = lines.map(({ paragraph, start }) => paragraph * 1e6 + start);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });
});

describe('the summary', () => {
  const FULL =
    'The council of Hirta closed the old pier on Tuesday after a report of its engineers had found that 14 of the 30 piles under it were rotten and that the deck could give way under the weight of one lorry.';
  const BRIEF = 'She was glad of the rain. Nobody came to the shop that day, and she read.';

  test('of a part has lines of its paragraphs only, and none where no sentence says enough', async () => {
    const { themes } = await summaryOf(`## The pier\n\n${FULL}\n\n## A shop\n\n${BRIEF}`, 'news');
    expect([...themes.values()].flat().map(({ paragraph, text }) => ({ paragraph, text }))).toEqual([
      { paragraph: 1, text: FULL },
    ]);
  });

  test('of the whole has lines of different parts', async () => {
    const second = FULL.replace('the old pier on Tuesday', 'both schools on Friday');
    const of = async (text: string) => (await summaryOf(`# The pier of Hirta\n\n${text}`, 'news')).overview;
    expect((await of(`## One\n\n${FULL}\n\n## Two\n\n${second}`)).map(({ paragraph }) => paragraph)).toEqual([
      1, 2,
    ]);
  });

  test('of a report begins with its lead', async () => {
    const lead = 'A ferry with 90 people on board ran aground off Hirta on Tuesday, the coast guard said.';
    const rest = 'The island has one shop, one road and a church that was built in 1820 by sailors.';
    const { overview } = await summaryOf(
      `${lead}\n\n${rest}\n\nHelen Munro paints birds there every summer for money.`,
      'news',
    );
    expect(overview[0]?.text).toBe(lead);
  });

  test('tells the news of a report, and nothing that neither is news nor claims', async () => {
    const of = async (textType: TextType) =>
      (
        await summaryOf(
          `# The pier\n\n${FULL.replace('The council of Hirta', 'An old man of Hirta')}`,
          textType,
        )
      ).overview.length;
    expect([await of('news'), await of('opinion'), await of('other')]).toEqual([1, 0, 0]);
  });

  test('of a part tells news or what is claimed, and nothing else', async () => {
    const line =
      'The harbour of Hirta was closed to all ferries from the mainland and to the boats of the fishing fleet by the council of the island in the year 1931.';
    const claim = line.replace('was closed', 'must be closed');
    const of = async (textType: TextType, told: string, before = '') =>
      [...(await summaryOf(`${before}## The harbour\n\n${told}`, textType)).themes.values()].at(-1)?.length;
    const far = `## A shop\n\n${Array(4).fill(BRIEF).join('\n\n')}\n\n`;
    expect([await of('news', line), await of('news', line, far)]).toEqual([1, 0]);
    expect([await of('opinion', claim), await of('opinion', line)]).toEqual([1, 0]);
    expect([await of('history', line), await of('history', claim)]).toEqual([0, 0]);
  });

  test.each([
    [
      'is told first',
      'The council of Hirta is to repay nine farmers the money that they lost on their milk.',
      1,
    ],
    [
      'may be a scene',
      'At 6:05 on a weekday morning there are nine boats waiting at the harbour of Hirta.',
      2,
    ],
  ])('the lead of a report %s', async (_, lead, paragraph) => {
    const { overview } = await summaryOf(
      `${lead}\n\nThe harbour council of Hirta will return 2.09 million crowns to 5,912 members of 43 harbour societies, an average of 3,541 crowns each, after the milk of the harbour farmers was weighed by the harbour council.`,
      'news',
    );
    expect(overview.map((line) => line.paragraph)[0]).toBe(paragraph);
  });

  test('shows that a connective is cut', async () => {
    const { all } = await summaryOf(
      'However, the harbour of Hirta must be closed to ferries by the council in 1931.',
      'opinion',
    );
    expect(all[0]).toMatchObject({ cutBefore: true, start: 9 });
    expect(all[0]?.text).toMatch(/^the harbour of Hirta/u);
  });

  test('leaves out quotations and questions', async () => {
    const { all } = await summaryOf(
      '“I have never seen such a storm in all my years,” said the keeper of the light.\n\nWho will pay for the new harbour of the island? The council has set aside two million crowns for the harbour.',
      'news',
    );
    expect([...new Set(all.map((line) => line.text))]).toEqual([
      'The council has set aside two million crowns for the harbour.',
    ]);
  });

  test('of nothing is empty', () => expect(sumUp(EMPTY, chooseAndSort(EMPTY), 'other').all).toEqual([]));
});

describe.skipIf(!hasShared)('annotated articles beside the project (skipped where there are none)', () => {
  const types: Readonly<Record<string, TextType>> = {
    'paris-2015.txt': 'opinion',
    'dam-oped.txt': 'opinion',
    'outbreak-news.txt': 'news',
    'volcano-science.md': 'explainer',
  };

  async function areKeySentences(file: string): Promise<boolean[]> {
    const gold = readGold(file.replace(/\.\w+$/u, ''));
    const analysis = await analyseShared(file);
    const { themes } = sumUp(analysis, sortInto(analysis, packOfGold(gold)), types[file]!);
    const lines = [...themes.values()].flat();
    const isKey = (line: SummaryExtract) =>
      gold.keySentences.some(({ text }) => text.includes(line.text) || line.text.includes(text));
    return lines.map(isKey);
  }

  test('nearly half of the lines are what a reader marked as key', async () => {
    const areKey = (await Promise.all(Object.keys(types).map(areKeySentences))).flat();
    expect(areKey.filter(Boolean).length / areKey.length).toBeGreaterThanOrEqual(0.45);
  });
});
