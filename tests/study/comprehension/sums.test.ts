import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const working = (frame: string, text: string): (string | undefined)[] =>
  framed(frame, text).map((question) => question.working);

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

describe('change', () => {
  test.each([
    ['The number of boats rose from 80 to 100 in a year.', '100 − 80 = 20; 20 ÷ 80 = 25%'],
    ['The price of a berth fell from $400 to $300 last winter.', '$400 − $300 = $100; $100 ÷ $400 = 25%'],
    ['The yard built 60 boats, up from 40 the year before.', '60 − 40 = 20; 20 ÷ 40 = 50%'],
    ['The price was cut from six crowns to three and a half.', '6 − 3.5 = 2.5; 2.5 ÷ 6 = about 42%'],
    ['The fare rose from $1.50 to $2.25 in a year.', '$2.25 − $1.50 = $0.75; $0.75 ÷ $1.50 = 50%'],
    ['The gap had grown from about two centimetres to more than five.', '5 − 2 = 3; 5 ÷ 2 = about 2.5'],
    ['The wage fell from ten shillings a day in 1880 to eight.', '10 − 8 = 2; 2 ÷ 10 = 20%'],
  ])('%s', (text, expected) => expect(working('change', text)).toEqual([expected]));
  test.each([
    ['The number of wet days will fall from 40 in a year to 6.', 'would the figure go down'],
    ['The number of wet days would be cut from 40 in a year to 6.', 'would the figure go down'],
    ['The number of wet days fell from 40 in a year to 6.', 'did the figure go down'],
    [
      'The number of wet days fell from 40 to 6, and it may be that more will follow.',
      'did the figure go down',
    ],
  ])('what is still to come: %s', (text, asked) =>
    expect(framed('change', text)[0]?.prompt).toContain(`By how much ${asked}`),
  );
  test('the unit is told', () =>
    expect(framed('change', 'The gap had grown from two centimetres to five.')[0]?.answer).toContain(
      'By 3 centimetres',
    ));
  test.each([
    'The harbour rose in fame from 1902 to 1911 under its new master.',
    'The ferry sails from 9 to 5 on every day of the week.',
    'The number of boats rose to 100 in a year.',
    'The share of women rose from 20% to 35% in ten years.',
    'The town brought its losses from 47 per cent to 29 in four years.',
    'The number of boats fell from 80 to 100 in a year.',
    'The harbour brought visitors from 1902 to 1911 under its new master.',
    'Children from 8 to 12 may swim in the basin for nothing.',
    'The road climbed from the quay to 300 metres above the sea.',
    'The number of people on the coast rose from 8 to 10 million.',
    'The wait for a berth rose from 3 weeks to 5 months.',
    'The barber of the harbour cut hair from 9 to 5 all his life.',
    'The water of the basin rose from 10 to 15 degrees in a week.',
    'The road rises from 200 feet to 2,000 feet above the sea.',
    'The price of a berth fell from R6,4 million to R3,2 million last winter.',
    'The catch of the port fell from 604 800 tonnes to 302 400 tonnes.',
    'The yard sold 9,400 tonnes in the season that closed on March 31, down from 12,600 tonnes.',
  ])('none: %s', (text) => none('change', text));
});

describe('part of a whole', () => {
  test('a month is no verb', () =>
    expect(
      framed('part-of-whole', 'By noon 43 of the 310 boats came in between May and September.')[0]?.prompt,
    ).not.toMatch(/may not/u));
  test('the share, and how many are left', () => {
    const [question] = framed('part-of-whole', 'By noon 43 of the 310 boats had sunk in the outer harbour.');
    expect(question?.prompt).toContain(
      'About what percentage of the boats had sunk in the outer harbour, and how many had not?',
    );
    expect(question?.prompt).not.toMatch(/43|310/u);
    expect(question?.answer).toBe('About 14% (43 of 310); 267 had not.');
    expect(question?.working).toBe('310 − 43 = 267; 43 ÷ 310 = about 14%');
  });
  test('the others, where the text counts those of whom it is not true', () =>
    expect(
      framed('part-of-whole', 'Of the 326 crews that live across the water, all but 15 had come.')[0]?.answer,
    ).toBe('311, or about 95%; 15 of 326 had not.'));
  test('a number at the head of the next sentence', () =>
    expect(working('part-of-whole', 'The storm caught 31 sailors. Eleven were under fifteen.')).toEqual([
      '31 − 11 = 20; 11 ÷ 31 = about 35%',
    ]));
  test('the share that is left', () =>
    expect(working('part-of-whole', 'Of some 1,700 pilots only about 400 stayed on the coast.')).toEqual([
      '1,700 − 400 = about 1,300; 400 ÷ 1,700 = about 24%',
    ]));
  test.each([
    'The storm sank one of the four boats in the outer harbour.',
    // Others, of another thing.
    'About 1,900 sailors signed a letter for the pier. Only 240 signed one against it.',
    'The storm sank 43 boats of the old fleet in the outer harbour.',
    'The storm sank 43 of the 310 boats, or 14 per cent, in the outer harbour.',
    'The storm of 1902 sank most of the 310 boats in the outer harbour.',
    'The storm sank 400 of the 310 boats in the outer harbour.',
    'The storm sank 7 of the 20,000 boats on the coast.',
    'They spent 30 of their 40 years in the outer harbour.',
    'Of some 1,700 pilots 400 boats were lost.',
    'Of the pilots only about 400 stayed on the coast.',
    'Of 400 pilots more than 1,700 stayed on the coast.',
    'The storm drowned 31 sailors. It sank 11 boats.',
    'The gunmen killed 38 guests, 30 of them pilots.',
    'The warden counts the swans every winter. Of the 312, 90 were young.',
  ])('none: %s', (text) => none('part-of-whole', text));
});

describe('votes', () => {
  test('a share that is even is not asked for roughly', () => {
    const prompt = (text: string) => framed('vote', text)[0]?.prompt;
    expect(prompt('The council voted 12–8 to close the quay.')).toContain('What percentage of the votes');
    expect(prompt('The vote was 47 to 29, after a long meeting.')).toContain(
      'About what percentage of the votes',
    );
  });
  test.each([
    ['The vote was 19 to 6, with two abstentions.', 'votes cast, abstentions left out, went'],
    ['The vote was 19 to 6. Two of the members abstained.', 'votes cast, abstentions left out, went'],
    ['The vote was 19 to 6. Nobody spoke.\n\nTwo abstained.', 'votes cast went'],
    ['The vote was 19 to 6, with two absent.', 'votes cast went'],
  ])('of what the share is: %s', (text, expected) =>
    expect(framed('vote', text)[0]?.prompt).toContain(expected),
  );
  test.each([
    ['The vote was 47 to 29, after a long meeting.', '47 + 29 = 76; 47 ÷ 76 = about 62%'],
    ['The council voted 12–8 to close the quay.', '12 + 8 = 20; 12 ÷ 20 = 60%'],
    ['The council voted 9–3 to close the quay.', '9 + 3 = 12; 9 ÷ 12 = 75%'],
    ['The crews voted by 60 votes to 20 for the strike.', '60 + 20 = 80; 60 ÷ 80 = 75%'],
  ])('%s', (text, expected) => expect(working('vote', text)).toEqual([expected]));
  test.each([
    'The team of the harbour won 3 to 1 on Sunday.',
    'The council split its vote 6–6 on Thursday night.',
    'The council voted 2–1 to close the quay.',
    'The council voted 7–4 to close the quay.',
    'Voters aged 16 to 18 went to the polls in May.',
    'The vote in the council ran from 1990 to 1985.',
    'They voted for a quay that is open from 9 to 5 o’clock.',
  ])('none: %s', (text) => none('vote', text));
});
