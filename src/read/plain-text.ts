/**
 * Plain text to blocks: blank lines part blocks, wrapped lines are joined, lists are kept together, and headings
 * are told by their shape.
 */

import type { Block, Blocks } from './block.js';
import { isCaption, isFurniture } from './furniture.js';
import { looksLikeHeading } from './heading-shape.js';
import { isBylineAlone, nameInFront } from './inner-bylines.js';
import { joinWrappedLines, wrapWidth } from './wrapped-lines.js';

interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

const LIST_ITEM = /^\s*(?:[-*•·–]|\(?\d{1,2}[.)])\s+(?=\S)/;

const LABEL_ALONE =
  /^(?:(?:Image|Media|Video|Photo) (?:caption|source|credit)[,:]?|Reporting from|[Bb]y|BY)$/;

export function readPlainText(text: string): Blocks {
  const groups = groupLines(text);
  const width = wrapWidth(groups.map((group) => group.map((line) => line.text)));
  const blocks = joinLabels(groups.flatMap((group) => blocksOf(group, width)));
  return { blocks: markHeadings(blocks), discarded: [], frontMatter: {} };
}

/** Runs of lines with no blank line between them. */
function groupLines(text: string): NumberedLine[][] {
  const groups: NumberedLine[][] = [[]];
  text.split('\n').forEach((raw, i) => {
    if (raw.trim()) groups.at(-1)!.push({ text: raw.trimEnd(), line: i + 1 });
    else if (groups.at(-1)!.length > 0) groups.push([]);
  });
  return groups.filter((group) => group.length > 0);
}

function blocksOf(group: readonly NumberedLine[], width: number): Block[] {
  const line = group[0]!.line;
  if (isUnderlined(group)) return [{ kind: 'heading', text: tidy(group[0]!.text), line, level: 1 }];
  if (group.filter(({ text }) => LIST_ITEM.test(text)).length >= 2) return listBlocks(group);
  if (group.every(({ text }) => /^\s*>/.test(text))) return [quoteBlock(group)];
  return joinWrappedLines(group, width).map(({ text, line }) => ({ kind: 'prose', text: tidy(text), line }));
}

/** A line with a row of `=` or `-` under it. */
function isUnderlined(group: readonly NumberedLine[]): boolean {
  return group.length === 2 && /^\s*(=|-){3,}\s*$/.test(group[1]!.text);
}

/** Items of one list; what stands before the first item is prose, wrapped lines belong to the item above. */
function listBlocks(group: readonly NumberedLine[]): Block[] {
  const first = group.findIndex(({ text }) => LIST_ITEM.test(text));
  const intro = group.slice(0, first);
  const items: string[] = [];
  for (const { text } of group.slice(first)) {
    if (LIST_ITEM.test(text)) items.push(tidy(text.replace(LIST_ITEM, '')));
    else items.push(`${items.pop()} ${tidy(text)}`);
  }
  const list: Block = { kind: 'list', text: items.join('\n'), line: group[first]!.line };
  if (intro.length === 0) return [list];
  return [{ kind: 'prose', text: tidy(intro.map(({ text }) => text).join(' ')), line: intro[0]!.line }, list];
}

function quoteBlock(group: readonly NumberedLine[]): Block {
  const lines = group.map(({ text }) => tidy(text.replace(/^\s*>+\s?/, ''))).filter(Boolean);
  const body = lines.filter((line) => !/^[—–-]/.test(line)).join(' ');
  const source = lines.find((line) => /^[—–-]/.test(line));
  return { kind: 'block-quote', text: source ? `${body}\n${source}` : body, line: group[0]!.line };
}

/** `Image caption,` and the caption, `By` and the name, are copied as two lines. */
function joinLabels(blocks: readonly Block[]): Block[] {
  const isLabel = (block: Block | undefined) => block !== undefined && LABEL_ALONE.test(block.text);
  return blocks
    .map((block, i) =>
      isLabel(block) && blocks[i + 1] ? { ...block, text: `${block.text} ${blocks[i + 1]!.text}` } : block,
    )
    .filter((_, i) => !isLabel(blocks[i - 1]));
}

/** A byline, a button or a caption between a heading and its text does not hide the heading. */
function markHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const below = blocks.slice(i + 1, i + 4).find(({ text }) => !standsBetween(text));
    const isHeading = block.kind === 'prose' && looksLikeHeading(block.text, below?.text);
    return isHeading ? { ...block, kind: 'heading', level: 1, shaped: true } : block;
  });
}

const standsBetween = (text: string): boolean =>
  nameInFront(text) !== '' || isBylineAlone(text) || isFurniture(text) || isCaption(text);

const tidy = (text: string): string => text.replace(/[ \t]+/g, ' ').trim();
