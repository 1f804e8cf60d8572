/** All frames, in the order in which they are tried; a new one is a file beside this and a line here. */

import type { Frame } from '../frame.js';
import { absoluteWord } from './absolute-word.js';
import { choice } from './choice.js';
import { claimAndSupport } from './claim-and-support.js';
import { clashingAccounts } from './clashing-accounts.js';
import { concedeReject } from './concede-reject.js';
import { correctedFinding } from './corrected-finding.js';
import { debateBalance } from './debate-balance.js';
import { disputed } from './disputed.js';
import { dutyDenied } from './duty-denied.js';
import { hearing } from './hearing.js';
import { howKnown } from './how-known.js';
import { interestedSource } from './interested-source.js';
import { interviewerObjects } from './interviewer-objects.js';
import { leftOpen } from './left-open.js';
import { leftUnsaid } from './left-unsaid.js';
import { lesson } from './lesson.js';
import { loadedRewrite } from './loaded-rewrite.js';
import { mainClaim } from './main-claim.js';
import { metaphorMap } from './metaphor-map.js';
import { methodAndLimit } from './method-and-limit.js';
import { modelElsewhere } from './model-elsewhere.js';
import { namedCause } from './named-cause.js';
import { notXButY } from './not-x-but-y.js';
import { oneAndMany } from './one-and-many.js';
import { opposedVoices } from './opposed-voices.js';
import { plainReport } from './plain-report.js';
import { proposals } from './proposals.js';
import { rivalFigures } from './rival-figures.js';
import { scholarsDiffer } from './scholars-differ.js';
import { speakerReasons } from './speaker-reasons.js';
import { speakersRule } from './speakers-rule.js';
import { temporaryMeasure } from './temporary-measure.js';
import { theMoreTheMore } from './the-more-the-more.js';
import { threshold } from './threshold.js';
import { twoWaysPriced } from './two-ways-priced.js';
import { whoseWe } from './whose-we.js';

export const FRAMES: readonly Frame[] = [
  mainClaim,
  dutyDenied,
  proposals,
  modelElsewhere,
  correctedFinding,
  speakersRule,
  twoWaysPriced,
  choice,
  leftOpen,
  opposedVoices,
  oneAndMany,
  threshold,
  rivalFigures,
  interviewerObjects,
  scholarsDiffer,
  methodAndLimit,
  leftUnsaid,
  hearing,
  theMoreTheMore,
  concedeReject,
  notXButY,
  debateBalance,
  clashingAccounts,
  disputed,
  howKnown,
  absoluteWord,
  interestedSource,
  loadedRewrite,
  namedCause,
];

/** Plainer ones, which hold for many texts: asked where a guide would have next to nothing to talk about. */
export const RESERVE: readonly Frame[] = [
  claimAndSupport,
  lesson,
  metaphorMap,
  plainReport,
  speakerReasons,
  temporaryMeasure,
  whoseWe,
];
