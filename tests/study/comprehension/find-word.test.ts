import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

/** The four words to know of a short text, in which it rests. */
const LISTED = 'The envoy and the maniac wrote an edict on manslaughter.';
const LARVAE = 'In the pond the girls found larvae under a stone.';
const HAVOC = 'The storm of that night wrought havoc in the town.';
const QUORUM = 'The council of Lunde had no quorum that night.';
const FLEE = 'The men had to flee to the hills of the north.';

const asked = (...paragraphs: string[]) => framed('find-word', [LISTED, LISTED, ...paragraphs].join('\n\n'));

describe('words to be found for their meanings', () => {
  test('one in each paragraph, with its part of speech', () => {
    const [question] = asked(LARVAE, HAVOC, QUORUM);
    expect(question?.prompt).toContain('the three words');
    expect(question?.choices?.slice(1)).toEqual([
      'great damage and confusion (noun, ¶4)',
      'the number of members who must be present before a meeting can decide (noun, ¶5)',
    ]);
    expect(question?.answer).toBe('a) “larvae” (¶3); b) “havoc” (¶4); c) “quorum” (¶5)');
    expect(question?.paragraphs).toEqual([3, 4, 5]);
  });
  test('two, where there are no more', () =>
    expect(asked(LARVAE, HAVOC)[0]?.answer).toBe('a) “larvae” (¶3); b) “havoc” (¶4)'));
  test('three of many, from the beginning to the end', () =>
    expect(
      asked(LARVAE, HAVOC, QUORUM, FLEE, 'She gave the men a placebo that night.')[0]?.paragraphs,
    ).toEqual([3, 5, 7]));
  test('the rarer of two in a paragraph', () =>
    expect(asked(LARVAE, `${FLEE} ${HAVOC}`)[0]?.answer).toContain('havoc'));
  test.each([
    ['one word', [LARVAE]],
    ['one paragraph', [`${LARVAE} ${HAVOC}`]],
    ['a word that is printed in the list', [LARVAE, 'The men of the town had read the edict.']],
    ['a word twice in its paragraph', [LARVAE, `${HAVOC} There was havoc in the hills.`]],
    ['a word that its sentence explains', [LARVAE, 'The night was one of havoc and great confusion.']],
    [
      'two that are explained alike',
      [LARVAE, 'They paid the men a wage. They sent a fee as money for the work.'],
    ],
    ['two of one family', ['He told her of a swindle in the hills.', 'He was the swindler of the town.']],
    ['a word that every class knows', [LARVAE, 'The teacher wrote a letter to the school.']],
    ['a name', [LARVAE, 'Ada Quorum came. Miss Quorum had no boat.']],
  ])('none: %s', (_, paragraphs) => expect(asked(...paragraphs)).toEqual([]));
});
