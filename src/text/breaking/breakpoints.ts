/** From atoms to the places where lines may end, with the widths the breaking algorithm needs. */

import type { Pt } from '../../base/geometry.js';
import { widthOf } from '../advances.js';
import type { Atom, Atoms, GlyphAtom } from '../atoms.js';
import type { ParagraphOptions } from '../types.js';
import { MAY_BREAK_BEFORE_DASH, MAY_BREAK_QUANTITY } from './break-opportunities.js';
import { type HyphenatedWords, hyphenPoints } from './hyphenation.js';
import type { Breakpoint, Totals } from './optimum-fit.js';

/** A breakpoint and where it lies in the atoms: before an atom, or inside it when `split` is above 0. */
export interface LineEnd extends Breakpoint {
  readonly atom: number;
  /** Offset in the text of the atom. */
  readonly split: number;
}

export interface BreakRules extends Pick<ParagraphOptions, 'whiteSpace'> {
  readonly hyphens: 'none' | 'manual' | 'auto';
  /** A word that is wider than this is parted even when it is a name. */
  readonly width?: Pt;
}

/**
 * Judgement. A space may grow by half, as in TeX; it may shrink by a quarter, where TeX allows a third, since the
 * spaces of today's text faces are narrow from the start.
 */
const SPACE_STRETCH = 1 / 2;
export const SPACE_SHRINK = 1 / 4;

/** Judgement: a hyphen is as bad as a line whose spaces must stretch one and a quarter times what they can. */
const HYPHEN_PENALTY = 250;
/** A soft hyphen was put there by someone who knows the word. */
const SOFT_HYPHEN_PENALTY = 60;
const DASH_PENALTY = 50;
/** As bad as a ragged line that is a quarter short. */
const QUANTITY_PENALTY = 900;

const PENALTIES: Readonly<Record<number, number>> = {
  [MAY_BREAK_BEFORE_DASH]: DASH_PENALTY,
  [MAY_BREAK_QUANTITY]: QUANTITY_PENALTY,
};

/** Where lines may or must end, in the order of the text; the last is the paragraph's end. */
export function findBreakpoints<S>(source: Atoms<S>, rules: BreakRules): LineEnd[] {
  const walk = new Walk(source, rules);
  for (const [index, atom] of source.atoms.entries()) walk.pass(atom, index);
  return walk.finish();
}

/** Walks over the atoms and keeps count of what has passed. */
class Walk<S> {
  readonly #source: Atoms<S>;
  readonly #rules: BreakRules;
  readonly #wraps: boolean;
  readonly #ends: LineEnd[] = [];
  #width = 0;
  #stretch = 0;
  #shrink = 0;
  #gaps = 0;
  /** The totals before the spaces that have just passed: a line that ends here has not got them. */
  #trimmed: Totals | undefined;
  /** Width of the edges that stand between or after those spaces. */
  #edgeWidth = 0;

  constructor(source: Atoms<S>, rules: BreakRules) {
    this.#source = source;
    this.#rules = rules;
    this.#wraps = rules.whiteSpace !== 'pre' && rules.whiteSpace !== 'nowrap';
  }

  pass(atom: Atom<S>, index: number): void {
    if (atom.kind === 'word' && this.#wraps) this.#passHyphens(atom, index);
    if (atom.kind === 'newline') this.#add(index + 1, { forced: true });
    else this.#count(atom);
    if (this.#wraps) this.#passOpportunity(atom, index);
  }

  finish(): LineEnd[] {
    const { atoms } = this.#source;
    if (atoms.length > 0 && atoms.at(-1)!.kind !== 'newline') this.#add(atoms.length, { forced: true });
    return this.#ends;
  }

  #count(atom: Exclude<Atom<S>, { kind: 'newline' }>): void {
    const hangs = atom.kind === 'space' && this.#hangs(atom);
    if (hangs) this.#trimmed ??= this.#totals();
    else if (atom.kind === 'edge') this.#edgeWidth += this.#trimmed ? atom.width : 0;
    else [this.#trimmed, this.#edgeWidth] = [undefined, 0];
    this.#width += atom.width;
    if (atom.kind !== 'space') return;
    this.#stretch += atom.width * SPACE_STRETCH;
    this.#shrink += atom.width * SPACE_SHRINK;
    this.#gaps += 1;
  }

  #hangs(atom: GlyphAtom<S>): boolean {
    return this.#rules.whiteSpace !== 'pre' && this.#source.text[atom.start] === ' ';
  }

  #passOpportunity(atom: Atom<S>, index: number): void {
    const { atoms, breaks } = this.#source;
    const mark = breaks[atom.end];
    if (!mark) return;
    // The opportunity is where the text ends and after the edges that close there.
    const next = atoms[index + 1];
    if (next?.kind === 'edge' && next.side === 'end') return;
    if (atom.kind === 'edge' && atom.side !== 'end') return;
    this.#add(index + 1, { penalty: PENALTIES[mark] ?? 0 });
  }

  #passHyphens(atom: GlyphAtom<S>, index: number): void {
    for (const { offset, penalty } of this.#hyphensIn(atom)) {
      const widths = splitWidths(atom, this.#source.text, offset);
      this.#add(index, { split: offset - atom.start, hyphen: true, penalty, ...widths });
    }
  }

  #hyphensIn(atom: GlyphAtom<S>): { offset: number; penalty: number }[] {
    const { text, softHyphens } = this.#source;
    const found: { offset: number; penalty: number }[] = [];
    if (this.#rules.hyphens === 'none') return found;
    if (softHyphens.size > 0) {
      for (let at = atom.start + 1; at <= atom.end; at++) {
        const inside = at < atom.end || /^[^ \n]/.test(text.slice(at, at + 1));
        if (inside && softHyphens.has(at)) found.push({ offset: at, penalty: SOFT_HYPHEN_PENALTY });
      }
    }
    if (found.length > 0 || this.#rules.hyphens !== 'auto') return found;
    const isWide = atom.width > (this.#rules.width ?? Number.POSITIVE_INFINITY);
    return patternHyphens(atom, text, isWide ? 'any' : 'common').map((offset) => ({
      offset,
      penalty: HYPHEN_PENALTY,
    }));
  }

  #add(atom: number, what: Partial<Omit<LineEnd, 'start' | 'end'>> & Partial<SplitWidths>): void {
    const { split = 0, hyphen = false, forced = false, penalty = 0, head = 0, tail = 0 } = what;
    const start = this.#totals();
    const trimmed = split > 0 ? start : (this.#trimmed ?? start);
    const edges = split > 0 ? 0 : this.#edgeWidth;
    const ends = { end: wider(trimmed, edges + head), start: wider(start, tail) };
    this.#ends.push({ atom, split, hyphen, forced, penalty, ...ends });
    if (forced) [this.#trimmed, this.#edgeWidth] = [undefined, 0];
  }

  #totals(): Totals {
    return { width: this.#width, stretch: this.#stretch, shrink: this.#shrink, gaps: this.#gaps };
  }
}

const wider = (totals: Totals, width: Pt): Totals =>
  width === 0 ? totals : { ...totals, width: totals.width + width };

interface SplitWidths {
  /** What the line that ends here has of the atom, with the hyphen. */
  readonly head: Pt;
  /** What the next line has not got of it. */
  readonly tail: Pt;
}

function splitWidths<S>(atom: GlyphAtom<S>, text: string, offset: number): SplitWidths {
  const before = textWidth(atom, text.slice(atom.start, offset)) + textWidth(atom, HYPHEN);
  return { head: before, tail: atom.width - textWidth(atom, text.slice(offset, atom.end)) };
}

/** The hyphen that is put in: the plain one, which every face has and every reader of the file knows. */
export const HYPHEN = '-';

const textWidth = <S>({ typesetter, style }: GlyphAtom<S>, text: string): Pt =>
  widthOf(typesetter.set(text), style);

const LONGEST_WORD = 80;
const ONE_WORD = /^[^\p{L}\p{N}]*?(\p{L}[\p{L}\p{M}'\u2019]*)[^\p{L}\p{N}]*$/u;
const LETTER_OR_HYPHEN = /[\p{L}\p{M}\p{N}\-\u2010\u2011@/]/u;

/** Offsets in the text, if the atom is one whole word: no address, no number, no part of a compound with hyphens. */
function patternHyphens<S>(atom: GlyphAtom<S>, text: string, words: HyphenatedWords): number[] {
  const content = text.slice(atom.start, atom.end);
  const word = content.length > LONGEST_WORD ? undefined : ONE_WORD.exec(content)?.[1];
  if (!word) return [];
  const start = atom.start + content.indexOf(word);
  const end = start + word.length;
  const joined = [text[start - 1], text[end]].some(
    (next) => next !== undefined && LETTER_OR_HYPHEN.test(next),
  );
  if (joined) return [];
  return hyphenPoints(word, atom.style.language, words).map((point) => start + point);
}
