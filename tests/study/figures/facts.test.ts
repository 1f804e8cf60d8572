import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { findFacts } from '../../../src/study/figures/index.js';
import { articleOf } from '../../language/article-of.js';

const factsOf = (text: string) => findFacts(readGrammar(analyse(articleOf(text))));

const check = (text: string, values: readonly string[]) =>
  expect(factsOf(text).map(({ value }) => value)).toEqual(values);
const checkAbout = (text: string, about: string) => expect(factsOf(text)[0]!.about).toBe(about);
const checkSource = (text: string, source: string | undefined) =>
  expect(factsOf(text)[0]!.saidBy).toBe(source);

describe('values', () => {
  test('money', () => check('It cost $3.2 billion, or £40 a head.', ['$3.2 billion', '£40 a head']));
  test('coins', () => check('A loaf is almost 12 crowns.', ['almost 12 crowns']));
  test('share', () => check('Some 41% of them and 7.5 per cent of us.', ['Some 41%', '7.5 per cent']));
  test('a ratio', () => check('One in four is ill.', ['One in four']));
  test('a part of a number', () => check('They lost six of the nine boats.', ['six of the nine boats']));
  test('a fraction', () =>
    check('It took roughly a third of the harvests.', ['roughly a third of the harvests']));
  test('a measure', () => check('It is 82 m high and 3.5 km away.', ['82 m high', '3.5 km']));
  test('a rate', () =>
    check('It rises 2 cm a day, at 3 metres per second.', ['2 cm a day', '3 metres per second']));
  test('a double', () => check('It rose by only 3 or 4 mm.', ['only 3 or 4 mm']));
  test('degrees', () => check('It warmed by about 1.5 °C.', ['about 1.5 °C']));
  test('time', () =>
    check('The hospitals have light for as little as four hours a day.', ['as little as four hours a day']));
  test('more than a year', () => check('It lasted more than a year.', ['more than a year']));
  test('a compound', () =>
    check('A 20-year lease and a 500-mile (800km) wall.', ['20-year', '500-mile (800km)']));
  test('an age', () => check('A 61-year-old driver fell.', ['61-year-old']));
  test('people', () => check('At least 2,400 people fled.', ['At least 2,400 people']));
  test('spelled out', () =>
    check('At least one hundred and six people fled.', ['At least one hundred and six people']));
  test('a range', () => check('Cases rose from 80 to 95.', ['from 80 to 95']));
  test('between', () =>
    check('It grows between 5 and 30 degrees Celsius.', ['between 5 and 30 degrees Celsius']));
  test('vague', () => check('Tens of thousands of families fled.', ['Tens of thousands of families']));
  test('with adjectives', () => check('They need 22 more buses.', ['22 more buses']));
  test('no further than the plural', () => check('They drew 40,000 people last year.', ['40,000 people']));
  test('the dead', () => check('It left 14 dead and 30 badly injured.', ['14 dead', '30 badly injured']));
  test('not who were hurt', () => check('More than 350 were wounded.', ['More than 350']));
  test('several words counted', () => check('They saw 14 small fishing boats.', ['14 small fishing boats']));
});

describe('no figures', () => {
  test.each([
    'It was in 1987, on 4 May.',
    'See page 212 and Room 9.',
    'It began at 6.40 a.m. and at 17:30.',
    'Two friends and one dog went out.',
    'The 21st century began.',
    'Covid-19 and the G7 and the A380.',
    'It happened six years ago.',
    'On the one hand, yes.',
    'One of them left.',
    'First, Article 5 holds.',
    'Nobody under 51 has seen it.',
  ])('%s', (text) => check(text, []));
});

describe('about', () => {
  test('what follows a count', () =>
    checkAbout('Some 300 people lost their homes.', 'people lost their homes'));
  test('what a share is of', () => checkAbout('It takes 80% of the water.', 'of the water'));
  test('what a sum is for', () => checkAbout('The price was $20.', 'The price'));
  test('what leads to a measure', () =>
    checkAbout('In spring the river has risen by 2 metres.', 'the river has risen'));
});

describe('about, from the clause', () => {
  test('the whole subject', () =>
    checkAbout('A young pilot from Hull sank in 30 metres.', 'A young pilot from Hull sank'));
  test('what a relative clause is about', () =>
    checkAbout('They wanted a bridge that would cost £300.', 'a bridge that would cost'));
});

test.each([
  ['A 61-year-old driver fell from the bridge.', 'driver fell from the bridge'],
  ['The driver was 61 years old when the bridge fell.', 'old when the bridge fell'],
  ['She is 61 years old.', 'She'],
  ['The price was $20 for all of them.', 'The price'],
  ['They gave $40 of the rent back.', 'They gave'],
  ['Of the bill they paid $40.', 'they paid'],
  ['About $40.', 'About $40'],
  ['They paid $40 and left the town.', 'They paid'],
  ['They sold the boat to buy a mill for $40.', 'They sold the boat to buy a mill'],
  ['In May the old ferry of the town sank; the new one cost $40.', 'the new one cost'],
  ['The ferry sank: a mill for $40.', 'a mill'],
  ['The town (with a mill for $40) is old.', 'with a mill'],
  ['The ‘mill for $40’ is old.', 'mill'],
  ['In the town’s mill for $40 nobody sleeps.', 'In the town’s mill'],
  ['“The price was $40,” said Ada Obi.', 'The price'],
  ['“A mill,” said Ada Obi, “for $40.”', 'A mill'],
  ['The mayor told us ‘the price was $40’.', 'the price'],
  ['Did the boats cost $40?', 'Did the boats cost'],
  ['It took Ada Obi, running down the hill to the sea, 30 minutes.', 'It took Ada Obi'],
  ['Having sold the boats, they bought a mill for $40.', 'they bought a mill'],
  ['The mayor of the small town on the far side of the river paid $40.', 'side of the river paid'],
  ['The river rose 2 metres of mud and stone.', 'of mud and stone'],
  ['The river rose 2 metres in May.', 'in May'],
  ['The tower is 82 m high.', 'The tower'],
  ['Of the 40 boats, none came back.', 'boats'],
  ['The share of the old in the town is 41% now.', 'The share of the old in the town'],
])('about, in %s', (text, about) => checkAbout(text, about));

describe('source', () => {
  test.each([
    ['300 people fled to Kell, according to Helen Marsh.', 'Helen Marsh'],
    ['Helen Marsh said that, according to Tom Hart, 300 people fled.', 'Helen Marsh'],
    ['“The price was $40,” said Helen Marsh.', 'Helen Marsh'],
    ['According to plan, 300 people fled.', undefined],
    ['Helen Marsh, saying 300 people fled, left.', undefined],
    ['Helen Marsh begged 300 people to leave.', undefined],
    ['Helen Marsh called it a wonder for 300 people.', undefined],
    ['London says 300 people fled.', undefined],
    ['Helen Marsh left. Then 300 people fled, Tom Hart said.', 'Tom Hart'],
  ])('of %s', (text, source) => checkSource(text, source));
  test('says', () => checkSource('Some 300 people fled, Helen Marsh said.', 'Helen Marsh'));
  test('says, an organisation', () =>
    checkSource('The Harbour Council says 300 people fled.', 'Harbour Council'));
  test('according to', () => checkSource('According to Helen Marsh, 300 people fled.', 'Helen Marsh'));
  test('with a role between', () =>
    checkSource('Helen Marsh, the port master, said 300 people fled.', 'Helen Marsh'));
  test('not who is only wanted to', () =>
    checkSource('The Harbour Council wants to build 300 sheds.', undefined));
  test('not who is told of aside', () =>
    checkSource('Helen Marsh, who agreed to a trial, sold 300 boats.', undefined));
  test('nobody', () => checkSource('Helen Marsh saw 300 people flee.', undefined));
});

test('the text is a span of its paragraph', () => {
  const text = 'Nothing.\n\nIt is quiet. Some 300 people fled.';
  const [fact] = factsOf(text);
  expect(fact!.text).toBe('Some 300 people fled.');
  expect(text.split('\n\n')[1]!.slice(fact!.start, fact!.end)).toBe(fact!.text);
});
