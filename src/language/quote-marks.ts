/**
 * Finds what stands between quotation marks: curly, straight, low („ “), guillemets either way round, and single
 * marks told apart from apostrophes, feet and inches.
 *
 * Marks are paired paragraph by paragraph: English closes every quotation in its paragraph, or opens the next
 * paragraph with a mark again.
 */

import type { Paragraph } from '../article/index.js';
import type { QuotedRun } from './analysis.js';
import { type Mark, readMarks } from './quote-marks-read.js';

/** The quoted runs of the paragraphs, in order of their start. One that never closes ends with its paragraph. */
export function pairQuoteMarks(text: string, paragraphs: readonly Paragraph[]): QuotedRun[] {
  const perParagraph = paragraphs.map((paragraph, i) =>
    pairIn(text, paragraph, /^['‘]/.test(text.charAt(paragraphs[i + 1]?.start ?? text.length))),
  );
  return perParagraph.flatMap((runs, i) => {
    const next = perParagraph[i + 1]?.[0];
    const following = paragraphs[i + 1];
    const goesOn = following !== undefined && next?.depth === 0 && isAtStart(text, following, next);
    return runs.map((run) =>
      run.closed || !goesOn || !sameMark(text, run, next) ? run : { ...run, closed: true },
    );
  });
}

interface Open {
  readonly mark: Mark;
  /** The place of its run in the list under construction. */
  readonly slot: number;
}

interface Pairing {
  readonly marks: readonly Mark[];
  readonly runs: (Run | undefined)[];
  readonly stack: Open[];
  /** The next paragraph begins with a single mark: speech between such marks may go on there. */
  readonly goesOn: boolean;
}

interface Run {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  depth: number;
  closed: boolean;
}

function pairIn(text: string, paragraph: Paragraph, goesOn: boolean): QuotedRun[] {
  const pairing: Pairing = { marks: readMarks(text, paragraph), runs: [], stack: [], goesOn };
  pairing.marks.forEach((mark, i) => {
    if (mark.closes && isClosing(pairing, i)) close(pairing, mark);
    else if ((mark.opens && isOpening(pairing, i)) || isMisplacedOpener(pairing, i)) open(pairing, i);
  });
  abandon(pairing, 0, trimmedEnd(text, paragraph));
  return finish(text, paragraph, pairing.runs);
}

function isClosing({ marks, stack }: Pairing, index: number): boolean {
  const mark = marks[index]!;
  const opener = stack.findLast((open) => open.mark.kind === mark.kind);
  if (!opener) return false;
  if (mark.opens && mark.sure === 'opens') return false;
  if (mark.kind !== 'single' || !mark.possessive) return true;
  const next = marks.slice(index + 1, index + 1 + LOOK_AHEAD).find((m) => m.kind === 'single');
  return !(next?.closes && !next.opens && !next.possessive);
}

/** Marks looked at to tell a possessive or a nested quotation; more would cost time on hostile text and gain nothing. */
const LOOK_AHEAD = 24;

function isOpening({ marks, stack, goesOn }: Pairing, index: number): boolean {
  const mark = marks[index]!;
  if (mark.kind !== 'single') return true;
  if (stack.some((open) => open.mark.kind === 'single')) return false;
  return closerAhead(marks, index) || mayStayOpen(mark, goesOn);
}

/** A single mark without another is an apostrophe, but for one that begins a paragraph or opens speech that goes on. */
const mayStayOpen = (mark: Mark, goesOn: boolean): boolean =>
  mark.startsParagraph || (goesOn && mark.sure === 'opens');

/** A space on the wrong side, which only the closing mark after it shows. */
function isMisplacedOpener({ marks, stack }: Pairing, index: number): boolean {
  const mark = marks[index]!;
  const next = marks[index + 1];
  const isLone = mark.kind === 'double' && !mark.opens && !stack.some((open) => open.mark.kind === 'double');
  return isLone && mark.misplaced && next?.kind === 'double' && next.closes && !next.opens;
}

function closerAhead(marks: readonly Mark[], index: number): boolean {
  for (const mark of marks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    if (mark.kind !== 'single') continue;
    if (mark.closes) return true;
    if (mark.opens) return false;
  }
  return false;
}

function open(pairing: Pairing, index: number): void {
  const { marks, stack, runs } = pairing;
  const mark = marks[index]!;
  const same = stack.findLastIndex((other) => other.mark.kind === mark.kind);
  if (same >= 0 && !isNested(pairing, index)) abandon(pairing, same, mark.start);
  stack.push({ mark, slot: runs.length });
  runs.push({
    start: mark.start,
    end: mark.end,
    innerStart: mark.end,
    innerEnd: mark.end,
    depth: stack.length - 1,
    closed: false,
  });
}

/** A mark inside a run of its own kind is nested when two closing marks follow before another opens. */
function isNested({ marks }: Pairing, index: number): boolean {
  const { kind } = marks[index]!;
  const later = marks.slice(index + 1, index + 1 + LOOK_AHEAD).filter((other) => other.kind === kind);
  return later.length >= 2 && later.slice(0, 2).every((other) => other.closes && other.sure !== 'opens');
}

function close(pairing: Pairing, mark: Mark): void {
  const { stack, runs } = pairing;
  const at = stack.findLastIndex((open) => open.mark.kind === mark.kind);
  abandon(pairing, at + 1, mark.start);
  const run = runs[stack.pop()!.slot]!;
  run.end = mark.end;
  run.innerEnd = mark.start;
  run.closed = true;
}

/** Gives up on the runs from `depth` of the stack: a lone single mark was an apostrophe, any other an unclosed run. */
function abandon({ stack, runs, goesOn }: Pairing, depth: number, end: number): void {
  for (const { mark, slot } of stack.splice(depth)) {
    const run = runs[slot]!;
    run.end = end;
    run.innerEnd = end;
    if (mark.kind === 'single' && !mayStayOpen(mark, goesOn)) runs[slot] = undefined;
  }
}

function finish(text: string, paragraph: Paragraph, runs: readonly (Run | undefined)[]): QuotedRun[] {
  return runs
    .filter((run) => run !== undefined)
    .map(({ start, end, innerStart, innerEnd, depth, closed }) => ({
      start,
      end,
      inner: trimmed(text, innerStart, innerEnd),
      paragraph: paragraph.number,
      depth,
      closed,
    }))
    .filter((run) => run.inner.end > run.inner.start);
}

function trimmed(text: string, start: number, end: number) {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + inner.trimEnd().length) };
}

function trimmedEnd(text: string, paragraph: Paragraph): number {
  return paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
}

const isAtStart = (text: string, paragraph: Paragraph, run: QuotedRun): boolean =>
  text.slice(paragraph.start, run.start).trim() === '';

const sameMark = (text: string, a: QuotedRun, b: QuotedRun): boolean =>
  isSingle(text[a.start]!) === isSingle(text[b.start]!);

const isSingle = (mark: string): boolean => /['‘’‚]/.test(mark);
