/**
 * The article as every reader makes it and every later stage sees it.
 *
 * `Article.text` is the whole body as plain text: the paragraphs in order, a blank line between them. Everything
 * the guide prints of the article is a span of it, so a quote is verbatim by construction. Title, byline and
 * headings are not part of the text: they stand beside it.
 */

import type { Span } from '../base/span.js';
import type { TextKind } from './text-kinds.js';

export { KIND_WORDS, TEXT_KINDS, type TextKind } from './text-kinds.js';

export interface Article {
  /** The file it came from, as the user named it. */
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly subtitle?: string;
  /** The label above the title, such as `Opinion`. */
  readonly kicker?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
  /** Absent where the text is an article, or nothing else for certain. */
  readonly kind?: TextKind;
  /** A BCP 47 tag; `und` when it could not be told. */
  readonly language: string;
  /** Whether the title is only the name of the file. */
  readonly untitled?: true;
  readonly headings: readonly Heading[];
  /** Body paragraphs, numbered from 1, in order; their spans do not overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** What the reader took out as not belonging to the text. */
  readonly removed: readonly Removal[];
  /** What the reader warned of that nothing else here tells, each as a sentence with what to do. */
  readonly cautions?: readonly string[];
}

export interface Heading {
  readonly text: string;
  /** 1 for the topmost headings of the body. */
  readonly level: number;
  /** The number of the paragraph it stands before. */
  readonly beforeParagraph: number;
}

/** In a `list`, a `block-quote` and a `verse` every item or line ends with a line feed; in `prose` there is none. */
export type ParagraphKind = 'prose' | 'list' | 'block-quote' | 'verse';

export interface Paragraph extends Span {
  readonly number: number;
  readonly kind: ParagraphKind;
  /** Who says it, where a label in front of it told. */
  readonly speaker?: string;
  /** Of a list whose items have numbers or letters: what stands before each, such as `1.`; empty where there is none. */
  readonly marks?: readonly string[];
}

export interface Removal {
  readonly text: string;
  readonly why: string;
  /** The paragraph it was taken from or stood before, where there is one. */
  readonly paragraph?: number;
}

/** Whether what its sentences say is understood: those of English prose are. */
export const isUnderstood = ({ kind, language }: Article): boolean =>
  isEnglish(language) && kind !== 'play' && kind !== 'poem';

export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);
