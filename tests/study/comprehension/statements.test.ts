import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../src/study/comprehension/statements/rows.js';
import { framed } from './frames-of.js';

describe.each(ROWS)('$name', ({ words, yes, no }) => {
  test.each(yes)('%s', (marked) => {
    const text = marked.replace(/[[\]]/gu, '');
    expect(words.exec(text)?.[0]).toBe(/\[(.*)\]/u.exec(marked)![1]);
  });
  if (no) test.each(no)('no: %s', (text) => expect(words.test(text)).toBe(false));
});

const MOST = 'Most of the pilots of Lunde live on the northern coast.';
const MAY = 'The yard in Varnes may sell its boats to the bank.';
const BEFORE = 'The ferry is expected to stop in the spring of the year.';

describe('statements', () => {
  test('of several paragraphs, each with what decides', () => {
    const [question] = framed('statements', [MOST, MAY, BEFORE].join('\n\n'));
    expect(question?.choices).toEqual([
      'More than half of the pilots of Lunde live on the northern coast',
      'The yard in Varnes will certainly sell its boats to the bank',
      'The ferry will certainly stop in the spring of the year',
    ]);
    expect(question?.answer).toMatch(
      /^a\) true .*b\) false; the text says: “The yard in Varnes may sell.*c\) false; .*is expected to stop/u,
    );
    expect(question?.paragraphs).toEqual([1, 2, 3]);
  });
  test('a name for a pronoun', () => {
    const text = `Ada Obi came to Lunde as a girl. She has never owned a boat in the harbour.\n\n${MOST}\n\n${MAY}`;
    expect(framed('statements', text)[0]?.choices?.[0]).toBe(
      'Ada Obi has at least once owned a boat in the harbour',
    );
  });
  const DATED = 'In 1990 the council of Varnes sold 40 boats to the bank.';
  test('two that are changed and one that stands as it is', () => {
    const [question] = framed('statements', [DATED, MAY, BEFORE].join('\n\n'));
    expect(question?.choices?.[0]).toBe(DATED.replace('.', ''));
    expect(question?.answer).toMatch(/^a\) true .*b\) false.*c\) false/u);
  });
  test('an article that fits the new word', () =>
    expect(
      framed('statements', [DATED, 'The pilots of Lunde wanted a harder rule.', MAY].join('\n\n'))[0]
        ?.choices?.[1],
    ).toBe('The pilots of Lunde wanted an easier rule'));
  const ADA = 'Ada Obi sold nine old boats to the bank in spring.';
  const named = (other: string, text = ADA) =>
    framed(
      'statements',
      [text, `${other} mends the quay.`, `The town asked ${other} for help.`, DATED, MAY].join('\n\n'),
    )[0]?.choices ?? [];
  test('another person', () =>
    expect(named('Eva Lind')).toContain('Eva Lind sold nine old boats to the bank in spring'));
  test.each([
    ['a man for a woman', named('John Lind')],
    ['a relative', named('Eva Obi')],
    ['words that tell', named('Eva Lind', 'Ada Obi sold her nine old boats to the bank in spring.')],
  ])('no other person: %s', (_, choices) => expect(choices.join()).not.toMatch(/(?:Lind|Eva Obi) sold/u));
  test.each([
    ['one paragraph', `${MOST} ${MAY} ${BEFORE}`],
    ['one sentence', MOST],
    [
      'only figures',
      [
        DATED,
        'In 1995 the town of Lunde sold 60 boats to the bank.',
        'The town of Hafn has 80 boats in the water.',
      ].join('\n\n'),
    ],
    [
      'what leans on its sentence',
      [
        'In cold water the yard of Lunde may sell nine boats.',
        'In cold water it may add nine to the boats of the bank.',
        BEFORE,
      ].join('\n\n'),
    ],
    ['one answer', [MAY, BEFORE].join('\n\n')],
    [
      'two that are weak',
      ['The pilots are not paid by the town of Lunde.', 'The ferry sails on Sunday with all pilots.'].join(
        '\n\n',
      ),
    ],
    ['what leans', ['They know most of the pilots of this.', BEFORE].join('\n\n')],
    ['a second negative', ['Most of the pilots do not live on the coast.', BEFORE].join('\n\n')],
    ['the writer', ['I know most of the pilots of Lunde well.', BEFORE].join('\n\n')],
  ])('none: %s', (_, text) => expect(framed('statements', text)).toEqual([]));
  test('a sentence that is worked out is left to the sum', () => {
    const sum = 'Most of the crews voted by 60 votes to 20 for the strike.';
    expect(framed('statements', [sum, BEFORE].join('\n\n'))).toEqual([]);
  });
});
