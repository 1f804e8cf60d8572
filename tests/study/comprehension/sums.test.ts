import { describe, expect, test } from 'vitest';
import { framed, rightOf } from './frames-of.js';

const working = (frame: string, text: string): (string | undefined)[] =>
  framed(frame, text).map((question) => question.working);

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

describe('change', () => {
  test.each([
    ['The number of boats rose from 80 to 100 in a year.', '100 − 80 = 20; 20 ÷ 80 = 25%'],
    ['The price of a berth fell from $400 to $300 last winter.', '$400 − $300 = $100; $100 ÷ $400 = 25%'],
    ['The share of women rose from 20% to 35% in ten years.', '35% − 20% = 15 percentage points'],
    ['The yard built 60 boats, up from 40 the year before.', '60 − 40 = 20; 20 ÷ 40 = 50%'],
    ['The fare rose from $1.50 to $2.25 in a year.', '$2.25 − $1.50 = $0.75; $0.75 ÷ $1.50 = 50%'],
    ['The rate fell from 5% to 4.75% in a year.', '5% − 4.75% = 0.25 percentage points'],
    ['The gap had grown from about two centimetres to more than five.', '5 − 2 = 3; 3 ÷ 2 = about 150%'],
  ])('%s', (text, expected) => expect(working('change', text)).toEqual([expected]));
  test('the unit is told', () =>
    expect(framed('change', 'The gap had grown from two centimetres to five.')[0]?.answer).toContain(
      'By 3 centimetres',
    ));
  test.each([
    'The harbour rose in fame from 1902 to 1911 under its new master.',
    'The ferry sails from 9 to 5 on every day of the week.',
    'The number of boats rose to 100 in a year.',
    'The number of boats fell from 80 to 100 in a year.',
    'Children from 8 to 12 may swim in the basin for nothing.',
    'The road climbed from the quay to 300 metres above the sea.',
    'The number of people on the coast rose from 8 to 10 million.',
    'The wait for a berth rose from 3 weeks to 5 months.',
    'The barber of the harbour cut hair from 9 to 5 all his life.',
    'The water of the basin rose from 10 to 15 degrees in a week.',
    'The road rises from 200 feet to 2,000 feet above the sea.',
  ])('none: %s', (text) => none('change', text));
});

describe('hidden base', () => {
  test.each([
    ['The catch rose tenfold, to more than 5,000 tonnes of cod.', 'about 500'],
    ['The number of pilots doubled to 80 within the year.', '40'],
    ['The price of a berth rose 20% to $600 last winter.', '$500'],
    ['The price of a berth fell by 20 per cent to $400 last winter.', '$500'],
    ['Some 60 boats, a third of the fleet, were lost in one night.', 'about 180'],
    ['The town spent $40 million, a fifth of everything it earns, on the quay.', 'about $200 million'],
  ])('%s', (text, expected) => {
    const [question] = framed('hidden-base', text);
    expect(question && rightOf(question)).toBe(expected);
    expect(new Set(question?.choices).size).toBe(question?.choices?.length);
    expect(question?.whyNot?.map((why) => why === '')).toEqual(
      question?.choices?.map((_, i) => i === question.rightChoice),
    );
  });
  test.each([
    'The catch rose tenfold within the year.',
    'The number of pilots doubled in 1902, to the surprise of the town.',
    'The price of a berth rose 20% last winter.',
    'The share of women rose 20% to 35% of the crews.',
    'The town spent $40 million on the quay, and a fifth of the boats left.',
    'The old master doubled back to 80 boats that he had left.',
    'The catch doubled thanks to 3 new boats in the fleet.',
    'The catch fell 10 percent due to 2 strikes of the crews.',
    'The catch rose 20 percent in the year to 12 May.',
    'On May 5, 20% of the voters went to the polls.',
    'At 60, a third of the workers leave the yard.',
  ])('none: %s', (text) => none('hidden-base', text));
});

describe('part of a whole', () => {
  test('the share, and what tempts', () => {
    const [question] = framed('part-of-whole', 'The storm sank 43 of the 310 boats in the outer harbour.');
    expect(question && rightOf(question)).toBe('about 14%');
    expect(question?.choices).toEqual(['about 7.2%', 'about 14%', 'about 43%', 'about 86%']);
    expect(question?.working).toBe('43 ÷ 310 = about 14%');
  });
  test.each([
    'The storm sank one of the four boats in the outer harbour.',
    'The storm sank 43 boats of the old fleet in the outer harbour.',
    'The storm sank 43 of the 310 boats, or 14 per cent, in the outer harbour.',
    'The storm of 1902 sank most of the 310 boats in the outer harbour.',
    'The storm sank 400 of the 310 boats in the outer harbour.',
    'The storm sank 7 of the 20,000 boats on the coast.',
    'They spent 30 of their 40 years in the outer harbour.',
  ])('none: %s', (text) => none('part-of-whole', text));
});

describe('share of a count', () => {
  test.each([
    ['A third of the 2,400 residents work on the boats of the town.', '800'],
    ['Half of the 310 boats were sunk in the outer harbour.', '155'],
    ['About 68 per cent of its 412 members wanted a new quay.', 'about 280'],
    ['In a survey of 412 members last winter, 68 per cent said the quay was too short.', 'about 280 members'],
    ['The new quay would cost 340,000 euros, of which the State has promised 40 per cent.', '136,000 euros'],
  ])('%s', (text, expected) => {
    const [question] = framed('share-of-count', text);
    expect(question && rightOf(question)).toBe(expected);
  });
  test.each([
    'A third of the residents work on the boats of the town.',
    'Half of the 12 boats were sunk in the outer harbour.',
    'Half of the 21 pilots were lost in the outer harbour.',
    'In a survey of 400 people, most said that a tax of 10% on fuel would be fair.',
    'About 68 per cent wanted a new quay in the harbour.',
    'In a survey last winter 68 per cent of the crews said the quay was too short.',
    'The new quay would cost 340,000 euros, and the State has promised it.',
  ])('none: %s', (text) => none('share-of-count', text));
});

describe('two amounts side by side', () => {
  test.each([
    [
      'The town has spent $30 million on a quay that was supposed to cost $20 million.',
      '$30 million − $20 million = $10 million; $10 million ÷ $20 million = 50%',
    ],
    [
      'Of the pilots 75 per cent said they had voted, against 54 per cent of the crews.',
      '75% − 54% = 21 percentage points',
    ],
    [
      'Rebuilding the quay would cost $12 million in all.\n\nThe price of mending the old quay is $4 million at most yards.',
      '$12 million − $4 million = $8 million; $12 million ÷ $4 million = about 3',
    ],
  ])('%s', (text, expected) => expect(working('same-unit-pair', text)).toEqual([expected]));
  test.each([
    'The town has spent $30 million on a quay that was supposed to last for 20 years.',
    'Of the pilots 55 per cent said yes, against 45 per cent who said no.',
    'The town has spent $30 million on a quay in 2019.',
    'The firm made $40 million last year and its new quay is supposed to cost $2 million.',
    'Some 70% of the members voted against the 5% tax.',
    'The firm earned $90,000 and spent it all on the sheds.\n\nThe price of a new roof for the church is $200,000 this year.',
    'Rebuilding the quay would cost $12 million in all.\n\nThe price of a berth is $400 at most quays.',
    'Rebuilding the quay would cost $12 million in all.\n\nThe price of a new ferry is €4 million at most yards.',
  ])('none: %s', (text) => none('same-unit-pair', text));
});

describe('list total', () => {
  test.each([
    [
      'In 2015 the port helped 1,540 boats to leave the ice and 2,125 old boats into the harbour.',
      '1,540 + 2,125 = 3,665',
    ],
    ['The yard built 12 boats for Lunde, 30 boats for Orrel and 8 boats for itself.', '12 + 30 + 8 = 50'],
  ])('%s', (text, expected) => expect(working('list-total', text)).toEqual([expected]));
  test.each([
    'The yard built 12 boats for Lunde and 30 ferries for Orrel.',
    'The yard built 42 boats, including 30 boats for Orrel and the islands.',
    'The yard built 12 boats, and 30 boats were bought in Orrel.',
    'The yard built about 12 boats for Lunde and 30 boats for Orrel.',
    'The yard built 12 boats for Lunde.',
    'The yard had 300 workers in 1990 and 400 workers in 2020.',
    'The crew won 3 races in the spring and 2 races in the autumn, 5 races in all.',
  ])('none: %s', (text) => none('list-total', text));
});

describe('years', () => {
  test('which year it was later', () => {
    const [question] = framed(
      'years-later',
      'The old pier was built in 1902 by the town. Ten years later the ice broke it in two.',
    );
    expect(question?.answer).toMatch(/^1912/u);
    expect(question?.working).toBe('1902 + 10 = 1912');
  });
  test.each([
    'The old pier was built long ago by the town. Ten years later the ice broke it in two.',
    'The old pier was built in 1902 by the town.\n\nTen years later the ice broke it in two.',
    'The old pier was built in 1902 by the town. Ten years later, in 1912, the ice broke it in two.',
    'The old pier was built in 44 BC by the legion. Fifty years later the ice broke it in two.',
    'The lease of the pier runs until 2050. Two years later the town will vote on it.',
  ])('no year later: %s', (text) => none('years-later', text));
  test('between two events that speak of one thing', () => {
    const [question] = framed(
      'interval-date',
      'In 1711 the first furnace was lit by a widow of the coast.\n\nThe town was quiet.\n\nIn 1740 nine merchants of the south bought the old furnace.',
    );
    expect(question?.working).toBe('1740 − 1711 = 29');
    expect(question?.prompt).not.toMatch(/17\d\d/u);
  });
  test.each([
    'In 1711 the first furnace was lit by a widow of the coast.\n\nIn 1740 the works sold their lamps to nine cities.',
    'In 1711 the first furnace was lit by a widow of the coast. In 1740 nine merchants of the south bought the old furnace.',
    'In 1711 the first furnace was lit by a widow of the coast.\n\nIn 1712 nine merchants of the south bought the old furnace.',
  ])('no interval: %s', (text) => none('interval-date', text));
});
