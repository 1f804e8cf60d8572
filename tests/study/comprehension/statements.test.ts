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
const EXPECTED = 'The ferry is expected to stop in the spring of the year.';
const DATED = 'The council of Varnes sold 40 boats to the bank.';
const OTHER_DATE = 'The old yard of Lunde mended 60 boats for the pilots.';

const asked = (...paragraphs: string[]) => framed('statements', paragraphs.join('\n\n'));

describe('mistakes to be put right', () => {
  test('one in each sentence, with the words of the text', () => {
    const [question] = asked(MOST, MAY, EXPECTED);
    expect(question?.choices).toEqual([
      'Less than half of the pilots of Lunde live on the northern coast',
      'The yard in Varnes will certainly sell its boats to the bank',
      'The ferry will certainly stop in the spring of the year',
    ]);
    expect(question?.answer).toContain('b) “may”, not “will certainly” (¶2)');
    expect(question?.paragraphs).toEqual([1, 2, 3]);
    expect(question?.prompt).toContain('these three sentences');
  });
  test('a name for a pronoun', () =>
    expect(
      asked('Ada Obi came to Lunde as a girl. She has never owned a boat in the harbour.', MAY)[0]
        ?.choices?.[0],
    ).toBe('Ada Obi has often owned a boat in the harbour'));
  test('no name for a pronoun that has lost its verb', () =>
    expect(
      asked('Ada Obi came to Lunde as a girl. She’d never owned a boat in the harbour of Varnes.', MAY),
    ).toEqual([]));
  test('a figure of another sentence, beside a word', () => {
    const [question] = asked(DATED, OTHER_DATE, MAY);
    expect(question?.choices?.filter((text) => /\d boats/u.test(text))).toHaveLength(1);
    expect(question?.answer).toMatch(/“40”, not “60”/u);
  });
  test('no word that stands in the sentence already', () =>
    expect(
      asked(
        MOST,
        MAY,
        'The yard of Lunde sold fewer boats because the bank asked for more, although the pilots paid.',
      )[0]?.choices?.join(),
    ).not.toContain('yard of Lunde'));
  test('no figure of the dead', () =>
    expect(
      asked(
        'The storm killed 40 pilots of Lunde in May.',
        'The old yard has 60 pilots on the quay.',
        MAY,
      )[0]?.choices?.join(),
    ).not.toContain('killed'));
  test('an article that fits the new word', () =>
    expect(asked('The council of Lunde passed an illegal rule for the boats.', MAY)[0]?.choices?.[0]).toBe(
      'The council of Lunde passed a legal rule for the boats',
    ));
  test.each([
    ['one paragraph', [`${MOST} ${MAY} ${EXPECTED}`]],
    ['one sentence', [MOST]],
    ['only figures', [DATED, OTHER_DATE]],
    ['the same word twice', [MAY, MAY.replace('yard', 'mill')]],
    ['what leans', ['They know most of the pilots of this.', MAY]],
    [
      'what has its noun before it',
      ['One of nine metres may sell for less than the boats.'.replace('One of', 'One in'), MOST],
    ],
    ['a place of water', ['In cold water it may add nine boats to those of the bank.', MOST]],
    ['a second negative', ['Most of the pilots do not live on the coast.', MAY]],
    ['what stands behind negatives only', ['The pilots of Lunde rarely give any boats to the bank.', MAY]],
    ['the same behind a refusal', ['The pilots of Lunde refused to take any more boats to the bank.', MAY]],
    [
      'a word that another goes with',
      ['The pilots of Lunde were welcomed home by a crowd on the quay.', MAY],
    ],
    [
      'a soul that nobody turned away',
      ['The pilots of Lunde have never turned a soul away from the ferry.', MAY],
    ],
    [
      'what may come later',
      ['The men of the quay have to sign a paper with the mayor before a ferry may leave the harbour.', MOST],
    ],
    ['one who is denied a thing', ['The pilots of Lunde were denied a berth by the men of the quay.', MAY]],
    ['the writer', ['I know most of the pilots of Lunde well.', MAY]],
    ['a clause that depends', ['There is a ferry of the town that may stop in the spring.', MOST]],
    ['what goes on beside it', ['The men paint the ferry of Lunde while the boats are still asleep.', MAY]],
    ['a word that is only dropped', ['The pilots are not paid by the town of Lunde at all.', MAY]],
  ])('none: %s', (_, paragraphs) => expect(asked(...paragraphs)).toEqual([]));
  test('a sentence that is worked out is left to the sum', () =>
    expect(asked('Most of the crews voted by 60 votes to 20 for the strike.', MAY)).toEqual([]));
});

test.each([
  'The work at Lunde is expected to begin in the spring and to take seven months.',
  'Under the rules the question of the quay cannot be put again for 18 months.',
])('no mistake is made of %s', (text) =>
  expect(
    asked(text, MAY, EXPECTED)
      .flatMap(({ choices = [] }) => choices)
      .join(),
  ).not.toContain(text.slice(4, 20)),
);
