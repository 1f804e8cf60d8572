import { expect, test } from 'vitest';
import type { TextType } from '../../src/study/guide.js';
import { noteLanguage } from '../../src/study/language-notes.js';
import { materialOf } from './material-of.js';

function check(text: string, expected: readonly string[], type: TextType = 'opinion'): void {
  const { reading, quotations } = materialOf(text);
  const words = noteLanguage(reading, quotations, type).map(({ kind, word }) => `${kind} ${word}`);
  expect(words).toEqual(expected);
}

test('a word that judges', () => check('It was a ludicrous plan for a small town.', ['loaded ludicrous']));
test('an adverb of one', () => check('The council acted recklessly all winter.', ['loaded recklessly']));
test.each([
  'The children of the town are not at all stupid.',
  'They only feel ridiculous in a helmet.',
  'We do not believe that it was a stupid plan.',
  'The mayor denied that it was reckless.',
  'It was hardly a ludicrous plan.',
])('what is denied or only felt judges nobody: %s', (text) => check(text, []));
test('words with a plain meaning are left alone', () =>
  check('A dangerous gas and a monument to the drowned stood in the report on corruption.', []));
test('what somebody else says is not the author’s word', () =>
  check('“It is a ludicrous plan,” said Ida Holm, the mayor of the town.', []));
test('a hedge', () => check('The bridge apparently moved in the night.', ['hedge apparently']));
test('what may have been is hedged, what somebody may have is not', () => {
  check('The bridge may have moved in the night.', ['hedge may have']);
  check('The owner of a bridge may have twenty votes.', []);
});
test.each([
  ['The mayor seems to have sold the bridge in 1911.', 'seems to have'],
  ['The bridge of Torvik holds perhaps 40 cars.', 'perhaps'],
  ['The bridge of Torvik holds perhaps half of the cars.', 'perhaps'],
])('a claim that is hedged: %s', (text, word) => check(text, [`hedge ${word}`]));
test.each([
  'Bread would be on sale as usual, though perhaps not the cakes.',
  'Ida Holm knelt on the bridge for perhaps 20 seconds.',
  'It seems to have fallen down in the night.',
  'The mayor of Torvik seemed to know the bridge.',
  'Perhaps the mayor of Torvik will laugh.',
])('a hedge of no claim: %s', (text) => check(text, []));
test('a word that the writer will not take over', () =>
  check('The so-called “market tax” was paid in May.', ['scare-quote market tax']));
test('a phrase with its article is somebody’s answer', () =>
  check('The so-called “about the width of a tin” was paid in May.', []));
test('a piece of a rule is held away by nobody', () =>
  check('The so-called “sold only from” was paid in May.', []));
test('in a report quoted words are somebody’s, and so are words passed on', () => {
  check('The so-called “market tax” was paid in May.', [], 'news');
  check('He was accused of calling the plan ludicrous.', [], 'news');
  check('It was a ludicrous plan for a small town.', ['loaded ludicrous'], 'news');
});
test('a calmer word stands beside one that judges, in the form of the list', () => {
  const { reading, quotations } = materialOf(
    'It was a ludicrous plan for a small town. The council acted recklessly all winter.',
  );
  const [one, two] = noteLanguage(reading, quotations, 'opinion');
  expect(one).toMatchObject({ word: 'ludicrous', neutral: 'unreasonable' });
  expect(two).not.toHaveProperty('neutral');
});
