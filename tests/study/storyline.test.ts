import { describe, expect, test } from 'vitest';
import { chooseStoryline } from '../../src/study/storyline.js';
import { materialOf } from './material-of.js';

const storyOf = (text: string): string[] => {
  const { timeline, reading } = materialOf(text);
  return chooseStoryline(timeline, reading).map(({ when }) => when);
};

const STORY = 'Workers dug the canal in 1869. Ships came in 1875. The port burned in 1882.';

test('what is told after a participle is past', () => {
  const text =
    'The ferry stopped on 1 March.\n\nAt a meeting on 3 March, after an hour of shouting, the mayor lost his temper.';
  const { timeline } = materialOf(text);
  expect(timeline.map(({ when, planned }) => [when, planned])).toEqual([
    ['1 March', undefined],
    ['3 March', undefined],
  ]);
});

describe('dates that tell a story', () => {
  test('three that know their place, earliest first', () =>
    expect(storyOf('The port burned in 1882. Workers dug the canal in 1869. Ships came in 1875.')).toEqual([
      '1869',
      '1875',
      '1882',
    ]));
  test('two are none', () =>
    expect(storyOf('Workers dug the canal in 1869. Ships came in 1875.')).toEqual([]));
  test.each([
    ['leans on another sentence', 'They sold it in 1891.'],
    ['is counted from the day of writing', 'The port opened again last year.'],
    ['is said by the way', 'Ida Holm, who was born in 1891, bought the pier.'],
    ['is said to the reader', 'In 1891 you could buy the pier.'],
    ['is only supposed', 'Asked what she would do if she won in October, Ida Holm smiled.'],
    ['is foretold for no day', 'Within ten years the mill will stand idle.'],
    ['is a birth', 'Ida Holm was born in 1891 in Torvik.'],
    ['comes back every year', 'On 4 May each year they light a fire.'],
    ['is said of a pronoun', 'In 1891 it fell into the sea.'],
    ['dates a participle', 'The pier, first promised in 1891, has not been built.'],
    ['is the birth of any', 'A ship built in 1891 holds more.'],
    ['is a month of any year', 'Ice shuts the port in January.'],
    ['counts what was there', 'In 1891 the port had 2,900 people.'],
    ['counts what there was', 'In 1891 there were 17 piers.'],
    ['counts in words what somebody had', 'The mill at Torvik had six men in 1891.'],
    ['comes back in every month of a name', 'Ida Holm has counted the boats every June since 1891.'],
    ['is one of two figures', 'The lamps cost 300 crowns in 1891 and 170 in 1893.'],
    ['tells which jar', 'From the jar of 1891 twenty seeds came up in Torvik.'],
    ['counts in words what there was', 'In 1891 there was one other pier within a day of Torvik.'],
    ['tells an end alone', 'The pier was put off until May 1891.'],
    ['tells which report', 'A report from 1891 put the cost of the pier at 40 crowns.'],
    ['is what another year was not', 'Unlike in 1891, nobody of Torvik drowned.'],
    ['is what a figure is less than', 'Torvik sold less fish than in 1891.'],
    ['is only compared with', 'The law held the rents of Torvik at what they had been in May 1891.'],
    ['is a stretch', 'In the year to the end of June 1891, 23 boats were held up by ice.'],
    ['is half of what is dated', 'The last two races, in 1891 and 1892, were held at Lunde.'],
    [
      'is the day of a letter',
      'Ida Holm kept a paper in a bag: a letter to the port, dated 4 May 1891 and seen by the mayor.',
    ],
    ['tells which vote', 'Three members missed the vote in July 1891.'],
    ['tells which coin', 'The divers used the coin of 1891 to date the pier.'],
    ['is a stretch that somebody tells', 'Ida Holm said three boats had sunk since 1891.'],
    ['has no noun for the first', 'Torvik got its first in 1891.'],
    ['has no noun for what it counts', 'In 1891 fewer than 500 passed through.'],
    ['leans on a clause before', 'In 1891 that ceased to be true.'],
    ['is what the author was', 'In 1891 I was nine.'],
    ['tells which month', 'The mayor left the port that June.'],
    ['dates a figure', 'The number of ships rose from 31,000 in 1891 to 46,500.'],
    ['dates a paper by the way', 'The port, under an agreement signed in 1891, paid Ida Holm.'],
    ['says not what was done', 'At Lunde the council did it in April 1891.'],
    ['says that something was decided', 'The council took its decision on 4 May 1891.'],
    ['is what the author did', 'On Sunday 4 May 1891 I crossed the river.'],
    ['is of the author', 'My aunt sold the pier in 1891.'],
    ['is a row of figures', 'Divers found 40 seals in 1891, 60 in 1892 and 90 in 1893.'],
    ['only places a record', 'The river rose two metres, the fastest rise since records began in 1891.'],
    ['tells of a noun without a word for it', 'Ida Holm sold corn from a field her mother bought in 1891.'],
    [
      'tells of the noun of another clause',
      'The land would come from Ida Holm, who grows corn on ground her mother bought in 1891.',
    ],
    ['stands in a clause about somebody', 'Ida Holm, who sold the mill when the dam broke in 1891, laughed.'],
    ['stands in a clause with a plan', 'Ida Holm, who was expected to stand in 1891, laughed.'],
    ['is what somebody says', 'The mayor said that the pier fell in 1891.'],
    ['is how things stood', 'Since 1891 there has been grass on the pier of Torvik.'],
    ['is two of them', 'In 1891 the pier fell; in 1893, the mill.'],
    ['has a figure of nothing', 'By 1891 the figure was 40.'],
    ['is spoken', '“In 1891 the pier was sold,” said Ida Holm.'],
  ])('one that %s is left out', (_, more) =>
    expect(storyOf(`${STORY} ${more}`)).toEqual(['1869', '1875', '1882']),
  );
  test.each([
    ['words in quotation marks that nobody says', 'Ida Holm took “a rest” in 1891.', '1891'],
    ['a number of a king', 'The palace of Darius I burned in 1891.', '1891'],
    ['what an event had done to a number', 'By 1891 the storm had destroyed 40 ships.', '1891'],
    ['a clause about its subject', 'The pier, which is old, fell in 1891 and was built again.', '1891'],
    ['a plan of its own', 'The council voted to sell the pier in 1891.', '1891'],
    ['a clause of time', 'Forty people died when the dam broke in 1891.', '1891'],
    [
      'a day on which something was said',
      'In 1891 Ida Holm told the council that the pier was rotten.',
      '1891',
    ],
    ['the hour of an end', 'The dance of Torvik on 4 May 1891 lasted until 11.', '4 May 1891'],
    ['the noun that all know', 'In 1891 the canal burned.', '1891'],
    ['what had happened to a number of them', 'The storm had sunk six ships in 1891.', '1891'],
    ['a figure beside another year', 'The lamps cost 300 crowns in 1891, and the port burned again.', '1891'],
    ['two dates', 'Ida Holm bought the pier in 1891 and sold it in 1893.', '1891'],
    ['what one says of a day', 'The mayor said on a Sunday the pier fell in 1891.', '1891'],
    ['a clause behind a noun and a mark', 'Torvik sold the mill, the pier burned in 1891.', '1891'],
    ['an event that has been since', 'A lamp has burned on the pier since 1891.', 'since 1891'],
    ['a treaty of its year', 'Under the treaty of 1891 the captains paid less.', '1891'],
    ['what was done in a year', 'The council closed the pier in 1891.', '1891'],
    ['what has been since', 'Since 1891 a lamp has burned on the pier.', '1891'],
    ['a first that is named', 'Torvik held its first race in 1891.', '1891'],
    ['a letter that is sold', 'The mayor missed the boat and sold a letter in 1891.', '1891'],
    ['a flood that there was', 'In 1891 there was a flood in Torvik.', '1891'],
  ])('one that holds %s stays', (_, more, when) => expect(storyOf(`${STORY} ${more}`)).toContain(when));
  test('one of a noun that the text brought in a moment ago is left out', () => {
    const around = Array.from({ length: 8 }, () => 'It rained.').join('\n\n');
    expect(storyOf(`${STORY}\n\nIda Holm gave a feast. In 1891 the feast fell late.\n\n${around}`)).toEqual([
      '1869',
      '1875',
      '1882',
    ]);
    expect(
      storyOf(`${STORY}\n\nIda Holm was rich. In 1891 the feast of Torvik fell late.\n\n${around}`),
    ).toContain('1891');
  });
  test('a sentence is dated by what stands first in it', () =>
    expect(storyOf(`${STORY} In 1893 the toll was double what it had been in 1859.`)).toEqual([
      '1869',
      '1875',
      '1882',
      '1893',
    ]));
  test('without a date of its own a text is put in order around the day of writing', () =>
    expect(
      storyOf(
        'Workers dug the canal in 1869. Last October Ida Holm bought the pier. The council of Varnes saw the plans on 3 February. Councillors vote on 24 March. Ida Holm will open the pier by the end of May.',
      ),
    ).toEqual(['1869', '3 February', '24 March']));
  test('what is to come is told so', () => {
    const { timeline, reading } = materialOf(
      `${STORY} Councillors vote on 24 March. Ida Holm sold the pier last May.`,
    );
    expect(
      chooseStoryline(timeline, reading).flatMap(({ when, planned }) => (planned ? [when] : [])),
    ).toEqual(['24 March']);
  });
  test('months that could be put in another order are left out', () =>
    expect(storyOf(`${STORY} Ida Holm bought the pier last April. Tom Ash sold it in November.`)).toEqual([
      '1869',
      '1875',
      '1882',
    ]));
  test('a history keeps to its year', () =>
    expect(
      storyOf(
        'Workers dug the canal in January 1869. In 1850 a can had cost five cents. On 1 March the pilots stopped. A cruiser came on Monday 8 March. On Wednesday the port shut.\n\nIda Holm wrote her book in 1902.',
      ),
    ).toEqual([
      '1850',
      'January 1869',
      '1 March 1869',
      'Monday 8 March 1869',
      'Wednesday, 10 March 1869',
      '1902',
    ]));
  test.each([
    'Hire two thirds of the pilots that the harbour had in 1902.',
    'In June 1902 the bar is calmer than in any other month.',
    'The number of ships rose from 310 in 1902 to 460 a year later.',
  ])('not what tells no event: %s', (text) => expect(storyOf(`${STORY} ${text}`)).toEqual(storyOf(STORY)));
  test.each([
    ['a day of the week', 'The pier fell on Friday.', 'Friday, 17 May 2024'],
    ['a month', 'Divers searched the harbour in March.', 'March 2024'],
    ['a day', 'Divers searched the harbour on 5 May.', '5 May 2024'],
    ['a winter', 'The pier has been shut since the fires of 2019-20.', '2019-20'],
  ])('%s has its year where the day of writing is known', (_, more, when) => {
    const { timeline, reading } = materialOf(`${STORY}\n\nThe harbour is old.\n\n${more}`, {
      date: '20 May 2024',
    });
    expect(chooseStoryline(timeline, reading).at(-1)?.when).toBe(when);
  });
  test('a span that is counted from the day of writing tells no year', () => {
    const { timeline, reading } = materialOf(
      `${STORY}\n\nThe harbour is old.\n\nThe pier will be lost within a decade. The board met on Friday.`,
      { date: '20 May 2024' },
    );
    expect(chooseStoryline(timeline, reading).map(({ when }) => when)).toContain('Friday, 17 May 2024');
  });
  test.each([
    ['of no known year', 'Divers searched the harbour on Sunday. Ida Holm sold the pier in June.', undefined],
    [
      'of another year than the day of writing',
      'In 2015 the pier fell. In March the mayor sold the harbour.',
      '20 May 2024',
    ],
    [
      'before what was told',
      'On 23 November 2023 the pier fell. From January the nights were cold.',
      '20 May 2024',
    ],
  ])('a month or a day of the week %s is left out', (_, more, date) =>
    expect(
      (({ timeline, reading }) => chooseStoryline(timeline, reading))(
        materialOf(`${STORY} ${more}`, date ? { date } : {}),
      ).every(({ when }) => /\d/u.test(when) && !/January|March/u.test(when)),
    ).toBe(true),
  );
  test('what only adds to a long event is left off, and what opens it', () => {
    const { timeline, reading } = materialOf(
      `${STORY} Then in 1893 the harbour board of Varnes at last opened the long stone pier to the mail ships, which had waited off the bar for a whole week.`,
    );
    expect(chooseStoryline(timeline, reading).at(-1)?.event.text).toBe(
      'in 1893 the harbour board of Varnes at last opened the long stone pier to the mail ships',
    );
  });
  test('a sentence stands once', () =>
    expect(storyOf(`${STORY} The mill ran from May 1883 to June 1884.`)).toHaveLength(4));
});
