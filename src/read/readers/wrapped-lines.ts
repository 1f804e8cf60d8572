/** Undoes hard line wrapping: tells a line that was broken for width from a line that ends by intent. */

import { type Hyphens, joinLines } from '../printed/index.js';

/** A line of a file and its number, from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

/** No one wraps by hand beyond this; longer lines are whole paragraphs. From judgement. */
const WIDEST_WRAP = 120;
/** No paragraph is longer, and each line that is joined to one costs its whole length. */
const LONGEST = 50_000;
/** The share of breaks in mid-sentence that tells wrapped prose. From judgement. */
const FEWEST_SMALL_HEADS = 0.15;

/** The column at which the file was wrapped, from the longest line of any run; 0 when it was not wrapped. */
export function wrapWidth(groups: readonly (readonly string[])[]): number {
  if (!breaksSentences(groups)) return 0;
  const lengths = groups.flatMap((group) => group.slice(0, -1).map((line) => line.length));
  const longest = Math.max(...lengths.slice(0, 20_000));
  return longest > WIDEST_WRAP ? 0 : longest;
}

/** Wrapped prose goes on in small letters at many of its breaks; title, byline and paragraphs on lines of their own do not. */
function breaksSentences(groups: readonly (readonly string[])[]): boolean {
  const heads = groups.flatMap((group) => group.slice(1));
  const small = heads.filter((line) => /^\s*(?!by |and |\S+@)\p{Ll}/u.test(line)).length;
  return small > 0 && small >= heads.length * FEWEST_SMALL_HEADS;
}

/** How a text is wrapped. */
export interface Wrapping {
  readonly width: number;
  readonly hyphens: Hyphens;
}

/** Lines of one run, joined where they were wrapped. */
export function joinWrappedLines(
  lines: readonly NumberedLine[],
  { width, hyphens }: Wrapping,
): NumberedLine[] {
  const joined: { text: string; line: number }[] = [];
  lines.forEach((current, i) => {
    const previous = lines[i - 1];
    const last = joined.at(-1);
    if (previous && last && last.text.length < LONGEST && wasWrapped(previous.text, current.text, width)) {
      last.text = joinLines(last.text, current.text, hyphens);
    } else joined.push({ text: current.text, line: current.line });
  });
  return joined;
}

/** A line was wrapped when the next word would not have fitted on it; an indented line starts a paragraph. */
function wasWrapped(line: string, next: string, width: number): boolean {
  if (width > 0 && /\p{L}-$/u.test(line) && /^\s*\p{L}/u.test(next)) return true;
  if (width < 30 || /^(\t| {2,})/.test(next) !== /^(\t| {2,})/.test(line))
    return continuesSentence(line, next, width);
  const firstWord = next.trimStart().split(/\s/, 1)[0]!;
  return line.length + 1 + firstWord.length > width - 8 || continuesSentence(line, next, width);
}

/** Ragged text: a line that stops in mid-sentence before a lower-case word. */
function continuesSentence(line: string, next: string, width: number): boolean {
  return (
    width > 0 && !/^\s*by \p{Lu}/u.test(next) && /[\p{L}\p{N},;-]$/u.test(line) && /^\s*\p{Ll}/u.test(next)
  );
}
