/** The form in which quotations leave this folder. */

import type { Quotation } from '../guide.js';
import type { Antecedent } from './antecedents.js';
import type { Judgement } from './judging.js';
import { innerText } from './kinds.js';
import type { Reading } from './reading.js';
import type { Stance } from './reporting-verbs.js';

/** A quotation, and the light in which its verb puts the speaker. */
export interface FoundQuotation extends Quotation {
  readonly stance?: Stance;
}

/** Who speaks, and how sure that is. */
export interface Speaking {
  readonly speaker: Antecedent;
  readonly attribution: 'named' | 'inferred';
}

/** A judged run as it is given out, its span counted from its paragraph. */
export function toQuotation(
  reading: Reading,
  judgement: Judgement,
  speaking: Speaking | undefined,
): FoundQuotation {
  const { run, sort, attribution } = judgement;
  const offset = reading.analysis.article.paragraphs[run.paragraph - 1]!.start;
  const { name, role } = speaking?.speaker ?? {};
  const isSpeech = sort !== 'mention';
  return {
    text: innerText(reading, run),
    paragraph: run.paragraph,
    start: run.inner.start - offset,
    end: run.inner.end - offset,
    kind: sort === 'clause' ? 'direct' : sort === 'words' ? 'partial' : 'scare',
    ...(name ? { speaker: role ? { name, role } : { name } } : {}),
    attribution: speaking?.attribution ?? 'none',
    ...(isSpeech && attribution ? { cue: attribution.cue } : {}),
    ...(isSpeech && attribution?.stance ? { stance: attribution.stance } : {}),
  };
}
