import { describe, expect, it } from 'vitest';
import { showQuotations } from './show.js';

/** A text, then each quotation found in it. */
type Case = readonly [text: string, ...expected: string[]];

const check = (...[text, ...expected]: Case): void => expect(showQuotations(text)).toEqual(expected);

describe('the one the piece is about', () => {
  const PORTRAIT = `For thirty years Olga Brandt has tuned the bells. Brandt learned it from a monk. Brandt climbs at dawn.

The tower is cold. Her brother, Tobi Brandt, built the stairs.`;
  const cases: Case[] = [
    [`${PORTRAIT}\n\n“Listen,” she tells the bell.`, 'direct/inferred Olga Brandt: Listen,'],
    [`${PORTRAIT}\n\n“She pays me in eggs,” he says.`, 'direct/inferred Tobi Brandt: She pays me in eggs,'],
    [
      `${PORTRAIT}\n\nThe wind turns. Rain comes.\n\nThe town eats.\n\nNobody is about.\n\nBrandt waits.\n\n“Bells are shy,” she says.`,
      'direct/inferred Olga Brandt: Bells are shy,',
    ],
    [
      `${PORTRAIT}\n\nIn the yard stands Lena Moss, a student. “I came for a week,” she says.`,
      'direct/inferred Lena Moss: I came for a week,',
    ],
    [
      `${PORTRAIT}\n\nThe engineer Zvor Tull disagrees. “A machine is cheaper,” he says.\n\n“Zvor has no ear,” she says.`,
      'direct/inferred Zvor Tull: A machine is cheaper,',
      'direct/inferred Olga Brandt: Zvor has no ear,',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('the author asks', () => {
  const cases: Case[] = [
    ['“Were you cold?” I ask.', 'direct/inferred the author: Were you cold?'],
    ['“It is late,” I point out.', 'direct/inferred the author: It is late,'],
    [
      'Rosa Lind opens the gate. “They are harmless,” she tells me.\n\n“How many are there?”\n\n“Eleven,” she says.',
      'direct/inferred Rosa Lind: They are harmless,',
      'direct/inferred the author: How many are there?',
      'direct/inferred Rosa Lind: Eleven,',
    ],
    [
      '“I fell at nine,” says Amara Nwosu.\n\n“Did it hurt?” I ask.\n\n“Everything hurts at nine.”',
      'direct/named Amara Nwosu: I fell at nine,',
      'direct/inferred the author: Did it hurt?',
      'direct/inferred Amara Nwosu: Everything hurts at nine.',
    ],
    ['“Were you cold?” I thought of the sea.', 'direct/none -: Were you cold?'],
    [
      'What do you mix?\n\nPaint.\n\nAnd sell?\n\nI once said “never again” to a buyer.\n\nWhy?\n\nHe cried.',
      'partial/none -: never again',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('speakers that are no names', () => {
  const cases: Case[] = [
    [
      '“We regret the delay,” the company said in a statement.',
      'direct/named the company: We regret the delay,',
    ],
    ['“It is over,” says the union’s president.', 'direct/named the union’s president: It is over,'],
    [
      '‘Wood remembers,’ my grandmother used to say: so does stone.',
      'direct/named my grandmother: Wood remembers,',
    ],
    ['“Come in, come in,” Rosa Lind calls.', 'partial/named Rosa Lind: Come in, come in,'],
    [
      '“I stay,” says Rosa Lind. Then, after a pause: “And so does the dog.”',
      'direct/named Rosa Lind: I stay,',
      'direct/inferred Rosa Lind: And so does the dog.',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('nobody is guessed', () => {
  const cases: Case[] = [
    ['The ferry leaves Men Varo at six. “It is cold,” she says.', 'direct/none -: It is cold,'],
    [
      'Ida Holm met Eva Roth. The day was long.\n\nA dog barked.\n\nRain fell.\n\n“It is late,” he says.',
      'direct/none -: It is late,',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('whoever tells the sentence before goes on', () => {
  const cases: Case[] = [
    [
      'Some families never came back, Ada Obi added. “I signed the paper that closed the school.”',
      'direct/inferred Ada Obi: I signed the paper that closed the school.',
    ],
    [
      'The trouble lay in the mud, says Rosa Lind, a chemist at the harbour office. “You let down a bottle.”',
      'direct/inferred Rosa Lind: You let down a bottle.',
    ],
    [
      'In 2021 Rosa Lind told a hall of parents why trying hard is the worst of all:\n\n“You cannot call sleep.”',
      'direct/inferred Rosa Lind: You cannot call sleep.',
    ],
    [
      '“It is a hard year,” said Rosa Lind; and, later, “The ice was thin in May.”',
      'direct/named Rosa Lind: It is a hard year,',
      'direct/inferred Rosa Lind: The ice was thin in May.',
    ],
    [
      '“I rang the bell,” said Rosa Lind. We had gone down to the quay, where she likes to sit. “It was my last day.”',
      'direct/named Rosa Lind: I rang the bell,',
      'direct/inferred Rosa Lind: It was my last day.',
    ],
    [
      '“I rang the bell,” said Rosa Lind. And the children? “The children laughed.”',
      'direct/named Rosa Lind: I rang the bell,',
      'direct/inferred Rosa Lind: The children laughed.',
    ],
    [
      'Rosa Lind teaches. Rosa Lind paints. Rosa Lind rows. Max Lind was lost at sea.\n\n“He heard me,” his widow said.',
      'direct/inferred Rosa Lind: He heard me,',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});

describe('whether the sentence between keeps to the last speaker', () => {
  const between = (sentence: string): string =>
    showQuotations(`“We waited,” said the clerk. ${sentence} “Nobody came.”`).at(-1)!.split(': ')[0]!;
  it.each([
    'Her hands shook in the cold of the great hall.',
    'A long cold silence.',
    'The “free” hall was shut.',
    'And the mayor?',
  ])('goes on: %s', (sentence) => expect(between(sentence)).toBe('direct/inferred the clerk'));
  it.each([
    ['Her brother shook his head in the cold of the great hall.', 'direct/inferred Her brother'],
    ['Tom Hart was late.', 'direct/inferred Tom Hart'],
    ['The mayor had closed the shop for good.', 'direct/inferred The mayor'],
    ['The letter was short, Tom Hart wrote.', 'direct/inferred Tom Hart'],
  ])('is another’s: %s', (sentence, shown) => expect(between(sentence)).toBe(shown));
});

describe('words between a speaker and a colon', () => {
  it.each([
    'Then',
    'Later',
    'When the rain stopped',
    'And when the rain had stopped in the evening of that day',
  ])('are of time: %s', (words) =>
    check(
      `“I stay,” says Rosa Lind. ${words}: “It is a sheet of tin.”`,
      'direct/named Rosa Lind: I stay,',
      'direct/inferred Rosa Lind: It is a sheet of tin.',
    ),
  );
  it('lead to no words without the colon', () =>
    check(
      '“I stay,” says Rosa Lind. When the rain stopped, the river was “a sheet of tin”.',
      'direct/named Rosa Lind: I stay,',
      'scare/none -: a sheet of tin',
    ));
});

describe('words that stand in a fuller quotation', () => {
  it.each([
    [
      'The “end of days” is near. “It is the end of days,” said Ada Obi.',
      'partial/inferred Ada Obi: end of days',
    ],
    ['The “cold days” are near. “These are cold days,” said Ada Obi.', 'scare/none -: cold days'],
    ['The “end of days” is near. “It is the end of a day,” said Ada Obi.', 'scare/none -: end of days'],
  ])('%s', (text, first) => expect(showQuotations(text)[0]).toBe(first));
});

describe('words without a source', () => {
  it('are irony when they are few', () =>
    check('The fair was “a place of mud and noise”.', 'scare/none -: a place of mud and noise'));
  it('are words of somebody when they are many', () =>
    check(
      'The fair was “a place of mud and noise and rain and wind”.',
      'partial/none -: a place of mud and noise and rain and wind',
    ));
});

describe('a body or a text is no “she”', () => {
  const cases: Case[] = [
    [
      '“We regret it,” said the insurer in May. Then she wrote: “Not a word.”',
      'direct/named the insurer: We regret it,',
      'direct/none -: Not a word.',
    ],
  ];
  it.each(cases)('%s', (text, ...expected) => check(text, ...expected));
});
