import { describe, expect, test } from 'vitest';
import { attackOf } from './attacks.js';
import { runAttack } from './run-attack.js';

/** `npm run attack` goes on from here. */
describe('what nobody would write', () => {
  const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
  test.each(seeds)('attack %i is answered', async (seed) =>
    expect(await runAttack(attackOf(seed))).toEqual([]),
  );
});
