/** The text of what runs on in one line or paragraph: blanks as a page shows them, line breaks, what it is set in. */

import type { Block } from '../../block.js';
import { holdsNoText, startsLine } from './element-kinds.js';
import { isElement, type MarkupElement, type MarkupNode, rawText } from './tree.js';

/** Where `br` breaks a line there is a line feed, and nowhere else. */
export interface InlineText extends Pick<Block, 'emphasis'> {
  readonly text: string;
  /** Pictures that stand among the words. */
  readonly images: readonly MarkupElement[];
  /** Numbers and signs that lead to a note. */
  readonly marks: readonly string[];
}

interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** What is found on the way; letters are counted to tell whether all of them are set in something. */
interface Found {
  /** In pieces, none of them empty: to look at the end of a text that grows takes as long as the text. */
  readonly pieces: string[];
  letters: number;
  bold: number;
  italic: number;
  readonly images: MarkupElement[];
  readonly marks: string[];
}

/** Soft hyphens, joiners and other signs that print nothing; in Persian a joiner parts what is one word. */
const INVISIBLE = /(?<!\p{Script=Arabic})\u200c|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const BLANKS = /[ \t\n\f\r\u00a0\u2000-\u200a\u202f]+/g;

/** `isMark` tells the elements that lead to a note. */
export function inlineText(
  nodes: readonly MarkupNode[],
  isMark: (element: MarkupElement) => boolean,
): InlineText {
  const found: Found = { pieces: [], letters: 0, bold: 0, italic: 0, images: [], marks: [] };
  for (const node of nodes) collect(node, { isBold: false, isItalic: false }, { found, isMark });
  const { letters, bold, italic, images, marks } = found;
  const emphasis = letters > 0 && (bold === letters ? 'bold' : italic === letters ? 'italic' : undefined);
  const text = found.pieces
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
  return { text, images, marks, ...(emphasis && { emphasis }) };
}

interface Way {
  readonly found: Found;
  readonly isMark: (element: MarkupElement) => boolean;
}

function collect(node: MarkupNode, look: Look, way: Way): void {
  const { found, isMark } = way;
  if (typeof node === 'string') addText(node, look, found);
  else if (node.name === 'br') found.pieces.push('\n');
  else if (node.name === 'img') found.images.push(node);
  else if (isMark(node)) found.marks.push(rawText(node).trim());
  else if (!holdsNoText(node.name) && !isHidden(node) && !isPageNumber(node)) collectWithin(node, look, way);
}

function collectWithin(element: MarkupElement, look: Look, way: Way): void {
  const { found } = way;
  const power =
    element.name === 'sup' ? inSuperscript(rawText(element), found.pieces.at(-1) ?? '') : undefined;
  if (power) {
    addText(power, look, found);
    return;
  }
  if (element.name === 'q') addText('“', look, found);
  if (startsLine(element.name)) found.pieces.push('\n');
  const inner = lookOf(element, look);
  for (const child of element.children) collect(child, inner, way);
  if (startsLine(element.name)) found.pieces.push('\n');
  if (element.name === 'q') addText('”', look, found);
}

function addText(raw: string, { isBold, isItalic }: Look, found: Found): void {
  const text = raw.replace(INVISIBLE, '').normalize('NFC').replace(BLANKS, ' ');
  const piece = /\s$/.test(found.pieces.at(-1) ?? ' ') ? text.trimStart() : text;
  if (piece) found.pieces.push(piece);
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  found.letters += letters;
  if (isBold) found.bold += letters;
  if (isItalic) found.italic += letters;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '-': '⁻', '−': '⁻', '+': '⁺' };

/** `10` and a raised `6` would read as 106; raised letters, as in `1st`, read well as they are. */
function inSuperscript(raised: string, before: string): string | undefined {
  if (!/^[-−+]?\d{1,3}$/.test(raised) || !/[\p{L}\d)]$/u.test(before)) return undefined;
  return [...raised].map((sign) => SUPERSCRIPTS[sign] ?? '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]).join('');
}

const HEAVY = /font-weight:\s*(?:bold|[6-9]00)/i;
const NOT_HEAVY = /font-weight:\s*(?:normal|[1-5]00)/i;
const SLANTED = /font-style:\s*(?:italic|oblique)/i;

/** What an element is set in, inside of something that is set in `outer`. */
export function lookOf({ name, attributes }: Pick<MarkupElement, 'name' | 'attributes'>, outer: Look): Look {
  const { style = '' } = attributes;
  const isBold =
    HEAVY.test(style) || ((name === 'b' || name === 'strong' || outer.isBold) && !NOT_HEAVY.test(style));
  const isItalic = SLANTED.test(style) || ['i', 'em', 'cite', 'dfn', 'var'].includes(name) || outer.isItalic;
  return { isBold, isItalic };
}

/** Whether the source itself says that an element is not shown. */
export const isHidden = ({ attributes }: MarkupElement): boolean =>
  attributes['hidden'] !== undefined ||
  /(?:display:\s*none|visibility:\s*hidden)/i.test(attributes['style'] ?? '');

/** The number of a printed page, among the words where that page began. */
export const isPageNumber = (element: MarkupElement): boolean => {
  const { class: classes = '', role = '', 'epub:type': type = '' } = element.attributes;
  if (/\b(?:doc-)?pagebreak\b/.test(`${type} ${role}`)) return true;
  const isNamed = /(?:^|\s)(?:page-?num(?:ber)?|page-?no)(?:\s|$)/i.test(classes);
  return isNamed && /^\W*(?:p(?:age|g|\.)?\W*)?(?:\d{1,4}|[ivxlc]{1,8})?\W*$/i.test(rawText(element));
};

/** What a picture shows, as its author describes it. */
export const descriptionOf = ({ attributes }: MarkupElement): string =>
  attributes['alt']?.replace(BLANKS, ' ').trim() || 'an image without a description';

/** Inline text with nothing judged, for captions and cells. */
export const plainText = (element: MarkupElement): string =>
  isElement(element) ? inlineText([element], () => false).text.replace(/\s+/g, ' ') : '';
