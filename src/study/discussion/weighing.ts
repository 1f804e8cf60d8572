/** Puts a question together: what it asks, and as its look-for the evidence of the text on each side. */

import type { Slot } from '../clauses.js';
import type { Level } from '../guide.js';
import { citeAll, type Shown } from './citing.js';
import type { Asked } from './frame.js';

/** Evidence under a plain word: `For`, `Against`, `The text says`. */
export interface Side {
  readonly label: string;
  readonly slots: readonly Shown[];
}

interface Parts extends Pick<Asked, 'prompt' | 'variants' | 'theme' | 'sure'> {
  readonly sides: readonly Side[];
  /** What the question itself quotes. */
  readonly quotes?: readonly Slot[];
  /** The sentences that no other question should be about. */
  readonly about?: readonly number[];
  readonly names?: readonly string[];
  readonly level?: Level;
  /** What the look-for says where the text has no evidence; null where nothing is looked for then. */
  readonly otherwise?: string | null;
}

/** A question that asks for a judgement; none where the text has no evidence for it, unless something else can be looked for. */
export function weighing(parts: Parts): Asked | undefined {
  const { sides, quotes = [], about = [], names = [], level = 'evaluate', otherwise, ...rest } = parts;
  const told = sides
    .map(({ label, slots }) => ({ label, slots: slots.filter((slot) => !quotes.some(overlaps(slot))) }))
    .filter(({ slots }) => slots.length > 0);
  if (told.length === 0 && otherwise === undefined) return undefined;
  const lookFor =
    told.length > 0
      ? told.map(({ label, slots }) => `${label}: ${closed(citeAll(slots))}`).join(' ')
      : otherwise;
  return {
    ...rest,
    ...(lookFor && { lookFor }),
    level,
    evidence: [...quotes, ...told.flatMap(({ slots }) => slots)].map(({ extract }) => extract),
    sentences: about,
    names,
  };
}

/** The same words, in part at least. */
const overlaps =
  ({ extract: one }: Slot) =>
  ({ extract: two }: Slot): boolean =>
    one.paragraph === two.paragraph && one.start < two.end && two.start < one.end;

const closed = (quoted: string): string => `${quoted}.`;

/** What the text says, where there are no sides. */
export const says = (slots: readonly Shown[]): readonly Side[] => [{ label: 'The text says', slots }];
