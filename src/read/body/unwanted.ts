/** Judges each block of the body: text of the article, or something that stands round it. */

import { type Block, isLine, type Reasons } from '../block.js';
import { isStamp } from '../lines/dated-line.js';
import { isEncyclopaediaNotice } from '../lines/encyclopaedia.js';
import { isCaption, isFurniture, isSeparator, isStyle } from '../lines/furniture.js';
import { sectionNumbers } from '../lines/section-numbers.js';
import { wordCount } from '../lines/word-count.js';
import { namesInByline } from '../lines/writer-names.js';
import { closingSection, teasersIn } from './closing-section.js';
import { contactLines } from './contacts.js';
import { judgeDebate } from './debate.js';
import { judgeEnd } from './end-lines.js';
import { endNotes } from './end-notes.js';
import { galleryLines } from './galleries.js';
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
  const stamps = body.filter((block) => isLoose(block) && isStamp(block.text));
  const names = repeatedLines(body);
  const pictures = galleryLines(body);
  const alone = body.map((block, i) => {
    if (contacts.has(block)) return 'contact for the press';
    if (notes.has(block)) return 'footnote';
    if (numbers.has(block)) return 'line between sections';
    if (teasers.has(block)) return 'link to another page';
    if (pictures.has(block)) return 'caption';
    // More are the hours of a log; two may say when it was put out and when it was changed.
    if (stamps.includes(block) && isOneDate(stamps, body)) return 'date';
    if (names.has(block)) return 'repeated line';
    if (isOverCaption(block, body[i + 1])) return 'caption';
    if (TIME.test(block.text) && body[i + 1]?.kind === 'heading') return 'time of an entry';
    if (isButton(block) && [body[i - 1], body[i + 1]].some(isButton)) return 'left over from a web page';
    if (isEmptyButton(block, body[i + 1])) return 'left over from a web page';
    return repeated.has(block) && !TIME.test(body[i - 1]?.text ?? '') ? 'pull quote' : whyAlone(block);
  });
  const { reasons, writers } = judgeDebate(body, alone, byline);
  const closing = closingSection(body);
  const closed = reasons.map((why, i) => (closing > 0 && i >= closing ? 'below the text' : why));
  const [writer, ...others] = writers;
  const sole = writer && others.length === 0 && !byline ? { writer } : {};
  return { ...sole, ...judgeEnd(body, closed, [...writers, ...namesInByline(byline ?? '')]) };
}

const isOneDate = ([first, second, ...more]: readonly Block[], body: readonly Block[]): boolean =>
  more.length === 0 && (!second || body.indexOf(second) === body.indexOf(first!) + 1);

/** The name of a gallery stands over each of its pictures, a notice in the place of each post, and says nothing of what is below. */
function repeatedLines(body: readonly Block[]): ReadonlySet<Block> {
  const lines = body.filter((block) => block.kind === 'heading' || isNoSentence(block));
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set(lines.filter(({ text }) => times.get(text)! > MOST_ALIKE));
}

/** Shorter ones may name who speaks. */
const isNoSentence = ({ kind, text, speaker }: Block): boolean =>
  (kind === 'prose' || kind === 'block-quote') &&
  !speaker &&
  wordCount(text) > 3 &&
  !/[.,:;?!…]["'”’)]*$/.test(text);

/** From judgement. */
const MOST_ALIKE = 3;

/** Of the day, alone over a heading, as in a live blog; over text it is the heading. */
export const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

/** What a picture shows, in the line over its caption: a copy from the screen brings both. */
const isOverCaption = (block: Block, below: Block | undefined): boolean =>
  isLoose(block) &&
  below?.line === block.line + 1 &&
  isCaption(below.text) &&
  !/[.?!:;…]["'”’)]*$/.test(block.text);

/** What a publisher lets print ends so: `From “The Ferry” by Ana Lima. Copyright © 2019 by Ana Lima. … All rights reserved.` */
const ALL_RIGHTS = /^(?=.{0,600}$).*(?:©|copyright\b).*\ball rights reserved\.?(?: \([^()]*\)\.?)?$/i;

/** A word alone may be a heading; a row of such words is none. */
const isButton = (block: Block | undefined): boolean =>
  block !== undefined && isLoose(block) && isFurniture(block.text);

/** A line that no mark of the file makes a heading. */
const isLoose = ({ kind, shaped, speaker }: Block): boolean =>
  !speaker && (kind === 'prose' || (kind === 'heading' && shaped === true));

/** A heading that names no part of the text: `Advertisement`, or `Related` over another heading of its rank. */
const isEmptyButton = ({ kind, shaped, text, level = 1 }: Block, below: Block | undefined): boolean =>
  kind === 'heading' &&
  !shaped &&
  (NO_PART.test(text) || (below?.kind === 'heading' && (below.level ?? 1) <= level && isFurniture(text)));

const NO_PART =
  /^(?:advertisements?|(?:related|recommended)(?: \w+)?\s*[:|]\s*\S.*|related (?:news|articles?|stories|posts|topics)|you (?:may|might) also like|don[’']t miss|more:|trending:|subscribe|share|sign up (?:for|to) (?:our |the )?(?:.{2,30} )?newsletters?)$/i;

/** What a block shows by itself, wherever it stands. */
function whyAlone(block: Block): string | undefined {
  const { kind, text, shaped } = block;
  if (isSeparator(text)) return 'line between sections';
  if (!isLine(block) || (kind === 'heading' && !shaped)) return undefined;
  if (ALL_RIGHTS.test(text)) return 'credit';
  if (isEncyclopaediaNotice(text) || isStyle(text)) return 'left over from a web page';
  if (/^\d{1,3}$/.test(text)) return 'left over from a web page';
  if (isFurniture(text) && (kind === 'prose' || / |^(?:advert(?:isement)?|shares?|close)$/i.test(text)))
    return 'left over from a web page';
  return isCaption(text) ? 'caption' : undefined;
}
