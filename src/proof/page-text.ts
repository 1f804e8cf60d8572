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
  readonly direction: 'ltr' | 'rtl';
  readonly glyphs: readonly { readonly id: number }[];
}

export function provePages(read: readonly ReadPage[], laid: readonly LaidPage[]): Fault[] {
  if (read.length !== laid.length) return [otherCount(read.length, laid.length)];
  return laid.flatMap((page, index): Fault[] => {
    const runs = page.items.flatMap((item) => ('run' in item ? [item.run] : []));
    // A letter that no font has leaves a gap, and was reported when it was set.
    if (runs.some(({ glyphs }) => glyphs.some(({ id }) => id === 0))) return [];
    const wanted = runs.map(({ text }) => text);
    const pieces = read[index]!.pieces.map(({ text }) => text);
    // What runs to the left is drawn in another order than it is read.
    const isMixed = runs.some(({ direction }) => direction === 'rtl');
    const context = isMixed
      ? otherLetters(sorted(wanted.join('')), sorted(pieces.join('')))
      : otherwise(wanted, pieces);
    return context === undefined ? [] : [otherText(context, index + 1)];
  });
}

/**
 * Where letters differ, or the spaces within a run; between runs a reader of PDFs puts them by distance, and now and then,
 * behind a stack of marks say, it has two pieces where a space was set.
 */
function otherwise(wanted: readonly string[], pieces: readonly string[]): string | undefined {
  const found = pieces.join('');
  const letters = otherLetters(squeeze(wanted.join('')), squeeze(found));
  if (letters !== undefined) return letters;
  const parted = partedAt(found);
  const mayBeParted = partedAt(pieces.join(' '));
  let at = 0;
  return wanted.find((run) => {
    const [start, length, own] = [at, squeeze(run).length, partedAt(run)];
    at += length;
    for (let letter = 1; letter < length; letter++)
      if (!(own.has(letter) ? mayBeParted : parted).has(start + letter) === own.has(letter)) return true;
    return false;
  });
}

/** Letters of the text that show where it differs. */
const AROUND = 16;

function otherLetters(wanted: string, found: string): string | undefined {
  if (wanted === found) return undefined;
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  return wanted.slice(Math.max(0, at - AROUND), at + AROUND);
}

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

const sorted = (text: string): string => [...squeeze(text)].sort().join('');

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
