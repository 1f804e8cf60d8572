/** All frames, in the order in which they are tried; a new one is a file beside this and a line here. */

import type { Frame } from '../frame.js';
import { advice } from './advice.js';
import { appeal } from './appeal.js';
import { causesRanked } from './causes-ranked.js';
import { changeOfMind } from './change-of-mind.js';
import { commonBelief } from './common-belief.js';
import { compromise } from './compromise.js';
import { concedeReject } from './concede-reject.js';
import { concession } from './concession.js';
import { correctedFinding } from './corrected-finding.js';
import { countsDiffer } from './counts-differ.js';
import { debateBalance } from './debate-balance.js';
import { demandTried } from './demand-tried.js';
import { disputed } from './disputed.js';
import { dutyDenied } from './duty-denied.js';
import { ending } from './ending.js';
import { hindsight } from './hindsight.js';
import { interestedSource } from './interested-source.js';
import { interviewerObjects } from './interviewer-objects.js';
import { leftOpen } from './left-open.js';
import { loadedRewrite } from './loaded-rewrite.js';
import { mainClaim } from './main-claim.js';
import { metaphorMap } from './metaphor-map.js';
import { modelElsewhere } from './model-elsewhere.js';
import { notXButY } from './not-x-but-y.js';
import { opposedVoices } from './opposed-voices.js';
import { partyCase } from './party-case.js';
import { personChosen } from './person-chosen.js';
import { planJudged } from './plan-judged.js';
import { promise } from './promise.js';
import { proposals } from './proposals.js';
import { returningThing } from './returning-thing.js';
import { reversal } from './reversal.js';
import { rivalFigures } from './rival-figures.js';
import { sameTriedTwice } from './same-tried-twice.js';
import { sidesCount } from './sides-count.js';
import { speakerReasons } from './speaker-reasons.js';
import { speakersRule } from './speakers-rule.js';
import { temporaryMeasure } from './temporary-measure.js';
import { theMoreTheMore } from './the-more-the-more.js';
import { toldStory } from './told-story.js';
import { twoWarnings } from './two-warnings.js';
import { twoWaysPriced } from './two-ways-priced.js';
import { viciousCircle } from './vicious-circle.js';
import { warning } from './warning.js';
import { waysCompared } from './ways-compared.js';
import { whoseWe } from './whose-we.js';
import { whyChosen } from './why-chosen.js';

export const FRAMES: readonly Frame[] = [
  advice,
  compromise,
  sidesCount,
  promise,
  appeal,
  causesRanked,
  changeOfMind,
  commonBelief,
  countsDiffer,
  demandTried,
  partyCase,
  personChosen,
  warning,
  mainClaim,
  dutyDenied,
  proposals,
  modelElsewhere,
  correctedFinding,
  speakersRule,
  twoWaysPriced,
  leftOpen,
  opposedVoices,
  rivalFigures,
  interviewerObjects,
  ending,
  concession,
  debateBalance,
  disputed,
  planJudged,
  sameTriedTwice,
  waysCompared,
  toldStory,
  whyChosen,
  returningThing,
  reversal,
  viciousCircle,
  twoWarnings,
  hindsight,
  notXButY,
];

/** Plainer ones, which hold for many texts: asked where a guide would have next to nothing to talk about. */
export const RESERVE: readonly Frame[] = [
  concedeReject,
  interestedSource,
  loadedRewrite,
  metaphorMap,
  speakerReasons,
  temporaryMeasure,
  theMoreTheMore,
  whoseWe,
];
