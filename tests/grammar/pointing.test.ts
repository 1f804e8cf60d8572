import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/index.js';
import { afterConnectives } from '../../src/grammar/connectives.js';
import { readGrammar } from '../../src/grammar/index.js';
import { leaning, type Pointer, pointersIn } from '../../src/grammar/pointing.js';
import { analyse } from '../../src/language/index.js';
import { read } from './show.js';

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

/** Every word that points, why, and how strongly. */
const shown = (text: string): string => {
  const reading = read(text);
  return pointersIn(reading, reading.analysis.sentences.at(-1)!)
    .map(({ token, why, strength }) => `${reading.analysis.tokens[token]!.lower}:${why}${strength}`)
    .join(' ');
};

test.each([
  ['In October she resigned from the board.', 'she:pronoun1'],
  ['The bridge will fall, she said.', 'the:definite0.4 she:pronoun0.5'],
  ['The bridge will fall, she said, in May.', 'the:definite0.4 she:pronoun0.5'],
  ['The bridge will fall and she said so.', 'the:definite0.4 she:pronoun1'],
  ['It is clear that the bridge will fall.', ''],
  ['It is a bridge that fell.', ''],
  ['It fell, and it would take a year to mend.', 'it:opening2 it:pronoun1'],
  ['The wall fell, and it would take a year to mend.', 'the:definite0.4'],
  ['Rain fell, and it was late.', ''],
  ['The mill, which it sold, burned.', 'the:definite0.4 it:pronoun1'],
  ['In this session the house met.', 'in:opening2'],
  ['These walls stand, and those walls lean.', 'these:opening2 these:demonstrative1'],
  ['The walls stand, and those walls lean.', 'the:definite0.4'],
  ['Rain fell on this.', 'this:demonstrative0.5'],
  ['The rain fell on this house.', 'the:definite0.4 this:demonstrative0.5'],
  ['Rain fell on those of the town.', ''],
  ['Rain fell on those.', 'those:demonstrative0.6'],
  ['The rain fell on the town that night.', 'the:definite0.4 that:demonstrative0.6'],
  ['The rain fell on the town before that.', 'the:definite0.4 that:demonstrative0.6'],
  ['The rain fell on the town at that moment.', 'the:definite0.4 that:demonstrative0.6'],
  ['The council said that.', 'the:definite0.4'],
  ['The council said that the pier is old.', 'the:definite0.4'],
  ['Such a ship sank.', 'such:opening2 such:order1'],
  ['Such as it is, the ship sank.', 'such:opening2 it:pronoun1'],
  ['The loss of such ships is great.', 'such:order1'],
  ['The loss of ships such as these is great.', 'these:demonstrative1'],
  ['The council sold ships and built such ships.', 'the:definite0.4 such:order0.4'],
  ['The council built such large ships.', 'the:definite0.4 such:order0.4'],
  ['The same town paid.', 'the:opening2 same:order0.6'],
  ['The same town paid as before.', 'the:opening2 same:order0.6'],
  ['Rain fell on the same town.', ''],
  ['Fat does the opposite of salt.', 'opposite:order0.4'],
  ['Fat does the opposite.', 'opposite:order1'],
  ['Fat lies on opposite sides.', 'opposite:order0.4'],
  ['The opposite was true.', 'opposite:order1'],
  ['The law in question is clear.', 'question:order1'],
  ['Some left and the others stayed.', ''],
  ['The others stayed.', 'the:opening2 the:definite0.4'],
  ['The council paid the other.', 'the:definite0.4 other:order0.6'],
  ['The rest of the town paid.', 'rest:order0.2'],
  ['The council paid the rest.', 'the:definite0.4 rest:order0.6'],
  ['The council paid the rest in May.', 'the:definite0.4 rest:order0.6'],
  ['His first was a success.', 'his:opening2 his:pronoun1 first:order0.6'],
  ['The first ship was a success.', ''],
  ['In the town the first was a success.', 'first:order0.6'],
  ['First was a ship.', ''],
  ['The four of us there sank.', 'there:place0.5'],
  ['In the long cold spring wheat grows there.', 'there:place0.5'],
  ['The wheat there is tall.', 'there:place1'],
  ['The council did so in May.', 'the:definite0.4 so:going-on1'],
  ['The mill burned instead.', 'the:definite0.4 instead:going-on0.3'],
  ['Instead of the mill the pier burned.', ''],
  ['The mill was too late.', 'the:definite0.4'],
  ['The mill burned too.', 'the:definite0.4 too:going-on0.3'],
  ['In the long cold spring of May the mill burned too.', 'too:going-on0.15'],
  ['The mill burned as well.', 'the:definite0.4 as:going-on0.3'],
  ['The mill does not.', 'the:definite0.4 does:ellipsis1'],
  ['The mill does not, nor does the pier.', 'the:definite0.4 does:ellipsis1'],
  ['The mill paid the fine and the pier did not.', 'the:definite0.4'],
  ['The mill paid the fine when the pier did not.', 'the:definite0.4'],
  ['The mill cannot do it.', 'the:definite0.4'],
  ['A report came out. The report blamed the council.', 'the:definite0.7'],
  ['A report came out. The reports blamed the council.', 'the:definite0.4'],
  ['The report blamed the council.', 'the:definite0.4'],
  ['The report, Ada Obi said, blamed the council.', ''],
  ['The report of May blamed the council.', ''],
  ['The report who blamed the council fell.', ''],
  [
    'The report was old. The report fell. The report lay.\n\nA report came.\n\nA report fell.\n\nA report sank.\n\nThe report blamed the council.',
    'the:definite0.1',
  ],
  ['Ada Obi left before she ate.', ''],
  ['Ada Obi left before he ate.', 'he:pronoun1'],
  ['The sailor left before she ate.', 'the:definite0.4'],
  ['The sailors left before she ate.', 'the:definite0.4 she:pronoun1'],
  ['The aunt left before he ate.', 'the:definite0.4 he:pronoun1'],
  ['Lisbon left before she ate.', 'she:pronoun1'],
  ['May left before she ate.', 'she:pronoun1'],
  ['The woman left before she ate.', 'the:definite0.4'],
  ['A year old left before she ate.', 'she:pronoun1'],
  ['Everyone left before she ate.', ''],
  ['The sailors left before they ate.', 'the:definite0.4'],
  ['The sailor left before they ate.', 'the:definite0.4 they:pronoun1'],
  ['The bus left before they ate.', 'the:definite0.4 they:pronoun1'],
  ['The men left before they ate.', 'the:definite0.4'],
  ['The council left before they ate.', 'the:definite0.4'],
  ['The town left before they ate.', 'the:definite0.4 they:pronoun1'],
  ['The Browns left before they ate.', ''],
  ['Mondays pass before they eat.', 'they:pronoun1'],
  ['The mill burned before it fell.', 'the:definite0.4'],
  ['The mills burned before it fell.', 'the:definite0.4 it:pronoun1'],
  ['The sailor left before it fell.', 'the:definite0.4 it:pronoun1'],
  ['Ada Obi left before it fell.', 'it:pronoun1'],
  ['Lisbon left before it fell.', ''],
  ['Monday passed before it fell.', 'it:pronoun1'],
  ['Neither was told.', 'neither:opening2'],
  ['Neither the mayor nor the clerk was told.', ''],
  ['Both the mayor and the clerk were told.', ''],
  ['Either of the mayors left.', 'either:opening2'],
  ['It will be hard to mend the pier.', ''],
  ['It was the pier of the town that fell.', ''],
  ['It was, the mayor said, hard to mend the pier.', 'it:pronoun1'],
])('%s (%s)', (text, pointers) => expect(shown(text)).toBe(pointers));

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
