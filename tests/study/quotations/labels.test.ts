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
  it('are nobody where no one is named', () =>
    expect(speakers(TALK.replace('Ada Obi', 'Nobody'), ['', 'Q', 'A', 'Q', 'A'])).toEqual([]));
});

describe('a label used once', () => {
  const TEXT = 'Vexo: Build it.\n\nBo: Mend it.\n\nBo: At once.';
  const labels = (parts: Partial<Article>): (string | undefined)[] =>
    findQuotations(readGrammar(analyse({ ...articleOf(TEXT), ...parts }))).map(({ text }) => text);
  const removed = (why: string) => ({ removed: [{ text: 'By Vexo Rao', why }] });
  it.each([
    [{ byline: 'By Vexo Rao' }],
    [{ headings: [{ text: 'Vexo Rao writes', level: 2, beforeParagraph: 1 }] }],
    [removed('byline')],
  ])('is a speaker’s where a line is signed: %j', (parts) => expect(labels(parts)).toContain('Build it.'));
  it('is none elsewhere', () => expect(labels(removed('advert'))).not.toContain('Build it.'));
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
  it('who write to each other', () => {
    const letters = (...signed: string[]) => ({
      removed: signed.map((name, i) => byline(`By ${name}`, i + 2)),
    });
    const talk = (parts: Partial<Article>) => {
      const article = articleOf(
        'You called it “odd”.\n\nYou said it was “a ruin”. My critic says it is “a toy”.\n\nIt rained.\n\nIt snowed.',
      );
      return findQuotations(readGrammar(analyse({ ...article, ...parts }))).map(
        ({ speaker }) => speaker?.name,
      );
    };
    expect(talk(letters('Asha Rao', 'Tom Hart'))).toEqual([undefined, 'Tom Hart', 'Tom Hart']);
    expect(talk(letters('Asha Rao', 'Tom Hart', 'Rosa Lind'))).toEqual([undefined, undefined, 'My critic']);
    expect(talk({})).toEqual([undefined, undefined, 'My critic']);
  });
  it('and the author, where there is one', () =>
    expect(speakers({ removed: [byline('By Asha Rao', 1)] })).toEqual(['the author', 'the author']));
});
