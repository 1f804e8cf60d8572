import { expect, test } from 'vitest';
import { glossNames } from '../../src/study/glosses.js';
import type { SummaryExtract } from '../../src/study/guide.js';
import { lineAsPrinted } from '../../src/template/summary-line.js';

const PEOPLE = [
  { name: 'Ida Holm', role: 'head of the harbour office' },
  { name: 'Per Holm', role: 'fisherman' },
  { name: 'Anna-Lise Berg', role: 'rope-maker' },
  { name: 'Eva Lund', role: 'who sells rope' },
  { name: 'Liv Dahl', role: 'one of the nine people who wrote to the council in the first days of May' },
  { name: 'Tor Vik' },
];

const line = (text: string, more: Partial<SummaryExtract> = {}): SummaryExtract => ({
  text,
  paragraph: 2,
  start: 10,
  end: 10 + text.length,
  ...more,
});

const printed = (...lines: SummaryExtract[]): string[] => glossNames(lines, PEOPLE).map(lineAsPrinted);

test.each([
  ['Ida Holm closed the quay.', 'Ida Holm [head of the harbour office] closed the quay.'],
  ['The quay was closed by Ms. Berg.', 'The quay was closed by Ms. Berg [rope-maker].'],
  ['When Berg came, the quay was closed.', 'When Berg [rope-maker] came, the quay was closed.'],
  ['Nobody asked Per and Ida.', 'Nobody asked Per [fisherman] and Ida [head of the harbour office].'],
])('the role stands behind the name: %s', (text, expected) =>
  expect(printed(line(text))).toEqual([expected]),
);

test.each([
  ['the line tells it', 'Ida Holm runs the harbour.'],
  ['something else stands there', 'Ida Holm, 54, closed the quay.'],
  ['the name owns something', 'Berg’s shop was closed.'],
  ['two have that name', 'Holm closed the quay.'],
  ['the role is long', 'Liv Dahl closed the quay.'],
  ['there is none', 'Tor Vik closed the quay.'],
  ['it is a clause', 'The quay was closed by Eva Lund.'],
  ['it is part of another word', 'The Bergen ferry was late.'],
  ['it is part of another name', 'The boats lie at Port Ida in the summer.'],
  ['that name opens the sentence', 'Port Ida has nine boats.'],
])('no role where %s', (_, text) => expect(printed(line(text))).toEqual([text]));

test('once, and in the brackets of a name that stands for a pronoun', () =>
  expect(printed(line('closed the quay.', { opener: 'Ida Holm' }), line('Ida Holm sold it.'))).toEqual([
    '[Ida Holm, head of the harbour office,] closed the quay.',
    'Ida Holm sold it.',
  ]));

test('in the sentences round the line, beside a name for a pronoun', () => {
  const goesOn = { text: 'Per Holm paid.', paragraph: 2, start: 42, end: 56 };
  const named = { start: 24, end: 27, name: 'Ida Holm' };
  expect(printed(line('In the spring she sold the boat.', { named, goesOn }))).toEqual([
    'In the spring [Ida Holm] sold the boat. Per Holm [fisherman] paid.',
  ]);
});
