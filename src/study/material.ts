/** What the parts of the guide that ask something are made from: everything known about the article so far. */

import type { Reading } from '../grammar/reading.js';
import type { Analysis, NamedEntity } from '../language/analysis.js';
import type { TextMap } from '../map/text-map.js';
import type { Sorting } from '../themes/pack.js';
import type { Fact, Quotation, TextType, VocabularyEntry } from './guide.js';
import type { Passage } from './passages.js';
import type { IndirectSpeech } from './quotations/index.js';
import type { Report } from './reported-clauses.js';
import type { PlacedEvent } from './timeline.js';

export interface StudyMaterial {
  readonly reading: Reading;
  readonly map: TextMap;
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly names: readonly NamedEntity[];
  readonly quotations: readonly Quotation[];
  /** Speech that is reported without marks. */
  readonly indirect: readonly IndirectSpeech[];
  /** Its sentences, in order. */
  readonly passages: readonly Passage[];
  /** What of `indirect` may be quoted with its source. */
  readonly reports: readonly Report[];
  readonly facts: readonly Fact[];
  readonly timeline: readonly PlacedEvent[];
  readonly textType: TextType;
  /** The words to know that are printed. */
  readonly vocabulary: readonly VocabularyEntry[];
}
