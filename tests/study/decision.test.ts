import { describe, expect, test } from 'vitest';
import { decisionIn } from '../../src/study/decision.js';
import { materialOf } from './material-of.js';

const questionIn = (text: string): string | undefined => decisionIn(materialOf(text))?.replace('?', '');

describe('a decision that is open', () => {
  test.each([
    [
      'On 3 May our council will vote on whether to close the old pier.',
      'Should the council close the old pier',
    ],
    ['The judges must decide whether the mill should pay for the fish.', 'Should the mill pay for the fish'],
    [
      'The council must decide whether to pay 21,000 crowns for the pier.',
      'Should the council pay 21,000 crowns for the pier',
    ],
    ['Norway has to decide whether to sell the island.', 'Should Norway sell the island'],
  ])('%s', (text, expected) => expect(questionIn(text)).toBe(expected));
  test.each([
    ['one that is made', 'The council voted on whether to close the old pier.'],
    ['one that leans on another sentence', 'The council will vote on whether to close it.'],
    ['a spoken one', '“The council will vote on whether to close the pier,” said Ida Holm.'],
    ['nobody in particular', 'They will decide whether to close the old pier.'],
  ])('not %s', (_, text) => expect(questionIn(text)).toBeUndefined());
});
