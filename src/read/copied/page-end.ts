/** Where a copied page goes on to other things before its menus begin: other articles, a newsletter, who wrote it, comments. */

import type { Block } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const LINE =
  /^(?:(?:get |join |join our |sign up for |subscribe to )?(?:[\p{L}\d’' .]{2,40} )?newsletters?|about the authors?|about this (?:article|story|statement):?|read these next|we recommend|like this article\?|explore further|post navigation|(?:previous|next) (?:article|post|story)|quick links|stay up to date\b.{0,40}|you (?:may|might) also like|tell us what you think|keep reading|up next|thanks for signing up!?|share your thoughts\b.{0,40})\s*(?:[.:…]|\.{3})?$/iu;
/** A heading may begin so as well: no sentence stands under this one. */
const LINKS =
  /^(?:[Mm]ore|[Tt]op [Ss]tories|[Mm]ost (?:[Rr]ead|[Pp]opular)|[Ll]atest|[Rr]elated|[Rr]ecommended|[Tt]rending)(?: (?:in|from|on|by|for)\b.{2,40}|(?: \p{Lu}\S*){1,3}| (?:articles|stories|posts|news|content|topics))?:?$/u;
/** From judgement. */
const FEWEST_WORDS_OF_PROSE = 20;
const LEAST_ABOVE = 0.75;

const COMMENTS =
  /^(?:.{0,40}\b\d{1,5} (?:comments|responses|replies)\b.{0,40}|comments?(?: ?\(\d{1,5}\))?|leave a (?:reply|comment))$/i;
const ANSWER =
  /^(?:\S.{1,30} says:|reply|report|\p{Lu}\p{Ll}+ \d{1,2}, \d{4} at \d{1,2}:\d{2}\b.{0,8}|\d{1,2} (?:hours?|days?|weeks?|months?|years?) ago)$/iu;
const FEWEST_ANSWERS = 3;

/** Where readers begin to answer a text, else the number of blocks: they may write more than the author did. */
export function answersBelow(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isProse);
  const at = blocks.findIndex(
    ({ text }, i) =>
      first >= 0 &&
      i > first &&
      COMMENTS.test(text.trim()) &&
      areAnswered(blocks.slice(i + 1, i + 1 + MOST_OF_COMMENTS)),
  );
  return at < 0 ? blocks.length : at;
}

/**
 * The first such line below most of the prose between `start` and `end`, and below the last of it that goes on for two paragraphs,
 * else `end`. Leads of other articles do not follow on each other, and count as no prose.
 */
export function pageEnd(blocks: readonly Block[], start: number, end: number): number {
  const goesOn = (i: number) => [i - 1, i + 1].some((near) => isProse(blocks[near]));
  const prose = blocks.map((block, i) => (isProse(block) && goesOn(i) ? wordCount(block.text) : 0));
  const wordsTo = (at: number) => prose.slice(start, at).reduce((sum, words) => sum + words, 0);
  const all = wordsTo(end);
  const last = prose.findLastIndex((words, i) => i < end && words > 0);
  const lastOfAll = blocks.findLastIndex((block, i) => i < end && isProse(block));
  const isPageLine = (line: string, i: number) =>
    ((LINE.test(line) && i > last) ||
      (LINKS.test(line) && i > lastOfAll && !SENTENCE.test(blocks[i + 1]?.text ?? ''))) &&
    all > 0 &&
    wordsTo(i) >= all * LEAST_ABOVE;
  const at = blocks.findIndex(({ text }, i) => i > start && i < end && isPageLine(text.trim(), i));
  return at < 0 ? end : at;
}

const isProse = (block: Block | undefined): boolean =>
  block !== undefined && wordCount(block.text) >= FEWEST_WORDS_OF_PROSE && SENTENCE.test(block.text);

const SENTENCE = /^(?:\S+\s+){5,}\S+[.?!]["'”’)]*\s*$/;

const areAnswered = (below: readonly Block[]): boolean =>
  below.filter(({ text }) => ANSWER.test(text.trim())).length >= FEWEST_ANSWERS;

const MOST_OF_COMMENTS = 20;
