/** Words without a speaker that stand in a fuller quotation elsewhere, as a lead has the best of what comes later. */

import type { Explained } from '../found-quotation.js';

/** The quotations, those that repeat a piece of another given to its speaker. */
export function creditRepeated(found: readonly Explained[]): Explained[] {
  const spoken = found.flatMap(({ quotation: { speaker, text } }) =>
    speaker ? [{ speaker, text: ` ${plain(text)} ` }] : [],
  );
  return found.map((one) => {
    const { quotation } = one;
    const text = plain(quotation.text);
    if (quotation.speaker || text.split(' ').length < FEWEST_WORDS) return one;
    const speaker = spoken.find((other) => other.text.includes(` ${text} `))?.speaker;
    if (!speaker) return one;
    const kind = quotation.kind === 'scare' ? 'partial' : quotation.kind;
    return { row: 'repeated', quotation: { ...quotation, kind, speaker, attribution: 'inferred' } };
  });
}

/** Fewer words may be anybody's. From judgement. */
const FEWEST_WORDS = 3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
