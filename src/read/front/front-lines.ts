/**
 * The lines above the text that say what it is: title, subtitle, byline, source, date. Only short lines of known
 * shapes are taken, and what stands between such lines; in doubt a line stays in the text.
 */

import type { Block, Discard, FrontMatter } from '../block.js';
import { goesOnAsHeadline } from '../lines/broken-lines.js';
import { isCaption, isFurnitureAbove, isSeparator } from '../lines/furniture.js';
import { type FrontLines, tell } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { blocksAboveTitle, hasTitle } from './above-title.js';
import { lineBelowTitle } from './below-title.js';
import { describeLine } from './describe-line.js';
import { paperHead } from './paper-head.js';

export interface WithoutFrontLines {
  readonly front: FrontLines;
  readonly body: readonly Block[];
  /** Of the lines taken, those of which the cover does not print every word. */
  readonly removed: readonly Discard[];
}

/** More lines than this stand above no text. From judgement. */
const MOST_FRONT_LINES = 24;

/** Takes title and other front lines off the head of the blocks. */
export function takeFrontLines(blocks: readonly Block[], frontMatter: FrontMatter): WithoutFrontLines {
  const known = fromFrontMatter(frontMatter);
  const paper = paperHead(blocks);
  let taken = paper?.taken ?? blocksAboveTitle(blocks);
  let lines: FrontLines = tell({ title: known.title, ...paper?.lines });
  for (const block of paper ? [] : blocks.slice(0, taken)) lines = { ...describeLine(block.text), ...lines };
  if (hasTitle(blocks.slice(taken)) && mayBeTitle(blocks[taken]!, lines.title)) {
    lines = { title: blocks[taken]!.text.replace(RELEASED, ''), ...lines };
    taken++;
  }
  while (taken < Math.min(blocks.length - 1, MOST_FRONT_LINES)) {
    const block = blocks[taken]!;
    const found = block.speaker ? undefined : lineBelowTitle(block, lines, blocks.slice(taken + 1));
    if (!found) break;
    lines = { ...found, ...lines, ...(found.subtitle && { subtitle: found.subtitle }) };
    taken++;
    if (found.subtitle && goesOnAsHeadline(block, blocks[taken]))
      lines = { ...lines, subtitle: `${lines.subtitle} ${blocks[taken++]!.text}` };
  }
  taken = Math.max(taken, abstractBelow(blocks, taken));
  // What the file says of itself wins, but the lines are read in their order, as if it said nothing.
  const front = { ...lines, ...known };
  const removed = blocks
    .slice(0, taken)
    .filter(({ text }) => !isTold(text, front))
    .map(({ text, line }) => ({ text, why: whyAbove(text), line }));
  return { front, body: blocks.slice(taken), removed };
}

/** Names, places of work and addresses stand between the title of a paper and its abstract. */
function abstractBelow(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(({ text }) => ABSTRACT.test(text));
  const between = at < 0 || at > MOST_ABOVE_ABSTRACT ? [] : blocks.slice(from, at);
  return between.every(
    ({ text, speaker }) => !speaker && wordCount(text) <= 24 && !/\p{Ll}[.?!…]$/u.test(text),
  )
    ? at
    : 0;
}

const ABSTRACT = /^(?:abstract|résumé|resumen|zusammenfassung)(?:\s?[.:—–-]|$)/i;
/** From judgement: a paper may have many authors. */
const MOST_ABOVE_ABSTRACT = 60;

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

/** Site builders name writers as in an address, `ana-lima`, or by what opens an account, `alima`, which is no name. */
function nameOfSlug(writer: string): string {
  const slugs = writer.split(', ');
  if (!slugs.every((slug) => /^[a-z0-9_.-]+$/.test(slug))) return writer;
  const names = slugs.filter((slug) => slug.includes('-')).map((slug) => slug.split('-'));
  return names
    .map((words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '))
    .join(', ');
}

/** `FOR IMMEDIATE RELEASE: The ferry is back`. */
const RELEASED = /^for immediate (?:release|use)\s*[:|–—-]\s*(?=\S)/i;

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
