/** Puts a question together: what it asks, what its answer quotes, where it belongs. */

import type { Slot } from '../clauses.js';
import type { Asked } from './frame.js';

interface Parts extends Pick<Asked, 'prompt' | 'lookFor' | 'theme' | 'again'> {
  readonly sure: number;
  readonly quotes: readonly Slot[];
  /** The sentences that no other question should be about. */
  readonly about?: readonly number[];
  readonly names?: readonly string[];
}

/** A question that asks for a judgement. */
export const weighing = ({ quotes, about = [], names = [], ...parts }: Parts): Asked => ({
  ...parts,
  level: 'evaluate',
  evidence: quotes.map(({ extract }) => extract),
  sentences: about,
  names,
});
