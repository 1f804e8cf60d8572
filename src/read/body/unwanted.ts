/** Judges each block of the body: text of the article, or something that stands round it. */

import { type Block, isLine, type Reasons } from '../block.js';
import { isEncyclopaediaNotice } from '../lines/encyclopaedia.js';
import { isCaption, isFurniture, isSeparator, isStyle } from '../lines/furniture.js';
import { sectionNumbers } from '../lines/section-numbers.js';
import { namesInByline } from '../lines/writer-names.js';
import { closingSection, teasersIn } from './closing-section.js';
import { contactLines } from './contacts.js';
import { judgeDebate } from './debate.js';
import { judgeEnd } from './end-lines.js';
import { endNotes } from './end-notes.js';
import { pullQuotes } from './pull-quotes.js';

export interface Judgement {
  readonly reasons: Reasons;
  /** The writer, when only a line in or below the text tells who it is. */
  readonly writer?: string;
}

export function judgeBlocks(body: readonly Block[], byline: string | undefined): Judgement {
  const repeated = pullQuotes(body);
  const contacts = contactLines(body);
  const notes = endNotes(body);
  const teasers = teasersIn(body);
  const numbers = sectionNumbers(body);
  const galleries = repeatedHeadings(body);
  const alone = body.map((block, i) => {
    if (contacts.has(block)) return 'contact for the press';
    if (notes.has(block)) return 'footnote';
    if (numbers.has(block)) return 'line between sections';
    if (teasers.has(block)) return 'link to another page';
    if (galleries.has(block)) return 'repeated heading';
    if (isOverCaption(block, body[i + 1])) return 'caption';
    if (TIME.test(block.text) && body[i + 1]?.kind === 'heading') return 'time of an entry';
    if (isButton(block) && [body[i - 1], body[i + 1]].some(isButton)) return 'left over from a web page';
    return repeated.has(block) && !TIME.test(body[i - 1]?.text ?? '') ? 'pull quote' : whyAlone(block);
  });
  const { reasons, writers } = judgeDebate(body, alone, byline);
  const closing = closingSection(body);
  const closed = reasons.map((why, i) => (closing > 0 && i >= closing ? 'below the text' : why));
  const [writer, ...others] = writers;
  const sole = writer && others.length === 0 && !byline ? { writer } : {};
  return { ...sole, ...judgeEnd(body, closed, [...writers, ...namesInByline(byline ?? '')]) };
}

/** The name of a gallery stands over each of its pictures, and says nothing of what is below. */
function repeatedHeadings(body: readonly Block[]): ReadonlySet<Block> {
  const headings = body.filter(({ kind }) => kind === 'heading');
  return new Set(
    headings.filter(({ text }) => headings.filter((other) => other.text === text).length > MOST_ALIKE),
  );
}

/** From judgement. */
const MOST_ALIKE = 3;

/** Of the day, alone over a heading, as in a live blog; over text it is the heading. */
export const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** What a picture shows, in the line over its caption: a copy from the screen brings both. */
const isOverCaption = (block: Block, below: Block | undefined): boolean =>
  isLine(block) &&
  (block.kind === 'prose' || block.shaped === true) &&
  below?.line === block.line + 1 &&
  isCaption(below.text) &&
  !/[.?!:;…]["'”’)]*$/.test(block.text);

/** A word alone may be a heading; a row of such words is none. */
const isButton = (block: Block | undefined): boolean =>
  block !== undefined &&
  isLine(block) &&
  (block.kind === 'prose' || block.shaped === true) &&
  isFurniture(block.text);

/** What a block shows by itself, wherever it stands. */
function whyAlone(block: Block): string | undefined {
  const { kind, text, shaped } = block;
  if (isSeparator(text)) return 'line between sections';
  if (!isLine(block) || (kind === 'heading' && !shaped)) return undefined;
  if (isEncyclopaediaNotice(text) || isStyle(text)) return 'left over from a web page';
  if (isFurniture(text) && (kind === 'prose' || / |^(?:advertisement|share)$/i.test(text)))
    return 'left over from a web page';
  return isCaption(text) ? 'caption' : undefined;
}
