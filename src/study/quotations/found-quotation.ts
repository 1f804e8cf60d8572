/** The form in which quotations leave this folder. */

import type { Antecedent } from '../../grammar/reference/known.js';
import type { Stance } from '../../lexicon/index.js';
import type { Quotation } from '../guide.js';
import { innerText } from './finding/place.js';
import type { Judgement } from './kinds/judging.js';

/** A quotation, and the light in which its verb puts the speaker. */
export interface FoundQuotation extends Quotation {
  readonly stance?: Stance;
}

/** A quotation with the name of the row that told its speaker, or that it is no speech. */
export interface Explained {
  readonly quotation: FoundQuotation;
  readonly row: string;
}

/** Who speaks, how sure that is, and the row that told it. */
export interface Speaking {
  readonly speaker: Antecedent;
  readonly attribution: 'named' | 'inferred';
  readonly row: string;
}

/** A judged run as it is given out, its span counted from its paragraph. */
export function toQuotation(
  { place, sort, attribution, row }: Judgement,
  speaking: Speaking | undefined,
): Explained {
  const { reading, run } = place;
  const offset = reading.analysis.article.paragraphs[run.paragraph - 1]!.start;
  const { name, role } = speaking?.speaker ?? {};
  const cue = sort === 'mention' ? undefined : attribution;
  return {
    row: speaking?.row ?? row ?? '',
    quotation: {
      text: innerText(reading, run),
      paragraph: run.paragraph,
      start: run.inner.start - offset,
      end: run.inner.end - offset,
      kind: sort === 'clause' ? 'direct' : sort === 'words' ? 'partial' : 'scare',
      ...(name ? { speaker: role ? { name, role } : { name } } : {}),
      attribution: speaking?.attribution ?? 'none',
      ...(cue ? { cue: cue.cue } : {}),
      ...(cue?.stance ? { stance: cue.stance } : {}),
    },
  };
}
