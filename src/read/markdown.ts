/**
 * Markdown to blocks, through markdown-it: emphasis, links and images give up their marks, footnotes, tables and code
 * are set aside, lists and quotes stay one block each.
 */

import MarkdownIt from 'markdown-it';
import type { Block, Blocks, Discard, FrontMatter } from './block.js';

type Token = ReturnType<ReturnType<typeof MarkdownIt>['parse']>[number];

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
  return { ...collected, frontMatter };
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
  const end = tokens.findIndex((token, i) => i > open && token.level === level && token.nesting === -1);
  return end < 0 ? tokens.length : end;
}

function addText(out: Collected, tokens: readonly Token[], shape: Omit<Block, 'text'>): void {
  const inlines = tokens.filter((token) => token.type === 'inline');
  for (const image of inlines
    .flatMap((token) => token.children ?? [])
    .filter((child) => child.type === 'image')) {
    discard(out, image.content || 'an image without a description', 'image');
  }
  const text = inlines.map(inlineText).filter(Boolean).join('\n');
  if (!text) return;
  const emphasised = inlines.every((token) => /^([*_]{1,3})[^*_]+\1$/.test(token.content.trim()));
  out.blocks.push({
    ...shape,
    text: shape.kind === 'heading' ? text.replace(/\n/g, ' ') : text,
    ...(emphasised && { emphasised }),
  });
}

function inlineText(token: Token): string {
  const text = (token.children ?? []).map((child) => {
    if (child.type === 'text' || child.type === 'code_inline') return child.content;
    return child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : '';
  });
  return text
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim();
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
