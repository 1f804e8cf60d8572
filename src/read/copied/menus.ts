/**
 * The lines that a whole page has above and below its article. What stands around the stretch that is the article goes only if
 * it holds words that menus are made of.
 */

import type { Block } from '../block.js';
import { describeLine } from '../front/describe-line.js';
import { isCaption, isFurniture, isFurnitureAbove } from '../lines/furniture.js';
import { wordCount } from '../lines/word-count.js';
import { namesOf } from '../lines/writer-names.js';
import { articleIn, isApart, SENTENCE_END, type Stretch, weightsOf, wordsIn } from './article-stretch.js';
import { answersBelow, pageEnd } from './page-end.js';
import { titleOverTabs } from './wiki-title.js';

const MENU =
  /^(?:home(?: ?page)?|news|sports?|weather|world|business|tech(?:nology)?|politics|culture|science|health|travel|videos?|tv|radio|food|style|opinion|lifestyle|entertainment|podcasts?|games|magazine|shop|menu|search|more|help|faq|jobs|careers|archive|rss|site ?map|contact(?: us)?|about(?: us)?|privacy(?: (?:policy|notice|settings))?|(?:manage )?cookies?(?: .{2,20})?|terms(?: .{2,25})?|accessibility(?: .{2,20})?|advertise(?: with us)?|skip to .*|jump to .*|sign (?:in|up)|log ?in|register|my account|subscribe(?: now)?|most (?:read|popular|viewed)|follow us.*|share(?: this)?(?: page)?|(?:copyright|©).*|all rights reserved.*|newsletters?|accept(?: all)?|reject all|random page|recent changes|edit|history|talk|read|print\/export|languages)\.?$/i;
const FEWEST_WORDS_OF_PROSE = 15;
const MOST_ABOVE_PROSE = 6;
/** So many lines are a menu if some are known from menus, and so many if all are as short as those of a menu. From judgement. */
const FEWEST_LINES = 6;
const FEWEST_SURE = 3;
const FEWEST_SHORT = 12;

/** Where less of the prose stands in one stretch, nothing tells which stretch is the article. From judgement. */
const LEAST_OF_PROSE = 0.4;

/** The lines above the title and below the last paragraph, if they are menus. */
export function menusAround(blocks: readonly Block[]): ReadonlySet<Block> {
  const weights = weightsOf(blocks).slice(0, answersBelow(blocks));
  const article = fromProse(articleIn(weights), blocks);
  const proseIn = (part: readonly number[]) => part.reduce((sum, weight) => sum + Math.max(0, weight), 0);
  if (proseIn(weights.slice(article.start, article.end)) < proseIn(weights) * LEAST_OF_PROSE)
    return new Set();
  const tabs = titleOverTabs(blocks, article.start);
  const title = tabs ?? titleAbove(blocks, article);
  const above = blocks.slice(0, title);
  const buttons = buttonsIn(blocks.slice(title + 1, article.start));
  const below = blocks.slice(endOfNotes(blocks, pageEnd(blocks, article.start, article.end)));
  const isPage =
    tabs !== undefined || isMenu(above) || (isMenu([...above, ...below]) && above.every(isNoText));
  return new Set([...(isPage ? [...above, ...buttons] : []), ...(isMenu(below) ? below : [])]);
}

/** A title, a byline or a notice that ends as a sentence does opens no text: that begins with a paragraph soon below. */
function fromProse({ start, end }: Stretch, blocks: readonly Block[]): Stretch {
  const prose = blocks.slice(start, Math.min(end, start + MOST_ABOVE_PROSE)).findIndex(isProse);
  return { start: start + Math.max(0, prose), end };
}

const isProse = ({ text }: Block): boolean =>
  text
    .split('\n')
    .some(
      (line) =>
        SENTENCE_END.test(line) &&
        wordsIn(line) >= FEWEST_WORDS_OF_PROSE &&
        describeLine(line.trim()) === undefined,
    );

/** A title, a button or the cut title of another page. */
const isNoText = ({ text }: Block): boolean => !/[.?!。:,]["'”’)]*$/.test(text) || /\.\.\.$/.test(text);

/** Between title and text a line tells something or is a subtitle; others are buttons, titles of other articles and captions. */
function buttonsIn(front: readonly Block[]): Block[] {
  const tells = (line: string) => describeLine(line) !== undefined || namesOf(line).length > 0;
  const subtitle = front.findIndex(({ text }) => !tells(text.trim()));
  return front.filter(({ text }, at) => {
    const line = text.trim();
    if (tells(line)) return false;
    if (SENTENCE_END.test(line) && wordsIn(line) < FEWEST_WORDS_OF_PROSE) return false;
    return wordsIn(line) <= 3 || !(at === subtitle || isApart(front, at));
  });
}

function isMenu(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap(({ text }) => text.split('\n')).map((line) => line.trim());
  const once = new Set<string>();
  const isAgain = (line: string): boolean => once.size === once.add(line).size && !/[,;.?!]$/.test(line);
  const sure = lines.filter(
    (line) => MENU.test(line) || isFurniture(line) || (wordCount(line) <= 3 && isAgain(line)),
  ).length;
  const short = lines.filter((line) => wordCount(line) <= 3 && !SENTENCE_END.test(line)).length;
  return (
    (lines.length >= FEWEST_LINES && sure >= FEWEST_SURE) ||
    (short >= FEWEST_SHORT && short > lines.length * 0.6)
  );
}

/** How far above its first paragraph a title stands at most, with subtitle, byline and dates between; buttons are not counted. */
const FRONT = 16;

const MOST_WORDS_OF_A_KICKER = 2;

/** The line of which most words come again in the text, or the shorter one above it if it is long enough for a subtitle. */
function titleAbove(blocks: readonly Block[], { start, end }: Stretch): number {
  const text = new Set(blocks.slice(start, end).flatMap((block) => termsOf(block.text)));
  const shared = (line: string) => {
    const terms = termsOf(line);
    return terms.filter((term) => text.has(term)).length / (terms.length + 1);
  };
  let best = { at: start, score: 0 };
  const lines = blocks
    .slice(0, start)
    .flatMap(({ text: line }, at) => (isFurniture(line.trim()) ? [] : [at]));
  for (let at = lines.at(-FRONT) ?? 0; at < start; at++) {
    const line = blocks[at]!.text.trim();
    const bonus = tellsWhoOrWhen(blocks[at + 1]) || tellsWhoOrWhen(blocks[at + 2]) ? 0.2 : 0;
    if (!mayBeTitle(line, bonus > 0 ? 2 : 3)) continue;
    const score = shared(line) + bonus;
    if (score > best.score) best = { at, score };
  }
  const isKicker = wordsIn(blocks[best.at - 1]?.text ?? '') <= MOST_WORDS_OF_A_KICKER;
  const above = best.at - (isKicker ? 2 : 1);
  const over = blocks[above]?.text.trim() ?? '';
  const isBelow = blocks.slice(end).some((block) => block.text.trim() === over);
  const isSubtitle =
    !isBelow &&
    mayBeTitle(over) &&
    wordsIn(blocks[best.at]!.text) > Math.max(8, wordsIn(over)) &&
    shared(over) > 0;
  return isSubtitle ? above : best.at;
}

const mayBeTitle = (line: string, fewest = 3): boolean =>
  wordsIn(line) >= fewest &&
  wordsIn(line) <= 24 &&
  !MENU.test(line) &&
  !/\s[>›»]\s|[.:;,]["'”’)]*$/.test(line) &&
  !isFurnitureAbove(line) &&
  !isCaption(line) &&
  namesOf(line).length < 2 &&
  describeLine(line) === undefined;

function tellsWhoOrWhen(block: Block | undefined): boolean {
  const told = block && describeLine(block.text.trim());
  return told?.date !== undefined || told?.byline !== undefined;
}

const termsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{L}{4,}|[\u3040-\u30ff\u4e00-\u9fff]/gu) ?? [];

/** Short sentences below the last paragraph may be about the author. */
function endOfNotes(blocks: readonly Block[], end: number): number {
  let at = end;
  while (at < blocks.length && /[.?!]["'”’)]*$/.test(blocks[at]!.text) && !MENU.test(blocks[at]!.text)) at++;
  return at;
}
