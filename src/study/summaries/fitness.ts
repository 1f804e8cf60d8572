/**
 * Whether a sentence can be a line of a summary at all: whole, declarative, of a fair length, the author's
 * own words.
 */

import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { canOpen, opensPointing } from './openings.js';

/** Words of a line, by judgement: fewer say too little, more are no summary. */
const SHORTEST = 6;
const LONGEST = 55;
const COMFORTABLE = { least: 8, most: 38 };

/** The grammar of a sentence is whole, and nothing at its front points back. */
export function isWhole(candidate: Candidate): boolean {
  const { text, words, brokenQuote, kind } = candidate;
  if (words < SHORTEST || words > LONGEST || brokenQuote || kind === 'block-quote') return false;
  if (quotedShare(candidate) > MOSTLY) return false;
  if (!canOpen(text) || opensPointing(text)) return false;
  return hasFiniteVerb(candidate) && isBalanced(text) && /[.!…]["”’')]*$/u.test(text);
}

/** What speaks against it as a summary line, 0 or more, in the units of its worth. */
export function faults(candidate: Candidate, textType: TextType): number {
  const { tokens, quoted, text, words, kind } = candidate;
  const own = tokens.filter((_, i) => !quoted[i]).map((token) => token.lower);
  let cost = kind === 'list' ? 0.2 : 0;
  if (/^["“‘]/u.test(text)) cost += 1;
  cost += 0.3 * quotedShare(candidate);
  if (own.some((word) => /^(?:i|me|my|mine|myself)$/u.test(word))) cost += 0.8;
  if (own.some((word) => /^(?:we|us|our|ours|ourselves|let's)$/u.test(word)))
    cost += textType === 'opinion' ? 0.15 : 0.4;
  if (own.some((word) => /^(?:you|your|yours)$/u.test(word))) cost += 0.3;
  if (/!["”’']?$/u.test(text)) cost += 0.3;
  if (words < COMFORTABLE.least) cost += 0.1 * (COMFORTABLE.least - words);
  if (words > COMFORTABLE.most) cost += 0.03 * (words - COMFORTABLE.most);
  return cost;
}

const quotedShare = ({ quoted }: Candidate): number =>
  quoted.filter(Boolean).length / Math.max(1, quoted.length);

/** Above this share of quoted words a sentence is somebody else's. */
const MOSTLY = 0.5;

function hasFiniteVerb({ tokens }: Candidate): boolean {
  return tokens.some((token, i) => {
    if (token.pos === 'AUX') return true;
    const isInfinitive = tokens[i - 1]?.lower === 'to';
    return token.pos === 'VERB' && !isInfinitive && !/ing$/u.test(token.lower);
  });
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/\(/gu) === count(/\)/gu) &&
    count(/\[/gu) === count(/\]/gu) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0
  );
}
