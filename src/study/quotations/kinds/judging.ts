/** Judges a quoted run by its own sentence: what it is, and who says it if the sentence tells. */

import type { Reading, Run } from '../../../grammar/reading.js';
import { innerText, type Place, placeOf } from '../finding/place.js';
import { firstAnswer } from '../row.js';
import type { Attribution } from '../speakers/attribution.js';
import { attribute } from '../speakers/sieves.js';
import { isClause } from './clause.js';
import { isNamed, isPassingWord, MENTIONS } from './mentions.js';

export interface Judgement {
  readonly place: Place;
  /** A mention is a title, an inscription, a word as a word, or words nobody is said to have used. */
  readonly sort: 'clause' | 'words' | 'mention';
  readonly attribution?: Attribution;
  /** The row that told the kind of a mention, or else the speaker. */
  readonly row?: string;
}

/** What a run is, and who says it if its own sentence tells. */
export function judgeRun(reading: Reading, run: Run, without: ReadonlySet<string>): Judgement {
  const place = placeOf(reading, run);
  const found = place.alone ? undefined : attribute(place, without);
  const common = { place, ...(found ? { attribution: found, row: found.row } : {}) };
  const mention = place.alone || isTagged(place, found) ? undefined : firstAnswer(MENTIONS, place, without);
  if (mention) return { ...common, sort: 'mention', row: mention.row };
  if (isNamed(place) && !found?.voice) return { ...common, sort: 'mention', row: 'named by a passive' };
  if (isClause(place, found?.isNaming === true)) return { ...common, sort: 'clause' };
  if (isPassingWord(place)) return { ...common, sort: 'mention', row: 'passing word' };
  if (found || place.alone || !isShort(place)) return { ...common, sort: 'words' };
  return { ...common, sort: 'mention', row: 'irony' };
}

/** `“Ask Ada,” he said`: what opens a sentence and ends in a sign before its tag is no title. */
const isTagged = ({ reading, run, from }: Place, found: Attribution | undefined): boolean =>
  run.firstToken === from &&
  found?.voice !== undefined &&
  (found.clause?.verb.firstToken ?? -1) >= run.endToken &&
  /[,!?]$/.test(innerText(reading, run));

/** Words without a source are read as irony up to this length. From judgement. */
const LONGEST_IRONY = 7;

const isShort = ({ reading, run }: Place): boolean =>
  innerText(reading, run).split(/\s+/).length <= LONGEST_IRONY;
