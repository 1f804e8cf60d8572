/** A frame: a pattern that holds in many texts, with what it asks and the evidence of the text on it. */

import type { Extract, Level, TextType } from '../guide.js';
import type { Scene } from './scene.js';

export interface Frame {
  /** As in the literature of the project: `concession`, `concede-reject`. */
  readonly name: string;
  /** How often a guide may use it. */
  readonly most: number;
  /** What a question of it is worth, 1 to 3, where it differs by the kind of text. */
  readonly worth: number | Readonly<Partial<Record<TextType, number>>>;
  /** Every place of the text that surely has the pattern. */
  readonly find: (scene: Scene) => readonly Asked[] | Asked | undefined;
}

/** A question that could be asked. */
export interface Asked {
  readonly prompt: string;
  /** Other wordings, for when the frame is used again in a guide. */
  readonly variants?: readonly string[];
  /** None where the answer stands in no sentence of the text. */
  readonly lookFor?: string;
  readonly level: Level;
  /** How sure the trigger is and how well the sentence carries the question, 0 to 1. */
  readonly sure: number;
  /** Theme id of the paragraph it is about; `whole` where it is about all of the text. */
  readonly theme: string;
  /** What the question quotes, then what the answer does. */
  readonly evidence: readonly Extract[];
  /** The sentences it uses up. */
  readonly sentences: readonly number[];
  /** Those it names. */
  readonly names: readonly string[];
}
