/** Candidates for the end of a sentence: full stops, question and exclamation marks, ellipses before white space. */

import type { Span } from '../../base/span.js';

/** `end` is behind the closing quotation marks and brackets that follow the sign. */
export interface Stop extends Span {
  readonly sign: string;
  readonly closers: string;
  /** What comes after the white space; empty at the end of the line. */
  readonly following: string;
  /** The text before the sign, as far as rules look back. */
  readonly preceding: string;
}

/** The candidates of a line, in order. */
export function* readStops(text: string, line: Span): Generator<Stop> {
  const pattern = new RegExp(STOP);
  pattern.lastIndex = line.start;
  for (let match = pattern.exec(text); match && match.index < line.end; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end >= line.end) return;
    const [, sign = '', closers = ''] = match;
    const following = text.slice(end, Math.min(line.end, end + VIEW)).trimStart();
    const preceding = text.slice(Math.max(line.start, start - VIEW), start);
    yield { start, end, sign, closers, following, preceding };
  }
}

/** How far rules look to either side of a stop, in letters. */
const VIEW = 80;

/** A sign, possibly a spaced ellipsis (`. . .`), closing marks and brackets, footnote numbers, white space. */
const STOP =
  /(?<![.!?…‽。])((?:\.(?:\s\.){2,9}|[.!?…‽。]{1,20})(?:\s[.!?…]{1,5}(?=\s|$))?)((?:\s?[»›]|[”"’'“)\]}*_]){0,9})(?:\[\d{1,3}\]|(?<=(?:\p{Ll}{4}|[)”"])[.!?”")]{1,2})\d{1,3}(?:[,\s–]\d{1,3}){0,4})*(?=\s)/gu;
