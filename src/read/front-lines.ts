/**
 * The lines around the text that say what it is: title, subtitle, byline, source, date above it, credits below.
 * Only short lines of known shapes are taken; in doubt a line stays in the text.
 */

import type { Block, FrontMatter } from './block.js';

export interface FrontLines {
  readonly title?: string;
  readonly subtitle?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
}

export interface WithoutFrontLines {
  readonly front: FrontLines;
  /** The body, and how many blocks were taken off its head. */
  readonly body: readonly Block[];
  readonly taken: number;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = new RegExp(
  `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${MONTH} \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`,
);
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const KICKER =
  /^(opinion|comment(ary)?|analysis|editorial|op-ed|essay|news|feature|explainer|science|history|letters?|column|debate|interview|review|world|politics|health|culture)$/i;
const LABEL =
  /^(by|author|words|text|story|report|written by|source|from|published(?: on| in)?|date|updated|title|kicker|section)\s*:\s*/i;

/** Takes title and other front lines off the head of the blocks. */
export function takeFrontLines(blocks: readonly Block[], frontMatter: FrontMatter): WithoutFrontLines {
  let front: FrontLines = fromFrontMatter(frontMatter);
  let taken = 0;
  if (hasTitle(blocks)) {
    front = { ...front, title: front.title ?? blocks[0]!.text };
    taken = 1;
  }
  while (taken < Math.min(blocks.length, 6)) {
    const found = frontLine(blocks[taken]!, front, blocks.slice(taken + 1));
    if (!found) break;
    front = { ...found, ...front };
    taken++;
  }
  return { front, body: blocks.slice(taken), taken };
}

function fromFrontMatter(given: FrontMatter): FrontLines {
  const { title, subtitle, date } = given;
  const byline = given['author'] ?? given['byline'];
  const source = given['source'] ?? given['publication'];
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(date && { date }),
  };
}

/** A heading on top is the title, unless others of its level follow and there is text between. */
function hasTitle(blocks: readonly Block[]): boolean {
  const first = blocks[0];
  if (!first) return false;
  if (first.kind === 'heading') return true;
  const next = blocks[1];
  return (
    first.kind === 'prose' &&
    isShort(first, 20) &&
    !/[.:;,]["'”’]?(?:\[\w+\])?$/.test(first.text) &&
    next !== undefined
  );
}

/** What one block under the title tells, or undefined when it belongs to the text. */
function frontLine(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  if (block.kind === 'list' || block.kind === 'block-quote' || rest.length === 0) return undefined;
  const parts = block.text.split(/\s+[|•·]\s+/).map((part) => part.trim());
  const told = parts.map((part) => describePart(part, parts.length > 1));
  if (told.every((part) => part !== undefined) && isShort(block, 40)) {
    return Object.assign({}, ...told.reverse());
  }
  return subtitleLine(block, known, rest) ?? bareLine(block, known, rest);
}

/** A line under the title that is set apart by italics, as a heading, or by having no full stop. */
function subtitleLine(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  if (known.title === undefined || known.subtitle !== undefined || known.byline !== undefined)
    return undefined;
  const shaped = block.emphasised || (block.kind === 'heading' && rest[0]?.kind === 'heading');
  const standfirst = !/[.:?!…]["”’]?$/.test(block.text) && block.text.split(/\s+/).length > 5;
  if (!(shaped || standfirst) || !isShort(block, 45)) return undefined;
  const writer = /,? (?:writes|argues|says|asks|reports) (\p{Lu}\S+(?: \S+){1,4})$/u.exec(block.text)?.[1];
  return { subtitle: block.text, ...(writer && { byline: writer }) };
}

/** A name alone, or the name of a paper, in a stack of such lines that ends in a date. */
function bareLine(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  const isBare = /^(?:\p{Lu}[\p{L}.'’-]+ ?){2,5}$/u.test(block.text);
  const dateFollows = rest.slice(0, 2).some(({ text }) => describePart(text, false)?.date !== undefined);
  if (!isBare || !dateFollows) return undefined;
  if (known.byline === undefined && !/^The /.test(block.text)) return { byline: block.text };
  return known.source === undefined ? { source: block.text } : undefined;
}

function describePart(part: string, oneOfSeveral: boolean): FrontLines | undefined {
  if (KICKER.test(part)) return { kicker: part };
  const byline = /^(?:by|words by|written by|text by)\s+(\p{Lu}.*)$/iu.exec(part)?.[1];
  if (byline && !/[.?!]$/.test(part)) return splitByline(byline);
  const label = LABEL.exec(part)?.[1]?.toLowerCase();
  if (label) return describeLabel(label, part.replace(LABEL, ''));
  const date = DATE.exec(part)?.[0];
  if (!date) return oneOfSeveral && part.length < 60 ? { source: part } : undefined;
  const source = part
    .replace(date, '')
    .replace(/^(published|updated|posted)( on)?/i, '')
    .replace(new RegExp(`\\b${WEEKDAY}\\b`), '')
    .replace(/^[\s,–—-]+|[\s,–—-]+$/g, '');
  if (source.split(/\s+/).length > 8 || /[.?!]$/.test(source)) return undefined;
  return source ? { source, date } : { date };
}

/** `Jane Roe, The Courier, 3 May 2024` or `Jane Roe for The Courier`. */
function splitByline(text: string): FrontLines {
  const date = DATE.exec(text)?.[0];
  const bare = date ? text.replace(date, '').replace(/[\s,–—-]+$/, '') : text;
  const [byline = '', source] = bare.split(
    /,\s+(?=The |the |[\p{Lu}\w. ]+(?:Times|Post|News|Journal|Review)\b)|\s+(?:for|in)\s+(?=The )/u,
  );
  return { byline: byline.trim(), ...(source && { source: source.trim() }), ...(date && { date }) };
}

function describeLabel(label: string, value: string): FrontLines | undefined {
  if (/^(by|author|words|text|story|report|written by)$/.test(label)) return { byline: value };
  if (/^(source|from|published in)$/.test(label)) return { source: value };
  if (/^(date|published|published on|updated)$/.test(label)) return { date: value };
  return label === 'title' ? { title: value } : { kicker: value };
}

const isShort = (block: Block, words: number): boolean => block.text.split(/\s+/).length <= words;

const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.' -]{2,30}(?:, [\\p{L}. ]{2,20})?)(?:,? \\(?(${DATE.source})\\)?)?\\s*(?:\\([\\p{L} ]+\\)\\s*)?[—–-]{1,2}\\s+(?=\\p{Lu}|["“])`,
  'u',
);

/** `PORT ELLEN, Sept. 12 — ` at the head of the first paragraph. */
export function dateline(text: string): { readonly text: string; readonly date?: string } | undefined {
  const found = DATELINE.exec(text);
  if (!found) return undefined;
  return { text: found[0], ...(found[2] && { date: found[2] }) };
}

const CREDIT =
  /^(?:(?:additional )?(?:reporting|research|writing)|edited|edits?|photo(?:graph)?s?|images?|graphics?|illustrations?|translation|translated)(?: credit)?\s*(?:by|:)\s|^(?:©|\(c\)|copyright\b|all rights reserved|(?:-- ?|— ?)?with files from |this article (?:was )?(?:first|originally) (?:appeared|published))/i;

/** A line at the foot that thanks, credits or claims rights. */
export const isCredit = (text: string): boolean => CREDIT.test(text) && text.split(/\s+/).length <= 40;

const FURNITURE =
  /^(?:advertisement|read more\b.*|share this( article| story)?|related( articles| stories)?:?|sign up (?:for|to)\b.*|subscribe\b.*|\[?(?:image|photo|picture|video|figure)(?::[^\]]*)?\]?|click here\b.*|skip to (?:main )?content|comments?|print this page|tweet|email this)[.!]?$/i;

/** Lines a web page leaves behind when it is copied. */
export const isFurniture = (text: string): boolean => FURNITURE.test(text) && text.split(/\s+/).length <= 15;

/** Lines that part sections and say nothing: `* * *`, `———`, `###`. */
export const isSeparator = (text: string): boolean => /^(?:[*•·~#_=—–-]\s*){1,12}$/.test(text);

/** A byline that stands alone under a heading inside the text, as in a debate. */
export const isInnerByline = (text: string): boolean =>
  /^By \p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,5}$/u.test(text);
