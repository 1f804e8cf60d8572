/** A move of the author's, found in the text: what a discussion question can be asked about. */

import type { Slot } from '../clauses.js';

/** Every move has its questions in resources/questions/discussion.txt. */
export const MOVES = [
  'claim',
  'reframing',
  'concession',
  'contrast',
  'turn',
  'cause',
  'prediction',
  'analogy',
  'call to act',
  'vague source',
  'what is not known',
  'responsibility',
  'mechanism',
  'evidence',
  'certainty',
  'contingency',
  'change',
  'source',
  'two voices',
  'two sides',
  'conflicting accounts',
  'voice',
  'reported claim',
  'phrase',
  'reporting verb',
  'loaded words',
  'words in quotation marks',
  'term',
  'unheard',
  'arc',
  'opening',
  'ending',
] as const;

export type Move = (typeof MOVES)[number];

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
  /** The reporting verb or the group the question is about, as it stands in the text. */
  readonly word?: string;
  /** About violence or death: asked soberly. */
  readonly painful: boolean;
  /** Indices of the sentences it uses up. */
  readonly sentences: readonly number[];
}

export interface Voice {
  readonly name: string;
  readonly role?: string;
}
