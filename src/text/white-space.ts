/**
 * From inlines to one text: white space collapsed across inlines (CSS Text 3, section 4.1), soft hyphens and spaces of no width
 * taken out and remembered, boxes and leaders standing as one object character.
 */

import type { Inline, ParagraphOptions } from './types.js';

/** U+FFFC stands for a box or a leader, a line feed for a forced break. */
export const OBJECT = '\ufffc';

/** One text and whose each part of it is. */
export interface Flow<S> {
  readonly text: string;
  /** In logical order and without gaps; an edge has no length. */
  readonly pieces: readonly Piece<S>[];
  /** Offsets at which the text had a soft hyphen. */
  readonly softHyphens: ReadonlySet<number>;
  /** Offsets at which it had a space of no width, where a line may end. */
  readonly mayBreak: ReadonlySet<number>;
}

export interface Piece<S> {
  readonly inline: Inline<S>;
  start: number;
  end: number;
}

type WhiteSpace = ParagraphOptions['whiteSpace'];

/** Joins the inlines of a paragraph. Spaces before and after a forced break, and at both ends, collapse away. */
export function joinInlines<S>(inlines: readonly Inline<S>[], whiteSpace: WhiteSpace): Flow<S> {
  const flow = new FlowBuilder<S>(whiteSpace);
  for (const inline of inlines) flow.add(inline);
  return flow.finish();
}

const STAND_IN = { break: '\n', box: OBJECT, leader: OBJECT, edge: '' } as const;

/** Line ends of all kinds, then what means nothing on paper: control characters and byte order marks. */
const LINE_ENDS = /\r\n|[\r\f\v\u0085\u2028\u2029]/g;
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\ufeff]/gu;
const UNUSUAL = /(?![\t\n])[\p{Cc}\ufeff\u2028\u2029]/u;
const TAB_COLUMNS = 8;
const SOFT_HYPHEN = '\u00ad';
const NO_WIDTH = '\u200b';
const MARKS = /([\u00ad\u200b])/;

class FlowBuilder<S> {
  readonly #collapses: boolean;
  readonly #keepsLines: boolean;
  readonly #pieces: Piece<S>[] = [];
  readonly #softHyphens = new Set<number>();
  readonly #mayBreak = new Set<number>();
  readonly #chunks: string[] = [];
  #length = 0;

  constructor(whiteSpace: WhiteSpace) {
    this.#collapses = whiteSpace !== 'pre' && whiteSpace !== 'pre-wrap';
    this.#keepsLines = whiteSpace !== 'normal' && whiteSpace !== 'nowrap';
  }

  add(inline: Inline<S>): void {
    if (inline.kind === 'break') this.#trimEnd();
    const text = inline.kind === 'text' ? this.#prepare(inline.text) : STAND_IN[inline.kind];
    const start = this.#length;
    this.#appendVisible(text);
    this.#pieces.push({ inline, start, end: this.#length });
  }

  finish(): Flow<S> {
    this.#trimEnd();
    const [softHyphens, mayBreak] = [this.#softHyphens, this.#mayBreak];
    return { text: this.#chunks.join(''), pieces: this.#pieces, softHyphens, mayBreak };
  }

  #prepare(raw: string): string {
    const text = UNUSUAL.test(raw) ? raw.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, '') : raw;
    return this.#collapses ? this.#collapse(text) : this.#expandTabs(text);
  }

  #appendVisible(text: string): void {
    for (const piece of text.split(MARKS)) {
      if (piece === SOFT_HYPHEN) this.#softHyphens.add(this.#length);
      else if (piece === NO_WIDTH) this.#mayBreak.add(this.#length);
      else this.#append(piece);
    }
  }

  #append(chunk: string): void {
    if (chunk === '') return;
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  #collapse(text: string): string {
    const collapsed = this.#keepsLines
      ? text.replace(/[ \t]*\n[ \t]*/g, '\n').replace(/[ \t]+/g, ' ')
      : text.replace(/[ \t\n]+/g, ' ');
    if (collapsed.startsWith('\n')) this.#trimEnd();
    const last = this.#chunks.at(-1)?.at(-1);
    const swallows = last === undefined || last === ' ' || last === '\n';
    return swallows && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  /** A tab becomes spaces up to the next of the columns 8, 16, ... of its line. */
  #expandTabs(text: string): string {
    if (!text.includes('\t')) return text;
    let column = this.#length - this.#chunks.join('').lastIndexOf('\n') - 1;
    let expanded = '';
    for (const character of text) {
      const width = character === '\t' ? TAB_COLUMNS - (column % TAB_COLUMNS) : 1;
      expanded += character === '\t' ? ' '.repeat(width) : character;
      column = character === '\n' ? 0 : column + width;
    }
    return expanded;
  }

  /** Takes away a collapsible space at the end of what is there, whichever inline it belongs to. */
  #trimEnd(): void {
    const chunk = this.#chunks.at(-1);
    if (!this.#collapses || !chunk?.endsWith(' ')) return;
    this.#chunks.pop();
    this.#length -= chunk.length;
    this.#append(chunk.slice(0, -1));
    const touched = this.#pieces.findLastIndex((piece) => piece.end <= this.#length);
    for (const piece of this.#pieces.slice(touched + 1)) {
      piece.start = Math.min(piece.start, this.#length);
      piece.end = this.#length;
    }
  }
}
