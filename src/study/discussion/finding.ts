/** A move of the author's, found in the text: what a discussion question can be asked about. */

import type { Slot } from '../clauses.js';

export type Move =
  | 'claim'
  | 'reframing'
  | 'concession'
  | 'contrast'
  | 'turn'
  | 'cause'
  | 'prediction'
  | 'analogy'
  | 'call to act'
  | 'vague source'
  | 'what is not known'
  | 'responsibility'
  | 'mechanism'
  | 'evidence'
  | 'certainty'
  | 'frequency'
  | 'decision'
  | 'contingency'
  | 'change'
  | 'perspective'
  | 'source'
  | 'two voices'
  | 'two sides'
  | 'conflicting accounts'
  | 'voice'
  | 'two accounts'
  | 'reported claim'
  | 'unnamed source'
  | 'phrase'
  | 'reporting verb'
  | 'loaded words'
  | 'words in quotation marks'
  | 'term'
  | 'figure'
  | 'measure'
  | 'two figures'
  | 'thread'
  | 'unheard'
  | 'arc'
  | 'opening'
  | 'ending';

export interface Finding {
  readonly move: Move;
  readonly theme: string;
  readonly paragraph: number;
  /** How much a teacher would want this question; comparable across moves. */
  readonly weight: number;
  /** What the question quotes. */
  readonly a: Slot;
  readonly b?: Slot;
  /** Who says `a`, and who says `b`. */
  readonly x?: Voice;
  readonly y?: Voice;
  /** The reporting verb or the figure the question is about, as it stands in the text. */
  readonly word?: string;
  /** The second such word, in `b`. */
  readonly other?: string;
  /** About violence or death: asked soberly. */
  readonly painful: boolean;
  /** Indices of the sentences it uses up. */
  readonly sentences: readonly number[];
}

export interface Voice {
  readonly name: string;
  readonly role?: string;
}
