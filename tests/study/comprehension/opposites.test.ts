import { describe, expect, test } from 'vitest';
import written from '../../../resources/opposites.txt';
import { otherDate } from '../../../src/study/comprehension/statements/other-date.js';
import { otherWords } from '../../../src/study/comprehension/statements/other-word.js';
import { materialOf } from '../material-of.js';

const changes = (text: string): string[] =>
  otherWords(materialOf(text).analysis.tokens).map(({ was, is }) => `${was} > ${is}`);

describe('words with an opposite that fits in their place', () => {
  test.each([
    ['The council accepted the plan of the mayor.', 'accepted > rejected'],
    ['The council has accepted the plan of the mayor.', 'accepted > rejected'],
    ['The town strengthens the wall of the harbour.', 'strengthens > weakens'],
    ['The town was closing the harbour for the winter.', 'closing > opening'],
    ['The men of Lunde bought forty boats last year.', 'bought > sold'],
    ['The price of a boat fell by a third last year.', 'fell > rose'],
    ['The price of a boat has fallen by a third.', 'has fallen > has risen'],
    ['The rules of the harbour were tightened last year.', 'tightened > loosened'],
    ['The harbour lies on the northern coast.', 'northern > southern'],
    ['The harbour of Lunde was public.', 'public > private'],
    ['The men of Lunde refused to pay.', 'refused > agreed'],
    ['The mayor admitted that the wall had gone.', 'admitted > denied'],
    ['The mill stands upstream of the town.', 'upstream > downstream'],
    ['The men are paid in public by the mayor.', 'in public > in private'],
    ['The men came home on Sunday evening.', 'evening > morning'],
  ])('%s', (text, change) => expect(changes(text)).toContain(change));
  test.each([
    ['a particle', 'The mayor opened up about the plan.'],
    ['a purpose', 'The town works to strengthen the wall.'],
    ['what a verb is only with an object', 'The boat fell into the water of the harbour.'],
    ['what is said of a gift', 'The men sold the boats to the mayor.'],
    ['a bond between two words', 'She took a deep breath.'],
    ['half of a word', 'The town has high-quality low-cost boats.'],
    ['half of a compound', 'The men took summer jobs in the town.'],
    ['a measure', 'The wall was two metres deep.'],
    ['a degree', 'The wall was so weak that it fell over.'],
    ['an adjective that was a verb', 'The men came to the protected areas of the coast.'],
    ['a name', 'The men live in Northern Lunde.'],
    ['another part of speech', 'The rise came late.'],
    ['what is said twice', 'The weak wall was a weak thing.'],
    ['a word that is denied something', 'The men were denied a berth in the harbour.'],
  ])('none: %s', (_, text) => expect(changes(text)).toEqual([]));
});

describe('the list', () => {
  const lines = written.split('\n').filter((line) => line && !line.startsWith('#'));
  test('has each word once as a part of speech', () => {
    const words = lines.map((line) => line.split('\t', 2).join('\t').replace('>', ''));
    expect(new Set(words).size).toBe(words.length);
  });
  test('is sorted', () => expect(lines).toEqual([...lines].sort()));
  test.each(lines)('%s', (line) =>
    expect(line).toMatch(
      /^(?:adj|adp|adv|noun|phrase|verb|when)\t[\p{Ll} ]+>?\t[\p{Ll} ]+(?:\t(?:[-+~][^ ]+|[^ ]+[-+])(?: (?:[-+~][^ ]+|[^ ]+[-+]))*)?$/u,
    ),
  );
});

describe('dates that a text has for something else', () => {
  const other = (...sentences: string[]) => {
    const material = materialOf(sentences.join('\n\n'));
    return otherDate(material, material.passages[0]!, sentences[0]!);
  };
  const BUILT = 'The wall of the harbour was built in 1962.';
  test.each([
    ['a year', BUILT, 'The mill came in 1968.', { was: '1962', is: '1968' }],
    ['a month', 'The ferry stopped in October.', 'It came back in May.', { was: 'October', is: 'May' }],
    ['a weekday', 'The men met on Monday.', 'They voted on Friday.', { was: 'Monday', is: 'Friday' }],
  ])('%s', (_, one, two, change) => expect(other(one, two)).toEqual(change));
  test('the nearest', () =>
    expect(other(BUILT, 'The mill came in 1968.', 'A road came in 1970.')?.is).toBe('1968'));
  test.each([
    ['another time', BUILT, 'The mill came in 1868.'],
    ['two of a kind', 'It was built in 1962 and fell in 1964.', 'The mill came in 1968.'],
    ['a number', 'The town had 1962 men.', 'The mill came in 1968.'],
    ['no other', BUILT, 'The mill came late.'],
    ['years of a decade', 'It came in the 1960s.', 'The mill came in 1968.'],
  ])('none: %s', (_, one, two) => expect(other(one, two)).toBeUndefined());
});
