/** What somebody did, as it can be printed without them. */

import type { NamedEntity } from '../../../language/analysis.js';
import type { Passage } from '../../passages.js';

export interface Deed {
  readonly doer: string;
  readonly kind: 'person' | 'body';
  readonly gender?: NamedEntity['gender'];
  /** The words behind the subject. */
  readonly shown: string;
  /** The lemma of the verb, and those of the nouns and verbs that are shown. */
  readonly verb: string;
  readonly words: ReadonlySet<string>;
  readonly passage: Passage;
}
