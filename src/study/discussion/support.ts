/** What a good answer would use: how the text goes on behind a claim. */

import type { Slot } from '../clauses.js';
import { brief } from './brief.js';
import { cite } from './citing.js';
import type { Claim } from './claims.js';
import type { Scene } from './scene.js';

/** The context of a claim as the end of a look-for says it; every label holds whatever the sentences say. */
export function contextOf(scene: Scene, claim: Claim, used: readonly number[] = []): Context {
  const taken = [...claim.sentences, ...used];
  const last = Math.max(...claim.sentences);
  const follows = quotable(scene, last + 1, taken);
  const isNear = follows && scene.passages[last + 1]!.paragraph === claim.passage.paragraph;
  const isTurn = follows && TURN.test(scene.passages[last + 1]!.text);
  const after = follows && (isNear || isTurn) ? [brief(scene, follows)] : [];
  return {
    text: after
      .map((slot) => ` ${isTurn ? 'It is answered by' : 'The text goes on'}: ${cite(slot)}.`)
      .join(''),
    slots: after,
  };
}

export interface Context {
  /** Nothing, or sentences with a space before them. */
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** Fewer say too little to weigh anything. From judgement. */
const FEWEST_WORDS = 6;

/** Whole enough for a teacher, who has the paragraph before the eyes. */
function quotable({ slots }: Scene, sentence: number, taken: readonly number[]): Slot | undefined {
  const slot = taken.includes(sentence) ? undefined : slots[sentence];
  return slot && slot.words >= FEWEST_WORDS && !/[?!]$/u.test(slot.extract.text) ? slot : undefined;
}

export const TURN = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still,)\b/u;
