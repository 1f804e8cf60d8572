/** Whether a name or a date above the text is what it seems, by the lines next to it and by the text itself. */

import { isAuthorNote } from './author-notes.js';
import type { Block } from './block.js';
import { DATE, readDateLine } from './date-line.js';
import { endMatterIn } from './end-matter.js';
import { describePart, type FrontLines, isPaper, isRole, namesAbove, PARTS } from './front-part.js';
import { wordCount } from './furniture.js';
import { isBylineAlone } from './inner-bylines.js';
import { isName, surnameOf } from './names.js';

/** Longer lines are sentences. From judgement. */
const MOST_WORDS_OF_A_LINE = 24;

/** A bare date and a name that nothing supports may be headings. */
export function tellsWhoOrWhen(
  block: Block,
  known: FrontLines,
  rest: readonly Block[],
): 'surely' | 'perhaps' | undefined {
  if (block.kind === 'list' || block.kind === 'block-quote' || wordCount(block.text) > MOST_WORDS_OF_A_LINE)
    return undefined;
  const told = describePart(block.text.split(PARTS)[0]!, false);
  if (told?.byline !== undefined) return known.byline === undefined ? 'surely' : undefined;
  if (told?.date !== undefined && !isHeadingOfDiary(block.text, rest))
    return told.date === block.text ? 'perhaps' : 'surely';
  if (known.byline !== undefined || nameAlone(block, known, rest)?.byline === undefined) return undefined;
  return isSureName(block, namesAbove(block.text), rest) ? 'surely' : 'perhaps';
}

/** A writer's name alone, or the names of two, told from a heading by what the text says of it. */
export function nameAlone(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  const { text } = block;
  if (known.title === undefined) return undefined;
  const names = namesAbove(text);
  if (isPaper(text) && !isName(text))
    return isPlaced(known, rest) && !known.source ? { source: text } : undefined;
  if (names.length === 0) return undefined;
  if (known.byline !== undefined) return known.byline.includes(names[0]!) ? {} : undefined;
  if (/^The /.test(text)) return isPlaced({}, rest) ? { source: text } : undefined;
  const sure = isSureName(block, names, rest) || isNobodyInText(names, rest);
  return sure ? { byline: text.replace(/^[\s–—-]+/, '') } : undefined;
}

/** A date, a role, a note about the writer or the name itself follows. */
function isSureName({ text }: Block, names: readonly string[], rest: readonly Block[]): boolean {
  const next = rest.slice(0, 3).map((block) => block.text);
  return (
    isPlaced({}, rest) || next.includes(text) || isRole(next[0] ?? '') || isAuthorNote(next[0] ?? '', names)
  );
}

/** Other front lines are known, or follow at once. */
export function isPlaced(known: FrontLines, rest: readonly Block[]): boolean {
  if (known.byline !== undefined || known.date !== undefined) return true;
  return rest.slice(0, 3).some(({ text }) => {
    const told =
      wordCount(text) <= MOST_WORDS_OF_A_LINE ? describePart(text.split(PARTS)[0]!, false) : undefined;
    return told?.date !== undefined || (told?.byline !== undefined && isBylineAlone(text));
  });
}

/** Writers do not speak of themselves by name, and their names are not made of the words of their text. */
function isNobodyInText(names: readonly string[], rest: readonly Block[]): boolean {
  const words = names.flatMap((name) => [surnameOf(name), ...name.toLowerCase().split(/\s+/)]);
  const mention = new RegExp(
    `\\b(?:${words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '.')).join('|')})\\b`,
  );
  return rest.every(
    ({ text, emphasised }) =>
      !mention.test(text) || emphasised || isAuthorNote(text, names) || endMatterIn(text) !== undefined,
  );
}

/** A date and nothing else. */
export function isDay(line: string): boolean {
  if (line.length > 40 || !DATE.test(line)) return false;
  const { before, after } = readDateLine(line)!;
  return !before && !after;
}

/** A date that is one of several in the text: a diary, a chronicle. */
export function isHeadingOfDiary(text: string, rest: readonly Block[]): boolean {
  const textBelow = rest.findIndex((block) => wordCount(block.text) > 12) + 1;
  const isHeading = ({ kind, text: line }: Block): boolean =>
    kind !== 'list' && /^[\p{Lu}\d]/u.test(line) && !/publish|updat|post/i.test(line) && isDay(line);
  return isDay(text) && rest.slice(textBelow).some(isHeading);
}
