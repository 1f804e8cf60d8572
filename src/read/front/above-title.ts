/** The lines over the title: names of sections, buttons, what a school or a press office sets on top. */

import { type Block, isLine } from '../block.js';
import { isReached } from '../body/contacts.js';
import { isOrderAbove } from '../body/tasks-below.js';
import { isFurnitureAbove, isSeparator } from '../lines/furniture.js';
import { wordCount } from '../lines/word-count.js';
import { describeLine } from './describe-line.js';
import { isDay } from './front-evidence.js';

const MOST_WORDS_OF_A_TITLE = 24;

/** How many blocks stand over the title: what stands over the one heading of the first rank; else section names and buttons, none when no title could follow them. */
export function blocksAboveTitle(blocks: readonly Block[]): number {
  const release = blocksOfRelease(blocks);
  if (release > 0) return release;
  const heads = blocks.flatMap(({ kind, level, shaped }, at) =>
    kind === 'heading' && level === 1 && !shaped ? [at] : [],
  );
  const [at = 0] = heads;
  if (heads.length === 1 && at <= MOST_OVER_TITLE && blocks.slice(0, at).every(isShortLine)) return at;
  let count = 0;
  while (count < 6 && blocks[count] && isAboveTitle(blocks[count]!)) count++;
  return hasTitle(blocks.slice(count)) && !startsFront(blocks[count]!) ? count : 0;
}

const MOST_OVER_TITLE = 4;
const isShortLine = ({ kind, text, speaker }: Block): boolean =>
  kind === 'prose' && speaker === undefined && wordCount(text) <= 12 && !/[.:;,?!…]["'”’)]*$/.test(text);

const isAboveTitle = ({ text, speaker }: Block): boolean =>
  speaker === undefined &&
  (isFurnitureAbove(text) ||
    isOrderAbove(text) ||
    isDay(text) ||
    describeLine(text)?.kicker !== undefined ||
    isSigned(text) ||
    OF_A_LESSON.test(text) ||
    OF_A_PROGRAM.test(text) ||
    isSeparator(text) ||
    /^[^|>›]+(?: [>›] [^>›|]+)+$/.test(text));

/** `Year 9 English – Term 2`, `Unit 3: Reading`, which a school sets over its texts. */
const LESSON =
  '(?:(?:year|grade|class|form|unit|lesson|week|term|module|period|key stage|ks) ?\\d{1,2}[a-z]?|english(?: language)?|ela|esl|efl|history|geography|science|biology|social studies|humanities|citizenship|reading|comprehension|worksheet|handout|homework)';
const OF_A_LESSON = new RegExp(`^(?=.*\\d)${LESSON}(?:[\\s,:|/–—-]+${LESSON}){0,4}$`, 'i');
/** What a program that writes on demand says over what it wrote. */
const OF_A_PROGRAM =
  /^(?:(?:sure|certainly|of course|absolutely)[!,.:] ?)?(?:here(?:'|’)?(?:s| is| are) )(?:the|an?|your)\b.{0,30}\b(?:article|text|passage|story|version|summary|draft|rewrite)\b.{0,150}:$/i;

const startsFront = ({ text }: Block): boolean => describeLine(text) !== undefined;

/** `By Ana Lima`, `By a staff reporter`. */
const isSigned = (text: string): boolean => /^by /i.test(text) && describeLine(text)?.byline !== undefined;

/** A heading on top is the title, or a short line without a stop that nobody says. */
export function hasTitle([first, second]: readonly Block[]): boolean {
  if (!first || !second || first.speaker || isSigned(first.text)) return false;
  if (first.kind === 'heading') return true;
  const stops = /[.:;,]["'”’]?(?: ?\[[^\]]{1,30}\])*$/.test(first.text);
  return first.kind === 'prose' && wordCount(first.text) <= MOST_WORDS_OF_A_TITLE && !stops;
}

/** No title, however large it is set. */
const RELEASE =
  /^(?:for (?:immediate|general) (?:release|use)|(?:press|media|news) (?:release|statement))[:.]?$/i;
const MOST_OF_A_RELEASE = 8;

/** Under the words of a press office stand its day, its contacts and whoever wrote it, and then the title. */
function blocksOfRelease(blocks: readonly Block[]): number {
  if (!RELEASE.test(blocks[0]?.text ?? '')) return 0;
  const isAbove = (block: Block) =>
    isLine(block) &&
    (RELEASE.test(block.text) ||
      isReached(block.text) ||
      /^(?:prepared|issued|released) by\b/i.test(block.text) ||
      describeLine(block.text) !== undefined);
  const end = blocks.findIndex((block, at) => at === MOST_OF_A_RELEASE || !isAbove(block));
  return end > 0 && hasTitle(blocks.slice(end)) ? end : 0;
}
