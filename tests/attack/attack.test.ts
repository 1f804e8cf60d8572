import { describe, expect, test } from 'vitest';
import { attackOf } from './attacks.js';
import { runAttack } from './run-attack.js';

/** `npm run attack` goes on from here. */
describe('what nobody would write', () => {
  // The first, and those that found something which the first do not: right pages refused, and a line of digits read for ever.
  const found = [34, 36, 146, 194, 202, 218, 231, 251];
  const seeds = [...Array.from({ length: 30 }, (_, index) => index + 1), ...found];
  test.each(seeds)('attack %i is answered', async (seed) =>
    expect(await runAttack(attackOf(seed))).toEqual([]),
  );
});
