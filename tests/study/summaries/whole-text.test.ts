import { describe, expect, test } from 'vitest';
import type { TextType } from '../../../src/study/guide.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { passageOf, stands as standsAlone } from '../../../src/study/summaries/passage.js';
import { asPrinted, standingForWhole } from '../../../src/study/summaries/whole-text.js';
import { materialOf } from '../material-of.js';

/** What the line that opens with some words gains by all that is printed of it. */
function gain(text: string, line: string): number {
  const { reading } = materialOf(text);
  const singles = readCandidates(reading);
  const standing = singles.map((one) => standsAlone(reading, one));
  const chosen = singles.find(({ text: words }) => words.startsWith(line))!;
  return asPrinted(passageOf({ reading, singles, standing, isFree: () => true }, chosen)!);
}

const LINE =
  'A survey of the county counted 430 young trees above the height of a knee on the slope of the hill behind the old forest office.';

describe('a line of the whole text', () => {
  test('loses where it speaks of us', () =>
    expect(gain(LINE.replace('the county', 'our county'), 'A survey')).toBeLessThan(0));
  test('and not by its place', () => expect(gain(LINE, 'A survey')).toBe(0));
});

/** What a line in one of twelve paragraphs gains by what it says of the whole. */
function stands(textType: TextType, at: number, title: string, line: string): number {
  const parts = Array.from({ length: 12 }, (_, i) => (i + 1 === at ? line : 'Rain fell on the roofs.'));
  const { reading } = materialOf(parts.join('\n\n'), { title, textType });
  const all = readCandidates(reading);
  return standingForWhole(reading, all, textType)(all.find(({ paragraph }) => paragraph === at)!);
}

test.each<[TextType, at: number, title: string, line: string, gain: number]>([
  ['news', 5, 'The Pier', 'The council closed the old pier.', 0.25],
  ['news', 5, 'The Pier', 'Ada Obi closed the old pier.', 0],
  ['news', 5, 'The Pier', 'The council never closed the old pier.', 0],
  ['news', 5, 'The Pier', 'The critics claim that the council closed the old pier.', 0],
  ['opinion', 5, 'The Pier', 'The council closed the old pier.', 0],
  ['explainer', 5, 'The Pier', 'The council closed the old pier.', 0.1],
  ['opinion', 5, 'The Pier', 'The council is set to meet in the hall.', 0.25],
  ['opinion', 5, 'The Pier', 'The council will vote in the hall.', 0.75],
  ['opinion', 5, 'The Pier', 'The council will sleep in the hall.', 0],
  ['opinion', 5, 'The Pier', 'The hearing is in the hall.', 0.25],
  ['opinion', 5, 'The Pier', 'The council has given the firm until the spring.', 0.25],
  ['opinion', 5, 'The Pier', 'The firm recommends a new deck for the ferries.', 0.5],
  ['opinion', 5, 'The Pier', 'The old pier is to be removed.', 0.5],
  ['opinion', 5, 'The Pier', 'The council voted against the deck.', 0.5],
  ['history', 5, 'The Pier', 'The council voted against the deck.', 0.5],
  ['opinion', 2, 'The Pier', 'The firm opened a yard in 1931 and will leave the town.', 0.5],
  ['opinion', 3, 'The Pier', 'The firm opened a yard in 1931 and will leave the town.', 0.5],
  ['opinion', 4, 'The Pier', 'The firm opened a yard in 1931 and will leave the town.', 0],
  ['explainer', 2, 'The Pier', 'The firm opened a yard in 1931 and will leave the town.', 0],
  ['opinion', 2, 'The Pier', 'The firm opened a yard in 1931.', 0],
  ['opinion', 2, 'The Pier', 'The council closed the yard in 1931.', 0.5],
  ['opinion', 2, 'The Pier', 'The council closed the yard on Monday.', 0.5],
  ['opinion', 2, 'The Pier', 'The council closed the yard on 3 May.', 0.5],
  ['opinion', 2, 'The Pier', 'The council closed the yard on May 3.', 0.5],
  ['opinion', 2, 'The Pier', 'The council closed the yard.', 0],
  ['opinion', 2, 'The Pier', 'Two of the men drowned.', 0.5],
  ['opinion', 5, 'The Pier', 'Two of the men drowned.', 0],
  ['opinion', 2, 'The Yellow Bridge', 'The yellow house stands by the bridge.', 0.25],
  ['opinion', 5, 'The Yellow Bridge', 'The yellow house stands by the bridge.', 0],
  ['news', 5, 'The Yellow Bridge', 'The yellow house fell by the bridge.', 0.25],
  ['news', 5, 'The Yellow Bridge', 'The yellow house fell by the yellow wall.', 0],
  ['explainer', 5, 'The Yellow Bridge', 'The yellow house stands by the bridge.', 0.2],
  [
    'explainer',
    5,
    'The Yellow Bridge of Kell Harbour Council',
    'The yellow council house of the harbour stands by the bridge.',
    0.3,
  ],
  ['history', 5, 'The Yellow Bridge', 'The yellow house stands by the pool.', 0.1],
  ['opinion', 5, 'The Pier', 'What the town needs is a new deck.', 0.5],
  ['explainer', 5, 'The Pier', 'What the town needs is a new deck.', 0],
  ['opinion', 5, 'The Pier', 'What I need is a new deck.', -0.5],
  ['opinion', 5, 'The Pier', 'Here lies the trouble with the deck.', 0.5],
  ['opinion', 5, 'The Pier', 'The real reason lies under the deck.', 0.5],
  ['opinion', 5, 'The Pier', 'The lesson is that decks rot.', 0.5],
  ['opinion', 11, 'The Pier', 'Build the town a new deck.', 0.5],
  ['opinion', 5, 'The Pier', 'Build the town a new deck.', 0],
  ['opinion', 10, 'The Pier', 'Build the town a new deck.', 0.5],
  ['opinion', 9, 'The Pier', 'Build the town a new deck.', 0],
  ['history', 10, 'The Pier', 'Build the town a new deck.', 0],
  ['opinion', 5, 'The Pier', 'The council must build the town a new deck.', 1.5],
  ['opinion', 10, 'The Pier', 'The council must build the town a new deck.', 1.5],
  ['opinion', 11, 'The Pier', 'The wall of the yard is grey.', -0.5],
  ['opinion', 12, 'The Pier', 'The wall of the yard is grey.', -0.5],
  ['opinion', 10, 'The Pier', 'The wall of the yard is grey.', 0],
  ['opinion', 12, 'The Pier', 'The council will vote in the hall.', 0.75],
  ['opinion', 5, 'The Pier', 'The wall of my yard is grey.', -0.5],
  ['opinion', 5, 'The Pier', 'They gave it to me.', -0.5],
  ['explainer', 5, 'The Pier', 'At half past seven a tin goes round the class and fills with phones.', -0.5],
  ['opinion', 5, 'The Pier', 'At half past seven a tin goes round the class and fills with phones.', -0.5],
  ['other', 5, 'The Pier', 'At half past seven a tin goes round the class and fills with phones.', -0.25],
  ['news', 5, 'The Pier', 'At half past seven a tin went round the class and filled with phones.', 0],
  ['news', 5, 'The Pier', 'Ada Obi, 38, wept.', -0.5],
  ['explainer', 5, 'The Pier', 'Ada Obi, 38, wept.', -1],
  ['explainer', 5, 'The Pier', 'On 3 May 1931 the wall fell.', -0.5],
  ['explainer', 5, 'The Pier', 'On May 3, 1931 the wall fell.', -0.5],
  ['news', 5, 'The Pier', 'On 3 May 1931 the wall fell.', 0],
  ['news', 5, 'The Pier', 'The wall holds the sea.', -0.5],
  ['news', 5, 'The Pier', 'The wall has held the sea.', 0],
  ['news', 5, 'The Pier', 'Ada Obi holds the wall.', 0],
  ['opinion', 5, 'The Pier', 'The wall holds the sea.', 0],
  ['news', 5, 'The Pier', 'The report says that the wall holds the sea.', 0],
  [
    'news',
    1,
    'The Pier',
    'The clerks of the harbour told the men on the quay in May that ice had come.',
    0.5,
  ],
  ['news', 1, 'The Pier', 'The clerks of the harbour told the men on the quay that ice had come.', 0.5],
  ['news', 1, 'The Pier', 'The clerks told the men that ice had come.', 0],
  [
    'news',
    1,
    'The Pier',
    'Ada Obi of the harbour told the men on the quay in May that ice had come there.',
    0.5,
  ],
  [
    'news',
    2,
    'The Ice of May',
    'The clerks of the harbour told the men on the quay in May that ice had come.',
    0.5,
  ],
  [
    'news',
    3,
    'The Ice of May',
    'The clerks of the harbour told the men on the quay in May that ice had come.',
    0,
  ],
  [
    'opinion',
    1,
    'The Pier',
    'The clerks of the harbour told the men on the quay in May that ice had come.',
    0,
  ],
  [
    'news',
    1,
    'The Pier',
    'The clerks of the harbour tell the men on the quay every May that ice is cold.',
    -0.5,
  ],
])('in %s, paragraph %i, under “%s”: %s (%f)', (type, at, title, line, gain) =>
  expect(stands(type, at, title, line)).toBeCloseTo(gain, 5),
);

test('a report that opens with a person has its lead where most words of its title come back', () => {
  const scene = 'Ada Obi of the harbour told the men on the quay in May that ice had come there.';
  const news = 'The council of the port closed the old bridge to the men of the quay for the winter.';
  const gains = (title: string): readonly number[] => {
    const { reading } = materialOf(`${scene}\n\n${news}\n\nRain fell.`, { title, textType: 'news' });
    const all = readCandidates(reading);
    return all.slice(0, 2).map(standingForWhole(reading, all, 'news'));
  };
  const [first, second] = [gains('There'), gains('Winter')];
  expect(first[0]! - second[0]!).toBeCloseTo(0.5, 5);
  expect(second[1]! - first[1]!).toBeCloseTo(0.5, 5);
});
