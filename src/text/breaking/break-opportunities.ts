/** Where a line may end: the Unicode Line Breaking Algorithm (UAX 14), with what typographers add to it. */

import LineBreaker from 'linebreak';

/** What may happen at an offset of the text; 0 is nothing. */
export const MAY_BREAK = 1;
/** Allowed, but disliked: a dash with spaces around it would begin the next line. */
export const MAY_BREAK_BEFORE_DASH = 2;
/** Allowed, but much disliked: a number would be parted from what it counts, a range or a name in two. */
export const MAY_BREAK_QUANTITY = 3;

const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const OBJECT_CODE = 0xfffc;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Marks the offsets at which a line may end; forced breaks are not marked, line feeds tell. */
export function breakOpportunities(text: string, isLeader: (offset: number) => boolean): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position;
    if (at >= text.length) break;
    const next = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    // A leader stays with what it leads from and to.
    if (next === OBJECT_CODE && isLeader(at)) continue;
    if (before === OBJECT_CODE && isLeader(at - 1)) continue;
    if (before === SPACE && isInGuillemets(text, at)) continue;
    if (isBesideBlank(text, at)) continue;
    if (isInNumber(text, at)) continue;
    // UAX 14 lets a line end between a dash and a blank that is not to be broken, which would begin the next.
    if (next === NO_BREAK_SPACE && before !== SPACE) continue;
    if (next !== EM_DASH && next !== EN_DASH)
      marks[at] = isInQuantity(text, at) ? MAY_BREAK_QUANTITY : MAY_BREAK;
    // UAX 14 lets a line begin with a dash; printers put it at the end of the line before.
    else if (before === SPACE) marks[at] = MAY_BREAK_BEFORE_DASH;
  }
  return marks;
}

/** A blank behind a mark that opens or before one that closes: `« la grande »` (UAX 14 since Unicode 15.1, LB15a and LB15b). */
function isInGuillemets(text: string, at: number): boolean {
  const opens = text[at - 2] === '«' && /[\s([]/.test(text[at - 3] ?? ' ');
  return opens || (text[at] === '»' && /[\s.,;:!?)\]…]/.test(text[at + 1] ?? ' '));
}

/** `604 800`: a number whose thousands stand apart, by a space or a thin one, would be read as two. */
const isInNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  /^\d{3}(?!\d)/.test(text.slice(at, at + 4)) &&
  /(?<![\p{L}\d.,])\d{1,3}[ \u2009]$/u.test(text.slice(Math.max(0, at - 5), at));

/** What is left out in `£____` and `____%` goes with its sign, as a figure would. */
const isBesideBlank = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === OBJECT_CODE && /[\p{Sc}#]/u.test(text[at - 1]!)) ||
  (text.charCodeAt(at - 1) === OBJECT_CODE && /[%‰°]/.test(text[at]!));

/**
 * What a line should not end in the middle of. A short word in small letters goes on with the sentence (`in 2015 the`), unless it is a unit.
 * Each row is what stands before and what stands behind.
 */
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  // `410 | million`, `2 | April`, `58 | ÷ 27`, `61 | per cent`
  [/[\d%] /u, /\p{Lu}|\p{Ll}{4}|[÷×] |[ap]\.m\.|(?:per cent|km|cm|mm|kg|mph|am|pm|m|g)\b/u],
  // `April | 1991`, `April 2, | 1991`
  [/\p{Lu}\p{L}{2,}(?: \d{1,2},)? /u, /(?:1\d|20)\d\d(?!\d)/u],
  // `6.8 per | cent`, `£230 ÷ | £612`, `30 km/ | h`
  [/\d per /u, /cent\b/u],
  [/[÷×] /u, /[\p{Sc}\d]/u],
  [/\p{Ll}\//u, /(?:h|s|hr|min|day)\b/u],
  // `April | 2`, `¶ | 4`; not `On | 2 April`
  [/(?:\p{Lu}\p{L}{2,}\.?|[¶§№]) /u, /\d{1,3}(?![\d.,:]*\d)/u],
  // `1914– | 1918`, `Dale– | Chall`
  [/\d[–-]/u, /\d/u],
  [/\p{L}–/u, /\p{L}/u],
  // `54- | year-old`, `e- | mail`, `Okafor- | Lund`, `Eun- | ji`
  [/(?:\d|(?<!\p{L})\p{L})-/u, /\p{L}/u],
  [/\p{Lu}\p{Ll}+-/u, /\p{Lu}?\p{Ll}/u],
  // `c) | “Before”`
  [/(?<!\p{L})\p{Ll}\) /u, /\S/u],
  // `Moe: | c; Lund: | a ¶9`
  [/\p{L}: /u, /\p{L}(?:[;,.]| ¶|$)/u],
  // `cut enough | …`, `at the end | · evaluate`
  [/\S /u, /[…·]/u],
  // `M. | St. John`, `Mrs. | Moe`
  [/(?<!\p{L})\p{Lu}\. /u, /\p{Lu}\p{Ll}/u],
  [/(?<!\p{L})(?:Mrs?|Ms|Dr|Prof|Rev|Gen|Col|Lt|St)\.? /u, /\p{Lu}/u],
];

const QUANTITY = new RegExp(
  TOGETHER.map(([before, behind]) => `(?<=${before.source})(?=${behind.source})`).join('|'),
  'uy',
);

/** Asked only where a line may end; a search through the text would ask at every letter. */
function isInQuantity(text: string, at: number): boolean {
  if (!mayPart(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at))) return false;
  QUANTITY.lastIndex = at;
  return QUANTITY.test(text);
}

/** A hyphen, an en dash and a slash. */
const JOINING: ReadonlySet<number> = new Set([0x2d, EN_DASH, 0x2f]);
/** Percent, colon, a bracket that closes, and the signs of sums. */
const BEFORE_SPACE: ReadonlySet<number> = new Set([0x25, 0x3a, 0x29, 0xf7, 0xd7]);

/** Three dots and a dot in the middle. */
const TRAILING: ReadonlySet<number> = new Set([0x2026, 0xb7]);

/** What all rows of `QUANTITY` need; told without a search, for most spaces stand between words. */
function mayPart(second: number, before: number, next: number): boolean {
  if (before !== SPACE) return JOINING.has(before);
  return (
    isDigit(second) ||
    isDigit(next) ||
    BEFORE_SPACE.has(second) ||
    mayBePerCent(second, next) ||
    mayBeTitled(second, next) ||
    TRAILING.has(next)
  );
}

const mayBePerCent = (second: number, next: number): boolean => second === 0x72 && next === 0x63;

/** The last letters of titles, or their full stop, before what is no small letter of English. */
const mayBeTitled = (second: number, next: number): boolean =>
  (next < 0x61 || next > 0x7a) && '.rsft'.includes(String.fromCharCode(second));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
