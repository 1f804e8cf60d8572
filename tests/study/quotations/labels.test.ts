import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { findQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';
import { showQuotations } from './show.js';

const check = (text: string, ...expected: string[]): void => expect(showQuotations(text)).toEqual(expected);

describe('paragraphs that open with a speaker label', () => {
  it('are quotations in a transcript, questions left out', () =>
    check(
      'MODERATOR: How long will it hold?\n\nOBI: For ever.\n\nTom Hart: Nobody believes that.\n\nOBI: I said in May, “it will hold”.',
      'direct/named OBI: For ever.',
      'direct/named Tom Hart: Nobody believes that.',
      'direct/named OBI: I said in May, “it will hold”.',
    ));
  it('are quotations in an interview whose questions have no label', () =>
    check(
      'Where were you born?\n\nAda Obi: In a boat.\n\nWhy did you leave?\n\nAda Obi: The river rose.\n\nAnd then?\n\nAda Obi: We walked.',
      'direct/named Ada Obi: In a boat.',
      'direct/named Ada Obi: The river rose.',
      'direct/named Ada Obi: We walked.',
    ));
  it('name the speaker inside the marks too', () =>
    check(
      '“OBI: It will hold.”\n\n“HART: For how long?”\n\nThe hall was silent.',
      'direct/named OBI: OBI: It will hold.',
      'direct/named HART: HART: For how long?',
    ));
  it('are no quotations where most of the article is prose', () =>
    check(
      'The town is split.\n\nThe bridge is old.\n\nSome want a new one.\n\nSo we asked.\n\nAda Obi: Build it.\n\nTom Hart: Mend it.',
    ));
  it('tell who “I” is', () =>
    check(
      'The town is split.\n\nIt is old.\n\nSo we asked.\n\nIt took a week.\n\nAda Obi: Last year I said “never”.\n\nTom Hart: Mend it.',
      'partial/inferred Ada Obi: never',
    ));
});

describe('no speaker labels', () => {
  it('in a list of facts', () =>
    check('Where: the harbour hall.\n\nWhen: on Friday.\n\nWhere: the town hall.\n\nWhen: on Sunday.'));
  it('in a note', () => check('Note: the hall is cold.\n\nThe town is split.\n\nNote: bring a coat.'));
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
