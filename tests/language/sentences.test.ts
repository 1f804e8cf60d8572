import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { articleOf } from './article-of.js';

/** Sentences are written with ` | ` between them; the input is the same text without it. */
const check = (expected: string): void => {
  const found = analyse(articleOf(expected.replaceAll(' | ', ' '))).sentences;
  expect(found.map((sentence) => sentence.text).join(' | ')).toBe(expected);
};

describe('sentences', () => {
  it.each([
    'The tide came in. | Nobody moved! | Why should they?',
    'Dr. Imani Cole met Prof. Berg on St. Helen Street. | They talked.',
    'J. K. Osei and M. St. John reported. | R. D. Vance wrote.',
    'It cost $4.7 million at 6.40 a.m. on 3.5 acres. | The price rose.',
    'He arrived at 6 p.m. Monday. | She left at 7 P.M. | Marta stayed.',
    'At 5 a.m. Mr. Hale rose. | He ate.',
    'The firm, Norvane Ltd. of Kell, closed. | It owed money to Brand & Co. | The bank paid.',
    'She moved to the U.S. in May. | He stayed in the U.K. | They wrote. | The U.S. Army left.',
    'In Sept. 2019 it rained. | No. 5 was wet, vs. dry in No. 6.',
    'Some animals, e.g. Seals and otters, stay. | Others (cf. Moe et al.) leave.',
    'She liked art. | He liked the sun. | Both said no. | They ate figs.',
    'We need vitamin C. | It helps you and I. | Then we go.',
    'It was… well, odd. | She waited... | Then she left. | He thought . . . and slept.',
    'He works at iMap. | eBird is free. | That helps.',
    'The plan (see p. 4) failed. | (Nobody had read it.) | It rained.',
    'She wrote a book [in 1999.] about eels. | It sold.',
    'A claim was made (Obi 55). | “It fell” (Berg 1999, 12). | We left.',
    'The study was small.12 | It was long (in pages).3,4 | It won.',
  ])('%s', (text) => check(text));
});

describe('sentences with quotations', () => {
  it.each([
    '“Are you sure?” she asked. | “Yes!” he cried.',
    '“Are you sure?” Ada Obi asked. | “Yes.” | The door closed.',
    '“Why now?” | The room was silent.',
    'He said: “We came. We saw nothing. We left.” | They believed him.',
    '“It rained. It poured,” said Moe. | “We stayed.”',
    '“It rained. | It poured. | We stayed.”',
    'She said “no.” | Then she left.',
    '“First,” said Moe, “we wait. Then . . . we go.” | He went.',
    '‘It’s late. Go home,’ he said. | They went.',
    '“He said, ‘Go. Now.’ and left,” she recalled. | It was late.',
    '“Nobody knows. | We never closed the mark.',
  ])('%s', (text) => check(text));

  it('splits a quotation of more than four sentences, and keeps its ends with their words', () => {
    check('He said: “One came. | Two came. | Three came. | Four came. | Five came. | Six left,” and sat.');
  });
});

it('takes every line of a list or a block quotation as a boundary', () => {
  const found = analyse(articleOf('bread\nmilk and\neggs. Honey\n', 'list')).sentences;
  expect(found.map((sentence) => sentence.text)).toEqual(['bread', 'milk and', 'eggs.', 'Honey']);
});

it('never lets a sentence cross a paragraph', () => {
  const found = analyse(articleOf('He waited and\n\nwaited. So\n\ndid she.')).sentences;
  expect(found.map(({ text, paragraph }) => `${paragraph} ${text}`)).toEqual([
    '1 He waited and',
    '2 waited.',
    '2 So',
    '3 did she.',
  ]);
});

interface GoldenRule {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly options?: string;
}

const GOLDEN = ['pysbd_golden_en', 'pragmatic_english_spec'].map(
  (name) => `../shared/data/golden_rules/${name}.jsonl`,
);

/** What is deliberately not done; each with its reason. */
const NOT_PASSED: readonly (readonly [reason: string, text: RegExp])[] = [
  [
    'items of a list run together on one line: readers make lists of lines',
    /(?:\d|\b[a-z])\.?\)? (?:The first item|Get|Stop|here|hello)|it is b\)|• 9/,
  ],
  ['a line feed inside prose is white space: readers make paragraphs', /\n|\r|\\ ?r/],
  ['markup, odd marks and repeats are for the reader to clean', /<|\{b|`|\/\/\/|\.{8}|．/],
  ['a full stop without a space after it stays, for text is never changed', /world\.Today/],
  ['an ellipsis of four stops ends the sentence before it', /\. \. \. \. The practice/],
  ['a sentence in brackets after speech stands alone', /\(Which was very likely true/],
  ['speech that nobody introduces is split into its sentences', /^"Dear, dear|Dinah'll/],
  ['"U.S. Millions" reads like a name', /U\.S\. Millions/],
  ['a dash before the closing mark ends nothing', /to--" At this/],
];

it.skipIf(!GOLDEN.every(existsSync))('passes the golden rules that make sense for edited prose', () => {
  const rules = GOLDEN.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map(
    (line) => JSON.parse(line) as GoldenRule,
  );
  const wanted = rules.filter(({ text }) => !NOT_PASSED.some(([, pattern]) => pattern.test(text)));
  expect(wanted.length).toBeGreaterThan(130);
  for (const { text, sentences } of wanted) {
    const found = analyse(articleOf(text)).sentences.map((sentence) => squeeze(sentence.text));
    expect(found).toEqual(sentences.map(squeeze));
  }
});

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
