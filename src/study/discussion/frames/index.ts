/** All frames, in the order in which they are tried; a new one is a file beside this and a line here. */

import type { Frame } from '../frame.js';
import { absoluteWord } from './absolute-word.js';
import { beforeAndAfter } from './before-and-after.js';
import { beginningAndEnd } from './beginning-and-end.js';
import { blame } from './blame.js';
import { butTurned } from './but-turned.js';
import { choice } from './choice.js';
import { claimAndSupport } from './claim-and-support.js';
import { clashingAccounts } from './clashing-accounts.js';
import { colouredVerb } from './coloured-verb.js';
import { concedeReject } from './concede-reject.js';
import { demand } from './demand.js';
import { dilemma } from './dilemma.js';
import { disputed } from './disputed.js';
import { evidenceTest } from './evidence-test.js';
import { hadItNot } from './had-it-not.js';
import { hearing } from './hearing.js';
import { hedgeStack } from './hedge-stack.js';
import { howKnown } from './how-known.js';
import { interestedSource } from './interested-source.js';
import { leftOpen } from './left-open.js';
import { lesson } from './lesson.js';
import { loadedRewrite } from './loaded-rewrite.js';
import { maxim } from './maxim.js';
import { metaphorMap } from './metaphor-map.js';
import { missingBase } from './missing-base.js';
import { missingVoice } from './missing-voice.js';
import { namedCause } from './named-cause.js';
import { notXButY } from './not-x-but-y.js';
import { objections } from './objections.js';
import { offKeyWord } from './off-key-word.js';
import { openingScene } from './opening-scene.js';
import { ownPicture } from './own-picture.js';
import { plainReport } from './plain-report.js';
import { plan } from './plan.js';
import { predictionTest } from './prediction-test.js';
import { promiseVsRecord } from './promise-vs-record.js';
import { proposal } from './proposal.js';
import { rhetoricalQuestion } from './rhetorical-question.js';
import { ruleNewCase } from './rule-new-case.js';
import { speakerReasons } from './speaker-reasons.js';
import { statedView } from './stated-view.js';
import { temporaryMeasure } from './temporary-measure.js';
import { theMoreTheMore } from './the-more-the-more.js';
import { turn } from './turn.js';
import { turningPoint } from './turning-point.js';
import { twoSides } from './two-sides.js';
import { twoVoices } from './two-voices.js';
import { vagueSource } from './vague-source.js';
import { vagueStandard } from './vague-standard.js';
import { verdictSentence } from './verdict-sentence.js';
import { voiceTest } from './voice-test.js';
import { whatIfNot } from './what-if-not.js';
import { whoseWe } from './whose-we.js';
export const FRAMES: readonly Frame[] = [
  demand,
  hearing,
  proposal,
  theMoreTheMore,
  concedeReject,
  notXButY,
  promiseVsRecord,
  twoSides,
  clashingAccounts,
  disputed,
  plan,
  choice,
  twoVoices,
  leftOpen,
  openingScene,
  plainReport,
  howKnown,
  objections,
  rhetoricalQuestion,
  butTurned,
  blame,
  lesson,
  dilemma,
  hadItNot,
  maxim,
  ownPicture,
  statedView,
  absoluteWord,
  temporaryMeasure,
  ruleNewCase,
  metaphorMap,
  hedgeStack,
  interestedSource,
  vagueStandard,
  vagueSource,
  colouredVerb,
  predictionTest,
  loadedRewrite,
  turningPoint,
  beforeAndAfter,
  namedCause,
  whatIfNot,
  evidenceTest,
  missingBase,
  missingVoice,
  whoseWe,
  beginningAndEnd,
  offKeyWord,
  verdictSentence,
  claimAndSupport,
  speakerReasons,
  voiceTest,
  turn,
];
