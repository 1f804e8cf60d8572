/** Notes in the margin that are taller than their paragraph reach down beside the next one, so that they open no gap in the text. */

import type { GuideParagraph } from '../study/guide.js';

export interface Reach {
  /** Its note stands beside the next paragraph too. */
  readonly noteReaches?: true;
  /** The note of the paragraph before it stands beside it. */
  readonly isReached?: true;
}

/** Of paragraphs that follow each other without a heading. */
export function withReach<P extends GuideParagraph>(paragraphs: readonly P[]): (P & Reach)[] {
  const reaches = (at: number): boolean => noteReaches(paragraphs[at], paragraphs[at + 1]);
  return paragraphs.map((paragraph, at) => ({
    ...paragraph,
    ...(reaches(at) && { noteReaches: true }),
    ...(reaches(at - 1) && { isReached: true }),
  }));
}

/** Letters on a line, and points from line to line and around them all. From measuring the built-in sheet. */
const NOTE = { letters: 15, line: 13, around: 6 };
const TEXT = { letters: 65, line: 15.9, around: 7 };

function noteReaches(one: GuideParagraph | undefined, next: GuideParagraph | undefined): boolean {
  if (!one?.task || !next || next.task || next.kind === 'verse') return false;
  return heightOf(one.task, NOTE) > heightOf(one.text, TEXT);
}

const heightOf = (text: string, { letters, line, around }: typeof NOTE): number =>
  Math.ceil(text.length / letters) * line + around;
