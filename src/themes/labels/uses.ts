/** How often a part of an article uses its words. */

import type { Reading } from '../../grammar/reading.js';
import type { Stretch } from '../segments.js';
import { stemsOf, tells } from '../terms.js';

/** The uses of one word, whatever its form. */
export interface Use {
  /** In the part. */
  readonly here: number;
  /** In the whole text. */
  readonly all: number;
  /** The paragraphs of the part that have it. */
  readonly paragraphs: ReadonlySet<number>;
}

/** The words of a part; who is named in it does not say what it is about. */
export function usesIn({ analysis, nameAt }: Reading, { first, last }: Stretch): Map<string, Use> {
  const { tokens, sentences } = analysis;
  const uses = new Map<string, { here: number; all: number; paragraphs: Set<number> }>();
  for (const [at, { lower, sentence, pos }] of tokens.entries()) {
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/u.test(pos) || !tells(lower)) continue;
    if (nameAt[at]?.entity.kind === 'person') continue;
    const { paragraph } = sentences[sentence]!;
    const key = keyOf(lower);
    const use = uses.get(key) ?? { here: 0, all: 0, paragraphs: new Set() };
    uses.set(key, use);
    use.all++;
    if (paragraph < first || paragraph > last) continue;
    use.here++;
    use.paragraphs.add(paragraph);
  }
  return uses;
}

/** What all forms of a word have in common. */
export const keyOf = (word: string): string => stemsOf(word).join(' ');
