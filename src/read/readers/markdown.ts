/**
 * Markdown to blocks, through markdown-it: emphasis, links and images give up their marks, footnotes, tables and code
 * are set aside, lists and quotes stay one block each.
 */

import MarkdownIt from 'markdown-it';
import type { Report } from '../../base/diagnostics.js';
import type { Block, Blocks, Discard } from '../block.js';
import { splitFrontMatter } from './front-matter.js';
import { standAboveText } from './lines-above.js';
import { readMarkup } from './markup/index.js';
import { TEMPLATE_MARK, withPlainAddresses } from './template-marks.js';

type Token = ReturnType<ReturnType<typeof MarkdownIt>['parse']>[number];

/** What is read of a token that holds running text. */
type Inline = Pick<Token, 'content' | 'children'>;

interface Collected {
  readonly file: string;
  readonly blocks: Block[];
  readonly discarded: Discard[];
}

const FOOTNOTE = /^\[\^([^\]\n]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)))*)/gm;
/** A table that is set with blanks alone, as Pandoc writes it: rows of dashes under its head. */
const TABLE_OF_BLANKS = /^(?:[ \t]{0,4}\S.*\n)?[ \t]{0,4}-{2,}(?: +-{2,})+ *(?:\n.*\S.*)+$/gm;
/** A picture or another note, as programs for notes have it: `![[pier.png]]`. */
const EMBEDDED = /!\[\[[^\][\n]{1,200}\]\]/g;
/** Quotations within quotations, deeper than anybody writes: each level costs as much as all above it. */
const DEEP_QUOTE = /^(?:[ \t]{0,3}>){20,} ?/gm;
/** One mark over and over: the parser tries each of them with every other. */
const ENDLESS = /((?<mark>[[\]()<>*_`!\\~])\k<mark>{100})\k<mark>+/g;
const BLOCKS: Readonly<Record<string, Block['kind']>> = {
  heading_open: 'heading',
  paragraph_open: 'prose',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'block-quote',
};
/** Tables and code have no place in a text that is read aloud. */
const SET_ASIDE: Readonly<Record<string, string>> = {
  table_open: 'table',
  fence: 'code',
  code_block: 'code',
};

export function readMarkdown(text: string, file: string, report: Report): Blocks {
  const { frontMatter, body: given } = splitFrontMatter(
    withoutNotebookMarks(withoutAttributes(text.replaceAll('\f', '\n\n'))),
    file,
    report,
  );
  const typed = withPlainAddresses(given).replace(DEEP_QUOTE, '> ').replace(ENDLESS, '$1');
  const marks = aside(typed, TEMPLATE_MARK, 'mark of a site builder');
  const body = typed.replace(TEMPLATE_MARK, '');
  const notes = aside(body, FOOTNOTE, 'footnote');
  const tables = aside(body, TABLE_OF_BLANKS, 'table');
  const pictures = aside(body, EMBEDDED, 'image');
  const out: Collected = { file, blocks: [], discarded: [] };
  const rest = body.replace(FOOTNOTE, blankLines).replace(TABLE_OF_BLANKS, blankLines).replace(EMBEDDED, '');
  collectBlocks(new MarkdownIt({ html: true }).parse(rest, {}), out);
  const discarded = [...out.discarded, ...tables, ...notes, ...pictures, ...marks];
  return { blocks: out.blocks, discarded, typed: body, frontMatter, marksHeadings: true, typesMarks: true };
}

function aside(body: string, shape: RegExp, why: string): Discard[] {
  const found: Discard[] = [];
  let [line, counted] = [1, 0];
  for (const { 0: text, index } of body.matchAll(shape)) {
    line += body.slice(counted, index).split('\n').length - 1;
    counted = index;
    found.push({ text: text.trim(), why, line });
  }
  return found;
}

/** What Pandoc writes about a span, a picture or a heading: `[the map]{.underline}`, `![](map.png){width=50%}`, `# Oil {#oil}`. */
const withoutAttributes = (text: string): string =>
  text
    .replace(/\[([^\][\n]{0,300})\]\{[.#][^}\n]{0,200}\}/g, '$1')
    .replace(/(\]\([^()\n]{0,300}\))\{(?:[.#]|[\w-]{1,20}=)[^{}\n]{0,300}\}/g, '$1')
    .replace(/^(#{1,6} .{1,200}?)\s*\{[.#][^}\n]{0,200}\}$/gm, '$1');

/** What programs for notes add to Markdown: links in two brackets, boxes with a name, boxes to tick, marked words. */
const withoutNotebookMarks = (text: string): string =>
  text
    .replace(/(?<!!)\[\[(?:[^\][|\n]{1,200}\|)?([^\][|\n]{1,200})\]\]/g, '$1')
    .replace(/^([ \t]*>[ \t]?)\[!\w{1,20}\][+-]?[ \t]*/gm, '$1')
    .replace(/^([ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+)\[[ xX]\][ \t]+/gm, '$1')
    .replace(/==(?=\S)([^=\n]{1,400})==/g, '$1');

/** They keep the place of what is taken out, so that lines are counted right. */
const blankLines = (text: string): string => text.replace(/[^\n]/g, '');

/** Walks the flat token list; containers are taken whole. */
function collectBlocks(tokens: readonly Token[], out: Collected): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const end = token.nesting === 1 ? closing(tokens, i) : i;
    const within = tokens.slice(i + 1, end);
    const inside = within.filter(({ type }) => type === 'inline');
    const line = (token.map?.[0] ?? 0) + 1;
    const kind = BLOCKS[token.type];
    if (kind)
      addText(out, inside, {
        kind,
        line,
        ...(kind === 'heading' && { level: Number(token.tag[1]) }),
        ...(kind === 'list' && marksOf(within)),
      });
    else if (token.type === 'html_block') addHtml(out, token.content, line);
    else if (token.type !== 'hr') {
      const text = token.content || inside.map((one) => linesOf(one).join(' ')).join(' | ');
      out.discarded.push({ text: text.trim(), why: SET_ASIDE[token.type] ?? token.type, line });
    }
    i = end;
  }
}

/** Paragraphs, quotations and headings may be typed as HTML. */
function addHtml({ file, blocks, discarded }: Collected, html: string, line: number): void {
  const read = readMarkup(html, file);
  const placed = <T extends Discard | Block>(one: T): T => ({ ...one, line: one.line + line - 1 });
  blocks.push(...read.blocks.map(placed));
  if (read.blocks.length === 0) discarded.push({ text: html.trim(), why: 'HTML', line });
  else discarded.push(...(read.discarded ?? []).map(placed));
}

/** The numbers of a list, one for each line of its text; none for a list without numbers. */
function marksOf(tokens: readonly Token[]): Pick<Block, 'marks'> {
  const marks: string[] = [];
  let next = '';
  for (const { type, info, markup } of tokens) {
    if (type === 'list_item_open') next = info ? `${info}${markup}` : '';
    if (type !== 'inline') continue;
    marks.push(next);
    next = '';
  }
  return marks.some(Boolean) ? { marks } : {};
}

function closing(tokens: readonly Token[], open: number): number {
  const level = tokens[open]!.level;
  let end = open + 1;
  while (end < tokens.length && !(tokens[end]!.level === level && tokens[end]!.nesting === -1)) end++;
  return end;
}

function addText(out: Collected, inlines: readonly Inline[], shape: Omit<Block, 'text'>): void {
  for (const image of inlines
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'image')) {
    const text = image.content || 'an image without a description';
    out.discarded.push({ text, why: 'image', line: shape.line });
  }
  const asked = shape.kind === 'prose' && inlines[0] ? partQuestion(inlines[0]) : [];
  if (asked.length > 0) {
    for (const part of asked) addText({ ...out, discarded: [] }, [part], shape);
    return;
  }
  const lines = inlines.flatMap(linesOf);
  if (shape.kind === 'prose' && standAboveText(lines, out.blocks)) {
    out.blocks.push(...lines.map((text) => ({ ...shape, text })));
    return;
  }
  const text = inlines.map((token) => linesOf(token).join(' ')).join('\n');
  out.blocks.push({ ...shape, text, ...emphasisOf(inlines) });
}

/** A question in bold or italics with its answer behind it, as two paragraphs; nothing where there is none. */
function partQuestion({ content, children }: Inline): Inline[] {
  const [, mark, question, answer] = ASKED.exec(content) ?? [];
  const end = children?.findIndex(({ nesting }) => nesting === -1) ?? -1;
  if (!mark || !children || !question || !answer) return [];
  return [
    { content: `${mark}${question}${mark}`, children: children.slice(0, end + 1) },
    { content: answer, children: children.slice(end + 1) },
  ];
}

const ASKED = /^([*_]{1,3})(\p{L}[^*_]*\?)\1\s+(\S.*)$/su;

function emphasisOf(inlines: readonly Inline[]): Pick<Block, 'emphasis'> {
  const marks = inlines.map(({ content }) => /^([*_]{1,3})[^*_]+\1$/.exec(content.trim())?.[1]?.length ?? 0);
  if (Math.min(...marks) === 0) return {};
  return { emphasis: marks.every((length) => length === 2) ? 'bold' : 'italic' };
}

/** The text of one inline token by the lines it is typed in. */
function linesOf({ children }: Inline): string[] {
  const text = (children ?? []).map(({ type, content }) => {
    if (type === 'text' || type === 'code_inline') return content;
    return type === 'softbreak' || type === 'hardbreak' ? '\n' : '';
  });
  return text
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
