/**
 * The lines that a whole page has above and below its article. The article is the stretch of blocks where prose outweighs
 * short lines most (J. Pasternack, D. Roth: "Extracting Article Text from the Web with Maximum Subsequence Segmentation",
 * 2009); what stands around it goes only if it holds words that menus are made of.
 */

import type { Block } from '../block.js';
import { describeLine } from '../front/describe-line.js';
import { isFurniture, isFurnitureAbove } from '../lines/furniture.js';
import { wordCount } from '../lines/word-count.js';

const MENU =
  /^(?:home(?: ?page)?|news|sports?|weather|world|business|tech(?:nology)?|politics|culture|science|health|travel|videos?|tv|radio|food|style|opinion|lifestyle|entertainment|podcasts?|games|magazine|shop|menu|search|more|help|faq|jobs|careers|archive|rss|site ?map|contact(?: us)?|about(?: us)?|privacy(?: (?:policy|notice|settings))?|(?:manage )?cookies?(?: .{2,20})?|terms(?: .{2,25})?|accessibility(?: .{2,20})?|advertise(?: with us)?|skip to .*|jump to .*|sign (?:in|up)|log ?in|register|my account|subscribe(?: now)?|most (?:read|popular|viewed)|follow us.*|share(?: this)?(?: page)?|(?:copyright|©).*|all rights reserved.*|newsletters?|accept(?: all)?|reject all|random page|recent changes|edit|history|talk|read|print\/export|languages)\.?$/i;
const FEWEST_WORDS_OF_PROSE = 10;
/** What a short line costs, in words of prose. From judgement. */
const COST = 6;
/** Fewer lines may stand above any article. From judgement. */
const FEWEST_ABOVE = 12;
const FEWEST_BELOW = 6;
/** So many lines must be of a menu. */
const FEWEST_SURE = 3;

/** The lines above the title and below the last paragraph, if they are menus. */
export function menusAround(blocks: readonly Block[]): ReadonlySet<Block> {
  const { start, end } = articleIn(blocks);
  const above = blocks.slice(0, titleAbove(blocks, start));
  const below = blocks.slice(endOfNotes(blocks, end));
  return new Set([
    ...(isMenu(above, FEWEST_ABOVE) ? above : []),
    ...(isMenu(below, FEWEST_BELOW) ? below : []),
  ]);
}

function isMenu(blocks: readonly Block[], fewest: number): boolean {
  const lines = blocks.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  return (
    lines.length >= fewest &&
    lines.filter((line) => MENU.test(line) || isFurniture(line)).length >= FEWEST_SURE
  );
}

/** The stretch of most weight: the best sum of consecutive numbers. */
function articleIn(blocks: readonly Block[]): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let current = { start: 0, sum: 0 };
  blocks.forEach((block, i) => {
    if (current.sum <= 0) current = { start: i, sum: 0 };
    current.sum += weightOf(block);
    if (current.sum > best.sum) best = { ...current, end: i + 1 };
  });
  return best;
}

function weightOf({ kind, text }: Block): number {
  const words = wordCount(text);
  if (kind === 'list') return words >= FEWEST_WORDS_OF_PROSE * text.split('\n').length ? words : -COST;
  return words >= FEWEST_WORDS_OF_PROSE && /[.?!…。]["'”’)\]»]*(?:\[\w+\])*(?:\s|$)/.test(text)
    ? words
    : -COST;
}

/** How far above its first paragraph a title stands at most, with subtitle, byline and dates between. */
const FRONT = 8;

/** The line over those that say who and when, else the last line that may be a title. */
function titleAbove(blocks: readonly Block[], start: number): number {
  const from = Math.max(0, start - FRONT);
  const lines = blocks.slice(from, start).map(({ text }) => text.trim());
  const tells = lines
    .map((line) => describeLine(line))
    .map((told) => told?.date !== undefined || told?.byline !== undefined);
  const mayBeTitle = (at: number) =>
    wordCount(lines[at] ?? '') >= 3 && !tells[at] && !MENU.test(lines[at]!) && !isFurnitureAbove(lines[at]!);
  let at = tells.indexOf(true);
  if (at < 0) at = lines.length;
  // Over the byline may stand a subtitle, which is a longer line.
  if (mayBeTitle(at - 2) && wordCount(lines[at - 1] ?? '') > wordCount(lines[at - 2]!) + 3)
    return from + at - 2;
  const title = [...lines.keys()].filter((i) => i < at && mayBeTitle(i)).at(-1);
  return from + (title ?? Math.min(at, lines.length));
}

/** Short sentences below the last paragraph may be about the author. */
function endOfNotes(blocks: readonly Block[], end: number): number {
  let at = end;
  while (at < blocks.length && /[.?!]["'”’)]*$/.test(blocks[at]!.text) && !MENU.test(blocks[at]!.text)) at++;
  return at;
}
