/** All frames, in the order in which they are tried; a new one is a file beside this and a line here. */

import type { Frame } from '../frame.js';
import { advice } from './advice.js';
import { appeal } from './appeal.js';
import { causesRanked } from './causes-ranked.js';
import { concedeReject } from './concede-reject.js';
import { concession } from './concession.js';
import { correctedFinding } from './corrected-finding.js';
import { debateBalance } from './debate-balance.js';
import { disputed } from './disputed.js';
import { ending } from './ending.js';
import { hindsight } from './hindsight.js';
import { interestedSource } from './interested-source.js';
import { leftOpen } from './left-open.js';
import { metaphorMap } from './metaphor-map.js';
import { modelElsewhere } from './model-elsewhere.js';
import { notXButY } from './not-x-but-y.js';
import { partyCase } from './party-case.js';
import { proposals } from './proposals.js';
import { returningThing } from './returning-thing.js';
import { reversal } from './reversal.js';
import { temporaryMeasure } from './temporary-measure.js';
import { theMoreTheMore } from './the-more-the-more.js';
import { twoWarnings } from './two-warnings.js';
import { viciousCircle } from './vicious-circle.js';
import { voiceInDispute } from './voice-in-dispute.js';
import { whyChosen } from './why-chosen.js';

export const FRAMES: readonly Frame[] = [
  advice,
  appeal,
  causesRanked,
  partyCase,
  proposals,
  modelElsewhere,
  correctedFinding,
  leftOpen,
  ending,
  concession,
  debateBalance,
  disputed,
  whyChosen,
  returningThing,
  reversal,
  viciousCircle,
  twoWarnings,
  hindsight,
  notXButY,
  voiceInDispute,
];

/** Plainer ones, which hold for many texts: asked where a guide would have next to nothing to talk about. */
export const RESERVE: readonly Frame[] = [
  concedeReject,
  interestedSource,
  metaphorMap,
  temporaryMeasure,
  theMoreTheMore,
];
