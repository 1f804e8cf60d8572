/**
 * Who says a quotation, by the words of its own sentence: a sieve, surest first.
 *
 * The order follows Muzny et al. (2017), "A two-stage sieve approach for quote attribution": explicit patterns of
 * quotation, verb and speaker first, then looser ones. A sieve answers or passes on; it never overrules.
 */

import type { Around, Attribution } from './around.js';
import { innerReport, ownRemark, quoting } from './inner-reports.js';
import { accordingTo, attributedTo, verbBefore, voicelessBefore } from './introductions.js';
import {
  asPredicate,
  colonAfterSubject,
  fromPointOfView,
  interrupted,
  tagBefore,
  textAsSubject,
  whoIs,
} from './late-sieves.js';
import type { Reading } from './reading.js';
import { inTheHandOf, inTheWordsOf, reportNounBefore } from './report-nouns.js';
import { signature, verbAtEnd, verbRightAfter } from './tags.js';
import { together } from './together.js';
import { isUnsaid } from './unsaid.js';
import { canSpeak } from './who-can-speak.js';

type Sieve = (reading: Reading, around: Around) => Attribution | undefined;

/** The attribution that the sentence of a run gives it; a sieve that comes up with a thing or a place has found nobody. */
export function attribute(reading: Reading, around: Around): Attribution | undefined {
  for (const sieve of SIEVES) {
    const found = sieve(reading, around);
    if (found?.verb !== undefined && isUnsaid(reading, found.verb, { around, voice: found.voice }))
      return { cue: found.cue };
    if (!found?.voice) {
      if (found) return found;
    } else if (canSpeak(reading, found.voice, found.cue)) {
      return { ...found, voice: together(reading, found.voice, around) };
    }
  }
  return undefined;
}

const SIEVES: readonly Sieve[] = [
  quoting,
  innerReport,
  verbRightAfter,
  signature,
  interrupted,
  whoIs,
  ownRemark,
  verbBefore,
  accordingTo,
  inTheWordsOf,
  inTheHandOf,
  attributedTo,
  reportNounBefore,
  verbAtEnd,
  fromPointOfView,
  colonAfterSubject,
  tagBefore,
  textAsSubject,
  asPredicate,
  voicelessBefore,
];
