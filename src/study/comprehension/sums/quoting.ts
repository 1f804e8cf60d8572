/** The clauses around an amount, to be quoted in a question. */

import type { Span } from '../../../base/span.js';
import { quoteSlot, slotOf } from '../../clauses.js';
import type { Passage } from '../../passages.js';

const LONGEST = 44;

/** The words of a sentence that hold a stretch of it, between quotation marks; undefined where they cannot be cut out whole. */
export function quoteAround(passage: Passage, at: Span): string | undefined {
  const { sentence, text, words, quoted, prose } = passage;
  if (!prose) return undefined;
  const slot = slotOf(passage, { start: sentence.start + at.start, end: sentence.start + at.end });
  if (slot) return quoteSlot(slot).replace(/[:;,]”$/u, '”');
  const head = text.slice(0, at.end);
  if (quoted && /["“”„«»]/u.test(head)) return undefined;
  if (!quoted && words <= LONGEST) return `“${text.replace(/\.$/u, '')}”`;
  return /^[,;]|^ and /u.test(text.slice(at.end)) && head.split(' ').length <= LONGEST
    ? `“${head} …”`
    : undefined;
}

/** The same, also for an amount that stands between quotation marks: the sentence of the speaker that holds it. */
export function quoteSpoken(passage: Passage, at: Span): string | undefined {
  const { text, prose } = passage;
  const [from, to] = [
    Math.max(...['“', '‘', '"'].map((mark) => text.lastIndexOf(mark, at.start))) + 1,
    text.slice(at.end).search(/[.,!?]?[”"]|[.,!?]’/u),
  ];
  const own = quoteAround(passage, at);
  if (own !== undefined || !prose) return own;
  // The last sentence of a speech that began before it.
  const end = /^[^“”"]*[”"]$/u.test(text) ? text.replace(/[.,]?[”"]$/u, '') : undefined;
  if (from === 0) return end && end.split(' ').length <= LONGEST ? `“${end}”` : undefined;
  const said = text.slice(from, to < 0 ? undefined : at.end + to);
  // Behind a closing mark nobody speaks.
  return said.split(' ').length <= LONGEST && !/[“”"]|^\s/u.test(said)
    ? `“${said.replace(/[.,]$/u, '')}”`
    : undefined;
}
