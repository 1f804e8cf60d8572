import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { findQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';

describe('labels that the reader has taken off', () => {
  const speakers = (text: string, labels: readonly string[]): (string | undefined)[] => {
    const article = articleOf(text);
    const paragraphs = article.paragraphs.map((one, i) => (labels[i] ? { ...one, speaker: labels[i] } : one));
    return findQuotations(readGrammar(analyse({ ...article, paragraphs }))).map(
      ({ speaker }) => speaker?.name,
    );
  };
  const TALK = 'Ada Obi is the engineer here.\n\nIs it safe?\n\nIt is safe.\n\nFor long?\n\nFor ever.';
  it('are names where the text knows them', () =>
    expect(speakers(TALK, ['', 'HART', 'Obi', 'HART', 'Obi'])).toEqual(['Ada Obi', 'Ada Obi']));
  it('are given as they stand where it does not', () =>
    expect(speakers(TALK, ['', 'HART', 'LIND', 'HART', 'LIND'])).toEqual(['LIND', 'LIND']));
  it('are the one named before the talk where they only say that it is an answer', () =>
    expect(speakers(TALK, ['', 'Q', 'A', 'Q', 'A'])).toEqual(['Ada Obi', 'Ada Obi']));
  it('are no quotations where most of the article is prose', () =>
    expect(
      speakers('It is old.\n\nIt rained.\n\nWe asked.\n\nBuild it.\n\nMend it.', ['', '', '', 'OBI', 'HART']),
    ).toEqual([]));
  it('tell who “I” is', () =>
    expect(speakers('It is old.\n\nWe asked.\n\nLast year I said “never”.', ['', '', 'OBI'])).toEqual([
      'OBI',
    ]));
  it('are nobody where no one is named', () =>
    expect(speakers(TALK.replace('Ada Obi', 'Nobody'), ['', 'Q', 'A', 'Q', 'A'])).toEqual([]));
});

describe('a block quotation', () => {
  const speaker = (text: string): string | undefined => {
    const article = articleOf(text);
    const paragraphs = article.paragraphs.map((one) =>
      one.number === 2 ? { ...one, kind: 'block-quote' as const } : one,
    );
    return findQuotations(readGrammar(analyse({ ...article, paragraphs }))).map(
      (one) => `${one.attribution} ${one.speaker?.name ?? '-'}, ${one.speaker?.role ?? '-'}: ${one.text}`,
    )[0];
  };
  it.each([
    ['Ada Obi wrote from Kell:\n\nThe sea gives back.', 'inferred Ada Obi, -: The sea gives back.'],
    ['Ada Obi wrote from Kell.\n\nThe sea gives back.', 'none -, -: The sea gives back.'],
    ['Ada Obi laughed. It rained:\n\nThe sea gives back.', 'none -, -: The sea gives back.'],
    [
      'The office of Ada Obi wrote:\n\nThe sea gives back.\n— Tom Hart, poet.',
      'named Tom Hart, poet: The sea gives back.',
    ],
    ['The poet Tom Hart lives here.\n\nIt gives back.\n— Hart', 'named Tom Hart, poet: It gives back.'],
    ['It is late.\n\nThe sea “gives” nothing back.', 'none -, -: The sea “gives” nothing back.'],
  ])('%j', (text, expected) => expect(speaker(text)).toBe(expected));
});

describe('sections by several writers', () => {
  const text =
    'Two writers.\n\nIn May I wrote that it was “a folly”.\n\nIn June I wrote that it was “a wonder”.';
  const speakers = (parts: Partial<Article>): (string | undefined)[] => {
    const analysis = analyse({ ...articleOf(text), ...parts });
    return findQuotations(readGrammar(analysis)).map(({ speaker }) => speaker?.name);
  };
  const heading = (words: string, beforeParagraph: number) => ({ text: words, level: 2, beforeParagraph });
  const byline = (words: string, paragraph: number) => ({ text: words, why: 'byline', paragraph });

  it('by their headings', () =>
    expect(speakers({ headings: [heading('Yes – by Asha Rao', 2), heading('No – by Tom Hart', 3)] })).toEqual(
      ['Asha Rao', 'Tom Hart'],
    ));
  it('by their bylines', () =>
    expect(speakers({ removed: [byline('By Asha Rao', 2), byline('By Tom Hart', 3)] })).toEqual([
      'Asha Rao',
      'Tom Hart',
    ]));
  it('and the author, where there is one', () =>
    expect(speakers({ removed: [byline('By Asha Rao', 1)] })).toEqual(['the author', 'the author']));
});
