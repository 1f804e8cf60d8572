/** A quotation as a question can hold it. */

import { is } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import type { Extract } from '../guide.js';

const LONGEST_QUOTE = 42;

/** The quotation without its last comma; a long one up to the end of a sentence in it. */
export function quotedSlot({ text, paragraph, start }: Extract): Slot | undefined {
  let kept = text.replace(/[\s,;.–—-]+$/u, '');
  // Marks inside, or words within words that lead on to a tag.
  if (/["“”„«»\n]|,[’']$/u.test(kept)) return undefined;
  if (wordsIn(kept) > LONGEST_QUOTE) {
    const stop = [...kept.matchAll(/[.!?;](?=\s)/gu)]
      .filter((match) => wordsIn(kept.slice(0, match.index)) <= LONGEST_QUOTE)
      .at(-1);
    if (!stop) return undefined;
    kept = kept.slice(0, stop.index);
  }
  const lead = kept.length - kept.trimStart().length;
  const shown = kept.slice(lead);
  const words = wordsIn(shown);
  if (words < 2) return undefined;
  const extract = { text: shown, paragraph, start: start + lead, end: start + kept.length };
  return { extract, cut: false, leans: is(shown.split(/\W/u)[0]!.toLowerCase(), 'points-back'), words };
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
