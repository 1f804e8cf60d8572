/**
 * Where the article stands among the lines of a copied page: the stretch in which prose outweighs all else most (J. Pasternack,
 * D. Roth: "Extracting Article Text from the Web with Maximum Subsequence Segmentation", 2009). Paragraphs stand by
 * themselves and follow on each other; the titles, buttons and dates of a page stand line under line, with a sentence here and there.
 */

import type { Block } from '../block.js';
import { endMatterIn } from '../lines/end-matter.js';
import { isFurniture } from '../lines/furniture.js';
import { wordCount } from '../lines/word-count.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a line costs, in words of prose: a short one, one as long as a title, and any that a blank line parts from all others. From judgement. */
const COST = 10;
const COST_OF_A_TITLE = 6;
const COST_OF_A_HEADING = 4;
const FEWEST_WORDS_OF_SENTENCE = 4;
const FEWEST_WORDS_OF_PROSE = 8;
const MOST_WORDS_OF_A_LINK = 7;
/** A sentence alone among lines that touch is the lead of another article, unless it is longer than those are. */
const MOST_WORDS_OF_A_LEAD = 40;
/** Paragraphs that are longer than this tell no more than others. */
const MOST_WORDS_THAT_COUNT = 60;

export const SENTENCE_END = /[.?!…。]["'”’)\]»]*(?:\[\w+\])*(?:\s|$)/;

/** What a site says of itself in sentences: to readers of comments, of newsletters, with old browsers. */
const NOTICE =
  /^.{0,120}\b(?:all rights reserved|you are using a browser|(?:reCAPTCHA|mailing list) (?:is|and)|(?:by|before) (?:submitting|posting|commenting|signing up|subscribing|clicking|continuing|using (?:this|our) (?:site|website|service))\b.*\b(?:you|terms|policy)|(?:our|the|this site[’']s|the site[’']s) (?:privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|community (?:rules|guidelines)|house rules|use of cookies)|(?:material|content) on this (?:site|website)|we (?:use cookies|reserve the right)|desktop notifications|email address will not be published|(?:may )?(?:earn|receive|get) (?:an? )?(?:affiliate |small )?(?:commission|share of the sale)|(?:compensated|supported) by (?:its|our|#))\b/i;

/** The weight of each block, in words of prose; less than nothing for lines of a page. */
export function weightsOf(blocks: readonly Block[]): number[] {
  const isText = blocks.map(({ text }) =>
    text.split('\n').some((line) => SENTENCE_END.test(line) && wordsIn(line) >= FEWEST_WORDS_OF_PROSE),
  );
  const apart = blocks.map((_, at) => isApart(blocks, at));
  return blocks.map(({ text }, at) => {
    const isAmongLines = at > 0 && !apart[at - 1] && !isText[at - 1] && !isText[at + 1];
    return text.split('\n').reduce((sum, line) => sum + weightOf(line, apart[at]!, isAmongLines), 0);
  });
}

function weightOf(line: string, isAlone: boolean, isAmongLines: boolean): number {
  const words = wordsIn(line);
  if (NOTICE.test(line) || endMatterIn(line.trim()) || (isFurniture(line.trim()) && words > 1)) return -COST;
  if (isEntry(line)) return words;
  if (SENTENCE_END.test(line) && words >= FEWEST_WORDS_OF_SENTENCE) {
    const isLead = CUT_SHORT.test(line) || (isAmongLines && words < MOST_WORDS_OF_A_LEAD);
    return isLead ? 0 : Math.min(words, MOST_WORDS_THAT_COUNT);
  }
  if (isAlone) return -COST_OF_A_HEADING;
  return words <= MOST_WORDS_OF_A_LINK ? -COST : -COST_OF_A_TITLE;
}

/** Of a lead that goes on elsewhere. */
const CUT_SHORT = /(?:\.{3}|…)(?: read more)?$/i;

/** Of a list of days: `June 9 – West Palm Beach, Florida`. */
const isEntry = (line: string): boolean =>
  /^\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? [–—-]{1,2} (?:\S+ ){2}/u.test(line);

/** Blank lines part it from what stands above and below. */
export const isApart = (blocks: readonly Block[], at: number): boolean =>
  blocks[at]!.kind === 'heading' || !(touches(blocks, at) || touches(blocks, at + 1));

const touches = (blocks: readonly Block[], at: number): boolean => {
  const above = blocks[at - 1];
  const below = blocks[at];
  return (
    above !== undefined && below !== undefined && below.line <= above.line + above.text.split('\n').length
  );
};

/** Chinese and Japanese write no blanks; two signs make a word or so. */
export const wordsIn = (line: string): number =>
  Math.max(wordCount(line), (line.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0) / 2);

/** The best sum of consecutive weights. */
export function articleIn(weights: readonly number[]): Stretch {
  let best = { start: 0, end: 0, sum: 0 };
  let current = { start: 0, sum: 0 };
  weights.forEach((weight, i) => {
    if (current.sum <= 0) current = { start: i, sum: 0 };
    current.sum += weight;
    if (current.sum > best.sum) best = { ...current, end: i + 1 };
  });
  return best;
}
