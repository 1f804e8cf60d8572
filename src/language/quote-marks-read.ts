/** Reads the quotation marks of a stretch of text, and what each could be by where it stands. */

import type { Span } from '../base/span.js';

export interface Mark extends Span {
  readonly kind: 'double' | 'single' | 'guillemet' | 'single-guillemet';
  readonly opens: boolean;
  readonly closes: boolean;
  /** What its place says when its shape does not. */
  readonly sure: 'opens' | 'closes' | 'neither';
  /** `the girls’ `: an apostrophe unless a single quotation is open. */
  readonly possessive: boolean;
  readonly startsParagraph: boolean;
  /** Behind a comma and before white space, where no mark belongs: `said," It is late"`. */
  readonly misplaced: boolean;
}

/** The marks of a stretch in order, without those that can only be apostrophes, feet or inches. */
export function readMarks(text: string, stretch: Span): Mark[] {
  const raw = text.slice(stretch.start, stretch.end);
  const marks: Mark[] = [];
  for (const match of raw.matchAll(MARKS)) {
    const mark = readMark(raw, match.index, match[0]);
    if (!mark.opens && !mark.closes) continue;
    marks.push({ ...mark, start: mark.start + stretch.start, end: mark.end + stretch.start });
  }
  return marks;
}

const MARKS = /``|''|["“”„‟«»‹›‘’‚']/g;

function readMark(raw: string, at: number, sign: string): Mark {
  const before = raw[at - 1] ?? ' ';
  const after = raw[at + sign.length] ?? ' ';
  // « So » she said, « and so »: with spaces inside, what stands after the mark tells.
  const canOpen =
    OPEN_AFTER.test(before) && !NOTHING_BEHIND.test(raw.slice(at + sign.length, at + sign.length + 2));
  const canClose = !/\s/.test(before) && CLOSE_BEFORE.test(after);
  const place = {
    start: at,
    end: at + sign.length,
    startsParagraph: raw.slice(0, at).trim() === '',
    misplaced: sign === '"' && /[,:]/.test(before),
  };
  if (sign === "'" || sign === '‘' || sign === '’' || sign === '‚') {
    return { ...place, ...readSingle({ raw, at, sign, canOpen, canClose, before, after }) };
  }
  const sure = canOpen === canClose || sign === '”' ? 'neither' : canOpen ? 'opens' : 'closes';
  const common = { ...place, sure, possessive: false } as const;
  if (sign === '«' || sign === '»') return { ...common, kind: 'guillemet', ...guillemet(sign === '«', sure) };
  if (sign === '‹' || sign === '›')
    return { ...common, kind: 'single-guillemet', ...guillemet(sign === '‹', sure) };
  return { ...common, kind: 'double', ...double(sign, { canOpen, canClose, before }) };
}

const OPEN_AFTER = /[\s([{—–―\-/“"‘'„‚«‹¿¡*_]/;
/** No words: a blank, a comma, a full stop that is not the first of three. */
const NOTHING_BEHIND = /^(?:[\s,;:!?)]|\.(?![.\p{L}\p{N}])|$)/u;
const CLOSE_BEFORE = /[^\p{L}\p{N}]/u;

interface Place {
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly before: string;
}

function double(sign: string, { canOpen, canClose, before }: Place): Pick<Mark, 'opens' | 'closes'> {
  if (sign === '„' || sign === '``') return { opens: true, closes: false };
  if (sign === '“' || sign === '‟') return { opens: true, closes: canClose };
  if (sign === '”' || sign === "''") return { opens: sign === '”' && canOpen && !canClose, closes: true };
  const inches = /\d/.test(before);
  return { opens: !inches && (canOpen || !canClose), closes: canClose || !canOpen };
}

/** French quotes «so», German »so«: the place decides, and the shape only where the place does not. */
function guillemet(left: boolean, sure: Mark['sure']): Pick<Mark, 'opens' | 'closes'> {
  if (sure === 'neither') return { opens: left, closes: !left };
  return { opens: sure === 'opens', closes: sure === 'closes' };
}

interface SinglePlace extends Place {
  readonly raw: string;
  readonly at: number;
  readonly sign: string;
  readonly after: string;
}

function readSingle(place: SinglePlace): Omit<Mark, 'start' | 'end' | 'startsParagraph' | 'misplaced'> {
  const { raw, at, sign, canOpen, canClose, before, after } = place;
  const elided = ELISION.test(raw.slice(at + 1, at + 12));
  const feet = /\d/.test(before) && sign === "'";
  const opens = !elided && canOpen && sign !== '’' && /[\p{L}\p{N}“"«[(¿¡…$£€]/u.test(after);
  const closes = canClose && !feet && sign !== '‘' && sign !== '‚';
  const low = sign === '‘' && canClose && !canOpen;
  const possessive = /[sz]/i.test(before) && /^\s\p{Ll}/u.test(raw.slice(at + 1, at + 3));
  return { kind: 'single', opens, closes: closes || low, sure: 'neither', possessive };
}

/** What an apostrophe may begin: ’90s, ’tis, ’em, rock ’n’ roll. */
const ELISION =
  /^(?:\d0s\b|\d\d\b(?!['’])|tis\b|twas\b|twere\b|twill\b|em\b|er\b|im\b|cause\b|cos\b|til\b|till\b|bout\b|round\b(?=\s(?:the|here))|n['’]?\s|s\b|d\b|ll\b|re\b|ve\b|t\b)/i;
