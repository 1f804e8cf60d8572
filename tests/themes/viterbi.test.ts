import { expect, test } from 'vitest';
import { likeliestPath } from '../../src/themes/viterbi.js';

const sticky = (cost: number) => (_: number, from: number, to: number) => (from === to ? 0 : -cost);

function check(scores: readonly (readonly number[])[], cost: number, expected: string): void {
  expect(likeliestPath(scores, sticky(cost)).join('')).toBe(expected);
}

const WAVERING = [
  [2, 0],
  [0, 1],
  [2, 0],
];

test('without a cost each step takes its best', () => check(WAVERING, 0, '010'));
test('a cost of change carries a doubtful step along', () => check(WAVERING, 1, '000'));
test('a strong step pays for the change', () =>
  check(
    [
      [2, 0],
      [0, 5],
      [2, 0],
    ],
    1,
    '010',
  ));
test('a tie goes to the first state', () =>
  check(
    [
      [1, 1],
      [1, 1],
    ],
    1,
    '00',
  ));
test('no steps, no path', () => check([], 1, ''));
