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
  [/[\d%] /u, /\p{Lu}|\p{Ll}{4}|[÷×] |(?:per cent|km|cm|mm|kg|mph|am|pm|m|g)\b/u],
  // `April | 2`, `¶ | 4`
  [/(?:\p{Lu}\p{L}+\.?|[¶§№]) /u, /\d{1,2}(?![\d.,:]*\d)/u],
  // `1914– | 1918`, `Dale– | Chall`
  [/\d[–-]/u, /\d/u],
  [/\p{L}–/u, /\p{L}/u],
  // `54- | year-old`, `e- | mail`, `Okafor- | Lund`
  [/(?:\d|(?<!\p{L})\p{L})-/u, /\p{L}/u],
  [/\p{Lu}\p{Ll}+-/u, /\p{Lu}\p{Ll}/u],
  // `Moe: | c; Lund: | a`
  [/\p{L}: /u, /\p{L}(?:[;,.]|$)/u],
  // `Mrs. | Moe`
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

const HYPHEN = 0x2d;
/** Percent and colon. */
const BEFORE_SPACE: ReadonlySet<number> = new Set([0x25, 0x3a]);

/** What all rows of `QUANTITY` need; told without a search, for most spaces stand between words. */
function mayPart(second: number, before: number, next: number): boolean {
  if (before === SPACE)
    return isDigit(second) || isDigit(next) || BEFORE_SPACE.has(second) || mayBeTitled(second, next);
  return before === HYPHEN || before === EN_DASH;
}

/** The last letters of titles, or their full stop, before what is no small letter of English. */
const mayBeTitled = (second: number, next: number): boolean =>
  (next < 0x61 || next > 0x7a) && '.rsft'.includes(String.fromCharCode(second));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
