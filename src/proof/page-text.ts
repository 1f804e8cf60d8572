/**
 * Does each page show the letters that were laid out for it, and no others: feet and running heads too, and pages that nobody
 * asked for. The words are proved on their own, since they hold whatever the layout; this holds a file to its own layout.
 */

import type { Fault } from './fault.js';
import { squeeze } from './fold.js';
import type { ReadPage } from './read-back.js';

/** A page as it was laid out, as far as its letters go. */
export interface LaidPage {
  readonly items: readonly LaidItem[];
}

type LaidItem = LaidText | { readonly kind: Exclude<string, 'text'> };

export interface LaidText {
  readonly kind: 'text';
  readonly owner: number | string;
  /** Of the baseline. */
  readonly y: number;
  readonly run: LaidRun;
  readonly actualText?: string;
  readonly spaceAfter?: boolean;
}

interface LaidRun {
  readonly text: string;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  readonly glyphs: readonly { readonly id: number }[];
}

/** Whether each page has the letters that were laid out for it. */
export const hasLetters = (read: readonly ReadPage[], laid: readonly LaidPage[]): boolean =>
  read.length === laid.length &&
  laid.every((page, index) => otherLetters(page, piecesOf(read[index]!)) === undefined);

export function provePages(read: readonly ReadPage[], laid: readonly LaidPage[]): Fault[] {
  if (read.length !== laid.length) return [otherCount(read.length, laid.length)];
  return laid.flatMap((page, index): Fault[] => {
    const pieces = piecesOf(read[index]!);
    const context = otherLetters(page, pieces) ?? otherSpaces(page, pieces);
    return context === undefined ? [] : [otherText(context, index + 1)];
  });
}

const piecesOf = ({ pieces }: ReadPage): string[] => pieces.map(({ text }) => text);

const runsOf = ({ items }: LaidPage): LaidRun[] => items.flatMap((item) => ('run' in item ? [item.run] : []));

/** What runs to the left is drawn in another order than it is read. */
const isMixed = (runs: readonly LaidRun[]): boolean => runs.some(({ direction }) => direction === 'rtl');

/** A letter that no font has leaves a gap, and was reported when it was set. */
const hasGap = (runs: readonly LaidRun[]): boolean =>
  runs.some(({ glyphs }) => glyphs.some(({ id }) => id === 0));

/** Letters of the text that show where it differs. */
const AROUND = 16;

function otherLetters(page: LaidPage, pieces: readonly string[]): string | undefined {
  const runs = runsOf(page);
  if (hasGap(runs)) return undefined;
  const prepare = isMixed(runs) ? sorted : squeeze;
  const [wanted, found] = [prepare(runs.map(({ text }) => text).join('')), prepare(pieces.join(''))];
  if (wanted === found) return undefined;
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  return wanted.slice(Math.max(0, at - AROUND), at + AROUND);
}

/** PDF.js leaves these out of text that runs to the left. */
const LEFT_OUT = /[<>]/g;

const sorted = (text: string): string =>
  [...squeeze(text).replace(LEFT_OUT, '').normalize('NFD')].sort().join('');

/**
 * Where spaces within a run differ. Between runs a reader of PDFs puts them by distance; behind a stack of marks it has two
 * pieces instead of one, and between an `f` and a bracket or capital, which are kerned apart, one too many.
 */
function otherSpaces(page: LaidPage, pieces: readonly string[]): string | undefined {
  const runs = runsOf(page);
  if (hasGap(runs) || isMixed(runs)) return undefined;
  const wanted = runs.map(({ text }) => text);
  const letters = squeeze(wanted.join(''));
  const parted = partedAt(pieces.join(''));
  const mayBeParted = partedAt(pieces.join(' '));
  const isKerned = (at: number) => !WITHIN_WORDS.test(letters.slice(at - 1, at + 1));
  let end = 0;
  return wanted.find((run) => {
    const [start, own] = [end, partedAt(run)];
    end += squeeze(run).length;
    for (let at = start + 1; at < end; at++) {
      if (own.has(at - start) ? !mayBeParted.has(at) : parted.has(at) && !isKerned(at)) return true;
    }
    return false;
  });
}

const WITHIN_WORDS = /^(?!f\p{Lu})[\p{L}\p{M}\p{N}]+$/u;

/** How many letters stand before each space. */
function partedAt(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  let letters = 0;
  for (const word of text.split(/\s+/)) {
    letters += squeeze(word).length;
    places.add(letters);
  }
  return places;
}

const otherCount = (found: number, wanted: number): Fault => ({
  code: 'proof/page-count',
  message: `${found} pages, and not ${wanted}`,
});

const otherText = (context: string, page: number): Fault => ({
  code: 'proof/page-text',
  message: `what is printed is not what was laid out, near "${context}"`,
  page,
  context,
});
