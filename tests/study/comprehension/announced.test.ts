import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const ask = (...paragraphs: string[]) =>
  framed('announced', paragraphs.join('\n\n'), { textType: 'explainer' });
const FIRST =
  'The first is to pay the pilots of Lunde for every call that they answer in the winter or in the night.';
const SECOND =
  'The second is to buy only the hours that are missing, and to leave the other hours to those who come anyway.';

describe('what a text announces by number', () => {
  test('is asked for where each is told', () => {
    const [question, ...more] = ask('There are two ways of using the money.', FIRST, SECOND);
    expect(more).toEqual([]);
    expect(question?.prompt).toBe(
      '¶1 speaks of “two ways”. What are they? Note each of them in a few words.',
    );
    expect(question?.answer).toBe(`1. “${FIRST.slice(0, -1)}” (¶2); 2. “${SECOND.slice(0, -1)}” (¶3)`);
  });
  test('one that only begins with what its paragraph says of it', () =>
    expect(
      ask(
        'It has two dangers. The first is ice. Boats freeze in it. The second is fog. Nobody sees in it.',
      )[0]?.answer,
    ).toBe('1. “The first is ice. Boats freeze in it” (¶1); 2. “The second is fog. Nobody sees in it” (¶1)'));
  test('by other words', () =>
    expect(
      ask(
        'The pilots have three rules.',
        'First, look at the ice.',
        'Second, look at the sky.',
        'The third is for the day of the storm.',
      ),
    ).toHaveLength(1));
  test.each([
    ['one is missing', ['There are three ways of using the money.', FIRST, SECOND]],
    ['another number stands beside it', ['Of two boats and three ferries there are tales.', FIRST, SECOND]],
    ['it is said by somebody', ['“There are two ways of using it,” said Ida Holm.', FIRST, SECOND]],
    ['it is time', ['The port was shut for two weeks.', FIRST, SECOND]],
    [
      'the first comes late',
      ['There are two ways.', 'The port is old. The sea is cold. The ferry is late.', FIRST, SECOND],
    ],
    ['the order is another', ['There are two ways.', SECOND, FIRST]],
  ])('not where %s', (_, paragraphs) => expect(ask(...paragraphs)).toEqual([]));
});

describe('objections that are counted off without a number', () => {
  const objections = (...paragraphs: string[]) =>
    framed('announced', paragraphs.join('\n\n'), { textType: 'opinion' });
  const OPENS = 'The objections are familiar, and they deserve an answer.';
  const ONE = 'The first is money. The ferry costs 40 crowns a day. That is less than a lamp.';
  const TWO = 'The second is noise. Nobody hears it behind the hill.';
  test('are asked for with their answers', () => {
    const [question, ...more] = objections(OPENS, ONE, TWO);
    expect(more).toEqual([]);
    expect(question?.prompt).toBe(
      'From ¶2 on the author takes up two objections, one after the other. What is each of them, and what is the answer to it? Note both in a few words.',
    );
    expect(question?.answer).toBe(`1. “${ONE.slice(0, -1)}” (¶2); 2. “${TWO.slice(0, -1)}” (¶3)`);
  });
  test('and so are those that are announced by number', () =>
    expect(objections('There are two objections.', ONE, TWO).map(({ prompt }) => prompt)).toEqual([
      expect.stringContaining('and what is the answer to it?'),
    ]));
  test('in one paragraph', () =>
    expect(objections(OPENS, `${ONE} ${TWO}`)[0]?.prompt).toMatch(/^In ¶2 the author takes up two/u));
  test('as many as there are', () =>
    expect(objections(OPENS, ONE, TWO, 'The third is fog. It comes and goes.')[0]?.prompt).toContain(
      'takes up three objections',
    ));
  test('not what is no objection', () => expect(objections('The boats are familiar.', ONE, TWO)).toEqual([]));
  test('not in a report', () =>
    expect(framed('announced', [OPENS, ONE, TWO].join('\n\n'), { textType: 'news' })).toEqual([]));
});
