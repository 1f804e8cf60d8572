import { expect, test } from 'vitest';
import { prepareReading } from '../../src/study/before.js';
import { hasDispute } from '../../src/study/dispute.js';
import { setWritingTasks } from '../../src/study/writing.js';
import { materialOf } from './material-of.js';

const QUARREL =
  'Many object to the wall. “We shall keep the wall of Lunde,” said Ida Holm, a pilot.\n\nThe wall cost nine million crowns. “The wall must go before the winter comes,” said Per Ek, a baker.\n\n“It keeps the water out of forty cellars,” said Rosa Vik, who opposes it.';

test.each([
  ['three who speak, and the words of a dispute', QUARREL, true],
  ['two who speak', QUARREL.replace('Rosa Vik', 'Per Ek'), false],
  ['nobody who disagrees', QUARREL.replace('object to', 'look at'), false],
  ['people who are reported alone', QUARREL.replace(/[“”]/gu, ''), false],
  ['words of no name', QUARREL.replace('Rosa Vik, who opposes it', 'a neighbour who opposes it'), false],
])('%s', (_, text, expected) => expect(hasDispute(materialOf(text))).toBe(expected));

test('people who stand against each other are weighed, but a report is written as one', () => {
  const other = materialOf(QUARREL, { textType: 'other' });
  expect(setWritingTasks(other)[0]!.prompt).toContain('should get their way');
  expect(prepareReading(other).objectives[0]).toMatch(/^say fairly what each of the people/u);
  const news = materialOf(QUARREL, { textType: 'news' });
  expect(setWritingTasks(news)[0]!.prompt).toContain('news page');
});
