/**
 * Whether a sentence can be a line of a summary at all: whole, declarative, of a fair length, the author's
 * own words.
 */

import type { Clause } from '../../grammar/reading.js';
import { is, isColoured } from '../../lexicon/index.js';
import type { TextType } from '../guide.js';
import type { Candidate } from './candidate.js';
import { isScene } from './scenes.js';

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
  return !isOrder(candidate) && clauses.some((clause) => isStatement(clause, candidate)) && isBalanced(text);
}

/** A main clause with its tense; `Speech given by Ada Obi` has none. */
const isStatement = ({ verb, kind }: Clause, { sentence, tokens }: Candidate): boolean => {
  const at = verb.main - (sentence.endToken - tokens.length);
  const isLone = verb.endToken - verb.firstToken === 1 && PARTICIPLE.test(tokens[at]?.lower ?? '');
  return kind === 'main' && (verb.form === 'finite' || verb.form === 'bare') && !isLone;
};

const PARTICIPLE = /^(?:given|taken|written|spoken|drawn|shown|seen|done|gone|chosen|driven|broken|born)$/u;

/** `Suppose that`, `Now picture a town`: the reader is told to think of something. */
const isOrder = ({ text }: Candidate): boolean =>
  /^(?:now |just |but )?(?:suppose|imagine|consider|picture|think|remember|look|take|let|go|come)\b/iu.test(
    text,
  );

/** A word, a figure or a quotation, not a stray mark; no "It", though it may point at nothing: readers stumble; no greeting. */
const CAN_OPEN =
  /^(?!(?:It|Good (?:morning|afternoon|evening)|Hello|Thank you|Congratulations|Welcome)\b)[\p{L}\p{N}$£€“"]/u;
const ENDS = /[.!…]["”’')]*$/u;

/** What speaks against it as a summary line, 0 or more, in the units of its worth. */
export function faults(candidate: Candidate, textType: TextType): number {
  const { own, text, words, kind, opener } = candidate;
  const has = (test: (word: string) => boolean) => own.some(({ lower }) => test(lower));
  let cost = kind === 'list' ? 0.2 : 0;
  if (/^["“‘]/u.test(text)) cost += 1;
  cost += 0.3 * quotedShare(candidate);
  if (has((word) => /^(?:i|me|my|mine|myself)$/u.test(word)))
    cost += /^(?:I|My|We)\b/u.test(text) ? 0.8 : 0.5;
  if (has((word) => /^(?:we|us|our|ours|ourselves|let's)$/u.test(word)))
    cost += textType === 'opinion' ? 0.15 : 0.4;
  if (has((word) => is(word, 'second-person'))) cost += 0.3;
  if (/!["”’']?$/u.test(text)) cost += 0.3;
  if (opener) cost += OPENER;
  if (isPartial(candidate)) cost += PARTIAL;
  if (/^(?:opinion|explainer|other)$/u.test(textType) && isScene(candidate)) cost += SCENE;
  if (textType !== 'news' && isBeside(candidate)) cost += BESIDE;
  if (AGED.test(text)) cost += BESIDE;
  if (HALF.test(text)) cost += SCENE;
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

/** A line without brackets reads better. */
const OPENER = 0.5;

const SCENE = 0.5;

/** `No one would send a miner a message`, `The span had been lengthened`: what would be, and what had been before, stand beside the point. */
const isBeside = ({ clauses, report, tokens, sentence, text }: Candidate): boolean => {
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb;
  if (!verb || report !== undefined) return false;
  const opens = tokens[verb.firstToken - (sentence.endToken - tokens.length)]?.lower;
  const isSupposed = verb.modal === 'would' && /^(?:no one|nobody|you|there|who|we|i)\b/iu.test(text);
  return isSupposed || (opens === 'had' && verb.main > verb.firstToken);
};

const BESIDE = 0.3;

/** `in better condition than she had feared`, `was assumed to live thirty years`, `If a larva was caught on 9 June`: the point stands in another sentence. */
const HALF =
  /^If an? [\p{L} ]{3,30} (?:was|were|had)\b|\bthan \p{L}+ had (?:feared|expected|hoped|thought|imagined)\b|\b(?:was|were) (?:\p{L}+ )?(?:assumed|thought|believed) to\b|\b(?:they|who|he|she|scientists|researchers|officials|experts) (?:had )?(?:expected|assumed|thought|believed)\b/iu;

/** `Ada Obi, 38,`: one person shows a point and is none. */
export const AGED = /\p{Lu}\p{Ll}+, \d{2},/u;

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
