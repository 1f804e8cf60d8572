/** The figures of a sentence that can be asked about, and which of them are alike enough to be mistaken for each other. */

import type { Span } from '../../base/span.js';
import { findFigures } from '../../map/figures/find-figures.js';
import type { Passage } from '../passages.js';

export interface Figure extends Span {
  /** The digits with their sign and unit, without what is counted: `$4.2 million`, `350`. */
  readonly text: string;
  readonly kind: string;
  readonly value: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Every figure in digits; ages, dates, clock times and numbers that only label are none. */
export function figuresOf({ text, sentence, index }: Passage): Figure[] {
  return findFigures(text, () => []).flatMap((found) => {
    const match = DIGITS.exec(found.text);
    if (!match || found.kind === 'age') return [];
    const at = found.start + match.index;
    if (!isWhole(text, at, at + match[0].length)) return [];
    const start = sentence.start + at;
    return [
      {
        text: match[0],
        kind: found.kind,
        value: amountOf(match[0]),
        sentence: index,
        start,
        end: start + match[0].length,
      },
    ];
  });
}

const DIGITS =
  /(?:[$£€]\s?)?\d(?:[\d,]*\d)?(?:\.\d+)?(?:\s(?:million|billion|trillion|thousand|lakh|crore))?(?:\s?%|\sper\s?cent\b|\spercent\b)?/u;

/** Nothing of a number or a name stands right beside it: not the 3 of `3/4`, `A3`, `2^15`, `1:28`. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\d/:^.,-]$/u.test(text.slice(0, start)) &&
  !/^(?:[\p{L}\d/:^]|[.,-][\p{L}\d])/u.test(text.slice(end)) &&
  !/\b(?:aged?|is|was|grade|page|step|chapter|section|article|room|route) $/iu.test(text.slice(0, start));

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

function amountOf(text: string): number {
  const scale = /[a-z]+(?=$|\s)/u.exec(text)?.[0] ?? '';
  return Number(text.replace(/[^\d.]/gu, '')) * (SCALE[scale] ?? 1);
}

/** Figures of the same kind and a like size from other sentences, nearest in size first; never the same value. */
export function likeFigures(figure: Figure, all: readonly Figure[]): Figure[] {
  const place = all.indexOf(figure);
  const near = all
    .slice(Math.max(0, place - NEAR), place + NEAR)
    .filter((other) => other.sentence !== figure.sentence && formOf(other) === formOf(figure))
    .filter((other) => apart(other, figure) > APART && apart(other, figure) < FAR)
    .sort((one, two) => apart(one, figure) - apart(two, figure) || one.start - two.start);
  const kept: Figure[] = [];
  for (const other of near) if (kept.every((one) => apart(one, other) > APART)) kept.push(other);
  return kept;
}

const apart = (one: Figure, two: Figure): number =>
  Math.abs(Math.log((one.value || 0.1) / (two.value || 0.1)));

/** Nearer than this in size (about 8%) two figures are one figure, once exact and once rounded. */
const APART = 0.08;
/** Twenty times as much is no likely mistake. */
const FAR = 3;
/** Only so many figures on either side are looked at, so that a text full of figures takes no time. */
const NEAR = 80;

/** With its sign, decimals and unit, so that each could stand in the other's place. */
const formOf = ({ kind, text }: Figure): string => `${kind} ${text.replace(/\d+/gu, '').replace(/,/gu, '')}`;
