/** Judges each block of the body: text of the article, or something that stands round it. */

import { isAuthorNote, writerInNote } from './author-notes.js';
import type { Block } from './block.js';
import { closingSection, endMatterIn, isClosingNote } from './end-matter.js';
import { isPaper } from './front-part.js';
import { isCaption, isFurniture, isSeparator } from './furniture.js';
import { innerBylines, isBylineAlone } from './inner-bylines.js';
import { isName, namesInByline, surnameOf } from './names.js';
import { pullQuotes } from './pull-quotes.js';

export interface Judgement {
  /** Why each block is not text; undefined for text. */
  readonly reasons: readonly (string | undefined)[];
  /** The writer, when only a closing note tells who it is. */
  readonly writer?: string;
}

/** More lines than this stand below no text. From judgement. */
const MOST_END_LINES = 30;
const CLOSE_OF_LETTER =
  /^(?:yours (?:faithfully|sincerely|truly|etc)|sincerely|(?:kind |best |warm )?regards)[,.]?$/i;

export function judgeBlocks(body: readonly Block[], byline: string | undefined): Judgement {
  const repeated = pullQuotes(body);
  const reasons = body.map((block) => (repeated.has(block) ? 'pull quote' : whyAlone(block)));
  // Where one writer is named above the text, others begin under headings of their own.
  const inner = innerBylines(body, reasons).map((names, i) =>
    byline && i > 0 && body[i - 1]!.kind !== 'heading' ? [] : names,
  );
  markDebate(body, inner, reasons);
  const start = closingSection(body);
  if (start > 0) reasons.fill('below the text', start);
  const names = [...new Set(inner.flat()), ...(byline ? namesInByline(byline) : [])];
  return { reasons, ...markEnd(body, names, reasons) };
}

/** What a block shows by itself, wherever it stands. */
function whyAlone(block: Block): string | undefined {
  const { kind, text } = block;
  if (isSeparator(text)) return 'line between sections';
  if (kind === 'list' || kind === 'block-quote') return undefined;
  if (kind === 'heading' && !block.shaped) return undefined;
  if (isFurniture(text) && (kind === 'prose' || / |^(?:advertisement|share)$/i.test(text)))
    return 'left over from a web page';
  return isCaption(text) ? 'caption' : undefined;
}

/** Bylines inside the text, and the notes about these writers next to them or at the end of their sections. */
function markDebate(
  body: readonly Block[],
  inner: readonly (readonly string[])[],
  reasons: (string | undefined)[],
): void {
  const names = [...new Set(inner.flat())];
  let heading = '';
  body.forEach((block, i) => {
    if (block.kind === 'heading') heading = block.text;
    if (inner[i]!.length > 0) reasons[i] = 'byline';
    if (reasons[i] || block.kind !== 'prose') return;
    const atEdge =
      body[i + 1] === undefined || body[i + 1]!.kind === 'heading' || (inner[i - 1] ?? []).length > 0;
    const named = block.emphasised ? nameOnTop(block.text, heading) : [];
    if (isAuthorNote(block.text, named) && named.length > 0) reasons[i] = 'about the author';
    if (names.length > 0 && (atEdge || block.emphasised) && isAuthorNote(block.text, names))
      reasons[i] = 'about the author';
  });
}

/** The name that opens a note, where the heading over it holds the same name. */
function nameOnTop(text: string, heading: string): string[] {
  const name = /^(?:\p{Lu}\S+ ){1,3}\p{Lu}\S+/u.exec(text)?.[0];
  return name && heading.includes(name) ? [name] : [];
}

/** From the last line upwards as long as the lines are no text. */
function markEnd(
  body: readonly Block[],
  names: readonly string[],
  reasons: (string | undefined)[],
): { writer?: string } {
  let writer: string | undefined;
  const first = body.findIndex((block, i) => block.kind !== 'heading' && !reasons[i]);
  const stop = Math.max(first, body.length - MOST_END_LINES);
  for (let i = body.length - 1; i > stop; i--) {
    if (reasons[i]) continue;
    const found = names.length === 0 && !writer ? writerBelow(body, i) : undefined;
    const why = found?.why ?? whyAtEnd(body[i]!, [...names, ...(writer ? [writer] : [])]);
    if (!why) break;
    reasons[i] = why;
    writer ??= found?.writer;
  }
  return writer ? { writer } : {};
}

function whyAtEnd(block: Block, names: readonly string[]): string | undefined {
  if (block.kind === 'list' || block.kind === 'block-quote') return undefined;
  const heading = block.kind === 'heading' ? 'heading with no text under it' : undefined;
  if (heading && !block.shaped) return heading;
  if (isBylineAlone(block.text) || names.includes(withoutMarks(block.text))) return 'byline';
  if (CLOSE_OF_LETTER.test(block.text)) return 'close of a letter';
  if (/^[–—-]/.test(block.text) && isPaper(withoutMarks(block.text))) return 'credit';
  const matter = endMatterIn(block.text);
  if (matter) return matter;
  if (isAuthorNote(withoutMarks(block.text), names)) return 'about the author';
  return isClosingNote(block) ? 'note' : heading;
}

/** A writer whom the text never speaks of: by a closing note, or by the name alone as under a letter. */
function writerBelow(body: readonly Block[], at: number): { writer?: string; why: string } | undefined {
  const { kind, text, emphasised } = body[at]!;
  if (kind !== 'prose') return undefined;
  const bare = withoutMarks(text);
  if (isBylineAlone(bare)) return { writer: bare.replace(/^(?:written |words )?by:? /i, ''), why: 'byline' };
  // A last paragraph about somebody may be part of the text: only italics set a note apart.
  const told = emphasised ? writerInNote(bare) : undefined;
  const signed = isName(bare) ? bare : undefined;
  const writer = told ?? signed;
  const above = body[at - 1];
  if (!writer) return above && isPlaceOfWriter(text, above) ? { why: 'place of the writer' } : undefined;
  const surname = surnameOf(writer);
  if (body.slice(0, at).some((block) => block.text.includes(surname))) return undefined;
  return { writer, why: told ? 'about the author' : 'byline' };
}

const isPlaceOfWriter = (text: string, above: Block): boolean =>
  above.kind === 'prose' &&
  isName(withoutMarks(above.text)) &&
  /^\p{Lu}[\p{L} ,.’'-]{2,40}$/u.test(text) &&
  !/[.]$/.test(text);

const withoutMarks = (text: string): string => text.replace(/^[*_([–—\s-]+|[*_)\]\s]+$/g, '');
