/** Blocks to Article: front lines off, noise out, headings on levels, paragraphs numbered into one text. */

import type { Article, Heading, Paragraph, Removal } from '../article/index.js';
import { Fatal, type Report } from '../base/diagnostics.js';
import type { Block, Blocks } from './block.js';
import { dateline } from './dateline.js';
import { takeFrontLines } from './front-lines.js';
import type { FrontLines } from './front-part.js';
import type { Details } from './index.js';
import { clearNoise } from './noise.js';
import { judgeBlocks } from './unwanted.js';

interface Origin {
  readonly file: string;
  readonly details: Details;
}

interface Body {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly date?: string;
}

export function assembleArticle(input: Blocks, origin: Origin, report: Report): Article {
  const { front, body, taken, removed: above } = takeFrontLines(input.blocks, input.frontMatter);
  const { reasons, writer } = judgeBlocks(body, front.byline ?? origin.details.byline);
  const cleaned = clearBody(body, reasons);
  const paragraphs = numberParagraphs(cleaned.blocks);
  if (!cleaned.blocks.some(isText)) refuseEmpty(origin.file);
  const discarded = input.discarded.map(({ text, why, blocksBefore }) => ({
    text,
    why,
    paragraph: paragraphsBefore(body, reasons, blocksBefore - taken) + 1,
  }));
  const removed = [...above.map((line) => ({ ...line, paragraph: 1 })), ...cleaned.removed, ...discarded];
  reportRemoved(removed, origin.file, report);
  return {
    file: origin.file,
    text: paragraphTexts(cleaned.blocks).join('\n\n'),
    ...titleAndSource({ ...(writer && { byline: writer }), ...front }, cleaned.date, origin),
    language: input.frontMatter['language'] ?? input.frontMatter['lang'] ?? 'en',
    headings: placeHeadings(cleaned.blocks, origin.file, report),
    paragraphs,
    removed,
  };
}

/** A sentence, or so many words that it can hardly be a line of a title. */
const isText = ({ kind, text }: Block): boolean =>
  kind !== 'heading' && (/[.:?!…。؟]["'”’»)\]]*(\s|$)/u.test(text) || text.split(/\s+/).length > 12);

function refuseEmpty(file: string): never {
  throw new Fatal({
    code: 'read/no-text',
    message: 'no paragraph of text in this file',
    file,
    hint: 'the article itself must follow the title, with a blank line between paragraphs',
  });
}

/** Takes out what is no text, the dateline and noise. */
function clearBody(body: readonly Block[], reasons: readonly (string | undefined)[]): Body {
  const wholeText = body.map((block) => block.text).join('\n');
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  let date: string | undefined;
  let number = 1;
  for (const [i, block] of body.entries()) {
    const why = reasons[i];
    if (why) {
      removed.push({ text: block.text, why, paragraph: number });
      continue;
    }
    const cleaned = clearNoise(block.text, wholeText);
    removed.push(...cleaned.removed.map((part) => ({ ...part, paragraph: number })));
    const line = number === 1 && block.kind === 'prose' ? dateline(cleaned.text, wholeText) : undefined;
    if (line) removed.push({ text: line.text.trim(), why: 'dateline', paragraph: number });
    date = line?.date ?? date;
    blocks.push({ ...block, text: cleaned.text.slice(line?.text.length ?? 0) });
    if (block.kind !== 'heading') number++;
  }
  return { blocks: dropEmptyHeadings(blocks), removed, ...(date && { date }) };
}

/** A heading with no paragraph under it at the end of the file leads nowhere. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}

const paragraphTexts = (blocks: readonly Block[]): string[] =>
  blocks.filter((block) => block.kind !== 'heading').map((block) => block.text);

function numberParagraphs(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    const end = start + block.text.length;
    paragraphs.push({ number: paragraphs.length + 1, kind: block.kind, start, end });
    start = end + 2;
  }
  return paragraphs;
}

const paragraphsBefore = (
  blocks: readonly Block[],
  reasons: readonly (string | undefined)[],
  count: number,
): number =>
  blocks.slice(0, Math.max(0, count)).filter(({ kind }, i) => kind !== 'heading' && !reasons[i]).length;

/** Levels counted from the topmost heading of the body; a jump downwards is read as one step. */
function placeHeadings(blocks: readonly Block[], file: string, report: Report): Heading[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const top = Math.min(...headings.map((block) => block.level ?? 1));
  let before = 0;
  let beforeParagraph = 1;
  const placed: Heading[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      beforeParagraph++;
      continue;
    }
    const asked = (block.level ?? 1) - top + 1;
    const level = Math.min(asked, before + 1);
    if (level < asked) reportJump(block, level + top - 1, { file, report });
    placed.push({ text: block.text, level, beforeParagraph });
    before = level;
  }
  return placed;
}

function reportJump(block: Block, readAs: number, { file, report }: { file: string; report: Report }): void {
  report({
    severity: 'warning',
    code: 'read/heading-level',
    message: `heading jumps to level ${block.level}, so it is read as level ${readAs}`,
    file,
    place: { line: block.line, column: 1 },
    hint: `write "${'#'.repeat(readAs)} ${block.text}"`,
  });
}

function titleAndSource(front: FrontLines, datelineDate: string | undefined, origin: Origin) {
  const told = {
    ...front,
    ...(datelineDate && !front.date && { date: datelineDate }),
    ...given(origin.details),
  };
  return { ...told, title: told.title ?? titleFromFile(origin.file) };
}

/** What the user said, and nothing else that the object may hold. */
function given({ title, byline, source, date }: Details): Details {
  return {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(date && { date }),
  };
}

/** `notes/the-long_march.txt` -> `The long march`: better than nothing on a cover, and easy to replace. */
function titleFromFile(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const words = stem.replace(/[-_]+/g, ' ').trim();
  return words && file !== '-' ? words[0]!.toUpperCase() + words.slice(1) : 'Untitled';
}

function reportRemoved(removed: readonly Removal[], file: string, report: Report): void {
  for (const { text, why, paragraph } of removed) {
    const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
    report({
      severity: 'info',
      code: 'read/removed',
      message: `taken out${paragraph ? ` at ¶${paragraph}` : ''}: "${shown.replace(/\n/g, ' ')}" (${why})`,
      file,
    });
  }
}
