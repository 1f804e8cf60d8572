/** A quotation in its sentence, and what the sentence says about its speaker. */

import { textBetween, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import type { Stance } from './reporting-verbs.js';
import { verbAt } from './verbs.js';

export interface Attribution {
  readonly voice?: Voice;
  readonly cue: string;
  /** The token of the reporting verb, where there is one. */
  readonly verb?: number;
  readonly stance?: Stance;
  /** The cue gives the thing a name ("called it"), so that the words are hardly a sentence. */
  readonly isNaming?: boolean;
  /** Nothing in the sentence says outright that the voice says the words. */
  readonly isGuess?: boolean;
}

/** The tokens of the sentence around a run: before it from `from`, after it up to `end`. */
export interface Around {
  readonly run: Run;
  readonly from: number;
  readonly end: number;
}

export function attributionBy(reading: Reading, verb: number, voice: Voice | undefined): Attribution {
  const { tokens } = reading;
  const { stance, takes } = verbAt(reading, verb) ?? {};
  return {
    cue: textBetween(tokens, verb, verb + 1).toLowerCase(),
    verb,
    ...(stance ? { stance } : {}),
    ...(takes === 'name' ? { isNaming: true } : {}),
    ...(voice ? { voice } : {}),
  };
}
