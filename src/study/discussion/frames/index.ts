/** All frames, in the order in which they are tried; a new one is a file beside this and a line here. */

import type { Frame } from '../frame.js';
import { beginning } from './beginning.js';
import { comparison } from './comparison.js';
import { concedeReject } from './concede-reject.js';
import { concession } from './concession.js';
import { debateBalance } from './debate-balance.js';
import { decision } from './decision.js';
import { demand } from './demand.js';
import { ending } from './ending.js';
import { inOwnWords } from './in-own-words.js';
import { leftOpen } from './left-open.js';
import { maxim } from './maxim.js';
import { oneQuestion } from './one-question.js';
import { portrait } from './portrait.js';
import { proposals } from './proposals.js';
import { title } from './title.js';
import { unheard } from './unheard.js';
import { voiceInDispute } from './voice-in-dispute.js';

export const FRAMES: readonly Frame[] = [
  proposals,
  leftOpen,
  decision,
  ending,
  title,
  portrait,
  demand,
  concession,
  debateBalance,
  voiceInDispute,
  inOwnWords,
  unheard,
  maxim,
  concedeReject,
  oneQuestion,
  comparison,
  beginning,
];
