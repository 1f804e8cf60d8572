import { expect, it } from 'vitest';
import { analyse } from '../../src/language/index.js';
import { articleOf } from './article-of.js';

const read = (text: string): string =>
  analyse(articleOf(text))
    .tokens.map(({ text: word, pos, lemma }) => `${word}/${pos}/${lemma}`)
    .join(' ');

/** The word that `one` keeps whole must come apart in `other` before and after: so `other` is read first. */
const checkBothOrders = (one: string, other: string): void => {
  const backwards = [read(other), read(one)];
  expect([read(one), read(other)]).toEqual(backwards.reverse());
};

it.each([
  ['The boat was the ferryman’s, not ours.', 'The ferryman’s boat sank.'],
  ["They asked the weaver's, then hers.", "The weaver's loom is old."],
  ['It was Lindqvist’s, she said.', 'Then Lindqvist’s dog barked.'],
  ['The beekeeper’s-choice jar is sweet.', 'A beekeeper’s hands do not shake.'],
])('reads the same in both orders: %s', checkBothOrders);

it.each([
  ['The ferry is late, not ours.', 'The ferry sank.'],
  ['She can’t, and won’t.', 'He can’t swim.'],
  ['A GLAZIER lives here.', 'The glazier, who is old, lives here.'],
])('has always read the same in both orders: %s', checkBothOrders);

it('takes a word apart in a text though the text before kept it whole', () => {
  read('The keys are the janitor’s, not mine.');
  expect(read('The janitor’s keys.')).toBe(
    'The/DET/the janitor/NOUN/janitor ’s/PART/’s keys/NOUN/key ./PUNCT/.',
  );
});

it('reads the fortieth text as the first', () => {
  const text = 'Quillon, a swordsmith’s term, is old.';
  const first = read(text);
  for (let i = 0; i < 38; i++) read(`Word${i} is the smith${i}’s, and Zab${i} agrees.`);
  expect(read(text)).toBe(first);
});
