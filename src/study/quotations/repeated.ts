/** Words without a speaker that stand in a fuller quotation elsewhere, as a lead has the best of what comes later. */

import type { FoundQuotation } from './found-quotation.js';

/** The quotations, those that repeat a piece of another given to its speaker. */
export function creditRepeated(quotations: readonly FoundQuotation[]): FoundQuotation[] {
  const spoken = quotations.filter(({ speaker }) => speaker).map((one) => ({ one, text: plain(one.text) }));
  return quotations.map((quotation) => {
    if (quotation.speaker) return quotation;
    const text = plain(quotation.text);
    if (text.split(' ').length < FEWEST_WORDS) return quotation;
    const speaker = spoken.find((other) => ` ${other.text} `.includes(` ${text} `))?.one.speaker;
    if (!speaker) return quotation;
    const kind = quotation.kind === 'scare' ? 'partial' : quotation.kind;
    return { ...quotation, kind, speaker, attribution: 'inferred' };
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
