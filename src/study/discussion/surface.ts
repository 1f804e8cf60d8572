/** One way of asking about a move. */

import type { Level } from '../guide.js';

export interface Surface {
  readonly level: Level;
  readonly ask: string;
  readonly tone: 'sober' | 'free';
}

type Written = readonly [Level, string, 'free'?];

/** Surfaces as they are written in the tables: level, question, and `free` where the tone is not sober. */
export const surfaces = (...written: readonly Written[]): readonly Surface[] =>
  written.map(([level, ask, tone]) => ({ level, ask, tone: tone ?? 'sober' }));
