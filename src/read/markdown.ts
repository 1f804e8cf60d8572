/**
 * Markdown to blocks, through markdown-it: emphasis, links and images give up their marks, footnotes, tables and code
 * are set aside, lists and quotes stay one block each.
 */

import MarkdownIt from 'markdown-it';
import type { Block, Blocks, Discard, FrontMatter } from './block.js';
import { wordCount } from './furniture.js';
import { looksLikeHeading } from './heading-shape.js';
import { isBylineAlone } from './inner-bylines.js';
import { isName } from './names.js';

type Token = ReturnType<ReturnType<typeof MarkdownIt>['parse']>[number];

/** Lines of prose are longer; from judgement. */
const MOST_WORDS_OF_A_LINE = 14;

interface Collected {
  readonly blocks: Block[];
  readonly discarded: Discard[];
}

const FOOTNOTE = /^\[\^([^\]\n]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)))*)/gm;

export function readMarkdown(text: string): Blocks {
  const { frontMatter, body } = splitFrontMatter(text);
  const notes: string[] = [];
  const bare = body.replace(FOOTNOTE, (note: string) => {
    notes.push(note);
    return note.replace(/[^\n]/g, '');
  });
  const parser = new MarkdownIt({ html: true });
  const collected: Collected = { blocks: [], discarded: [] };
  collectBlocks(parser.parse(bare, {}), collected);
  for (const note of notes) discard(collected, note, 'footnote');
  return { discarded: collected.discarded, blocks: markBoldHeadings(collected.blocks), frontMatter };
}

/** Lines of `key: value` between two rows of dashes on top of the file; their place is kept by blank lines. */
function splitFrontMatter(text: string): { frontMatter: FrontMatter; body: string } {
  const found = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/.exec(text);
  if (!found) return { frontMatter: {}, body: text };
  const entries = found[1]!
    .split('\n')
    .map((line) => /^(\w+)\s*:\s*(.+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, key, value]) => [key!.toLowerCase(), value!.trim().replace(/^(["'])(.*)\1$/, '$2')]);
  const blank = found[0].replace(/[^\n]/g, '');
  return { frontMatter: Object.fromEntries(entries), body: blank + text.slice(found[0].length) };
}

/** Walks the flat token list; containers are taken whole. */
function collectBlocks(tokens: readonly Token[], out: Collected): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const end = token.nesting === 1 ? closing(tokens, i) : i;
    const inside = tokens.slice(i + 1, end);
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open')
      addText(out, inside, { kind: 'heading', line, level: Number(token.tag[1]) });
    else if (token.type === 'paragraph_open') addText(out, inside, { kind: 'prose', line });
    else if (/_list_open$/.test(token.type)) addText(out, inside, { kind: 'list', line });
    else if (token.type === 'blockquote_open') addText(out, inside, { kind: 'block-quote', line });
    else setAside(out, token, inside);
    i = end;
  }
}

function closing(tokens: readonly Token[], open: number): number {
  const level = tokens[open]!.level;
  let end = open + 1;
  while (end < tokens.length && !(tokens[end]!.level === level && tokens[end]!.nesting === -1)) end++;
  return end;
}

function addText(out: Collected, tokens: readonly Token[], shape: Omit<Block, 'text'>): void {
  const inlines = tokens.filter((token) => token.type === 'inline');
  for (const image of inlines
    .flatMap((token) => token.children ?? [])
    .filter((child) => child.type === 'image')) {
    discard(out, image.content || 'an image without a description', 'image');
  }
  const lines = inlines.flatMap(inlineLines);
  if (shape.kind === 'prose' && standAboveText(lines, out.blocks)) {
    for (const text of lines) out.blocks.push({ ...shape, text });
    return;
  }
  const text = inlines.map(inlineText).filter(Boolean).join('\n');
  if (!text) return;
  const emphasised = inlines.every((token) => /^([*_]{1,3})[^*_]+\1$/.test(token.content.trim()));
  const bold = inlines.every((token) => /^(\*\*|__)[^*_]+\1$/.test(token.content.trim()));
  out.blocks.push({
    ...shape,
    text: shape.kind === 'heading' ? text.replace(/\n/g, ' ') : text,
    ...(emphasised && { emphasised }),
    ...(bold && shape.kind === 'prose' && { bold }),
  });
}

/** Byline, paper and date are often typed one below the other without blank lines. */
const standAboveText = (lines: readonly string[], above: readonly Block[]): boolean =>
  lines.length > 1 &&
  above.length <= 8 &&
  [...lines, ...above.map(({ text }) => text)].every((line) => wordCount(line) <= MOST_WORDS_OF_A_LINE) &&
  lines.every((line) => !/[.,;:!?…]$/.test(line));

const inlineText = (token: Token): string => inlineLines(token).join(' ');

/** The text of one inline token by the lines it is typed in. */
function inlineLines(token: Token): string[] {
  const text = (token.children ?? []).map((child) => {
    if (child.type === 'text' || child.type === 'code_inline') return child.content;
    return child.type === 'softbreak' || child.type === 'hardbreak' ? '\n' : '';
  });
  return text
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
}

/** A short line all in bold over prose is a heading one step below the last; a question may be an interviewer's. */
function markBoldHeadings(blocks: readonly Block[]): Block[] {
  let level = 1;
  return blocks.map((block, i) => {
    if (block.kind === 'heading') level = block.level ?? 1;
    if (!block.bold || block.text.endsWith('?') || isName(block.text) || isBylineAlone(block.text))
      return block;
    if (!looksLikeHeading(block.text, blocks[i + 1]?.text)) return block;
    return { ...block, kind: 'heading', level: Math.min(6, level + 1), shaped: true };
  });
}

/** Tables, code and raw HTML have no place in a text that is read aloud. */
function setAside(out: Collected, token: Token, inside: readonly Token[]): void {
  if (token.type === 'hr') return;
  const kind =
    { table_open: 'table', fence: 'code', code_block: 'code', html_block: 'HTML' }[token.type] ?? token.type;
  const text =
    token.content ||
    inside
      .filter((part) => part.type === 'inline')
      .map(inlineText)
      .join(' | ');
  discard(out, text.trim(), kind);
}

function discard(out: Collected, text: string, why: string): void {
  out.discarded.push({ text, why, blocksBefore: out.blocks.length });
}
