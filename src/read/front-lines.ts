/**
 * The lines above the text that say what it is: title, subtitle, byline, source, date. Only short lines of known
 * shapes are taken, and what stands between such lines; in doubt a line stays in the text.
 */

import { isAuthorNote } from './author-notes.js';
import type { Block, FrontMatter } from './block.js';
import { endMatterIn } from './end-matter.js';
import { isDay, isHeadingOfDiary, isPlaced, nameAlone, tellsWhoOrWhen } from './front-evidence.js';
import { describePart, type FrontLines, isPaper, isRole, PARTS } from './front-part.js';
import { isCaption, isFurnitureAbove, isSeparator, wordCount } from './furniture.js';
import { isBylineAlone, isNameBelowHeading } from './inner-bylines.js';
import { isName, namesInByline, namesOf } from './names.js';

export interface WithoutFrontLines {
  readonly front: FrontLines;
  /** The body, and how many blocks were taken off its head. */
  readonly body: readonly Block[];
  readonly taken: number;
  /** Of the lines taken, those of which the cover does not print every word. */
  readonly removed: readonly { readonly text: string; readonly why: string }[];
}

/** More lines than this stand above no text. From judgement. */
const MOST_FRONT_LINES = 24;
const MOST_WORDS_OF_A_SUBTITLE = 45;

/** Takes title and other front lines off the head of the blocks. */
export function takeFrontLines(blocks: readonly Block[], frontMatter: FrontMatter): WithoutFrontLines {
  let front: FrontLines = fromFrontMatter(frontMatter);
  const removed: { text: string; why: string }[] = [];
  const top = blocksAboveTitle(blocks);
  for (const block of blocks.slice(0, top)) {
    front = { ...describePart(block.text, false), ...front };
  }
  let taken = top;
  if (hasTitle(blocks.slice(top))) {
    front = { ...front, title: front.title ?? blocks[top]!.text };
    taken++;
  }
  while (taken < Math.min(blocks.length - 1, MOST_FRONT_LINES)) {
    const found = frontLine(blocks[taken]!, front, blocks.slice(taken + 1));
    if (!found) break;
    front = { ...found, ...front };
    taken++;
  }
  for (const { text } of blocks.slice(0, taken)) {
    if (!isTold(text, front)) removed.push({ text, why: whyAbove(text) });
  }
  return { front, body: blocks.slice(taken), taken, removed };
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

/** Section names and buttons over the title; none when no title could follow them. */
function blocksAboveTitle(blocks: readonly Block[]): number {
  let count = 0;
  while (count < 6 && blocks[count] && isAboveTitle(blocks[count]!)) count++;
  return hasTitle(blocks.slice(count)) && !startsFront(blocks[count]!) ? count : 0;
}

const isAboveTitle = ({ kind, text }: Block): boolean =>
  (kind === 'prose' || kind === 'heading') &&
  wordCount(text) <= 8 &&
  (isFurnitureAbove(text) ||
    isDay(text) ||
    describePart(text, false)?.kicker !== undefined ||
    /^[^|>›]+(?: [>›] [^>›|]+)+$/.test(text));

const startsFront = ({ text }: Block): boolean => describePart(text, false) !== undefined;

/** A heading on top is the title, or a short line without a stop. */
function hasTitle(blocks: readonly Block[]): boolean {
  const first = blocks[0];
  if (!first || !blocks[1]) return false;
  if (first.kind === 'heading') return true;
  if (first.kind !== 'prose' || wordCount(first.text) > 20) return false;
  const stops = /[.:;,]["'”’]?(?:\[\w+\])?$/.test(first.text);
  return !stops || (/[^.]\.["'”’]?$/.test(first.text) && tellsWho(blocks[1]) && !tellsWho(first));
}

const tellsWho = ({ kind, text }: Block): boolean =>
  kind !== 'list' && kind !== 'block-quote' && isBylineAlone(text);

/** What one block under the title tells, or undefined when it belongs to the text. */
function frontLine(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  if (block.kind === 'list') return standsOver(rest, known) ? {} : undefined;
  if (block.kind === 'block-quote') return undefined;
  if (isSeparator(block.text) || block.text === known.title) return {};
  if (isCaption(block.text) && !describePart(block.text, false)?.byline) return {};
  if (known.title !== undefined && isNoteAbove(block.text)) return {};
  if (isHeadingOfDiary(block.text, rest)) return undefined;
  const parts = withoutTitle(block.text, known.title)
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean);
  const told = parts.map((part) => describePart(part, parts.length > 1));
  if (told.every((part) => part !== undefined) && wordCount(block.text) <= 40) {
    const all = besideByline(preferPaper(told), known);
    return isFirstHeading(block, all, known, rest) ? undefined : all;
  }
  return (
    nameAlone(block, known, rest) ??
    lineAboutAuthor(block, known) ??
    subtitleLine(block, known, rest) ??
    lineBetween(block, known, rest)
  );
}

const isNoteAbove = (text: string): boolean => {
  const matter = endMatterIn(text);
  return matter === 'note of the editors' || matter === 'tags';
};

/** Pages print the title a second time in front of the date. */
const withoutTitle = (text: string, title: string | undefined): string =>
  title !== undefined && text.startsWith(`${title} `) ? text.slice(title.length) : text;

/** A summary in points has the byline under it. */
const standsOver = (rest: readonly Block[], known: FrontLines): boolean =>
  rest[0] !== undefined && tellsWhoOrWhen(rest[0], known, rest.slice(1)) === 'surely';

/** The first part that tells something wins, but the name of a paper wins over another source. */
function preferPaper(told: readonly FrontLines[]): FrontLines {
  const paper = told.find(({ source }) => source !== undefined && isPaper(source))?.source;
  return Object.assign({}, ...[...told].reverse(), paper && { source: paper });
}

/** One word over the text, `Science`, `Video`, is its first heading when no other front line stands by it. */
const isFirstHeading = (
  { kind }: Block,
  told: FrontLines,
  known: FrontLines,
  rest: readonly Block[],
): boolean =>
  kind === 'heading' &&
  !(told.byline || told.date || told.source) &&
  !isPlaced(known, rest) &&
  namesOf(rest[0]?.text ?? '').length === 0;

/** A second name beside a date is the paper's. */
function besideByline(told: FrontLines, known: FrontLines): FrontLines {
  if (!told.byline || !told.date || told.source || !known.byline || known.byline.includes(told.byline))
    return told;
  return { date: told.date, source: told.byline };
}

/** Below the name: what the writer is, or a sentence about them. */
function lineAboutAuthor({ text }: Block, known: FrontLines): FrontLines | undefined {
  if (known.byline === undefined) return undefined;
  return isRole(text) || isAuthorNote(text, namesInByline(known.byline)) ? {} : undefined;
}

/** A line under the title that is set apart by italics, as a heading, or by having no full stop. */
function subtitleLine(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  if (known.title === undefined || known.subtitle !== undefined || known.byline !== undefined)
    return undefined;
  const shaped =
    block.emphasised || (block.kind === 'heading' && rest[0]?.kind === 'heading' && !isName(rest[0].text));
  const standfirst = !SENTENCES.test(block.text) && wordCount(block.text) > 5;
  if (!(shaped || standfirst) || wordCount(block.text) > MOST_WORDS_OF_A_SUBTITLE) return undefined;
  return asSubtitle(block.text);
}

/** Marks of a text: a sentence that ends in it or at its end, behind whatever closes, or somebody speaking. */
const SENTENCES = /[.:?!…—–-][\])"'”’»\s]*(?:\[\w+\])?$|[.?!…]["'”’»)]*\s+["'“‘«(]?\p{Lu}|^["'“‘«]/u;

/** A short line that has a byline or a date below it stands above the text, whatever its shape. */
function lineBetween(block: Block, known: FrontLines, rest: readonly Block[]): FrontLines | undefined {
  if (known.title === undefined || wordCount(block.text) > MOST_WORDS_OF_A_SUBTITLE) return undefined;
  const isSentence = !mayStandAbove(block);
  if (isSentence && known.byline !== undefined) return undefined;
  const at = rest.slice(0, 4).findIndex((below, i) => {
    const told = tellsWhoOrWhen(below, known, rest.slice(i + 1));
    return told === 'surely' || (told === 'perhaps' && !isSentence);
  });
  if (at < 0 || !rest.slice(0, at).every(mayStandAbove)) return undefined;
  const passesHeading = [block, ...rest.slice(0, at)].some(({ kind }) => kind === 'heading');
  if (passesHeading && rest.some((_, i) => i > at && isNameBelowHeading(rest, i))) return undefined;
  const isPlace = known.byline !== undefined && wordCount(block.text) <= 3;
  if (known.subtitle === undefined && !isPlace && !isRole(block.text)) return asSubtitle(block.text);
  return mayStandAbove(block) ? {} : undefined;
}

const mayStandAbove = ({ kind, text }: Block): boolean =>
  kind !== 'list' &&
  kind !== 'block-quote' &&
  (isCaption(text) || (wordCount(text) <= 20 && !/[.:;?!…]["'”’]?$/.test(text)));

function asSubtitle(text: string): FrontLines {
  const writer = /,? (?:writes|argues|says|asks|reports) (\p{Lu}\S+(?: \S+){1,4})$/u.exec(text)?.[1];
  return { subtitle: text, ...(writer && { byline: writer }) };
}

function whyAbove(text: string): string {
  if (isFurnitureAbove(text)) return 'left over from a web page';
  return isCaption(text) ? 'caption' : 'line above the text';
}

/** Whether the cover prints all that a line says. */
function isTold(text: string, front: FrontLines): boolean {
  const values = Object.values(front).sort((a: string, b: string) => b.length - a.length);
  const rest = values.reduce((left, value: string) => left.replace(value, ' '), text);
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/\b(?:by|words|text|story|author|source|date|published|written|on|in|for)\b/gi, ' '),
  );
}
