/** What the sentence of a quotation says about its speaker. */

import type { Clause, Reading, Voice } from '../../../grammar/reading.js';
import { sayingOf } from '../../../grammar/saying.js';
import type { Stance } from '../../../lexicon/index.js';
import type { Place } from '../finding/place.js';
import type { Row } from '../row.js';

export interface Attribution {
  /** Nobody where words are said that no one says. */
  readonly voice?: Voice;
  readonly cue: string;
  /** The clause of the verb of saying, where there is one. */
  readonly clause?: Clause;
  readonly stance?: Stance;
  /** The cue gives the thing a name ("called it"), so that the words are hardly a sentence. */
  readonly isNaming?: boolean;
  /** Nothing in the sentence says outright that the voice says the words. */
  readonly isGuess?: boolean;
}

/** A rule that reads the speaker in the quotation's own sentence. */
export type Sieve = Row<Place, Attribution>;

/** A verb of saying and whose words it reports. */
export function byVerb(reading: Reading, clause: Clause, voice: Voice | undefined): Attribution {
  const saying = sayingOf(reading, clause);
  return {
    cue: reading.analysis.tokens[clause.verb.main]!.lower,
    clause,
    ...(saying && { stance: saying.stance }),
    ...(saying?.takes === 'name' ? { isNaming: true } : {}),
    ...(voice && { voice }),
  };
}
