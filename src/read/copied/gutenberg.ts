/**
 * E-texts of Project Gutenberg: notices above the book and a licence below it, each parted from it by a line with three stars,
 * or by a first line that all of them have. What the notices say of title and author is kept.
 */

import type { Block, Blocks } from '../block.js';
import { wordCount } from '../lines/word-count.js';

const NAME = "(?:the |this )?project gutenberg(?:['’]s)?";
const START = new RegExp(`^\\*{3} ?start of ${NAME} e-?(?:book|text)`, 'i');
const END = new RegExp(
  `^(?:\\*{3} ?end of ${NAME}|end of ${NAME}(?: e-?(?:book|text))?(?: of|,| )\\s*\\S)`,
  'i',
);
/** Below the line that begins the book, those who typed it. */
const TYPISTS =
  /^(?:produced by|e-text prepared by|(?:this )?(?:e-?text|file) was produced (?:by|from)|(?:the )?(?:online )?distributed proofread|html version by|credits:|updated editions will)/i;
const TOLD = /^(title|author):\s+(\S.{0,200})$/i;
const WHY = 'notice of Project Gutenberg';

export function withoutNotices(given: Blocks): Blocks {
  const { blocks, typed } = given;
  const start = blocks.findIndex(({ text }) => START.test(text)) + 1;
  const end = blocks.findIndex(({ text }, i) => i >= start && END.test(text));
  if (start === 0 && end < 0) return given;
  const within = blocks.slice(start, end < 0 ? undefined : end);
  const first = firstOfText(within);
  const out = [...blocks.slice(0, start), ...within.slice(0, first), ...(end < 0 ? [] : blocks.slice(end))];
  return {
    ...given,
    blocks: within.slice(first).map(asHeading),
    discarded: [...(given.discarded ?? []), ...out.map(({ text, line }) => ({ text, why: WHY, line }))],
    frontMatter: { ...toldAbove(blocks.slice(0, start)), ...given.frontMatter, ...toldByTitle(given) },
    ...(typed !== undefined && { typed: typedWithin(typed) }),
  };
}

/** Below the lines of who typed it and, where a chapter follows soon, those of the title page. */
function firstOfText(within: readonly Block[]): number {
  const first = within.findIndex(({ text }) => !TYPISTS.test(text));
  const chapter = within.findIndex(({ text }, i) => i >= first && CHAPTER.test(text));
  const page = within.slice(first, Math.max(first, chapter));
  const isTitlePage = page.length <= MOST_OF_A_TITLE_PAGE && page.every(({ text }) => wordCount(text) <= 8);
  return isTitlePage && chapter > first ? chapter : first;
}

/** The number of a chapter, alone in its line. */
const asHeading = (block: Block): Block =>
  block.kind === 'prose' && CHAPTER.exec(block.text)?.[0] === block.text
    ? { ...block, kind: 'heading', level: 2 }
    : block;

const CHAPTER = /^(?:CHAPTER|Chapter|BOOK|PART) (?:[IVXLC]+|\d{1,3}|[A-Z]+|One|The First)\b\.?/;
/** From judgement. */
const MOST_OF_A_TITLE_PAGE = 14;

const toldAbove = (notices: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    notices.flatMap(({ text }) => {
      const [, key, value] = TOLD.exec(text) ?? [];
      return key && value ? [[key.toLowerCase(), value]] : [];
    }),
  );

/** What the title of its page says. */
function toldByTitle({ frontMatter }: Blocks): Record<string, string> {
  const [, title] = NAME_OF_PAGE.exec(frontMatter?.['title'] ?? '') ?? [];
  return title ? { title } : {};
}

const NAME_OF_PAGE = /^(?:the )?project gutenberg e-?(?:book|text) of (.{1,200}?)(?:, by .{1,100})?\.?$/i;

/** The lines of the book at the places where they stand. */
function typedWithin(typed: string): string {
  const lines = typed.split('\n');
  const start = lines.findIndex((line) => START.test(line)) + 1;
  const end = lines.findIndex((line, i) => i >= start && END.test(line));
  return lines
    .map((line, i) => (i < start || (end >= 0 && i >= end) || TYPISTS.test(line) ? '' : line))
    .join('\n');
}
