/**
 * Whether a sentence can be a line of a summary at all: whole, declarative, of a fair length, the author's
 * own words.
 */

import type { Clause } from '../../grammar/reading.js';
import type { Candidate } from './candidate.js';

/** Words of a line, by judgement: fewer say too little, more are no summary. */
const SHORTEST = 8;
const LONGEST = 55;

/** A line: its grammar is whole, it says enough, and nothing at its front points back. */
export const isWhole = (candidate: Candidate): boolean =>
  candidate.words >= SHORTEST && candidate.words <= LONGEST && isOpening(candidate);

/** A passage can begin with it; `But let us ask` begins nothing. */
export const isOpening = (candidate: Candidate): boolean =>
  isStated(candidate) &&
  CAN_OPEN.test(candidate.text) &&
  !(
    candidate.cutBefore &&
    (candidate.clauses[0]?.subject === undefined || GOES_ON.test(candidate.sentence.text))
  ) &&
  !candidate.pointers.some(({ why }) => why === 'opening');

function isStated(candidate: Candidate): boolean {
  const { text, brokenQuote, kind, clauses } = candidate;
  if (brokenQuote || kind === 'block-quote' || quotedShare(candidate) > MOSTLY || !ENDS.test(text))
    return false;
  return !isOrder(candidate) && clauses.some((clause) => isStatement(clause, candidate)) && isBalanced(text);
}

/** A main clause with its tense; `Speech given by Ada Obi` has none. */
const isStatement = ({ verb, kind }: Clause, { sentence, tokens }: Candidate): boolean => {
  const at = verb.main - (sentence.endToken - tokens.length);
  const isLone = verb.endToken - verb.firstToken === 1 && PARTICIPLE.test(tokens[at]?.lower ?? '');
  return kind === 'main' && (verb.form === 'finite' || verb.form === 'bare') && !isLone;
};

const PARTICIPLE = /^(?:given|taken|written|spoken|drawn|shown|seen|done|gone|chosen|driven|broken|born)$/u;

/** `Suppose that`, `Now picture a town`, `To understand why`: the reader is told to think of something. */
const isOrder = ({ text }: Candidate): boolean =>
  /^(?:now |just |but )?(?:suppose|imagine|consider|picture|think|remember|look|take|let|go|come|put yourself|here is|to (?:understand|see|grasp) (?:how|why|what)|you need to know)\b/iu.test(
    text,
  );

/** What is one of several, or added to something, or follows from it. */
const GOES_ON =
  /^(?:first|second|third|last)(?:ly)?\b|^(?:finally|next|then|also|besides|moreover|furthermore|likewise|similarly|therefore|thus|hence)\b/iu;

/** A word, a figure or a quotation, not a stray mark; no "It", though it may point at nothing: readers stumble; no greeting. */
const CAN_OPEN =
  /^(?!(?:It|Good (?:morning|afternoon|evening)|Hello|Thank you|Congratulations|Welcome)\b)[\p{L}\p{N}$£€“"]/u;
const ENDS = /[.!…]["”’')]*$/u;

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
