/** The questions of resources/questions/discussion.txt: for each move its surfaces, and what to look for in an answer. */

import written from '../../../resources/questions/discussion.txt';
import type { Level } from '../guide.js';
import { readBlocks } from '../question-blocks.js';
import type { Move } from './finding.js';

/** One way of asking about a move. */
export interface Surface {
  readonly level: Level;
  readonly ask: string;
  /** `free` where it would be out of place in a text about violence. */
  readonly tone: 'sober' | 'free';
}

export interface Asked {
  /** A template with the placeholders of the surfaces. */
  readonly lookFor: string;
  readonly surfaces: readonly Surface[];
}

/** What may be asked about a move. */
export const askedAbout = (move: Move): Asked => ASKED.get(move)!;

const ASKED: ReadonlyMap<string, Asked> = new Map(
  [...readBlocks(written)].map(([move, [lookFor, ...surfaces]]) => [
    move,
    { lookFor: lookFor!.replace('look-for: ', ''), surfaces: surfaces.map(surfaceOf) },
  ]),
);

function surfaceOf(line: string): Surface {
  const [, level, free, ask] = /^(\w+)( free)?: (.+)$/u.exec(line)!;
  return { level: level as Level, ask: ask!, tone: free ? 'free' : 'sober' };
}
