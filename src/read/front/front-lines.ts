/**
 * The lines above the text that say what it is: title, subtitle, byline, source, date. Only short lines of known
 * shapes are taken, and what stands between such lines; in doubt a line stays in the text.
 */

import type { Block, Discard, FrontMatter } from '../block.js';
import { isOrderAbove } from '../body/tasks-below.js';
import { goesOnAsHeadline } from '../lines/broken-lines.js';
import { isCaption, isFurnitureAbove, isSeparator } from '../lines/furniture.js';
import { type FrontLines, tell } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { lineBelowTitle } from './below-title.js';
import { describeLine } from './describe-line.js';
import { isDay } from './front-evidence.js';

export interface WithoutFrontLines {
  readonly front: FrontLines;
  readonly body: readonly Block[];
  /** Of the lines taken, those of which the cover does not print every word. */
  readonly removed: readonly Discard[];
}

/** More lines than this stand above no text. From judgement. */
const MOST_FRONT_LINES = 24;
const MOST_WORDS_OF_A_TITLE = 24;

/** Takes title and other front lines off the head of the blocks. */
export function takeFrontLines(blocks: readonly Block[], frontMatter: FrontMatter): WithoutFrontLines {
  const known = fromFrontMatter(frontMatter);
  let taken = blocksAboveTitle(blocks);
  let lines: FrontLines = known.title ? { title: known.title } : {};
  for (const block of blocks.slice(0, taken)) lines = { ...describeLine(block.text), ...lines };
  if (hasTitle(blocks.slice(taken)) && mayBeTitle(blocks[taken]!, lines.title)) {
    lines = { title: blocks[taken]!.text.replace(RELEASED, ''), ...lines };
    taken++;
  }
  while (taken < Math.min(blocks.length - 1, MOST_FRONT_LINES)) {
    const block = blocks[taken]!;
    const found = block.speaker ? undefined : lineBelowTitle(block, lines, blocks.slice(taken + 1));
    if (!found) break;
    lines = { ...found, ...lines };
    taken++;
    if (found.subtitle && goesOnAsHeadline(block, blocks[taken]))
      lines = { ...lines, subtitle: `${lines.subtitle} ${blocks[taken++]!.text}` };
  }
  // What the file says of itself wins, but the lines are read in their order, as if it said nothing.
  const front = { ...lines, ...known };
  const removed = blocks
    .slice(0, taken)
    .filter(({ text }) => !isTold(text, front))
    .map(({ text, line }) => ({ text, why: whyAbove(text), line }));
  return { front, body: blocks.slice(taken), removed };
}

/** What the keys of front matter tell. */
export function fromFrontMatter({
  title,
  subtitle,
  date,
  author,
  authors,
  byline,
  source,
  publication,
}: FrontMatter): FrontLines {
  const day = date?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  const writer = nameOfSlug(author ?? authors ?? byline ?? '');
  return tell({ title, subtitle, date: day, byline: writer, source: source ?? publication });
}

/** Site builders name a writer as in an address, `ana-lima`, or by what opens an account, `alima`, which is no name. */
function nameOfSlug(writer: string): string {
  if (!/^[a-z0-9_.-]+$/.test(writer)) return writer;
  const words = writer.split('-');
  return words.length > 1 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : '';
}

/** What stands over the one heading of the first rank; else section names and buttons, none when no title could follow them. */
function blocksAboveTitle(blocks: readonly Block[]): number {
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

/** `FOR IMMEDIATE RELEASE: The ferry is back`. */
const RELEASED = /^for immediate (?:release|use)\s*[:|–—-]\s*(?=\S)/i;

const startsFront = ({ text }: Block): boolean => describeLine(text) !== undefined;

/** A heading on top is the title, or a short line without a stop that nobody says. */
function hasTitle([first, second]: readonly Block[]): boolean {
  if (!first || !second || first.speaker) return false;
  if (first.kind === 'heading') return true;
  const stops = /[.:;,]["'”’]?(?: ?\[[^\]]{1,30}\])*$/.test(first.text);
  return first.kind === 'prose' && wordCount(first.text) <= MOST_WORDS_OF_A_TITLE && !stops;
}

/** Where the file itself tells the title, another heading on top is the first of the text, unless it stands over all others. */
function mayBeTitle({ kind, level, text }: Block, title: string | undefined): boolean {
  if (PART.test(text)) return false;
  if (title === undefined || (kind === 'heading' && level === 1)) return true;
  return plain(title).includes(plain(text)) || plain(text).includes(plain(title));
}

/** The first part of a text that has no title. */
const PART = /^(?:introduction|background|overview|abstract)$/i;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function whyAbove(text: string): string {
  if (isFurnitureAbove(text) || isSeparator(text)) return 'left over from a web page';
  return isCaption(text) ? 'caption' : 'line above the text';
}

const MOST_WORDS_OF_A_BUTTON = 4;

/** Whether the cover prints all that a line says; a subtitle may stand in two of them. */
function isTold(text: string, front: FrontLines): boolean {
  const values = Object.values(front).sort((a: string, b: string) => b.length - a.length);
  if (wordCount(text) > MOST_WORDS_OF_A_BUTTON && front.subtitle?.includes(text)) return true;
  const rest = values.reduce((left, value: string) => left.replace(value, ' '), text);
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(
      /\b(?:by|von|par|por|di|door|words|text|story|author|source|date|published|written|on|in|for)\b/gi,
      ' ',
    ),
  );
}
