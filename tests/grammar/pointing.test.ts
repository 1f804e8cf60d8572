import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { afterConnectives } from '../../src/grammar/connectives.js';
import { readGrammar } from '../../src/grammar/index.js';
import { leaning, type Pointer, pointersIn } from '../../src/grammar/pointing.js';
import { analyse } from '../../src/language/index.js';

function readingOf(text: string) {
  const paragraphs = [{ number: 1, kind: 'prose' as const, start: 0, end: text.length }];
  const article: Article = {
    file: 'test.txt',
    text,
    title: 'A text',
    language: 'en',
    headings: [],
    paragraphs,
    removed: [],
  };
  return readGrammar(analyse(article));
}

/** The pointers of the last sentence of a text. */
function pointersOf(text: string): Pointer[] {
  const reading = readingOf(text);
  return pointersIn(reading, reading.analysis.sentences.at(-1)!);
}

const whysOf = (text: string) => pointersOf(text).map(({ why }) => why);

const ROWS: readonly { why: Pointer['why']; yes: readonly string[]; no: readonly string[] }[] = [
  {
    why: 'opening',
    yes: [
      'He left in June.',
      'It is raining.',
      'These rules were new.',
      'Those who stayed were fined.',
      'Such a bridge costs millions.',
      'In this way the sea was held back.',
      'Despite their age the pumps work.',
      'When they came home the house was gone.',
      'Two of them were sold.',
      'Two were sold.',
      'Three years later the mill burned.',
      'The day before, the judge had resigned.',
      'Within two days the price doubled.',
      'The same engineer built the tunnel.',
      'The latter was cheaper.',
      'The reason is simple.',
      'There, the wheat grows tall.',
      'Nor was the captain told.',
      'At that moment the lights failed.',
      'Inside, a guard was asleep.',
      'Both answers are wrong.',
      'Both are fair questions, and both were answered.',
      'Another ship sank in May.',
    ],
    no: [
      'The bridge held.',
      'There are four bridges in the town.',
      'Two bridges were sold.',
      'Within two days of the vote the price doubled.',
      'When trains came, the town grew.',
      'Before the war the port was rich.',
      'Italy voted in June.',
      'Theatres closed first.',
      'In 1911 three mills burned.',
      'For those who stayed, rent was free.',
      'Some 300 people came.',
      'Herm Island lies in the west.',
      'Itinerant preachers came by boat.',
      'It is clear that the bridge will fall.',
      'Neither the mayor nor the council was told.',
    ],
  },
  {
    why: 'pronoun',
    yes: [
      'In October she resigned from the board.',
      'Last year they built a wall.',
      'On Monday his deputy took over.',
      'The whole town wondered what he had meant.',
      'Rain fell on the town, but they said it would stop.',
      'Norland’s rulers would do well to read him before the winter.',
      'The king slept while she ruled.',
      'Nobody may sell a fish before she has agreed.',
    ],
    no: [
      'The minister resigned because she had lied to the house.',
      'Farmers in the north say they will not sell their land.',
      'The river is lower than it was in 1976.',
      'Maria Holm gave her house to the town.',
      'Engineers found that it was impossible to move the tower.',
      'Anyone who crosses the street will arrive before she left.',
      'A seventeen-year-old stayed awake as long as he could.',
      'Maria Holm said: “They have taken him away.”',
    ],
  },
  {
    why: 'demonstrative',
    yes: [
      'What makes this a scandal is the price.',
      'Behind these walls the archive is kept.',
      'The port was rich long before that.',
    ],
    no: [
      'Prices rose this year in every country.',
      'The council said that the bridge would stay open.',
      'Shops that sell bread to those who work at night may open.',
    ],
  },
  {
    why: 'order',
    yes: [
      'The council does not mind, but the latter does.',
      'The law in question is clear to every judge.',
      'Every town built such a bridge.',
      'Fat does the opposite.',
      'A fire killed the second and burned the house.',
    ],
    no: [
      'Grains such as rice need water.',
      'A fire killed the first mayor.',
      'Rome was at first a village.',
      'Ships passed from one sea to the other.',
      'The question of the price was left open.',
    ],
  },
  {
    why: 'place',
    yes: ['Wheat grows there in June.', 'Four of the pools there were shut.'],
    no: ['In spring there are floods.'],
  },
  {
    why: 'going-on',
    yes: ['The mill also burned.', 'The mill burned as well.', 'The council did so in May.'],
    no: ['The crew rowed instead of waiting.', 'So many people came that it closed.'],
  },
  {
    why: 'ellipsis',
    yes: ['A shop that puts its tables on the pavement does not, nor do the cars.'],
    no: ['Some families paid the fine and others did not.'],
  },
  {
    why: 'definite',
    yes: ['A report came out in May. The report blamed the council.'],
    no: ['The report of the committee blamed the council.', 'A report blamed the council.'],
  },
];

describe.each(ROWS)('$why points', ({ why, yes, no }) => {
  test.each(yes)('%s', (text) => expect(whysOf(text)).toContain(why));
  test.each(no)('but not: %s', (text) => expect(whysOf(text)).not.toContain(why));
});

test('a missing antecedent counts for more than one in an aside or a noun that came before', () => {
  expect(leaning(pointersOf('In October she resigned from the board.'))).toBeGreaterThanOrEqual(1);
  expect(leaning(pointersOf('The bridge will fall, she said.'))).toBeLessThan(1);
  expect(leaning(pointersOf('A report came out in May. The report blamed the council.'))).toBeLessThan(1);
  expect(leaning(pointersOf('The bridge held.'))).toBeLessThan(0.5);
});

describe('a connective may be cut', () => {
  const rest = (text: string): string => {
    const reading = readingOf(text);
    const { tokens } = reading.analysis;
    return text.slice(tokens[afterConnectives(reading, reading.analysis.sentences[0]!)]!.start);
  };

  test.each([
    ['But the bridge held.', 'the bridge held.'],
    ['But in fact, the bridge held.', 'the bridge held.'],
    ['However, trains ran on time.', 'trains ran on time.'],
    ['Yet the council voted no.', 'the council voted no.'],
    ['For one thing, rice needs water.', 'rice needs water.'],
    ['As a result, the mill closed.', 'the mill closed.'],
    ['Secondly, wages fell.', 'wages fell.'],
    ['So, the vote was lost.', 'the vote was lost.'],
  ])('%s', (text, after) => expect(rest(text)).toBe(after));

  test.each([
    'So many people came that the doors were shut.',
    'Still water breeds mosquitoes.',
    'Instead of waiting, the crew rowed.',
    'Yet another committee was formed.',
    'Android phones sold well.',
    'After all the speeches the band played.',
    'Butter was rationed until May.',
    'Sofia left in June.',
  ])('but not from: %s', (text) => expect(rest(text)).toBe(text));
});

test('a long run of short words is judged at once', () => {
  expect(whysOf(`${'a one the '.repeat(1000)}end.`)).not.toContain('opening');
  const reading = readingOf(`${'but '.repeat(700)}no.`);
  expect(afterConnectives(reading, reading.analysis.sentences[0]!)).toBe(700);
});
