/** From chosen breaks to lines: atoms gathered into runs, spaces stretched, everything at its place. */

import type { Pt } from '../base/geometry.js';
import { widthOf } from './advances.js';
import type { Atom, GlyphAtom } from './atoms.js';
import { visualOrder } from './bidi.js';
import { HYPHEN, type LineEnd, SPACE_SHRINK } from './breaking/breakpoints.js';
import type { ChosenBreaks } from './breaking/choose-breaks.js';
import { piecesOf } from './breaking/cut-words.js';
import { glyphRun, runEnd, runStart } from './glyph-run.js';
import { fillLeader } from './leader.js';
import type { Fragment, Line, ParagraphOptions } from './types.js';

/** One line for each break. */
export function setLines<S>({ source, ends }: ChosenBreaks<S>, options: ParagraphOptions): Line<S>[] {
  let from: LineEnd | undefined;
  return ends.map((to) => {
    const atoms = atomsBetween(source.atoms, source.text, from, to);
    const line = setLine(atoms, { to, text: source.text, options, indent: from ? 0 : options.indent });
    from = to;
    return line;
  });
}

type LineAtom<S> = Exclude<Atom<S>, { kind: 'newline' }> & { readonly hyphen?: true };

/** What stands between two line ends, with words that are parted there shaped anew. */
function atomsBetween<S>(
  atoms: readonly Atom<S>[],
  text: string,
  from: LineEnd | undefined,
  to: LineEnd,
): LineAtom<S>[] {
  const last = to.split > 0 ? to.atom : to.atom - 1;
  const line: LineAtom<S>[] = [];
  for (let index = from?.atom ?? 0; index <= last; index++) {
    const atom = atoms[index]!;
    if (atom.kind === 'newline') continue;
    const head = index === from?.atom ? from.split : 0;
    const tail = index === to.atom ? to.split : 0;
    if (atom.kind !== 'word' || (head === 0 && tail === 0)) line.push(atom);
    else line.push(...piecesOf(atom, text, atom.start + head, tail > 0 ? atom.start + tail : atom.end));
    if (tail > 0 && atom.kind === 'word') line.push(hyphenAfter(atom, atom.start + tail));
  }
  return line;
}

function hyphenAfter<S>(atom: GlyphAtom<S>, offset: number): LineAtom<S> {
  const part = atom.typesetter.set(HYPHEN)[0]!;
  return { ...atom, start: offset, end: offset, width: widthOf([part], atom.style), part, hyphen: true };
}

interface LineFrame {
  readonly to: LineEnd;
  readonly text: string;
  readonly options: ParagraphOptions;
  readonly indent: Pt;
}

function setLine<S>(found: LineAtom<S>[], { to, text, options, indent }: LineFrame): Line<S> {
  const atoms = options.whiteSpace === 'pre' ? found : withoutTrailingSpaces(found, text);
  const natural = sum(atoms, (atom) => atom.width);
  const spread = spreadOf(atoms, options.width - indent - natural, {
    justify: options.align === 'justify',
    last: to.forced,
  });
  const width = sum(atoms, spread);
  const spaceAfter = atoms.length < found.length ? atoms.findLast((atom) => atom.kind !== 'edge') : undefined;
  let x = startOf(options, indent, width);
  const drawn = visualOrder(atoms);
  const places = drawn === atoms ? undefined : new Map(atoms.map((atom, index) => [atom, index]));
  const read: Fragment<S>[][] = [];
  for (const piece of gather(drawn)) {
    const extent = sum(piece, spread);
    const placement = {
      x,
      width: extent,
      text,
      spread,
      spaceAfter: piece.some((atom) => atom === spaceAfter),
    };
    read[places?.get(piece[0]!) ?? read.length] = fragmentsOf(piece, placement);
    x += extent;
  }
  return { fragments: read.flat(), width: indent + width, hyphenated: to.hyphen, last: to.forced };
}

/** Spaces at the end are not drawn; edges among them stay. */
function withoutTrailingSpaces<S>(atoms: LineAtom<S>[], text: string): LineAtom<S>[] {
  const end = atoms.findLastIndex(
    (atom) => atom.kind !== 'edge' && !(atom.kind === 'space' && text[atom.start] === ' '),
  );
  return atoms.filter((atom, index) => index <= end || atom.kind === 'edge');
}

type Spread<S> = (atom: LineAtom<S>) => Pt;

interface Spreading {
  readonly justify: boolean;
  /** A last line is not stretched; it may still have to shrink. */
  readonly last: boolean;
}

/** The width each atom gets: leaders take all the room there is, or else the spaces share it. */
function spreadOf<S>(atoms: readonly LineAtom<S>[], slack: Pt, { justify, last }: Spreading): Spread<S> {
  if (!Number.isFinite(slack)) return ownWidth;
  const leaders = atoms.filter((atom) => atom.kind === 'leader').length;
  if (leaders > 0 && slack > 0) {
    return (atom) => (atom.kind === 'leader' ? atom.width + slack / leaders : atom.width);
  }
  const spaces = sum(atoms, (atom) => (atom.kind === 'space' ? atom.width : 0));
  if (spaces <= 0 || !justify || (last && slack > 0)) return ownWidth;
  const factor = Math.max(1 + slack / spaces, 1 - SPACE_SHRINK);
  return (atom) => (atom.kind === 'space' ? atom.width * factor : atom.width);
}

const ownWidth = (atom: { readonly width: Pt }): Pt => atom.width;

/** Where the line begins, from the left; a line that is too long begins at its start edge. */
function startOf({ align, direction, width }: ParagraphOptions, indent: Pt, content: Pt): Pt {
  const slack = Number.isFinite(width) ? width - indent - content : 0;
  const rightToLeft = direction === 'rtl';
  const toEnd = align === 'end' || align === (rightToLeft ? 'left' : 'right');
  const shift = slack <= 0 ? 0 : align === 'center' ? slack / 2 : toEnd ? slack : 0;
  return rightToLeft ? slack - shift : indent + shift;
}

/** Neighbours of one inline, face and direction become one run. */
function gather<S>(atoms: readonly LineAtom<S>[]): LineAtom<S>[][] {
  const pieces: LineAtom<S>[][] = [];
  for (const atom of atoms) {
    const last = pieces.at(-1);
    if (last && joins(last[0]!, atom)) last.push(atom);
    else pieces.push([atom]);
  }
  return pieces;
}

function joins<S>(a: LineAtom<S>, b: LineAtom<S>): boolean {
  if (!('part' in a) || !('part' in b) || a.hyphen || b.hyphen) return false;
  const sameInline = a.source === b.source && a.style === b.style && a.level === b.level;
  return sameInline && a.part.face === b.part.face && a.part.scale === b.part.scale;
}

interface Placement<S> {
  readonly x: Pt;
  readonly width: Pt;
  readonly text: string;
  readonly spread: Spread<S>;
  readonly spaceAfter: boolean;
}

function fragmentsOf<S>(
  piece: LineAtom<S>[],
  { x, width, text, spread, spaceAfter }: Placement<S>,
): Fragment<S>[] {
  const first = piece[0]!;
  const { source } = first;
  if (first.kind === 'leader') return fillLeader(first, { x, width, spaceAfter });
  if (first.kind === 'box' || first.kind === 'edge') return [{ kind: first.kind, x, width, source }];
  const hyphen = first.hyphen === true;
  const covered = hyphen ? HYPHEN : text.slice(runStart(piece), runEnd(piece));
  const run = glyphRun(piece as GlyphAtom<S>[], covered, spread);
  return [{ kind: 'glyphs', x, run, source, hyphen, spaceAfter }];
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += amount(item);
  return total;
}
