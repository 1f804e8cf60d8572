import { describe, expect, test } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { openVectors } from '../../../src/language/vectors/index.js';
import type { VocabularyEntry } from '../../../src/study/guide.js';
import { chooseVocabulary } from '../../../src/study/vocabulary/index.js';
import { materialOf } from '../material-of.js';

const resources = openResources();
const vectors = openVectors(resources);

function choose(text: string): VocabularyEntry[] {
  const { analysis, names } = materialOf(text);
  return chooseVocabulary({ analysis, names, glossary: {}, vectors, resources });
}

const check = (text: string, term: string, expected: RegExp): void => {
  const entry = choose(text).find((one) => one.term === term);
  expect([entry?.definition, ...(entry?.choices ?? [])].join(' | ')).toMatch(expected);
};

const checkNone = (text: string, term: string): void =>
  expect(choose(text).map((entry) => entry.term)).not.toContain(term);

describe('words to know', () => {
  test('a word of thought with its meaning', () =>
    check('The council found no feasible plan for the pier.', 'feasible', /capable of being done/u));
  test('the sense that comes first in a special field does not win', () =>
    check('A long procession of widows walked from the church to the quay.', 'procession', /moving|group/u));
});

describe('what is not taught', () => {
  test.each(['conversation', 'phrase', 'dimension', 'reply', 'permission', 'colleague'])('%s', (word) =>
    checkNone(`The captain remembered the ${word} with the mayor of the island.`, word),
  );
  test('an easy word with an ending that explains itself', () => {
    checkNone('A worried sleeper hears every wave against the hull.', 'sleeper');
    checkNone('The drumming of the rain kept the sailors awake.', 'drumming');
  });
  test('a word that only its spelling makes rare', () =>
    checkNone('The labourers honoured the neighbouring harbour.', 'neighbouring'));
  test('half of a compound', () => checkNone('They caught three law-breakers on the pier.', 'breaker'));
  test('a noun that stands in a set phrase', () =>
    checkNone('In spite of the storm the ferry left the quay.', 'spite'));
  test('units', () => checkNone('The barge carried forty kilometres of rope.', 'kilometre'));
  test('words of another language', () =>
    checkNone('« Doucement, ma belle », she said to the horse.', 'belle'));
});

test('every entry is explained, and no explanation uses the word', () => {
  const text =
    'The council found no feasible plan. Its rationale was a mystery to the beneficiaries of the old concession. The vulnerability of the dike had been known since the mediator assessed it, and the auditors vindicated him. A deficient pump incurred enormous costs.';
  const entries = choose(text);
  expect(entries.length).toBeGreaterThanOrEqual(5);
  for (const { term, definition } of entries) {
    expect(definition).toBeTruthy();
    expect(definition?.toLowerCase()).not.toContain(term.slice(0, 5));
  }
});
