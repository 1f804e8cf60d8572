/** The figures of a sentence, and which of them are alike enough to be mistaken for each other. */

import type { Span } from '../../base/span.js';
import type { Passage } from '../passages.js';

export interface Figure extends Span {
  readonly text: string;
  readonly kind: 'money' | 'percent' | 'year' | 'count';
  readonly value: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

const SHAPE =
  /(?<![\p{L}\d.,-])(?:[$£€]\s?)?\d(?:[\d,]*\d)?(?:\.\d+)?(?:[\s ](?:million|billion|trillion|thousand))?(?:[\s ]?%|[\s ]per[\s ]?cent\b|[\s ]percent\b)?(?![\d\p{L}]|,\d|\.\d|[-–]\p{L})/gu;

/** Every figure but those inside dates and clock times. */
export function figuresOf(passage: Passage): Figure[] {
  if (passage.words > 60) return [];
  return [...passage.text.matchAll(SHAPE)].flatMap((match) => {
    const before = passage.text.slice(0, match.index);
    const after = passage.text.slice(match.index + match[0].length);
    if (
      inDate(before, after) ||
      isAge(before, after) ||
      /^\s?(?:[ap]\.?m\b|o’?'?clock|in the (?:morning|afternoon|evening)|on (?:a|an|the) [^.]{0,30}(?:morning|evening|afternoon|night))|^:\d/u.test(
        after,
      )
    )
      return [];
    const start = passage.sentence.start + match.index;
    const kind = kindOf(match[0], before, after);
    return [
      {
        start,
        end: start + match[0].length,
        text: match[0],
        kind,
        value: amountOf(match[0]),
        sentence: passage.index,
      },
    ];
  });
}

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const MONTH_BEFORE = new RegExp(`\\b${MONTHS}\\s(?:\\d{1,2},\\s)?$`, 'u');
const MONTH_AFTER = new RegExp(`^\\s${MONTHS}\\b`, 'u');

const inDate = (before: string, after: string): boolean =>
  MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) || /\bpage\s$/iu.test(before);

/** `Ida Holm, 62, said` and `At 62 Ida Holm sailed`: figures that matter little and need no reading. */
const isAge = (before: string, after: string): boolean =>
  (/\p{L}, $/u.test(before) && /^,/u.test(after)) || (/\bAt $/u.test(before) && /^,? \p{Lu}/u.test(after));

function kindOf(text: string, before: string, after: string): Figure['kind'] {
  if (/^[$£€]/u.test(text)) return 'money';
  if (/%|cent$/u.test(text)) return 'percent';
  if (/\byears? $/u.test(before)) return 'year';
  if (!/^[12]\d{3}$/u.test(text)) return 'count';
  return DATED.test(before) || !/^\s\p{Ll}/u.test(after) ? 'year' : 'count';
}

const DATED =
  /\b(?:in|since|by|until|from|to|of|year|before|after|the|early|late|about|around|autumn|summer|spring|winter)\s$/iu;

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

function amountOf(text: string): number {
  const scale = /[a-z]+(?=$|\s)/u.exec(text)?.[0] ?? '';
  return Number(text.replace(/[^\d.]/gu, '')) * (SCALE[scale] ?? 1);
}

/** Figures of the same kind and a like size from other sentences, nearest in size first; never the same value. */
export function likeFigures(figure: Figure, all: readonly Figure[]): Figure[] {
  const distance = (other: Figure) => Math.abs(Math.log((other.value || 0.1) / (figure.value || 0.1)));
  const place = all.indexOf(figure);
  const kept: Figure[] = [];
  const near = all
    .slice(Math.max(0, place - NEAR), place + NEAR)
    .filter(
      (other) => other.kind === figure.kind && other.sentence !== figure.sentence && sameForm(figure, other),
    )
    .filter((other) => differ(other, figure) && distance(other) < 3)
    .sort((one, two) => distance(one) - distance(two) || one.start - two.start)
    .slice(0, NEAR);
  for (const other of near) if (kept.every((one) => differ(one, other))) kept.push(other);
  return kept;
}

/** Nearer than this in size (about 8%) two figures are one figure, once exact and once rounded; years are always told apart. */
const APART = 0.08;

const differ = (one: Figure, two: Figure): boolean =>
  one.kind === 'year'
    ? one.value !== two.value
    : Math.abs(Math.log((one.value || 0.1) / (two.value || 0.1))) > APART;

/** Only so many figures on either side are looked at, so that a text full of figures takes no time. */
const NEAR = 80;

/** Both with decimals or both without, both with `million` or both without; 1912 looks like a year beside 1,200. */
const sameForm = (one: Figure, two: Figure): boolean =>
  one.text.replace(/\d+/gu, '').replace(/,/gu, '') === two.text.replace(/\d+/gu, '').replace(/,/gu, '') &&
  BARE_THOUSANDS.test(one.text) === BARE_THOUSANDS.test(two.text);

const BARE_THOUSANDS = /^\d{4}$/u;
