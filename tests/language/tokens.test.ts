import { expect, it } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { articleOf } from './article-of.js';

const check = (text: string, expected: string): void => {
  const { tokens } = analyse(articleOf(text));
  expect(tokens.map((token) => token.text).join(' ')).toBe(expected);
};

it('cuts words, marks and contractions', () =>
  check('She can’t go; we’re late.', 'She ca n’t go ; we ’re late .'));
it('keeps abbreviations and times whole', () =>
  check('Mr. Hale left at 6.40 p.m. today.', 'Mr. Hale left at 6.40 p.m. today .'));
it('skips white space of any kind', () => check('One\u00a0two   three\tfour.', 'One two three four .'));

it('gives the part of speech and the lemma', () => {
  const { tokens } = analyse(articleOf('The rivers were rising.'));
  expect(tokens.map(({ lemma, pos }) => `${lemma}/${pos}`)).toEqual([
    'the/DET',
    'river/NOUN',
    'be/AUX',
    'rise/VERB',
    './PUNCT',
  ]);
});

it('keeps every token a span of the text, inside its sentence', () => {
  const text =
    'Caf\u00e9s, cafe\u0301s & co-ops: £3.50 (C++)!\n\n“Na\u00efve?” – she’d’ve said… e.g. ‘yes’. 😀 ok';
  const { article, tokens, sentences } = analyse(articleOf(text));
  for (const token of tokens) {
    const sentence = sentences[token.sentence]!;
    expect(token.text).toBe(article.text.slice(token.start, token.end));
    expect(token.text.trim()).toBe(token.text);
    expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
  }
  const letters = (shown: string) => shown.replace(/\s+/g, '');
  expect(letters(tokens.map((token) => token.text).join(''))).toBe(letters(text));
});

it('takes a run of letters that is no word as one token of unknown kind', () => {
  const { tokens } = analyse(articleOf(`Look: ${'x'.repeat(5000)} there.`));
  expect(tokens.map(({ text, pos }) => `${text.length}${pos}`)).toEqual([
    '4VERB',
    '1PUNCT',
    '5000X',
    '5PRON',
    '1PUNCT',
  ]);
});

it('numbers the tokens of each sentence', () => {
  const { tokens, sentences } = analyse(articleOf('One. Two three.\n\nFour.'));
  expect(
    sentences.map(({ firstToken, endToken }) =>
      tokens
        .slice(firstToken, endToken)
        .map((token) => token.text)
        .join(' '),
    ),
  ).toEqual(['One .', 'Two three .', 'Four .']);
});

it('keeps words whole whose letters the model does not know', () =>
  check('Wałęsa met the hapū in Đà Nẵng and Łódź.', 'Wałęsa met the hapū in Đà Nẵng and Łódź .'));
