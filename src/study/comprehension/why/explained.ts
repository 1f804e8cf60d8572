/** Something a text tells, and what it gives as the reason. */

import type { Stretch } from '../../../grammar/reading.js';
import type { Passage } from '../../passages.js';

export interface Explained {
  /** The sentence that tells it. */
  readonly passage: Passage;
  /** The clause to be turned into a question. */
  readonly asked: Stretch;
  /** The clause before it, for whose subject its `it` stands. */
  readonly before?: Stretch;
  /** The reason, where it stands in the same sentence. */
  readonly reason?: Stretch;
  /** The sentences that are the reason. */
  readonly sentences?: readonly Passage[];
}
