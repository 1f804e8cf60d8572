/** What the parts of the guide that ask something are made from: everything known about the article so far. */

import type { Analysis, NamedEntity } from '../language/analysis.js';
import type { Sorting } from '../themes/pack.js';
import type { Fact, Quotation, TextType, TimelineEntry } from './guide.js';
import type { IndirectSpeech } from './quotations/index.js';

export interface StudyMaterial {
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly names: readonly NamedEntity[];
  readonly quotations: readonly Quotation[];
  /** Speech that is reported without marks. */
  readonly indirect: readonly IndirectSpeech[];
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEntry[];
  readonly textType: TextType;
}
