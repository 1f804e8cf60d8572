import type { Article, Heading } from '../../src/article/index.js';
import { readGrammar } from '../../src/grammar/index.js';
import { analyse } from '../../src/language/index.js';
import { gatherMaterial } from '../../src/study/gather-material.js';
import type { Extract, TextType } from '../../src/study/guide.js';
import type { StudyMaterial } from '../../src/study/material.js';
import type { Sorting } from '../../src/themes/pack.js';

export interface Given {
  readonly textType?: TextType;
  readonly title?: string;
  readonly date?: string;
  readonly headings?: readonly Heading[];
  /** Who says each paragraph of an interview. */
  readonly speakers?: readonly string[];
  /** How many paragraphs each theme holds, in order; by default one theme holds all. */
  readonly themes?: readonly number[];
}

/** What the questions are made from, for paragraphs separated by blank lines. */
export function materialOf(text: string, given: Given = {}): StudyMaterial {
  const analysis = analyse(articleOf(text, given));
  const reading = readGrammar(analysis);
  const sorting = sortingOf(analysis.article, given.themes ?? [analysis.article.paragraphs.length]);
  return { ...gatherMaterial(reading, sorting), textType: given.textType ?? 'opinion' };
}

function articleOf(text: string, { title = 'The Harbour', date, headings = [], speakers }: Given): Article {
  let start = 0;
  const paragraphs = text.split('\n\n').map((part, i) => {
    const speaker = speakers?.[i];
    const paragraph = {
      number: i + 1,
      kind: 'prose' as const,
      start,
      end: start + part.length,
      ...(speaker && { speaker }),
    };
    start += part.length + 2;
    return paragraph;
  });
  return {
    file: 'test.txt',
    text,
    title,
    ...(date && { date }),
    ...(speakers && { kind: 'interview' as const }),
    language: 'en',
    headings,
    paragraphs,
    removed: [],
  };
}

function sortingOf(article: Article, sizes: readonly number[]): Sorting {
  const owners = sizes.flatMap((size, i) => Array.from({ length: size }, () => `theme-${i + 1}`));
  return {
    pack: { id: 'test', title: 'Test', how: 'asked-for' },
    themes: sizes.map((_, i) => ({
      id: `theme-${i + 1}`,
      title: `Part ${i + 1}`,
      paragraphs: owners.flatMap((owner, at) => (owner === `theme-${i + 1}` ? [at + 1] : [])),
      evidence: ['harbour', 'pilots'],
    })),
    paragraphs: article.paragraphs.map(({ number }) => ({
      paragraph: number,
      theme: owners[number - 1] ?? 'other',
      alsoThemes: [],
      confidence: 1,
    })),
    glossary: {},
  };
}

/** Whether an extract is what stands at its place. */
export function isVerbatim({ analysis }: StudyMaterial, { paragraph, start, end, text }: Extract): boolean {
  const { article } = analysis;
  const origin = article.paragraphs[paragraph - 1]!.start;
  return article.text.slice(origin + start, origin + end) === text;
}

/** An opinion piece with many moves, for what must hold of every question. */
export const OPINION = [
  'The old harbour of Varnes will be closed on 1 May. In reality the plan has never been about safety. It is the shabby reward of a council that gave up on its fishermen long ago.',
  'Mayor Hilde Aasen says the quay costs 4.2 million crowns a year. “We are paying for a postcard,” she said at a meeting on 3 March. Tor Brekke, who has fished here since 1981, sees it otherwise. “A town that sells its quay has sold its front door,” he said.',
  'Of course the old cranes are worn, and nobody denies that two of them are dangerous. But a worn crane can be mended for less than a new car park will cost.',
  'The ferry to Lunde was stopped in 2016 because the road tunnel had taken its passengers. Within two years the hotel, the bakery and the school on the island had closed.',
  'It is claimed that 60 new jobs will follow. The council must publish the figures behind the claim. A harbour without boats is like a theatre without actors.',
  'Not a museum but a working port is what Varnes needs. The fishermen have asked for a loan of 900,000 crowns, and the bank in Lunde has agreed to half of it.',
].join('\n\n');
