import { describe, expect, test } from 'vitest';
import type { VocabularyEntry } from '../../../src/study/guide.js';
import { chooseVocabulary } from '../../../src/study/vocabulary/index.js';
import { materialOf } from '../material-of.js';

const choose = (text: string, glossary = {}): VocabularyEntry[] =>
  chooseVocabulary({ reading: materialOf(text).reading, glossary });

const entryOf = (text: string, term: string): VocabularyEntry | undefined =>
  choose(text).find((one) => one.term === term);

describe('a word stands here only with a meaning that is sure', () => {
  test.each([
    ['The envoy suffered from insomnia in the palace.', 'insomnia', 'not being able to sleep'],
    ['The firm eroded our trust in the pier.', 'erode', 'wear away little by little'],
    ['The downstream mill stood still.', 'downstream', 'further along the way that a river flows'],
    ['The pilots were wary of the reef.', 'wary', 'careful because one is not quite sure'],
    [
      'They found larvae in the pond.',
      'larvae',
      'young insects or other animals that look unlike their parents',
    ],
  ])('%s', (text, term, definition) =>
    expect(entryOf(text, term)).toMatchObject({ definition, definitionSource: 'list' }),
  );
  test.each([
    ['two common meanings', 'The minister spoke of a concession.', ['minister', 'concession']],
    [
      'an adverb that looks like an adjective',
      'At Lunde, two miles downstream, the mill stood.',
      ['downstream'],
    ],
    ['a noun that looks like an adjective', 'The firm is not a multinational.', ['multinational']],
    [
      'a noun that looks like an adjective',
      'The town lifted the advisory for all of its mills.',
      ['advisory'],
    ],
    ['a verb that looks like a noun', 'The mayor enjoys manufacturing them for the town.', ['manufacturing']],
    ['an adverb between commas', 'Lunde, downstream, drinks from the lake.', ['downstream']],
    ['another part of speech', 'Two exiles refuted the rumour, and a refuge stood on the hill.', ['exiles']],
    [
      'a word every class knows',
      'The teacher read the important letter to the village.',
      ['teacher', 'important', 'village'],
    ],
    ['half of a compound', 'The treaty-breakers sat on a pedestal table.', ['treaty', 'pedestal']],
    ['a word of another language', '« Une oasis tranquille », she said to the horse.', ['oasis']],
    ['a name', 'Ada Procession came. Miss Procession left.', ['procession']],
  ])('not %s', (_, text, terms) => {
    const found = choose(text).map(({ term }) => term);
    for (const term of terms) expect(found).not.toContain(term);
  });
  test('the words of a pack come first', () => {
    const [entry] = choose('The caliphate fell.', { caliphate: 'a state ruled by a caliph' });
    expect(entry).toMatchObject({ definition: 'a state ruled by a caliph', definitionSource: 'pack' });
  });
});

describe('terms that the text explains', () => {
  test.each([
    ['The soft cheese of the valley is called kashkaval.', 'kashkaval', 'The soft cheese of the valley'],
    ['They crossed long ridges of gravel known as eskers.', 'eskers', 'long ridges of gravel'],
    ['It fell into the leet, or canal, behind the wall.', 'leet', 'canal'],
  ])('%s', (text, term, definition) => {
    expect(entryOf(text, term)).toMatchObject({ definition, definitionSource: 'article' });
  });
  test.each([
    ['A substance called kryptol builds up.', 'kryptol'],
    ['They test people with a chemical called kryptol.', 'kryptol'],
    ['This white powder is called kryptol.', 'kryptol'],
    ['The envoy, a friend of the king, left.', 'envoy'],
    ['A fish bites the mantle, or a worm bores into its edge, and it heals.', 'mantle'],
    ['A drumlin is a hill of clay and stones.', 'drumlin'],
    ['The ferry, a gull and two dogs left.', 'ferry'],
    ['They want three metres of tar, a fence on either side, a few benches and a shelter.', 'tar'],
    ['Between the shop and the jetty, a few huts have been rebuilt.', 'jetty'],
    ['A volcano throws out lava, a river of fire.', 'lava'],
  ])('nothing is explained: %s', (text, term) =>
    expect(entryOf(text, term)?.definitionSource).not.toBe('article'),
  );
});

test('no more than eight, in text order, fewer in a short text', () => {
  const text =
    'The viceroy was a tyrant. The isthmus was a swamp. Cholera swept the camps. The procession of consuls was solemn. The pharaoh was insolvent. The insolvency of the pharaoh was a fiasco. The creditors were jubilant. The envoy was reclusive. A schism tore the clergy. The heretics fled.';
  const entries = choose(`${text} ${'The ferry left at noon again. '.repeat(130)}`);
  expect(entries).toHaveLength(8);
  const starts = entries.map(({ context }) => context.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(choose(text)).toHaveLength(4);
});

test('each family once', () =>
  expect(
    choose('The pharaoh was insolvent. The insolvency of the pharaoh was known.').map(({ term }) => term),
  ).toEqual(['pharaoh', 'insolvent']));

test('a word in which the text rests comes before a rare one', () => {
  const text = `The drought came. The drought stayed. A myriad, a zealous heretic, a wayward envoy, an obstinate tyrant and a reclusive clairvoyant came. The drought ended.`;
  expect(choose(text).map(({ term }) => term)).toContain('drought');
});

test('what is left of a sentence does not begin with the end of a quotation', () => {
  const text =
    '“You can move a seal the way you can move a puddle, and then you look at your trousers and see it come back,” said Ida Holm of the harbour office, an ecologist whom the council paid forty thousand crowns last year for her advice.';
  expect(entryOf(text, 'ecologist')?.context.text).toMatch(/^said Ida Holm/u);
});

test.each([
  [
    'with its subject',
    'Ida Holm, who had come over the ice from the far side of the bay with two brothers and a sledge, took off one glove and wrote four numbers in a ledger with a pencil.',
    /^Ida Holm, .* took off one glove and wrote four numbers in a ledger with a pencil\.$/u,
  ],
  [
    'without what the sentence says besides',
    'The drums of the old port had been beaten since long before the first light, and the whole of the town had come down to the pier to see it, but nobody had thought of a ledger.',
    /^nobody had thought of a ledger\.$/u,
  ],
  [
    'without an open quotation mark',
    '“I sold the town its ledger. It was not cheap.”',
    /^I sold the town its ledger\.$/u,
  ],
  [
    'with both quotation marks',
    '“I sold the town its ledger,” she said.',
    /^“I sold the town its ledger,” she said\.$/u,
  ],
])('an example stands %s', (_, text, expected) =>
  expect(entryOf(text, 'ledger')?.context.text).toMatch(expected),
);
