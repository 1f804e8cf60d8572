/**
 * A paragraph taken apart into atoms: the pieces that lines are made of. A word is one atom, or several where the
 * style, the face, the direction or a break opportunity changes inside it; each space is one of its own.
 */

import type { Pt } from '../base/geometry.js';
import { widthOf } from './advances.js';
import { bidiLevels } from './bidi.js';
import { breakOpportunities, MAY_BREAK, MAY_BREAK_QUANTITY } from './breaking/break-opportunities.js';
import type { FontLibrary } from './fonts/font-library.js';
import type { Part, Typesetter } from './fonts/typesetter.js';
import type { Inline, InlineTextStyle, ParagraphOptions } from './types.js';
import { type Flow, joinInlines, type Piece } from './white-space.js';

export type Atom<S> = GlyphAtom<S> | ObjectAtom<S> | LeaderAtom<S> | NewlineAtom;

/** A word, a part of one, or a space. */
export interface GlyphAtom<S> {
  readonly kind: 'word' | 'space';
  /** In the text of the flow. */
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly width: Pt;
  readonly part: Part;
  readonly typesetter: Typesetter;
  readonly style: InlineTextStyle;
  readonly source: S;
}

export interface ObjectAtom<S> {
  readonly kind: 'box' | 'edge';
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly width: Pt;
  /** Of an edge that says so. */
  readonly side: 'start' | 'end' | undefined;
  readonly source: S;
}

/** A leader as wide as its pattern, before it has grown. */
export interface LeaderAtom<S> {
  readonly kind: 'leader';
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly width: Pt;
  readonly pattern: string;
  readonly typesetter: Typesetter;
  readonly style: InlineTextStyle;
  readonly source: S;
}

/** A forced break. */
export interface NewlineAtom {
  readonly kind: 'newline';
  readonly start: number;
  readonly end: number;
}

export interface Atoms<S> {
  readonly text: string;
  readonly softHyphens: ReadonlySet<number>;
  readonly atoms: readonly Atom<S>[];
  /** Marks of `breakOpportunities`, by offset. */
  readonly breaks: Uint8Array;
}

type Options = Pick<ParagraphOptions, 'whiteSpace' | 'direction'>;

/** Joins, itemises and shapes; nothing here depends on the width of a line. */
export function takeApart<S>(inlines: readonly Inline<S>[], options: Options, fonts: FontLibrary): Atoms<S> {
  const flow = joinInlines(inlines, options.whiteSpace);
  const leaders = new Set(
    flow.pieces.filter(({ inline }) => inline.kind === 'leader').map(({ start }) => start),
  );
  const breaks = breakOpportunities(flow.text, (offset) => leaders.has(offset));
  for (const at of flow.mayBreak)
    if (at > 0 && /^[^\s]/u.test(flow.text.slice(at, at + 1))) breaks[at] ||= MAY_BREAK;
  const itemiser: Itemiser<S> = {
    flow,
    fonts,
    atoms: [],
    breaks,
    levels: bidiLevels(flow.text, options.direction),
    baseLevel: options.direction === 'rtl' ? 1 : 0,
  };
  for (const piece of flow.pieces) addPiece(itemiser, piece);
  holdTogether(flow.pieces, itemiser.breaks);
  return { text: flow.text, softHyphens: flow.softHyphens, atoms: itemiser.atoms, breaks: itemiser.breaks };
}

/** What is not to wrap and has no more letters than this fits on any line. */
const SHORT = 28;

/** Inside `nowrap`, neighbours taken together, no line ends; in what is longer only where nothing else is left. */
function holdTogether<S>(pieces: readonly Piece<S>[], breaks: Uint8Array): void {
  let from = -1;
  let to = -1;
  for (const { inline, start, end } of pieces) {
    if (inline.kind !== 'text' || inline.style.whiteSpace !== 'nowrap') continue;
    if (to !== start) from = start;
    to = end;
    const mark = to - from > SHORT ? MAY_BREAK_QUANTITY : 0;
    for (let at = from + 1; at < to; at++) if (breaks[at] !== 0) breaks[at] = mark;
  }
}

interface Itemiser<S> {
  readonly flow: Flow<S>;
  readonly fonts: FontLibrary;
  readonly atoms: Atom<S>[];
  readonly breaks: Uint8Array;
  readonly levels: Uint8Array | undefined;
  readonly baseLevel: number;
}

type ObjectInline<S> = Extract<Inline<S>, { kind: 'box' | 'edge' | 'leader' }>;

function addPiece<S>(itemiser: Itemiser<S>, piece: Piece<S>): void {
  const { inline, start, end } = piece;
  const { atoms } = itemiser;
  if (inline.kind === 'text') addText(itemiser, inline, piece);
  else if (inline.kind === 'break') atoms.push({ kind: 'newline', start, end });
  else atoms.push(objectAtom(itemiser, inline, piece));
}

function objectAtom<S>(
  { levels, baseLevel, fonts }: Itemiser<S>,
  inline: ObjectInline<S>,
  piece: Piece<S>,
): Atom<S> {
  const { start, end } = piece;
  const { source } = inline;
  // An edge goes with the text on its inner side.
  const side = inline.kind === 'edge' ? inline.side : undefined;
  const level = levels?.[side === 'end' ? start - 1 : start] ?? baseLevel;
  if (inline.kind !== 'leader')
    return { kind: inline.kind, start, end, level, width: inline.width, side, source };
  const { pattern, style } = inline;
  const typesetter = fonts.typesetter(style, 'ltr');
  const width = widthOf(typesetter.set(pattern), style);
  return { kind: 'leader', start, end, level, width, pattern, typesetter, style, source };
}

/** Words this long are taken apart at soft hyphens too, so that trying each of them does not take for ever. */
const LONG_WORD = 60;

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const NEWLINE = 0x0a;

function addText<S>(itemiser: Itemiser<S>, inline: TextInline<S>, piece: Piece<S>): void {
  const { flow, atoms, fonts } = itemiser;
  const typesetters = [fonts.typesetter(inline.style, 'ltr')];
  let at = piece.start;
  while (at < piece.end) {
    const code = flow.text.charCodeAt(at);
    const single = code === SPACE || code === NO_BREAK_SPACE || code === NEWLINE;
    const end = single ? at + 1 : wordEnd(itemiser, at, piece.end);
    if (code === NEWLINE) atoms.push({ kind: 'newline', start: at, end });
    else addGlyphs(itemiser, { inline, typesetters, kind: single ? 'space' : 'word', start: at, end });
    at = end;
  }
}

/** The end of the word that starts here: a space, a break opportunity or another direction ends it. */
function wordEnd<S>({ flow, breaks, levels }: Itemiser<S>, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const code = flow.text.charCodeAt(at);
    if (code === SPACE || code === NO_BREAK_SPACE || code === NEWLINE || breaks[at] !== 0) return at;
    if (levels && levels[at] !== levels[start]) return at;
    if (at - start >= LONG_WORD && flow.softHyphens.has(at)) return at;
  }
  return limit;
}

type TextInline<S> = Extract<Inline<S>, { kind: 'text' }>;

interface Stretch<S> {
  readonly inline: TextInline<S>;
  /** By direction: left to right, then right to left once it is needed. */
  readonly typesetters: Typesetter[];
  readonly kind: 'word' | 'space';
  readonly start: number;
  readonly end: number;
}

function addGlyphs<S>({ flow, fonts, levels, baseLevel, atoms }: Itemiser<S>, stretch: Stretch<S>): void {
  const { inline, typesetters, kind, start, end } = stretch;
  const { style, source } = inline;
  const level = levels?.[start] ?? baseLevel;
  if (level % 2 === 1) typesetters[1] ??= fonts.typesetter(style, 'rtl');
  const typesetter = typesetters[level % 2]!;
  for (const part of typesetter.set(flow.text.slice(start, end))) {
    part.missing?.forEach((codePoint) => {
      fonts.noteMissing(codePoint, around(flow.text, start, end));
    });
    const width = widthOf([part], style);
    atoms.push({
      kind,
      start: start + part.start,
      end: start + part.end,
      level,
      width,
      part,
      typesetter,
      style,
      source,
    });
  }
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 20), Math.min(end, start + 40) + 20).trim();
