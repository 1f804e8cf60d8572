import { describe, expect, test } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { openVectors } from '../../../src/language/vectors/index.js';
import type { VocabularyEntry } from '../../../src/study/guide.js';
import { chooseVocabulary } from '../../../src/study/vocabulary/index.js';
import { materialOf } from '../material-of.js';

const resources = openResources();
const vectors = openVectors(resources);

const choose = (text: string, glossary = {}): VocabularyEntry[] =>
  chooseVocabulary({ reading: materialOf(text).reading, glossary, vectors, resources });

const entryOf = (text: string, term: string): VocabularyEntry | undefined =>
  choose(text).find((one) => one.term === term);

describe('a meaning is printed only where it is sure', () => {
  test('one sense in the dictionary', () =>
    expect(entryOf('The envoy suffered from insomnia in the palace.', 'insomnia')?.definition).toBe(
      'an inability to sleep',
    ));
  test.each([
    ['The resonance of the hall was famous.', 'resonance'],
    ['The extraction of gas had made the village rich.', 'extraction'],
  ])('not where there are several, or the gloss is harder than the word: %s', (text, term) => {
    expect(entryOf(text, term)).toBeDefined();
    expect(entryOf(text, term)?.definition).toBeUndefined();
  });
  test('the words of a pack come first', () => {
    const [entry] = choose('The caliphate fell.', { caliphate: 'a state ruled by a caliph' });
    expect(entry).toMatchObject({ definition: 'a state ruled by a caliph', definitionSource: 'pack' });
  });
});

describe('terms that the text explains', () => {
  test.each([
    ['The molten rock under a volcano is called magma.', 'magma', 'The molten rock under a volcano'],
    ['They crossed long ridges of gravel known as eskers.', 'eskers', 'long ridges of gravel'],
    ['A lahar is a river of mud and stones.', 'lahar', 'a river of mud and stones'],
    [
      'The line came from a seismometer, an instrument that feels the ground shake, in a shed.',
      'seismometer',
      'an instrument that feels the ground shake',
    ],
    ['It fell into the moat, or canal, behind the wall.', 'moat', 'canal'],
  ])('%s', (text, term, definition) => {
    expect(entryOf(text, term)).toMatchObject({ definition, definitionSource: 'article' });
  });
  test.each([
    ['A substance called adenosine builds up.', 'adenosine'],
    ['The envoy, a friend of the king, left.', 'envoy'],
    ['Her brother is a consul in Kora.', 'brother'],
    ['The ferry, a gull and two dogs left.', 'ferry'],
  ])('nothing is explained: %s', (text, term) =>
    expect(entryOf(text, term)?.definitionSource).not.toBe('article'),
  );
});

describe('what is not taught', () => {
  const checkNone = (text: string, term: string): void =>
    expect(choose(text).map((entry) => entry.term)).not.toContain(term);

  test.each(['conversation', 'phrase', 'dimension', 'reply', 'permission', 'colleague', 'reaction'])(
    '%s',
    (word) =>
      checkNone(
        `The viceroy, the khedive, a usurer, a heretic and an abbot remembered the ${word} of the envoy.`,
        word,
      ),
  );
  test('an easy word with an ending that explains itself', () => {
    checkNone('A worried sleeper hears every wave against the hull.', 'sleeper');
    checkNone('The drumming of the rain kept the sailors awake.', 'drumming');
  });
  test('half of a compound', () => checkNone('They caught three law-breakers on the pier.', 'breaker'));
  test('a noun that stands in a set phrase', () =>
    checkNone('In spite of the storm the ferry left the quay.', 'spite'));
  test('units', () => checkNone('The barge carried forty kilometres of rope.', 'kilometre'));
  test('words of another language', () =>
    checkNone('« Doucement, ma belle », she said to the horse.', 'belle'));
  test('names', () => checkNone('Ada Procession came. Miss Procession left.', 'procession'));
});

test('the spelling of the text is kept', () =>
  expect(choose('A cold vapour rose.').map(({ term }) => term)).toContain('vapour'));

test('no more than eight, in text order, each family once', () => {
  const text =
    'The viceroy obtained a concession. The isthmus was a marsh. Cholera swept the camps. The procession of consuls was solemn. The khedive was insolvent. The insolvency of the khedive was a scandal. The usurers were jubilant. The envoy was a recluse. A schism tore the synod. The heretics fled.';
  const entries = choose(text);
  expect(entries).toHaveLength(8);
  const starts = entries.map(({ context }) => context.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(entries.filter(({ term }) => term.startsWith('insolv'))).toHaveLength(1);
});
