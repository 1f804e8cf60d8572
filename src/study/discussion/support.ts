/** What a good answer would use: what the text puts round a claim, what answers it, and what else its speaker says. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import { bearingOn } from '../../map/threads.js';
import type { Slot } from '../clauses.js';
import { capital, cite, citeAll } from './citing.js';
import type { Claim, Owner } from './claims.js';
import type { Scene } from './scene.js';

/** Below this two sentences far apart share words by chance. From judgement. */
const LEAST_STRENGTH = 2.4;

/** The context of a claim as the end of a look-for says it; every label holds whatever the sentences say. */
export function contextOf(scene: Scene, claim: Claim, used: readonly number[] = []): Context {
  const taken = [...claim.sentences, ...used];
  const last = Math.max(...claim.sentences);
  const follows = quotable(scene, last + 1, taken);
  const isNear = follows && scene.passages[last + 1]!.paragraph === claim.passage.paragraph;
  const isTurn = follows && TURN.test(scene.passages[last + 1]!.text);
  const after = follows && (isNear || isTurn) ? [follows] : [];
  const voiced = claim.owner.kind === 'author' ? [] : wordsOf(scene, claim.owner, taken).slice(0, 1);
  const far = after.length + voiced.length > 1 ? [] : bearing(scene, taken, 1);
  return {
    text: [
      ...after.map((slot) => ` ${isTurn ? 'It is answered by' : 'The text goes on'}: ${cite(slot)}.`),
      ...voiced.map(({ owner, slot }) => ` ${capital(owner.name)} also says ${cite(slot)}.`),
      ...far.map((slot) => ` On the same matter: ${cite(slot)}.`),
    ].join(''),
    slots: [...after, ...voiced.map(({ slot }) => slot), ...far],
  };
}

export interface Context {
  /** Nothing, or sentences with a space before them. */
  readonly text: string;
  readonly slots: readonly Slot[];
}

/** What else somebody says that can be quoted, the nearest first. */
export function wordsOf({ claims }: Scene, { name }: Owner, taken: readonly number[]): Claim[] {
  const near = (claim: Claim): number => Math.abs(claim.sentences[0]! - (taken[0] ?? 0));
  return claims
    .filter(
      ({ owner, sentences, slot }) =>
        owner.kind !== 'author' &&
        owner.name === name &&
        slot.words >= FEWEST_WORDS &&
        !sentences.some((index) => taken.includes(index)),
    )
    .sort((one, two) => near(one) - near(two));
}

/** Fewer say too little to weigh anything. From judgement. */
const FEWEST_WORDS = 6;

/** Sentences far off that surely speak of the same things as the given ones, in text order. */
export function bearing(scene: Scene, sentences: readonly number[], most = 2): Slot[] {
  const found = new Map<number, number>();
  for (const own of sentences)
    for (const { sentence, strength } of bearingOn(scene.threads, own))
      if (strength >= LEAST_STRENGTH) found.set(sentence, Math.max(strength, found.get(sentence) ?? 0));
  return [...found]
    .sort(([, one], [, two]) => two - one)
    .flatMap(([sentence]) => quotable(scene, sentence, sentences) ?? [])
    .slice(0, most)
    .sort(
      (one, two) => one.extract.paragraph - two.extract.paragraph || one.extract.start - two.extract.start,
    );
}

/** Whole enough for a teacher, who has the paragraph before the eyes. */
function quotable({ slots }: Scene, sentence: number, taken: readonly number[]): Slot | undefined {
  const slot = taken.includes(sentence) ? undefined : slots[sentence];
  return slot && slot.words >= FEWEST_WORDS && !/[?!]$/u.test(slot.extract.text) ? slot : undefined;
}

/** A sentence that can be quoted alone. */
export function standing(scene: Scene, sentence: number): Slot | undefined {
  const [slot, passage] = [scene.slots[sentence], scene.passages[sentence]];
  if (!slot || !passage || slot.leans || slot.words < FEWEST_WORDS || /[?!]$/u.test(slot.extract.text))
    return undefined;
  const { tokens } = passage;
  const first =
    passage.sentence.firstToken +
    tokens.findIndex(({ start }) => start >= passage.origin + slot.extract.start);
  const end =
    passage.sentence.firstToken +
    tokens.findLastIndex((token) => token.end <= passage.origin + slot.extract.end + 1) +
    1;
  return leaning(pointersIn(passage.reading, { firstToken: first, endToken: end })) < 0.6 ? slot : undefined;
}

/** The end of a look-for: ` On the same matter: “...” (¶4).`; nothing where nothing bears on it. */
export function useful(slots: readonly Slot[]): string {
  return slots.length === 0 ? '' : ` On the same matter: ${citeAll(slots)}.`;
}

/** What answers a sentence with `But` or `However`, in its paragraph or at the start of the next. */
export function replyTo(scene: Scene, sentence: number): Slot | undefined {
  const [one, two] = [scene.passages[sentence], scene.passages[sentence + 1]];
  if (!one || !two || two.paragraph - one.paragraph > 1 || !TURN.test(two.text)) return undefined;
  const slot = scene.slots[two.index];
  return slot && slot.words >= 5 ? slot : undefined;
}

export const TURN = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still,)\b/u;
