/**
 * Whether a sentence can be a line of a summary at all: whole, declarative, of a fair length, the author's
 * own words.
 */

import type { Clause } from '../../grammar/reading.js';
import { is, isColoured } from '../../lexicon/index.js';
import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';

/** Words of a line, by judgement: fewer say too little, more are no summary. */
const SHORTEST = 6;
const LONGEST = 55;
const COMFORTABLE = { least: 8, most: 38 };

/** The grammar of a sentence is whole, and nothing at its front points back. */
export function isWhole(candidate: Candidate): boolean {
  const { text, words, brokenQuote, kind, clauses, pointers } = candidate;
  if (words < SHORTEST || words > LONGEST || brokenQuote || kind === 'block-quote') return false;
  if (quotedShare(candidate) > MOSTLY || !CAN_OPEN.test(text) || !ENDS.test(text)) return false;
  if (pointers.some(({ why }) => why === 'opening')) return false;
  return clauses.some(isStatement) && isBalanced(text);
}

const isStatement = ({ verb }: Clause): boolean => verb.form === 'finite' || verb.form === 'bare';

/** A word, a figure or a quotation, not a stray mark; and no "It", though it may point at nothing: readers stumble. */
const CAN_OPEN = /^(?!It\b)[\p{L}\p{N}$£€“"‘']/u;
const ENDS = /[.!…]["”’')]*$/u;

/** What speaks against it as a summary line, 0 or more, in the units of its worth. */
export function faults(candidate: Candidate, textType: TextType): number {
  const { own, text, words, kind } = candidate;
  const has = (test: (word: string) => boolean) => own.some(({ lower }) => test(lower));
  let cost = kind === 'list' ? 0.2 : 0;
  if (/^["“‘]/u.test(text)) cost += 1;
  cost += 0.3 * quotedShare(candidate);
  if (has((word) => /^(?:i|me|my|mine|myself)$/u.test(word))) cost += 0.8;
  if (has((word) => /^(?:we|us|our|ours|ourselves|let's)$/u.test(word)))
    cost += textType === 'opinion' ? 0.15 : 0.4;
  if (has((word) => is(word, 'second-person'))) cost += 0.3;
  if (/!["”’']?$/u.test(text)) cost += 0.3;
  if (isPartial(candidate)) cost += PARTIAL;
  if ((textType === 'opinion' || textType === 'explainer') && isScene(candidate)) cost += SCENE;
  if (words < COMFORTABLE.least) cost += 0.1 * (COMFORTABLE.least - words);
  if (words > COMFORTABLE.most) cost += 0.03 * (words - COMFORTABLE.most);
  return cost;
}

/** `The council insists that all is well`: one side's word, which needs the other's beside it. */
const isPartial = ({ report }: Candidate): boolean =>
  report !== undefined &&
  !is(report.voice.head, 'first-person') &&
  (isColoured(report.cue) || report.stance === 'doubting');

const PARTIAL = 0.4;

/** What one person does, or what happens at an hour of the day, is told to show something, and does not say it. */
const isScene = ({ clauses, text }: Candidate): boolean =>
  clauses[0]?.subject?.phrase.entity?.kind === 'person' || HOUR.test(text);

const HOUR =
  /\b\d{1,2}[.:]\d{2}\b|o[’']clock|\b(?:this|that|one|on \p{Lu}\p{Ll}+day) (?:morning|afternoon|evening|night)\b/u;

const SCENE = 0.5;

const quotedShare = ({ own, tokens }: Candidate): number => 1 - own.length / Math.max(1, tokens.length);

/** Above this share of quoted words a sentence is somebody else's. */
const MOSTLY = 0.5;

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/\(/gu) === count(/\)/gu) &&
    count(/\[/gu) === count(/\]/gu) &&
    count(/“/gu) === count(/”/gu) &&
    count(/"/gu) % 2 === 0
  );
}
