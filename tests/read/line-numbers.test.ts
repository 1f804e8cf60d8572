import { describe, expect, test } from 'vitest';
import { partLineNumbers } from '../../src/read/readers/line-numbers.js';
import { TEXT } from './around.js';
import { makePdf, type SetLine, wrap } from './make-pdf.js';
import { read } from './read.js';

const lines = TEXT.join(' ')
  .match(/.{20,40}(?: |$)/g)!
  .map((line) => line.trim());
const every = (step: number, set: (line: string, number: number) => string): string =>
  lines.map((line, i) => ((i + 1) % step === 0 ? set(line, i + 1) : line)).join('\n');

describe('numbers of lines', () => {
  test.each([
    ['at the head of every third line', every(3, (line, number) => `${number} ${line}`)],
    ['of every line', every(1, (line, number) => `${number} ${line}`)],
    ['at the end', every(3, (line, number) => `${line}     ${number}`)],
    ['alone', every(3, (line, number) => `${number}\n${line}`)],
  ])('%s', (_, text) => expect(partLineNumbers(text).text).toBe(lines.join('\n')));

  test('what is set in stays so', () => {
    const text = lines.map((line, i) => `${i % 3 === 2 ? `${i + 1}`.padEnd(4) : '    '}${line}`).join('\n');
    expect(partLineNumbers(text).text).toBe(lines.map((line) => `    ${line}`).join('\n'));
  });

  test('they are reported', async () => {
    const { article } = await read(every(3, (line, number) => `${number} ${line}`));
    expect(article.removed[0]).toMatchObject({
      why: 'numbers in the margin',
      text: expect.stringMatching(/^3 6 9/),
    });
  });

  test.each([
    ['steps', [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${number} Stir the pot once more.`).join('\n')],
    ['years', lines.map((line, i) => (i % 5 ? line : `${1990 + i} ${line}`)).join('\n')],
    ['a scale beside a picture', [...lines, '5 metres', '10 metres', '15 metres'].join('\n')],
    ['figures that count on elsewhere', every(4, (line, number) => `${(number / 4) * 5} ${line}`)],
  ])('%s are none', (_, text) => expect(partLineNumbers(text).text).toBe(text));
});

describe('numbers in the margin of a PDF', () => {
  const set = (texts: readonly string[]): SetLine[] => texts.map((text, i) => ({ text, y: 80 + 13 * i }));
  const body = set(wrap(TEXT[0]! + TEXT[1]! + TEXT[2]!, 40));
  const beside = (step: number, x: number): SetLine[] =>
    body.flatMap(({ y }, i) => ((i + 1) % step === 0 ? [{ text: String(i + 1), x, y, size: 7 }] : []));
  const numbersIn = async (numbers: readonly SetLine[]) => {
    const { paragraphs } = await read(await makePdf([[...body, ...numbers]]), 'a.pdf');
    const own = new Set(TEXT.join(' ').match(/\d+/g));
    return (
      paragraphs
        .join(' ')
        .match(/\b\d+\b/g)
        ?.filter((digits) => !own.has(digits)) ?? []
    );
  };
  test.each([
    [2, 25],
    [1, 25],
    [2, 300],
  ])('every %d lines, at %d', async (step, x) => expect(await numbersIn(beside(step, x))).toEqual([]));
  test('figures that do not count on stay', async () => {
    const figures = [71, 68, 93, 82].map((one, i) => ({ text: String(one), x: 25, y: 80 + 26 * i }));
    expect(await numbersIn(figures)).not.toEqual([]);
  });
  test('short steps of a list keep their numbers', async () => {
    const steps = [
      'Boil the water first.',
      'Add the salt to it.',
      'Put in the rice now.',
      'Wait for ten minutes.',
    ];
    const pdf = await makePdf([
      set(steps).flatMap((line, i) => [line, { ...line, text: String(i + 1), x: 30 }]),
    ]);
    expect((await read(pdf, 'a.pdf')).article.text).toMatch(/1\W+Boil.*4\W+Wait/s);
  });
});

test('a long run of blanks is passed over once', () => {
  const started = process.cpuUsage().user;
  expect(partLineNumbers(`${'  '.repeat(60_000)}x`).numbers).toEqual([]);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
});
