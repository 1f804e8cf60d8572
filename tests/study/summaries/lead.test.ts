import { expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { materialOf } from '../material-of.js';

/** The last sentence as it is shown. */
const shown = (text: string): string => {
  const { reading } = materialOf(text);
  const line = readCandidates(reading).at(-1)!;
  if (line.opener) return `[${line.opener}] ${line.text}`;
  const from = line.start - reading.analysis.article.paragraphs[line.paragraph - 1]!.start;
  const { start, end, name } = line.named ?? { start: from, end: from, name: '' };
  return `${line.text.slice(0, start - from)}${name && `[${name}]`}${line.text.slice(end - from)}`;
};

/** A text that keeps telling of Ida Holm. */
const IDA =
  'Ida Holm mends boats at Vestnes.\n\nIn the town they say that Ida Holm can hear a leak. Ida Holm laughs at this.\n\n';

test.each([
  ['Holm learned the trade late. For nine years she drove a bus.', 'For nine years [Ida Holm] drove a bus.'],
  [
    'Holm learned the trade late.\n\nIn 1990 she bought the old yard.',
    'In 1990 [Ida Holm] bought the old yard.',
  ],
  ['Holm learned the trade late.\n\nShe bought the old yard.', '[Ida Holm] bought the old yard.'],
  [
    'Holm is the only woman on the quay. In her yard stand six boats.',
    'In [Ida Holm’s] yard stand six boats.',
  ],
  [
    'Holm learned the trade late. The drought of 2024 was the hardest of her working life.',
    'The drought of 2024 was the hardest of [Ida Holm’s] working life.',
  ],
  [
    'Holm learned the trade late. The flood of 2024 left her carrying water.',
    'The flood of 2024 left [Ida Holm] carrying water.',
  ],
  [
    'Holm learned the trade late. Not until 1990 was she given the old yard.',
    'Not until 1990 was [Ida Holm] given the old yard.',
  ],
  [
    'Holm was tired. The court asked her questions for nine days.',
    'The court asked [Ida Holm] questions for nine days.',
  ],
])('the lead is meant: %s', (text, expected) => expect(shown(IDA + text)).toBe(expected));

test.each([
  ['another woman was named last', 'Holm taught Anna Berg. For nine years she drove a bus.'],
  ['a woman without a name', 'Holm had a rival. That woman was older. For nine years she drove a bus.'],
  ['a neighbour', 'Holm lived alone. A neighbour kept the garden. For nine years she drove a bus.'],
  ['a cook who was hired', 'Holm hired a cook. For nine years she roasted geese.'],
  ['a woman of a nation', 'Holm lived alone. An Englishwoman wrote a book. For nine years she drove a bus.'],
  ['two sisters', 'Holm and Ruth Holm were born on the island. They were born in May.'],
  ['both stand in one sentence', 'Anna Berg came to hear Holm. For nine years she drove a bus.'],
  ['a name that tells no gender', '“So?” asks Dworrin Kell. She drove a bus for nine years.'],
  ['a man', 'Holm learned the trade late. For nine years he drove a bus.'],
  ['she was named long ago', 'The quay is old.\n\nThe sea is cold.\n\nFor nine years she drove a bus.'],
  ['her name is there', 'Holm learned the trade late. For nine years Ida Holm drove a bus.'],
])('left alone: %s', (_, text) => expect(shown(IDA + text)).not.toContain('['));

test('in a text that tells of many no name is put before a sentence', () =>
  expect(shown('Ida Holm met Anna Berg. Anna Berg met Eva Lund. For nine years she drove a bus.')).toBe(
    'For nine years she drove a bus.',
  ));
