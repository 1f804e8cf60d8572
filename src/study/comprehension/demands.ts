/** Sentences in which the author says for sure what somebody must do. */

import { clausesOf } from '../../grammar/lookup.js';
import { isGranted, isObjection } from '../argument.js';
import { demandIn, tellsOfRule } from '../modality.js';
import type { Passage } from '../passages.js';
import { leansOf } from './neighbours.js';
import { isTold } from './run.js';

/** It needs no other sentence, and nobody else says it. */
export const isDemand = (passage: Passage): boolean =>
  isTold(passage) &&
  leansOf(passage) < 0.3 &&
  !passage.reported &&
  !isGranted(passage) &&
  !isObjection(passage) &&
  !tellsOfRule(passage.lower) &&
  !ONE_OF_A_KIND.test(passage.text) &&
  !/^(?:And |But )?(?:Perhaps|Maybe|[Ii]f|[Ww]hen|[Nn]obody|No one|Some|[Yy]ou|[Ww]e are|[Tt]hey|[Ii]t)\b|\?/u.test(
    passage.text,
  ) &&
  demandIn(passage.reading, clausesOf(passage.reading, passage.index)) !== undefined;

/** `The scientist applying for a grant must find a story`: a rule of the world, told or mocked. */
const ONE_OF_A_KIND = /^(?:The|An?|Every|Each|Any) \p{Ll}+ (?:\p{Ll}+ing|who|that) .{0,60}\bmust\b/u;
