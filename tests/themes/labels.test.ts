import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import { type Part, titlesOf } from '../../src/themes/labels/index.js';
import { segment } from '../../src/themes/segments.js';
import { analysisOf, vectors } from './sorted.js';

const REST = ['The clerk slept.', 'Nobody knew why.'];

/** The title of some paragraphs that stand between two others. */
async function titleOf(paragraphs: readonly string[], rest: readonly string[] = REST): Promise<string> {
  const analysis = await analysisOf(['# Untitled', rest[0], ...paragraphs, ...rest.slice(1)].join('\n\n'));
  const parts = [{ first: 2, last: paragraphs.length + 1 }];
  return titlesOf(readGrammar(analysis), vectors, parts)[0]!;
}

describe('a part without a heading or a saying is called by', () => {
  test.each([
    [
      'what it comes back to, with the words that tell it apart',
      ['They shut the old water tower in May. The fee was lost.', 'Rust had eaten the tower from inside.'],
      'The old water tower',
    ],
    [
      'what it comes back to, with what follows behind "of"',
      ['He mourned the loss of the meadow.', 'The meadow was sold. They fenced the meadow.'],
      'The loss of the meadow',
    ],
    [
      'what it comes back to, with what stands between it and its verb',
      ['The fares to the island were high.', 'Nobody paid the fares. The fares fell.'],
      'The fares to the island',
    ],
    [
      'what it comes back to, alone',
      ['The harvest was poor. Everybody wept.', 'Nobody in the valley praised the harvest.'],
      'The harvest',
    ],
    [
      'more than one of a kind',
      ['He liked lonely stations. It rained.', 'All stations closed.'],
      'Lonely stations',
    ],
    [
      'a number of things',
      ['She counted eleven lanterns. It rained.', 'The lanterns burned.'],
      'Eleven lanterns',
    ],
    [
      'a year',
      ['He remembers the harvest of 1931.', 'The harvest failed. It rained.'],
      'The harvest of 1931',
    ],
    [
      'a detail, where nothing comes back',
      ['It rained. She wore a paper crown.', 'Everybody wept.'],
      'A paper crown',
    ],
  ])('%s', async (_, paragraphs, expected) => expect(await titleOf(paragraphs)).toBe(expected));

  test('what comes back there rather than what comes back everywhere', async () => {
    const rest = ['The clerk slept.', 'The clerk ate. The clerk sang. The clerk sat. The clerk ran.'];
    const part = ['The clerk read the ledger. The clerk lost the ledger.', 'The clerk found the ledger.'];
    expect(await titleOf(part, rest)).toBe('The ledger and the clerk');
  });
  test('a noun alone with another beside it, which says which it is', async () => {
    expect(await titleOf(['The ledger burned. The ledger was old.', 'A lamp fell on it.'])).toBe(
      'The ledger',
    );
    expect(
      await titleOf(['The ledger burned. The ledger was old.', 'The lamp fell. The lamp was lit.']),
    ).toBe('The ledger and the lamp');
  });
  test('a thing rather than somebody', async () =>
    expect(
      await titleOf(['The baker saw the red lantern.', 'The baker lost the lantern. The baker wept.']),
    ).toBe('The red lantern'));
});

describe('and never by', () => {
  test.each([
    ['a thing that it names once and alone', ['A pump broke.', 'It rained.']],
    ['what does not say which', ['She saw a pump.', 'He bought a pump. A pump broke.']],
    ['days and measures', ['It sank by forty long centimeters.', 'It sank by twenty long centimeters.']],
    ['somebody’s own', ['She lost her red lantern.', 'His red lantern broke. They lit their red lantern.']],
    ['what points', ['He saw this red lantern.', 'The same red lantern broke. Another red lantern burned.']],
    [
      'what is counted or denied',
      ['Every red lantern burned.', 'No red lantern broke. Most red lanterns burned.'],
    ],
    ['somebody by name', ['Ruth Brekke came. Brekke wept.', 'They saw the late Ruth Brekke.']],
    ['half of what it is', ['A rusty bit of it fell.', 'Another rusty bit of it fell.']],
    ['a figure', ['It cost the proud 24,000 buyers dear.', 'It cost the proud 24,000 buyers dear.']],
    [
      'a verb that is taken for a noun',
      ['She heard a piano fall. It rained.', 'Everybody saw a film freeze.'],
    ],
    ['two phrases in a row', ['They gave the island three instruments.', 'It rained.']],
    [
      'what is said',
      [
        '“The red lantern is a red lantern because of the red lantern of the red hill,” she said.',
        'It rained.',
      ],
    ],
    [
      'what it denies',
      ['I do not ask for a free boat.', 'In 1931 nobody had promised a free boat. It is no free boat.'],
    ],
    ['a part of what it is', ['A handful of people came.', 'They did it for the sake of people.']],
    ['what only sounds like a complement', ['They spilled the oil on the deck.', 'It rained.']],
  ])('%s', async (_, paragraphs) => expect(await titleOf(paragraphs)).toBe('Paragraphs 2 and 3'));

  test.each([
    [
      'what a verb takes elsewhere',
      ['They put the small lantern on the deck.', 'It rained.'],
      'The small lantern',
    ],
    [
      'what is set against what it denies',
      ['I ask not for a small boat but for a small lantern.', 'It rained.'],
      'A small lantern',
    ],
    [
      'what is told after a denial',
      ['He did not stay, and a small lantern burned.', 'It rained.'],
      'A small lantern',
    ],
    [
      'what goes on',
      ['She lost a rusty lantern of his. They saw a small lantern.', 'It rained.'],
      'A small lantern',
    ],
    ['an idiom', ['The small lantern in question broke.', 'It rained.'], 'The small lantern'],
    ['a name that goes on', ['They saw the small lantern Aurora.', 'The small boat sank.'], 'The small boat'],
  ])('%s', async (_, paragraphs, expected) => expect(await titleOf(paragraphs)).toBe(expected));
});

describe('titles', () => {
  const TEXT = '# U\n\nThe silo burned. Smoke hung over the silo.\n\nThe silo was old. They left the silo.';
  const titles = async (...parts: Part[]) => titlesOf(readGrammar(await analysisOf(TEXT)), vectors, parts);

  test('are of other things where parts speak of the same', async () =>
    expect(await titles({ first: 1, last: 1 }, { first: 2, last: 2 })).toEqual(['The silo', 'How it ends']));
  test('are of other things than the headings', async () =>
    expect(await titles({ first: 1, last: 1 }, { first: 2, last: 2, title: 'Silos' })).toEqual([
      'How it begins',
      'Silos',
    ]));
  test('are sayings first', async () =>
    expect(await titleOf(['“A lantern is a small sun,” she said.', 'The old lantern burned.'])).toBe(
      '“A lantern is a small sun”',
    ));
  test.each([
    '“I trust the lantern and the 57,” she said.',
    '“You light no lantern in the old month of the year when nobody sees the lantern,” she said.',
  ])('but no saying that needs more: %s', async (said) =>
    expect(await titleOf([said, 'The old lantern burned.'])).toBe('The old lantern'),
  );
  test('tell where a part stands at last', async () => {
    const analysis = await analysisOf('# A text\n\nIt rained.\n\nIt snowed.\n\nIt hailed.');
    const of = (...parts: Part[]) => titlesOf(readGrammar(analysis), vectors, parts);
    expect(of({ first: 1, last: 2 }, { first: 3, last: 3 })).toEqual(['How it begins', 'How it ends']);
    expect(of({ first: 1, last: 3 }, { first: 2, last: 2 })).toEqual(['The whole text', 'Paragraph 2']);
  });
});

describe('stretches', () => {
  const SENTENCE = 'The harbour boats bring herring to the market before the sun is up on cold days. ';
  const cuts = async (blocks: readonly string[]) =>
    segment(await analysisOf(`# U\n\n${blocks.join('\n\n')}`, 'a.md'), vectors);

  test('have two paragraphs at least', async () => {
    const stretches = await cuts(Array.from({ length: 9 }, () => SENTENCE.repeat(5)));
    expect(stretches.length).toBe(4);
    for (const { first, last } of stretches) expect(last - first).toBeGreaterThanOrEqual(1);
  });
  test('do not begin with speech', async () => {
    const [plain, speech] = [SENTENCE.repeat(4), `“${SENTENCE.repeat(4).trim()}”`];
    const stretches = await cuts([plain, speech, plain, speech, plain, speech, plain, speech]);
    expect(stretches.map(({ first }) => first)).toEqual([1, 3, 5, 7]);
  });
});
