/** Whether a name or a date above the text is what it seems, by the lines next to it and by the text itself. */

import { type Block, isLine } from '../block.js';
import { isAuthorNote } from '../lines/author-notes.js';
import { DATE, readDateLine } from '../lines/dated-line.js';
import { isFurnitureAbove } from '../lines/furniture.js';
import { isPaper } from '../lines/papers.js';
import type { FrontLines } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { isName, surnameOf } from '../lines/writer-names.js';
import { namesAbove } from '../lines/writer-roles.js';
import { describeLine, PARTS } from './describe-line.js';

/** Longer lines are sentences. From judgement. */
const MOST_WORDS_OF_A_LINE = 24;

/** Whether a line tells the writer, who is not known yet, or a day. */
export function tellsWhoOrWhen(block: Block, known: FrontLines, rest: readonly Block[]): boolean {
  if (!isLine(block)) return false;
  const told = describeFirst(block);
  if (told?.byline !== undefined) return known.byline === undefined;
  if (told?.date !== undefined && !isHeadingOfDiary(block.text, rest)) return true;
  return known.title !== undefined && nameAlone(block, known, rest)?.byline !== undefined;
}

const describeFirst = ({ text }: Block): FrontLines | undefined =>
  wordCount(text) <= MOST_WORDS_OF_A_LINE ? describeLine(text.split(PARTS)[0]!) : undefined;

/** A writer's name alone, or the names of two, told from a heading by what the text says of it. */
export function nameAlone(
  { text }: Block,
  known: FrontLines,
  rest: readonly Block[],
): FrontLines | undefined {
  if (isPaper(text) && !isName(text)) return isPlaced(known, rest) ? { source: text } : undefined;
  const names = isFurnitureAbove(text) ? [] : namesAbove(text);
  if (names.length === 0 || known.byline !== undefined) return undefined;
  const isSure = isPlaced({}, rest) || isNobodyInText(names, rest);
  return isSure ? { byline: text.replace(/^[\s–—-]+/, '') } : undefined;
}

/** Other front lines are known, or follow at once. */
export function isPlaced(known: FrontLines, rest: readonly Block[]): boolean {
  if (known.byline !== undefined || known.date !== undefined) return true;
  return rest.slice(0, 3).some((block) => {
    const told = describeFirst(block);
    return told?.date !== undefined || told?.byline !== undefined;
  });
}

/** Writers do not speak of themselves by name, and their names are not made of the words of their text. */
function isNobodyInText(names: readonly string[], rest: readonly Block[]): boolean {
  const words = names.flatMap((name) => [surnameOf(name), ...name.toLowerCase().split(/\s+/)]);
  const mention = new RegExp(
    `\\b(?:${words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '.')).join('|')})\\b`,
  );
  return rest.every(
    ({ text, emphasis }) => !mention.test(text) || emphasis !== undefined || isAuthorNote(text, names),
  );
}

/** A date and nothing else. */
export function isDay(line: string): boolean {
  if (line.length > 40 || !DATE.test(line)) return false;
  const { before, after } = readDateLine(line)!;
  return !before && !after;
}

/** A date that is one of several in the text: a diary, a chronicle. The same date below it is that of the page. */
export function isHeadingOfDiary(text: string, rest: readonly Block[]): boolean {
  const textBelow = rest.findIndex((block) => wordCount(block.text) > 12) + 1;
  const isHeading = ({ text: line }: Block) =>
    line !== text && isDay(line) && !/publish|updat|post/i.test(line);
  return isDay(text) && rest.slice(textBelow).some(isHeading);
}
