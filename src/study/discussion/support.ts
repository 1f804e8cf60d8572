/** What a good answer would use: sentences all over the text that speak of the same things as a claim. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import { bearingOn } from '../../map/threads.js';
import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import { citeAll } from './citing.js';
import type { Scene } from './scene.js';

/** Below this two sentences share words by chance. From judgement. */
const LEAST_STRENGTH = 1.8;

/** Sentences that bear on the given ones, the strongest first, in text order. */
export function bearing(scene: Scene, sentences: readonly number[], most = 2): Slot[] {
  const found = new Map<number, number>();
  for (const own of sentences)
    for (const { sentence, strength } of bearingOn(scene.threads, own)) {
      const total = strength + nearness(sentence - own) + telling(scene.passages[sentence]!);
      if (strength >= LEAST_STRENGTH && !sentences.includes(sentence))
        found.set(sentence, Math.max(total, found.get(sentence) ?? 0));
    }
  return [...found]
    .sort(([, one], [, two]) => two - one)
    .flatMap(([sentence]) => quotable(scene, sentence) ?? [])
    .slice(0, most)
    .sort(
      (one, two) => one.extract.paragraph - two.extract.paragraph || one.extract.start - two.extract.start,
    );
}

/** The next sentence often gives the reason. */
const nearness = (distance: number): number => (distance === 1 ? 0.8 : Math.abs(distance) === 1 ? 0.3 : 0);

/** Figures and names make evidence. */
const telling = ({ tokens }: Passage): number =>
  tokens.some(({ pos }) => pos === 'NUM')
    ? 0.4
    : tokens.some(({ pos }, i) => pos === 'PROPN' && i > 0)
      ? 0.2
      : 0;

/** Whole enough for a teacher, who has the paragraph before the eyes. */
function quotable({ slots }: Scene, sentence: number): Slot | undefined {
  const slot = slots[sentence];
  return slot && slot.words >= 6 && !/[?!]$/u.test(slot.extract.text) ? slot : undefined;
}

/** A sentence that can be quoted alone. */
export function standing(scene: Scene, sentence: number): Slot | undefined {
  const [slot, passage] = [scene.slots[sentence], scene.passages[sentence]];
  if (!slot || !passage || slot.leans || slot.words < 6 || /[?!]$/u.test(slot.extract.text)) return undefined;
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

/** The end of a look-for: ` Useful in the text: “...” (¶4).`; nothing where nothing bears on it. */
export function useful(slots: readonly Slot[]): string {
  return slots.length === 0 ? '' : ` Useful in the text: ${citeAll(slots)}.`;
}

/** What answers a sentence with `But` or `However`, in its paragraph or at the start of the next. */
export function replyTo(scene: Scene, sentence: number): Slot | undefined {
  const [one, two] = [scene.passages[sentence], scene.passages[sentence + 1]];
  if (!one || !two || two.paragraph - one.paragraph > 1 || !TURN.test(two.text)) return undefined;
  const slot = scene.slots[two.index];
  return slot && slot.words >= 5 ? slot : undefined;
}

export const TURN = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still,)\b/u;
