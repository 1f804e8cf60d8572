/** A stretch of a sentence in which a reason is looked for. */

import { afterConnectives } from '../../../grammar/connectives.js';
import type { Cut } from '../../../grammar/cuts.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import type { Token } from '../../../language/analysis.js';
import type { Passage } from '../../passages.js';

export interface Place {
  readonly passage: Passage;
  readonly whole: Stretch;
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  readonly cuts: readonly Cut[];
}

export const isInside = ({ verb }: Clause, { firstToken, endToken }: Stretch): boolean =>
  verb.firstToken >= firstToken && verb.endToken <= endToken;

/** Where the statement before a token begins. */
export const startBefore = ({ passage, whole, cuts }: Place, at: number): number =>
  cuts.findLast((cut) => isBetween(cut) && cut.nextToken < at)?.nextToken ??
  afterConnectives(passage.reading, whole);

/** Whether a cut begins a new statement. */
export const isBetween = ({ kind }: Cut): boolean => kind === 'stop' || kind === 'join';
