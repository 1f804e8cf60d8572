import type { Quotation } from '../guide.js';
import type { Stance } from './reporting-verbs.js';

/** A quotation, and the light in which its verb puts the speaker. */
export interface FoundQuotation extends Quotation {
  readonly stance?: Stance;
}
